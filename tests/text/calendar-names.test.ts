import { describe, expect, it } from 'vitest';
import {
  MONTH_ABBREVIATIONS,
  MONTH_NAMES,
  MONTH_WORDS,
  monthNumber,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAY_NAMES,
} from '../../src/text/calendar-names.ts';

describe('names of the calendar', () => {
  it('come in their order', () => {
    expect(MONTH_NAMES).toHaveLength(12);
    expect([MONTH_NAMES[0], MONTH_NAMES[11]]).toEqual(['january', 'december']);
    expect(WEEKDAY_NAMES).toEqual([
      'monday',
      'tuesday',
      'wednesday',
      'thursday',
      'friday',
      'saturday',
      'sunday',
    ]);
  });

  it('are abbreviated to their numbers', () => {
    expect(MONTH_ABBREVIATIONS).toContainEqual(['sept', 9]);
    expect(MONTH_ABBREVIATIONS).toContainEqual(['sep', 9]);
    expect(WEEKDAY_ABBREVIATIONS).toContainEqual(['thurs', 4]);
    expect(MONTH_WORDS).toEqual(expect.arrayContaining(['may', 'dec', 'december']));
  });

  it.each([
    ['March', 3],
    ['MARCH', 3],
    ['Sept.', 9],
    ['dec', 12],
  ])('%s is month %i', (word, number) => expect(monthNumber(word)).toBe(number));

  it.each(['', '.', 'Marches', 'Monday', '3', 'constructor'])('"%s" is none', (word) =>
    expect(monthNumber(word)).toBeUndefined(),
  );
});
