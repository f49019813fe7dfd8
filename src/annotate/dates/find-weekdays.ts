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
  return { from: i, to: i + 1, rule: 'weekday', type: 'DATE', meaning: { kind: 'calendar', weekday } };
};
