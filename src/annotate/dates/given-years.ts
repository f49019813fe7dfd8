import { monthIndex } from '../../text/gregorian.ts';
import type { Today } from './place-year.ts';
import type { Tense } from './tense.ts';

/** How far, in months, a date must lie from publication for its month to keep a year that the text gave before. */
const NEAR_MONTHS = 2;

/** The years that the text has given to months and their days: later mentions without a year keep them. */
export class GivenYears {
  readonly #years = new Map<number, number>();

  remember(year: number, month: number, day: number | undefined): void {
    this.#years.set(month, year);
    if (day !== undefined) this.#years.set(month * 100 + day, year);
  }

  /**
   * The year that a mention keeps: that of the very day, or that of its month unless the day is news of these weeks;
   * undefined where none was given, or where the words around it tell of what is to come.
   * @param told the year that it has otherwise
   */
  keptBy(
    today: Today,
    month: number,
    day: number | undefined,
    told: number,
    tense: Tense,
  ): number | undefined {
    const ofDay = day === undefined ? undefined : this.#years.get(month * 100 + day);
    const year = ofDay ?? this.#years.get(month);
    if (year === undefined || year === told || (tense > 0 && year <= today.year)) return undefined;
    const away = Math.abs(monthIndex(told, month) - monthIndex(today.year, today.month));
    return away <= (ofDay === undefined ? NEAR_MONTHS : 0) ? undefined : year;
  }
}
