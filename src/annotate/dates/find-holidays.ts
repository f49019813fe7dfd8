import type { Finder } from './candidate.ts';
import { HOLIDAYS_BY_WORD } from './holidays.data.ts';
import { POINTERS } from './words.data.ts';
import { readYear } from './years.ts';

/** "Thanksgiving Day", "last Christmas", "Election Day 2012": a capitalised holiday of the table. */
export const findHoliday: Finder = (scan, i) => {
  if (!scan.isCapital(i)) return null;
  for (const holiday of HOLIDAYS_BY_WORD.get(scan.word(i)) ?? []) {
    if (!holiday.words.every((word, k) => scan.word(i + k) === word)) continue;
    const end = i + holiday.words.length;
    const comma = scan.word(end) === ',' ? end + 1 : end;
    const year = readYear(scan, comma);
    const shift = POINTERS.get(scan.word(i - 1));
    return {
      from: shift === undefined ? i : i - 1,
      to: year?.kind === 'year' ? year.end : end,
      rule: 'holiday',
      type: 'DATE',
      meaning: {
        kind: 'holiday',
        holiday: holiday.week ? `${holiday.id}/week` : holiday.id,
        ...(year?.kind === 'year' && { year: year.year }),
      },
      ...(shift !== undefined && { shift }),
    };
  }
  return null;
};
