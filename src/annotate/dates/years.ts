import { readNumber, wordNumber } from '../../text/number-words.ts';
import type { Scan } from './scan.ts';

/** A year, decade or century as written. */
export type YearReading =
  | { readonly kind: 'year'; readonly year: number; readonly end: number }
  | { readonly kind: 'decade'; readonly value: string; readonly end: number };

const FOUR = /^(?:1\d{3}|20\d{2})$/;

/** The year at token `i`: `1998`, `nineteen ninety-eight`, `two thousand (and) five`. */
export function readYear(scan: Scan, i: number): YearReading | null {
  const word = scan.word(i);
  if (FOUR.test(word)) return { kind: 'year', year: Number(word), end: i + 1 };
  return spelledYear(scan, i);
}

/** Broadcast transcripts spell years out: "nineteen ninety-seven", "two thousand five", "twenty twelve". */
export function spelledYear(scan: Scan, i: number): YearReading | null {
  const word = scan.word(i);
  if (word === 'two') {
    const number = scan.word(i + 1) === 'thousand' ? readNumber(scan.tokens, i) : null;
    return number && number.value >= 2000 && number.value < 2100 && !Number.isNaN(number.end)
      ? { kind: 'year', year: number.value, end: number.end }
      : null;
  }
  const century = word === 'eighteen' ? 18 : word === 'nineteen' ? 19 : word === 'twenty' ? 20 : null;
  if (century === null) return null;
  const rest = wordNumber(scan.word(i + 1));
  if (rest === null || scan.isNumber(i + 1) || rest < 10 || rest > 99) return null;
  if (rest % 10 === 0 && rest >= 20) {
    const unit = scan.isNumber(i + 2) ? null : wordNumber(scan.word(i + 2));
    if (unit !== null && unit > 0 && unit < 10)
      return { kind: 'year', year: century * 100 + rest + unit, end: i + 3 };
  }
  return { kind: 'year', year: century * 100 + rest, end: i + 2 };
}

/** ", 2010" or "2010" after a month or a day. */
export function yearAfter(scan: Scan, i: number, hasDay: boolean): { year: number; end: number } | null {
  const joint = scan.word(i) === ',' ? i + 1 : scan.word(i) === 'of' && !hasDay ? i + 1 : i;
  const at = behindEra(scan, joint);
  const spelled = readYear(scan, at);
  if (!spelled || scan.breaks(at)) return null;
  if (spelled.kind === 'decade') return null;
  return { year: spelled.year, end: spelled.end };
}

/** "A.D. 1865", "A. D. 1865", "AD 1140": where the year stands; `i` where no era does. */
function behindEra(scan: Scan, i: number): number {
  if (/^(?:A\.D\.?|AD)$/.test(scan.raw(i))) return scan.raw(i + 1) === '.' ? i + 2 : i + 1;
  return /^A\.$/.test(scan.raw(i)) && /^D\.$/.test(scan.raw(i + 1)) ? i + 2 : i;
}
