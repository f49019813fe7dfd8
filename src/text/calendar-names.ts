import { MONTHS, WEEKDAYS } from './lexicon/calendar.data.ts';
import { MONTHS_ABROAD } from './lexicon/months-abroad.data.ts';

/** Lower-case names in order, from January and from Monday. */
export const MONTH_NAMES: readonly string[] = MONTHS.map(([name]) => name);
export const WEEKDAY_NAMES: readonly string[] = WEEKDAYS.map(([name]) => name);

/** Abbreviations without their stop, and the number (from 1) that they stand for. */
export const MONTH_ABBREVIATIONS = numbered(MONTHS);
export const WEEKDAY_ABBREVIATIONS = numbered(WEEKDAYS);

function numbered(table: typeof MONTHS): readonly (readonly [word: string, number: number])[] {
  return table.flatMap(([, ...words], index) => words.map((word) => [word, index + 1] as const));
}

/** Names and abbreviations. */
export const MONTH_WORDS: readonly string[] = MONTHS.flat();

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, index) => [name, index + 1] as const),
  ...MONTH_ABBREVIATIONS,
]);

/** The number of a month's English name or abbreviation ("Sept.", "MARCH"), or undefined. */
export const monthNumber = (word: string): number | undefined =>
  NUMBERS.get(word.toLowerCase().replace(/\.$/, ''));

const ABROAD: ReadonlyMap<string, number> = new Map(
  MONTHS_ABROAD.flatMap((list) => list.split(' ').map((name, index) => [name, index + 1] as const)),
);

/** The same for its name in another language of newspapers: `März`, `août`. */
export const monthAbroad = (word: string): number | undefined => ABROAD.get(word.toLowerCase());
