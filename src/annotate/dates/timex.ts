import type { Unit } from './words.data.ts';

const LETTERS: Record<Unit, string> = {
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
  if (count === null) return unit === 'decade' ? 'PXDE' : unit === 'century' ? 'PXCE' : span(unit, 'X');
  if (unit === 'decade') return `P${round(count * 10)}Y`;
  if (unit === 'century') return `P${round(count * 100)}Y`;
  if (unit === 'weekend' && count === 1) return 'P1WE';
  const finer = FINER[unit];
  if (finer === undefined || Number.isInteger(count)) return span(unit, round(count));
  const whole = Math.floor(count);
  const rest = round((count - whole) * finer[1]);
  const small = span(finer[0], rest);
  if (whole === 0) return small;
  const big = span(unit, whole);
  return big.startsWith('PT') || !small.startsWith('PT')
    ? big + small.replace(/^PT?/, '')
    : big + small.slice(1);
}

function span(unit: Unit, count: number | 'X'): string {
  const letters = LETTERS[unit];
  return letters[0] === 'T' ? `PT${count}${letters.slice(1)}` : `P${count}${letters}`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
