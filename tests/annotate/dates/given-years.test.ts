import { expect, it } from 'vitest';
import { GivenYears } from '../../../src/annotate/dates/given-years.ts';
import type { Tense } from '../../../src/annotate/dates/tense.ts';

// Published in May 2024; the text has said "July 3, 2021" and "May 2016".
const TODAY = { year: 2024, month: 5, serial: 19851 };

it.each<[string, number, number | undefined, number, Tense, number | undefined]>([
  ['the very day', 7, 3, 2023, -1, 2021],
  ['another day of the month', 7, 8, 2023, -1, 2021],
  ['the month', 7, undefined, 2023, 0, 2021],
  ['another month', 8, 3, 2023, -1, undefined],
  ['what is to come', 7, 8, 2024, 1, undefined],
  ['news of these weeks', 5, 3, 2024, -1, undefined],
  ['the year that it has anyway', 7, 8, 2021, -1, undefined],
])('%s', (_, month, day, told, tense, expected) => {
  const given = new GivenYears();
  given.remember(2021, 7, 3);
  given.remember(2016, 5, undefined);
  expect(given.keptBy(TODAY, month, day, told, tense)).toBe(expected);
});
