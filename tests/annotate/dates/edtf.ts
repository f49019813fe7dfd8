import { daysInMonth } from '../../../src/text/gregorian.ts';

/** Checks the forms of ISO 8601-2:2019 (EDTF levels 0–2) that the layer may write, and that their days exist. */
export function isEdtf(value: string): boolean {
  const interval = value.split('/');
  if (interval.length === 2) {
    const alike = interval.every(isDay) || interval.every((end) => /^\d{4}$/.test(end));
    return alike && interval[0]! < interval[1]!;
  }
  const timed = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-]\d\d:\d\d)?$/.exec(value);
  if (timed) return isDay(timed[1]!);
  const plain = value.replace(/~$/, '');
  if (/^\d{3}X$|^\d{2}XX$|^(?:\d{4}|XXXX)$/.test(plain)) return true;
  const grouping = /^(?:\d{4}|XXXX)-(\d\d|XX)$/.exec(plain);
  if (grouping)
    return (
      grouping[1] === 'XX' ||
      [
        [1, 12],
        [21, 24],
        [33, 36],
        [40, 41],
      ].some(([a, b]) => a! <= Number(grouping[1]) && Number(grouping[1]) <= b!)
    );
  return isDay(plain);
}

function isDay(value: string): boolean {
  const match = /^(\d{4}|XXXX)-(\d\d|XX)-(\d\d|XX)$/.exec(value);
  if (!match) return false;
  const [, year, month, day] = match;
  if (month === 'XX' || day === 'XX') return true;
  const length =
    Number(month) >= 1 && Number(month) <= 12
      ? daysInMonth(year === 'XXXX' ? 2000 : Number(year), Number(month))
      : 0;
  return Number(day) >= 1 && Number(day) <= length;
}
