import { type DurationUnit, printTimex } from '../../model/timex.ts';
import type { Unit } from './words.data.ts';

const LETTERS: Readonly<Record<Unit, DurationUnit>> = {
  sec: 'TS',
  min: 'TM',
  hour: 'TH',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};
/** The unit that a fraction of a unit is told in, and how many make one. */
const FINER: Partial<Record<Unit, readonly [Unit, number]>> = {
  year: ['month', 12],
  day: ['hour', 24],
  hour: ['min', 60],
  min: ['sec', 60],
};

/**
 * A TIMEX3 duration: `P2D`, `PT5H30M`, `P2Y6M`, `PXM` for an open count. Decades and centuries of a known count
 * are told in years (`P20Y`), as TimeBank does.
 */
export function duration(unit: Unit, count: number | null): string {
  if (count === null) return printed([[null, unit]]);
  if (unit === 'decade') return printed([[count * 10, 'year']]);
  if (unit === 'century') return printed([[count * 100, 'year']]);
  const finer = FINER[unit];
  if (finer === undefined || Number.isInteger(count)) return printed([[count, unit]]);
  const whole = Math.floor(count);
  const rest = [(count - whole) * finer[1], finer[0]] as const;
  return printed(whole === 0 ? [rest] : [[whole, unit], rest]);
}

const printed = (counts: readonly (readonly [count: number | null, unit: Unit])[]): string =>
  printTimex({
    kind: 'duration',
    counts: counts.map(([count, unit]) => [count === null ? null : round(count), LETTERS[unit]]),
  });

const round = (value: number): number => Math.round(value * 100) / 100;
