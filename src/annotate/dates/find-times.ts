import { printTimex } from '../../model/timex.ts';
import { pad } from '../../text/gregorian.ts';
import { wordNumber } from '../../text/number-words.ts';
import type { Candidate, Finder, Meaning } from './candidate.ts';
import type { Scan } from './scan.ts';
import { ZONE_NAMES, ZONES } from './words.data.ts';

const CLOCK = /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?$/;
const JOINED = /^(\d{1,2})(?:[:.](\d{2}))?([ap])m$/;
const NO_DAY: Meaning = { kind: 'clock' };

/** "10 p.m.", "10:35 a.m. EDT". */
export const findMeridiem: Finder = (scan, i) => {
  const lexeme = scan.lexeme(i);
  if (lexeme?.is !== 'meridiem') return null;
  const time = clock(scan.word(i - 1), lexeme.pm);
  if (time === null) return null;
  return withZone(scan, i - 1, i + 1, 'clock time', time);
};

/** "9am", "10:30pm"; "14:30" and "1430" only before a zone; "4 in the morning". */
export const findClock: Finder = (scan, i) => {
  const word = scan.word(i);
  const joined = JOINED.exec(word);
  if (joined) {
    const time = clock(word.slice(0, -2), joined[3] === 'p');
    return time === null ? null : withZone(scan, i, i + 1, 'clock time', time);
  }
  if (!scan.isNumber(i)) return null;
  return inTheMorning(scan, i) ?? military(scan, i);
};

/** "four o'clock"; without more it is the half of the day that its hand says. */
export const findOClock: Finder = (scan, i) => {
  if (scan.lexeme(i)?.is !== 'oclock') return null;
  const time = clock(scan.word(i - 1), false);
  return time === null ? null : withZone(scan, i - 1, i + 1, "o'clock", time);
};

/** "4 in the morning", "9:30 in the evening". */
function inTheMorning(scan: Scan, i: number): Candidate | null {
  if (scan.word(i + 1) !== 'in' || scan.word(i + 2) !== 'the') return null;
  const part = scan.word(i + 3);
  if (part !== 'morning' && part !== 'afternoon' && part !== 'evening') return null;
  const time = clock(scan.word(i), part !== 'morning');
  return time === null
    ? null
    : { from: i, to: i + 4, rule: 'clock time', type: 'TIME', meaning: NO_DAY, time };
}

/** "0735 GMT", "14:30 CET", "at 21:00". */
function military(scan: Scan, i: number): Candidate | null {
  const match = /^([01]?\d|2[0-3]):?([0-5]\d)(?::[0-5]\d)?$/.exec(scan.word(i));
  if (!match) return null;
  const zone = scan.word(i + 1);
  const zoned = ZONES.has(zone) || (ZONE_NAMES.has(zone) && scan.raw(i + 1) === zone.toUpperCase());
  const led =
    /^(?:at|by|before|after|until|around|about|from|to)$/.test(scan.word(i - 1)) &&
    scan.word(i).includes(':');
  if (!zoned && !led) return null;
  if (!zoned && !/:/.test(scan.word(i))) return null;
  return withZone(scan, i, i + 1, 'clock time', `T${pad(Number(match[1]))}:${match[2]}`);
}

/** "noon", "midnight", "midday"; not "High Noon". */
export const findNoon: Finder = (scan, i) => {
  const lexeme = scan.lexeme(i);
  if (lexeme?.is !== 'clock') return null;
  if (scan.isCapital(i) && scan.isCapital(i - 1) && !scan.breaks(i)) return null;
  if (scan.word(i - 1) === 'high') return null;
  const from = scan.word(i - 1) === '12' ? i - 1 : i;
  return withZone(scan, from, i + 1, scan.word(i), lexeme.time);
};

/** `T22:00` of "10" and p.m.; null where that is no time. */
function clock(word: string, pm: boolean): string | null {
  const match = CLOCK.exec(word);
  const hour = match ? Number(match[1]) : (wordNumber(word) ?? 0);
  if (hour < 1 || hour > 12) return null;
  const minute = match?.[2] ?? '00';
  if (Number(minute) > 59) return null;
  return `T${pad((hour % 12) + (pm ? 12 : 0))}:${minute}`;
}

