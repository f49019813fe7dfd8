import { dateFormat, numberFormat } from './formats.ts';

/** Steps between months that have a name: a quarter, half a year, years. */
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 300, 600];
const MOST_TICKS = 6;

/** Words of a time axis: at most seven, the year beside the first month and every January; years alone where they are far. */
export function monthTicks(first: string, last: string, language: string): { date: Date; label: string }[] {
  const month = dateFormat(language, { month: 'short', timeZone: 'UTC' });
  const year = dateFormat(language, { year: 'numeric', timeZone: 'UTC' });
  const [from, to] = [indexOf(first), indexOf(last)];
  const step = MONTH_STEPS.find((size) => (to - from) / size < MOST_TICKS) ?? 1200;
  const ticks: { date: Date; label: string }[] = [];
  for (let index = Math.ceil(from / step) * step; index <= to; index += step) {
    // The middle of the column, which reaches from the first day to the last.
    const date = new Date(Date.UTC(Math.floor(index / 12), index % 12, 15));
    const withYear = ticks.length === 0 || index % 12 === 0;
    const name = month.format(date);
    ticks.push({
      date,
      label: step >= 12 ? year.format(date) : withYear ? `${name}\n${year.format(date)}` : name,
    });
  }
  return ticks;
}

/** Months since the year 0. */
const indexOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

/** Words of a logarithmic axis: powers of ten, with twos and fives where there are few, round numbers where there is none. */
export function logTicks(from: number, to: number, language: string): { value: number; label: string }[] {
  const short = numberFormat(language, { notation: 'compact', maximumFractionDigits: 2 });
  const whole = numberFormat(language, { maximumSignificantDigits: 6 });
  const span = Math.log10(to / from);
  const values = span < 1 ? roundNumbers(from, to) : powers(from, to, span);
  return values.map((value) => ({
    value,
    label: value >= 10_000 || value < 0.001 ? short.format(value) : whole.format(value),
  }));
}

function powers(from: number, to: number, span: number): number[] {
  const step = Math.ceil(span / (MOST_TICKS + 1));
  const factors = span <= 2.5 ? [1, 2, 5] : [1];
  const values: number[] = [];
  const first = Math.floor(Math.log10(from));
  for (let power = Math.floor(first / step) * step; 10 ** power <= to; power += step)
    for (const factor of factors) {
      const value = factor * 10 ** power;
      if (value >= from && value <= to) values.push(value);
    }
  return values;
}

function roundNumbers(from: number, to: number): number[] {
  const rough = (to - from) / (MOST_TICKS - 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough)!;
  const values: number[] = [];
  for (let index = Math.ceil(from / step); index * step <= to; index++)
    values.push(Number((index * step).toPrecision(12)));
  return values;
}
