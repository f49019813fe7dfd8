import type { YearPart } from '../../model/timex.ts';
import { printTimex } from '../../model/timex.ts';
import { type Candidate, dated, type Finder } from './candidate.ts';
import type { Scan } from './scan.ts';
import { POINTERS } from './words.data.ts';
import { readYear } from './years.ts';

/** What stands beside a part of the year and tells which year: "of 1984", "this year's", "the 1988". */
interface Beside {
  readonly from: number;
  readonly to: number;
  readonly year?: number;
  readonly shift?: -1 | 0 | 1;
}

/** Looks left of token `from` and right of token `to` for the year of a season, quarter or half. */
function beside(scan: Scan, from: number, to: number): Beside {
  const of = scan.word(to) === 'of' ? to + 1 : scan.word(to) === ',' ? to + 1 : to;
  const right = readYear(scan, of);
  if (right?.kind === 'year') return { from: article(scan, from), to: right.end, year: right.year };
  const named = scan.word(of) === 'the' ? of + 1 : of;
  const rightShift = named > to || of > to ? POINTERS.get(scan.word(of)) : undefined;
  if (rightShift !== undefined && scan.word(of + 1) === 'year' && rightShift !== undefined) {
    return { from: article(scan, from), to: of + 2, shift: rightShift };
  }
  const left = scan.word(from - 1);
  const before = readYear(scan, from - 1);
  if (before?.kind === 'year' && before.end === from)
    return { from: article(scan, from - 1), to, year: before.year };
  const possessive = left === "'s" || left === '’s';
  const pointer =
    possessive && scan.word(from - 2) === 'year' ? POINTERS.get(scan.word(from - 3)) : undefined;
  if (pointer !== undefined) return { from: from - 3, to, shift: pointer };
  const adjacent = left === 'fiscal' || left === 'past' || left === 'coming' ? scan.word(from - 2) : left;
  const shift = POINTERS.get(left) ?? (left === 'fiscal' ? POINTERS.get(adjacent) : undefined);
  if (shift !== undefined) {
    const first = /^(?:this|the)$/.test(scan.word(from - 2)) && left !== 'this' ? from - 2 : from - 1;
    return { from: first, to, shift };
  }
  return { from: article(scan, left === 'fiscal' ? from - 1 : from), to };
}

const article = (scan: Scan, from: number): number => (scan.word(from - 1) === 'the' ? from - 1 : from);

const ORDINALS: ReadonlyMap<string, 1 | 2 | 3 | 4> = new Map<string, 1 | 2 | 3 | 4>([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['4th', 4],
]);

/** "the third quarter of 1984", "this year's fiscal first quarter", "second and fourth quarters" (each a set). */
export const findQuarter: Finder = (scan, i) => {
  const lexeme = scan.lexeme(i);
  if (lexeme?.is !== 'unit' || lexeme.unit !== 'quarter') return null;
  const fiscal = scan.word(i - 1) === 'fiscal' ? i - 2 : i - 1;
  const quarter = ORDINALS.get(scan.word(fiscal));
  if (quarter === undefined) return comparable(scan, i);
  if (lexeme.plural) {
    return {
      from: fiscal,
      to: i + 1,
      rule: 'quarters',
      type: 'SET',
      meaning: { kind: 'value', value: printTimex({ kind: 'part', year: null, part: `Q${quarter}` }) },
    };
  }
  const ago = yearAgo(scan, fiscal - 1);
  if (ago !== null) {
    const meaning = { kind: 'part', part: `Q${quarter}` } as const;
    return { from: ago, to: i + 1, rule: 'year-ago quarter', type: 'DATE', meaning, shift: -1 };
  }
  return partOfYear(scan, fiscal, i + 1, `Q${quarter}`, 'quarter');
};

function partOfYear(scan: Scan, from: number, to: number, part: YearPart, rule: string): Candidate {
  const found = beside(scan, from, to);
  return {
    from: found.from,
    to: found.to,
    rule,
    type: 'DATE',
    meaning: { kind: 'part', part, ...(found.year !== undefined && { year: found.year }) },
    ...(found.shift !== undefined && { shift: found.shift }),
  };
}

/** "the year-ago", "year-earlier" as one hyphenated word: where the expression starts, else null. */
function yearAgo(scan: Scan, i: number): number | null {
  if (!/^year-(?:ago|earlier)$/.test(scan.word(i))) return null;
  return scan.word(i - 1) === 'the' ? i - 1 : i;
}