function withZone(scan: Scan, from: number, end: number, rule: string, time: string): Candidate {
  const word = scan.word(end);
  const base = { from, rule, type: 'TIME', meaning: NO_DAY, time } as const;
  const minutes = ZONES.get(word);
  if (minutes !== undefined) {
    const sign = minutes < 0 ? '-' : '+';
    const size = Math.abs(minutes);
    const zone = minutes === 0 ? 'Z' : `${sign}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
    return { ...base, to: end + 1, zone };
  }
  if (ZONE_NAMES.has(word) && scan.isCapital(end)) {
    const long = scan.word(end + 1) === 'time' ? 2 : 1;
    if (long === 2 || scan.raw(end) === word.toUpperCase()) return { ...base, to: end + long };
  }
  if (word === 'local' && scan.word(end + 1) === 'time') return { ...base, to: end + 2 };
  return { ...base, to: end };
}

/** Whether nothing follows that a "before" would govern: "the night before." */
const isEnd = (scan: Scan, i: number): boolean => /^(?:[.,;:?!)"”—–]|)$/.test(scan.word(i)) || scan.breaks(i);

/** "this morning", "last night", "yesterday evening", "Friday night", "the next morning", "the night before", "Tuesday nights". */
export const findDayPart: Finder = (scan, i) => {
  const lexeme = scan.lexeme(i);
  if (lexeme?.is !== 'dayPart') return null;
  const { part } = lexeme;
  const word = scan.word(i - 1);
  const before = scan.lexeme(i - 1);
  if (before?.is === 'weekday' && scan.isCapital(i - 1)) {
    if (lexeme.plural) {
      const { weekday } = before;
      const value = printTimex({ kind: 'weekday', year: null, week: null, weekday, time: part });
      return {
        from: i - 1,
        to: i + 1,
        rule: 'weekday nights',
        type: 'SET',
        meaning: { kind: 'value', value },
      };
    }
    const meaning: Meaning = { kind: 'calendar', weekday: before.weekday };
    return { from: i - 1, to: i + 1, rule: 'part of a weekday', type: 'TIME', meaning, time: part };
  }
  if (word === 'every' || word === 'each') {
    const value = printTimex({ kind: 'day', year: null, month: null, day: null, time: part });
    return {
      from: i - 1,
      to: i + 1,
      rule: 'every part of a day',
      type: 'SET',
      meaning: { kind: 'value', value },
    };
  }
  if (lexeme.plural) return null;
  const day = { this: 0, last: -1, yesterday: -1, tomorrow: 1, today: 0 }[word];
  if (day !== undefined) {
    const meaning: Meaning = { kind: 'offset', unit: 'day', count: day, from: 'published' };
    return { from: i - 1, to: i + 1, rule: 'part of a day', type: 'TIME', meaning, time: part };
  }
  if (
    word === 'the' &&
    /^(?:in|during)$/.test(scan.word(i - 2)) &&
    !/^(?:of|session)$/.test(scan.word(i + 1))
  ) {
    return {
      from: i - 1,
      to: i + 1,
      rule: 'in the part of a day',
      type: 'TIME',
      meaning: NO_DAY,
      time: part,
    };
  }
  const shift = word === 'next' || word === 'following' ? 1 : word === 'same' || word === 'that' ? 0 : null;
  if (shift !== null) {
    const meaning: Meaning = { kind: 'offset', unit: 'day', count: shift, from: 'context' };
    const from = /^(?:the|that)$/.test(scan.word(i - 2)) ? i - 2 : i - 1;
    return { from, to: i + 1, rule: 'part of a day', type: 'TIME', meaning, time: part };
  }
  if (word === 'the' && isEnd(scan, i + 2)) {
    const count = { before: -1, after: 1 }[scan.word(i + 1)];
    if (count !== undefined) {
      const meaning: Meaning = { kind: 'offset', unit: 'day', count, from: 'context' };
      return { from: i - 1, to: i + 2, rule: 'the night before', type: 'TIME', meaning, time: part };
    }
  }
  const edge = word === 'mid' || word === 'late' || word === 'early';
  return edge
    ? { from: i, to: i + 1, rule: 'part of a day', type: 'TIME', meaning: NO_DAY, time: part }
    : null;
};
