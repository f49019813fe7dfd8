import { daysInMonth, pad } from '../../text/gregorian.ts';
import { wordOrdinal } from '../../text/number-words.ts';
import { type Candidate, dated, type Finder } from './candidate.ts';
import type { Scan } from './scan.ts';
import { BEFORE_DATE, COUNTED, COUNTED_AS, COUNTED_OR_NAMED } from './words.data.ts';
import { spelledYear } from './years.ts';

const value = (from: number, to: number, rule: string, text: string): Candidate => ({
  from,
  to,
  rule,
  type: 'DATE',
  meaning: { kind: 'value', value: text },
});

const MONEY = '$£€¥#';
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** What starts with a digit and is no clock time: years, decades, ISO and numeric dates. */
export const findNumeric: Finder = (scan, i) => {
  const word = scan.word(i);
  const first = word.charCodeAt(0);
  if (first < 0x30 || first > 0x39) return null;
  if (word.length === 4) return slashed(scan, i) ?? year(scan, i, word);
  if (word.length <= 2) return slashed(scan, i);
  return iso(i, word) ?? decade(scan, i, word);
};

/** "since 2001", "the 1996 campaign"; not "$1998", "1900 people", "2010 percent". */
function year(scan: Scan, i: number, word: string): Candidate | null {
  if (!/^(?:1[0-9]|20)\d{2}$/.test(word)) return null;
  const previous = scan.word(i - 1);
  const lead = /^(?:fiscal|year|fy)$/.test(previous) ? i - 1 : i;
  if (/^(?:AD|A\.D\.?)$/.test(scan.raw(i - 1)))
    return dated(i - 1, i + 1, 'year', { kind: 'calendar', year: Number(word) });
  const from = previous === 'year' && /^(?:the|fiscal|financial)$/.test(scan.word(i - 2)) ? i - 2 : lead;
  const doubt = yearDoubt(scan, i, Number(word));
  const named = /^(?:fiscal|financial|tax)$/.test(scan.word(i + 1)) && scan.word(i + 2) === 'year';
  const candidate = dated(from, named ? i + 3 : i + 1, 'year', { kind: 'calendar', year: Number(word) });
  return doubt === null ? candidate : { ...candidate, doubt };
}

/** Why four figures are no year; null where they are. */
function yearDoubt(scan: Scan, i: number, number: number): string | null {
  const previous = scan.word(i - 1);
  const next = scan.word(i + 1);
  if (scan.touches(i) && (MONEY.includes(previous) || '.,-:+/'.includes(previous)))
    return 'part of a longer figure';
  if (previous === '$' || previous === 'no' || previous === '+') return 'an amount or a number of something';
  if (next === '%' || COUNTED.has(next)) return `"${next}" is counted`;
  const counted = countedBehind(scan, i);
  if (counted !== null) return `"${counted}" are counted`;
  if ((next === '-' || next === '/') && scan.touches(i + 1)) return 'part of a longer figure';
  const led = BEFORE_DATE.has(previous) || previous === 'the' || previous === '(';
  const usual = number >= 1800 && number <= 2060;
  return usual || (led && number <= 2100) ? null : 'such a number is seldom a year without a preposition';
}

/** "2047 registered voters", "has 1990 residents": whom one counts; not "in 2021 residents" and "the 2016 voters". */
function countedBehind(scan: Scan, i: number): string | null {
  if (BEFORE_DATE.has(scan.word(i - 1)) && !/^(?:of|and)$/.test(scan.word(i - 1))) return null;
  const noun = scan.word(i + 2);
  if (COUNTED_AS.has(scan.word(i + 1)) && (COUNTED_OR_NAMED.has(noun) || COUNTED.has(noun))) return noun;
  return COUNTED_OR_NAMED.has(scan.word(i + 1)) && !/^(?:the|of)$/.test(scan.word(i - 1))
    ? scan.word(i + 1)
    : null;
}

/** "the 1990s", "1990's", "'80s", "the 80s", "the 1970s and 80s"; "in her late 60s" is an age. */
function decade(scan: Scan, i: number, word: string): Candidate | null {
  const match = /^(\d{2})?(\d)0s$/.exec(word);
  if (match) {
    const century = match[1] ?? (Number(match[2]) >= 3 ? '19' : '20');
    const quoted =
      !match[1] && (scan.word(i - 1) === "'" || scan.word(i - 1) === '’' || scan.word(i - 1) === '‘');
    const from = quoted ? i - 1 : i;
    const shared = match[1] || quoted ? null : centuryBefore(scan, i);
    if (!match[1] && !quoted && shared === null && !isLedDecade(scan, i)) return null;
    if (match[1] && !/^(?:1[0-9]|20)$/.test(century)) return null;
    const digits = (shared ?? century) + match[2];
    return value(scan.word(from - 1) === 'the' ? from - 1 : from, i + 1, 'decade', digits);
  }
  return null;
}