/** "the year-ago quarter", "the year-earlier period": the same quarter a year before. */
function comparable(scan: Scan, i: number): Candidate | null {
  const year = readYear(scan, i - 1);
  if (year?.kind === 'year' && year.end === i && scan.word(i - 2) === 'the') {
    return dated(i - 2, i + 1, 'the quarter of a year', {
      kind: 'comparable',
      years: 0,
      noun: 'quarter',
      year: year.year,
    });
  }
  const from = yearAgo(scan, i - 1);
  if (from === null) return null;
  return {
    from,
    to: i + 1,
    rule: 'year-ago quarter',
    type: 'DATE',
    meaning: { kind: 'comparable', years: -1, noun: 'quarter' },
  };
}

/** "the latest period", "the 1988 period", "the year-earlier period", "a three-month period". */
export const findNamedPeriod: Finder = (scan, i) => {
  if (scan.word(i) !== 'period') return null;
  const from = yearAgo(scan, i - 1);
  const meaning = { kind: 'comparable', years: -1, noun: 'quarter' } as const;
  if (from !== null) return { from, to: i + 1, rule: 'year-ago period', type: 'DATE', meaning };
  const year = readYear(scan, i - 1);
  if (year?.kind === 'year' && scan.word(i - 2) === 'the') {
    return dated(i - 2, i + 1, 'the period of a year', { ...meaning, years: 0, year: year.year });
  }
  if (scan.word(i - 1) === 'latest' && scan.word(i - 2) === 'the') {
    return {
      from: i - 2,
      to: i + 1,
      rule: 'the latest period',
      type: 'DATE',
      meaning: { ...meaning, years: 0 },
    };
  }
  return null;
};

/** "the first half of 2010", "last year's second half"; a bare "second half" may be a match's. */
export const findHalf: Finder = (scan, i) => {
  if (scan.word(i) !== 'half') return null;
  const word = scan.word(i - 1);
  const half =
    word === 'first' ? 'H1' : word === 'second' || word === 'last' || word === 'latter' ? 'H2' : null;
  if (half === null) return null;
  const found = partOfYear(scan, i - 1, i + 1, half, 'half');
  if (found.shift === undefined && found.meaning.kind === 'part' && found.meaning.year === undefined) {
    const ofYear = scan.word(i + 1) === 'of' && scan.word(i + 2) === 'the' && scan.word(i + 3) === 'year';
    return ofYear ? { ...found, to: i + 4, shift: 0 } : null;
  }
  return found;
};

/** "Q3 2012", "H1 of last year"; alone ("in Q1") only after a preposition. */
export const findYearPart: Finder = (scan, i) => {
  const lexeme = scan.lexeme(i);
  if (lexeme?.is !== 'yearPart' || !scan.isCapital(i)) return null;
  const found = partOfYear(scan, i, i + 1, lexeme.part, 'quarter');
  const told =
    found.shift !== undefined || (found.meaning.kind === 'part' && found.meaning.year !== undefined);
  return told || /^(?:in|for|during|since|of|the)$/.test(scan.word(i - 1)) ? found : null;
};

const BEFORE_SEASON =
  /^(?:the|in|since|until|by|during|over|through|late|early|mid|last|this|next|past|every|each|coming)$/;

/** "last fall", "the winter of 1994", "summer 2012", "this past spring"; never the verbs "fall" and "spring". */
export const findSeason: Finder = (scan, i) => {
  const lexeme = scan.lexeme(i);
  if (lexeme?.is !== 'season') return null;
  const { season, plural } = lexeme;
  const previous = scan.word(i - 1);
  if (previous === 'every' || previous === 'each') {
    return {
      from: i - 1,
      to: i + 1,
      rule: 'every season',
      type: 'SET',
      meaning: { kind: 'value', value: printTimex({ kind: 'part', year: null, part: season }) },
    };
  }
  if (plural) return null;
  const found = partOfYear(scan, i, i + 1, season, 'season');
  const dated =
    found.shift !== undefined || (found.meaning.kind === 'part' && found.meaning.year !== undefined);
  if (dated) return found;
  // "the summer and fall"
  const listed = /^(?:and|or)$/.test(previous) && scan.lexeme(i - 2)?.is === 'season';
  if (!listed && !BEFORE_SEASON.test(previous))
    return { ...found, doubt: 'nothing before it tells the season from a verb' };
  const followed = /^(?:of|in|to|from)$/.test(scan.word(i + 1));
  return followed ? { ...found, doubt: 'what follows makes it another noun' } : found;
};
