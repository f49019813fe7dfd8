import type { Candidate, Finder } from './candidate.ts';
import { findBareUnit } from './find-bare-units.ts';
import { findMonth } from './find-calendar.ts';
import { findCompound } from './find-compounds.ts';
import { findCounted } from './find-counted.ts';
import { findAdverb, findDeictic } from './find-deictics.ts';
import { findHoliday } from './find-holidays.ts';
import { findListedDay } from './find-listed-days.ts';
import { findPeriod } from './find-periods.ts';
import { findClock, findDayPart, findMeridiem, findNoon, findOClock } from './find-times.ts';
import { findWeekday } from './find-weekdays.ts';
import { findHalf, findNamedPeriod, findQuarter, findSeason, findYearPart } from './find-year-parts.ts';
import { findFiscalYear, findYearRange } from './find-year-ranges.ts';
import { findCentury, findDecadeWord, findNumeric, findSpelledYear } from './find-years.ts';
import { Look, type Scan } from './scan.ts';
import type { Lexeme } from './words.data.ts';

/** Who looks around which kind of word. All of them are asked; `refine-select` chooses where they overlap. */
const FINDERS: Record<Lexeme['is'], readonly Finder[]> = {
  month: [findMonth, findHoliday],
  weekday: [findWeekday],
  unit: [findCounted, findPeriod, findBareUnit, findQuarter, findCentury],
  season: [findSeason],
  dayPart: [findDayPart],
  clock: [findNoon],
  meridiem: [findMeridiem],
  oclock: [findOClock],
  deictic: [findDeictic],
  adverb: [findAdverb],
  holiday: [findHoliday],
  decade: [findDecadeWord],
  half: [findHalf],
  yearPart: [findYearPart],
  period: [findNamedPeriod],
  spelledYear: [findSpelledYear],
};
const DIGIT_FINDERS: readonly Finder[] = [
  findNumeric,
  findYearRange,
  findFiscalYear,
  findClock,
  findListedDay,
];

/** Proposes every mention between two tokens, in one pass; candidates may overlap. */
export function find(scan: Scan, from: number, to: number, out: Candidate[]): void {
  for (let i = from; i < to; i++) {
    const look = scan.look(i);
    if (look === 0) continue;
    const lexeme = scan.lexeme(i);
    if (lexeme !== undefined) ask(FINDERS[lexeme.is], scan, i, out);
    if (look & Look.digit) ask(DIGIT_FINDERS, scan, i, out);
    if (look & Look.hyphen) propose(scan, findCompound(scan, i), out);
  }
}

function ask(finders: readonly Finder[], scan: Scan, i: number, out: Candidate[]): void {
  for (const finder of finders) propose(scan, finder(scan, i), out);
}

/** No expression runs over the end of a paragraph: "see Page 4 ¶ years of argument". */
function propose(scan: Scan, candidate: Candidate | null, out: Candidate[]): void {
  if (!candidate) return;
  for (let i = candidate.from + 1; i < candidate.to; i++) if (scan.breaks(i)) return;
  out.push(candidate);
}