/** "the 80s", "the late 80s"; not "her late 60s". */
function isLedDecade(scan: Scan, i: number): boolean {
  if (scan.word(i - 1) === 'the') return true;
  const edge = /^(?:early|late|mid)$/.test(scan.word(i - 1));
  return edge && !/^(?:his|her|their|my|our|your|its)$/.test(scan.word(i - 2));
}

/** The century of the decade before in a list: "the 1970s and 80s". */
function centuryBefore(scan: Scan, i: number): string | null {
  if (!/^(?:and|or|to|,|&|-|–)$/.test(scan.word(i - 1))) return null;
  const at = /^['’‘]$/.test(scan.word(i - 2)) ? i - 3 : i - 2;
  const match = /^(\d{2})?\d0s$/.exec(scan.word(at));
  if (!match) return null;
  return match[1] ?? (isLedDecade(scan, at) ? '19' : null);
}

/** "2022-01-19". */
function iso(i: number, word: string): Candidate | null {
  const match = ISO.exec(word);
  return match && civil(i, i + 1, Number(match[1]), Number(match[2]), Number(match[3]));
}

/** "10/26/89", "26/10/1989", "2022/01/19": month first unless that cannot be, the archive says otherwise, or other dates of the article do. */
function slashed(scan: Scan, i: number): Candidate | null {
  if (
    scan.word(i) === '9' &&
    scan.word(i + 1) === '/' &&
    scan.word(i + 2) === '11' &&
    scan.word(i + 3) !== '/' &&
    !scan.touches(i)
  ) {
    return value(i, i + 3, '9/11', '2001-09-11');
  }
  if (scan.word(i + 1) !== '/' || scan.word(i + 3) !== '/' || scan.touches(i) || !scan.touches(i + 4))
    return null;
  const parts = [i, i + 2, i + 4].map((k) =>
    scan.isNumber(k) && /^\d+$/.test(scan.word(k)) ? scan.word(k) : '',
  );
  const [a, b, c] = parts.map(Number) as [number, number, number];
  if (parts.some((part) => part === '') || scan.word(i + 5) === '/') return null;
  if (parts[0]!.length === 4) return civil(i, i + 5, a, b, c);
  if (parts[2]!.length !== 4 && parts[2]!.length !== 2) return null;
  const full = parts[2]!.length === 4 ? c : c < 50 ? 2000 + c : 1900 + c;
  return a > 12 || (b <= 12 && scan.dateOrder === 'dmy')
    ? civil(i, i + 5, full, b, a)
    : civil(i, i + 5, full, a, b);
}

function civil(from: number, to: number, y: number, month: number, day: number): Candidate | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(y, month)) return null;
  if (y < 1000 || y > 2999) return null;
  return value(from, to, 'numeric date', `${pad(y, 4)}-${pad(month)}-${pad(day)}`);
}

/** "the nineties", "the roaring twenties": only after "the" or an adjective of time. */
export const findDecadeWord: Finder = (scan, i) => {
  const lexeme = scan.lexeme(i);
  const previous = scan.word(i - 1);
  if (lexeme?.is !== 'decade' || !/^(?:the|early|late|mid|roaring)$/.test(previous)) return null;
  return value(previous === 'the' ? i - 1 : i, i + 1, 'decade', `19${lexeme.tens}`);
};

/** "the 20th century", "the eleventh century": TIMEX3 writes the digits that all its years share. */
export const findCentury: Finder = (scan, i) => {
  if (scan.word(i) !== 'century') return null;
  const ordinal = scan.word(i - 1).length <= 14 ? wordOrdinal(scan.word(i - 1)) : null;
  if (ordinal === null || ordinal < 2 || ordinal > 30) return null;
  return value(scan.word(i - 2) === 'the' ? i - 2 : i - 1, i + 1, 'century', pad(ordinal - 1));
};

/** "nineteen ninety-six", "the year two thousand". */
export const findSpelledYear: Finder = (scan, i) => {
  const found = spelledYear(scan, i);
  if (found?.kind !== 'year') return null;
  const previous = scan.word(i - 1);
  if (scan.word(i) === 'two' && !/^(?:in|year|since|by|until|of)$/.test(previous)) return null;
  if (COUNTED.has(scan.word(found.end)) && scan.word(found.end) !== '') return null;
  const from = previous === 'year' ? (scan.word(i - 2) === 'the' ? i - 2 : i - 1) : i;
  return {
    from,
    to: found.end,
    rule: 'spelled year',
    type: 'DATE',
    meaning: { kind: 'calendar', year: found.year },
  };
};
