import { type Candidate, dated, type Finder } from './candidate.ts';
import type { Scan } from './scan.ts';

const YEAR = /^(?:1[6-9]|20)\d\d$/;
const RANGE = /^((?:1[89]|20)\d{2})-(\d{2}|\d{4})$/;
const FISCAL = /^fy(\d{4}|\d{2})(?:-(\d{2}|\d{4}))?$/;

/** The longest range that two figures tell ("1939-45"), and that four tell: a life, a dynasty. */
const LONGEST = { 2: 30, 4: 120 } as const;

/** "1939-45", "1984/85", "2016/2017", "2021–22", with the "fiscal year" beside them. */
export const findYearRange: Finder = (scan, i) => {
  const range = joinedRange(scan, i) ?? dashedRange(scan, i);
  if (range === null || scan.touches(i) === !/^[(“"‘[]$/.test(scan.word(i - 1))) return null;
  const [from, to] = fiscal(scan, i, range.to);
  return {
    ...dated(from, to, 'years', { kind: 'calendar', year: range.first }),
    until: String(range.last),
  };
};

interface YearRange {
  readonly first: number;
  readonly last: number;
  readonly to: number;
}

function joinedRange(scan: Scan, i: number): YearRange | null {
  const match = RANGE.exec(scan.word(i));
  return match && rangeOf(match[1]!, match[2]!, i + 1, '-');
}

function dashedRange(scan: Scan, i: number): YearRange | null {
  const joiner = scan.word(i + 1);
  if (!YEAR.test(scan.word(i)) || !/^[-–/]$/.test(joiner) || !scan.touches(i + 1) || !scan.touches(i + 2)) {
    return null;
  }
  // "2022/01/19", "2020–21–22", "2023/24-style": part of something longer.
  if (scan.touches(i + 3) && /^[-–/\w]/.test(scan.word(i + 3))) return null;
  return rangeOf(scan.word(i), scan.word(i + 2), i + 3, joiner);
}

function rangeOf(first: string, end: string, to: number, joiner: string): YearRange | null {
  if (!/^(?:\d{2}|\d{4})$/.test(end)) return null;
  const start = Number(first);
  const short = end.length === 2;
  let last = Number(short ? first.slice(0, 2) + end : end);
  // "1999/00"
  if (short && last < start && last % 100 === 0) last += 100;
  const length = last - start;
  // A stroke joins the years of a season or a fiscal year; what else it joins is a month or a file number.
  if (length <= 0 || length > LONGEST[short ? 2 : 4] || (joiner === '/' && length > 1) || last > 2100)
    return null;
  return { first: start, last, to };
}

const KINDS = /^(?:fiscal|financial|tax)$/;

/** "2016/2017 fiscal year", "financial year of 2016/17", "the 2021-22 financial year": the tokens that it takes in. */
function fiscal(scan: Scan, from: number, to: number): readonly [number, number] {
  if (KINDS.test(scan.word(to)) && scan.word(to + 1) === 'year') return [from, to + 2];
  const year = scan.word(from - 1) === 'of' ? from - 2 : from - 1;
  if (scan.word(year) === 'year' && KINDS.test(scan.word(year - 1))) return [year - 1, to];
  return [KINDS.test(scan.word(from - 1)) || scan.word(from - 1) === 'fy' ? from - 1 : from, to];
}

/** "FY2023", "FY23", "FY2023-24". */
export const findFiscalYear: Finder = (scan, i) => {
  const match = FISCAL.exec(scan.word(i));
  if (!match || !/^FY/.test(scan.raw(i))) return null;
  const [, year, end] = match;
  const first = year!.length === 2 ? `20${year}` : year!;
  if (!YEAR.test(first)) return null;
  const candidate: Candidate = dated(i, i + 1, 'fiscal year', { kind: 'calendar', year: Number(first) });
  const range = end === undefined ? null : rangeOf(first, end, i + 1, '/');
  if (end !== undefined && range === null) return null;
  return range ? { ...candidate, until: String(range.last) } : candidate;
};
