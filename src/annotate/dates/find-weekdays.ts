import { printTimex } from '../../model/timex.ts';
import type { Finder } from './candidate.ts';
import type { Scan } from './scan.ts';

/** "Super Tuesday", "Bloody Sunday": a day's own name. */
const isNamedDay = (scan: Scan, i: number): boolean =>
  scan.isCapital(i - 1) && /^(?:super|fat|bloody|black|shrove|maundy|giving|ruby)$/.test(scan.word(i - 1));

/** "Wednesday", "Mondays" (every one). Abbreviated only beside a date: "Wed., Oct. 5". */
export const findWeekday: Finder = (scan, i) => {
  const lexeme = scan.lexeme(i);
  if (lexeme?.is !== 'weekday' || !scan.isCapital(i) || isNamedDay(scan, i)) return null;
  const { weekday } = lexeme;
  if (lexeme.abbreviated) {
    const dot = scan.word(i + 1) === '.' ? i + 2 : i + 1;
    const month = scan.word(dot) === ',' ? dot + 1 : dot;
    if (scan.lexeme(month)?.is !== 'month' || !scan.isCapital(month)) return null;
    return { from: i, to: dot, rule: 'weekday', type: 'DATE', meaning: { kind: 'calendar', weekday } };
  }
  if (lexeme.plural) {
    const value = printTimex({ kind: 'weekday', year: null, week: null, weekday });
    return { from: i, to: i + 1, rule: 'weekdays', type: 'SET', meaning: { kind: 'value', value } };
  }
  const part = earlyBefore(scan, i);
  const meaning = { kind: 'calendar', weekday } as const;
  if (part && scan.lexeme(i + 1)?.is !== 'dayPart')
    return { ...part, to: i + 1, rule: 'early on a weekday', type: 'TIME', meaning };
  return { from: i, to: i + 1, rule: 'weekday', type: 'DATE', meaning };
};

/** "early on Monday" is its morning; "the early hours of Monday", "the small hours" are its night. */
export function earlyBefore(scan: Scan, i: number): { readonly from: number; readonly time: string } | null {
  if (scan.word(i - 1) === 'on' && scan.word(i - 2) === 'early') return { from: i - 2, time: 'TMO' };
  const hours = scan.word(i - 1) === 'of' && scan.word(i - 2) === 'hours';
  return hours && /^(?:early|small|wee)$/.test(scan.word(i - 3)) ? { from: i - 3, time: 'TNI' } : null;
}
