import { parseTimex, printTimex } from '../../model/timex.ts';
import { fromSerial, isoDay, isoWeek, monthIndex, nthWeekday, pad, weekdayOf } from '../../text/gregorian.ts';
import type { Candidate, Meaning } from './candidate.ts';
import { type Anchor, firstDay, type Parts, partsOf } from './context.ts';
import { GivenYears } from './given-years.ts';
import { HOLIDAYS } from './holidays.data.ts';
import { calendarValue, moved, openValue } from './move.ts';
import { nearest, type Today, yearOfDay, yearOfMonth, yearOfNamedDay, yearOfPart } from './place-year.ts';
import type { Tense } from './tense.ts';

export interface Resolved {
  readonly value: string;
  /** What the value was counted from, if anything. */
  readonly anchor?: Omit<Anchor, 'parts'>;
}

type Meant<K extends Meaning['kind']> = Extract<Meaning, { kind: K }>;

const HOLIDAY = new Map(
  HOLIDAYS.map((holiday) => [holiday.week ? `${holiday.id}/week` : holiday.id, holiday]),
);

/** How far back, in tokens, a quarter named before is what "a year earlier" compares with. */
const TOPIC_REACH = 250;
/** How many days back a weekday may lie where the text tells weakly that it is ahead. */
const LATELY = 3;
/** How many days back a day lies that a sentence tells of as an occasion. */
const LONG_AGO = 30;
/** How many days back a weekday lies that "last" passes over. */
const JUST = 1;
/** How far back any date is. */
const DATE_REACH = 30;

/** Resolves meanings against the publication date and the dates named so far; one for each article. */
export class Calendar {
  readonly #today: Today | null = null;
  readonly #published: Anchor | undefined;
  readonly #given = new GivenYears();
  #last: Anchor | undefined;
  #lastDay: Anchor | undefined;
  /** The day named last among those that are over. */
  #lastPast: Anchor | undefined;
  #quarter: Anchor | undefined;
  /** A day of a year long past that the sentence tells of: its weekdays are those around it. */
  #occasion: Anchor | undefined;
  /** Without a publication date: the day named last, as far as it is known (`XXXX-WXX-3`). */
  #openDay: Omit<Anchor, 'parts'> | undefined;

  /** @param published `YYYY-MM-DD`, or null */
  constructor(published: string | null) {
    const parts = published === null ? null : partsOf(published);
    if (published === null || parts?.month === undefined || parts.day === undefined) return;
    this.#today = { year: parts.year, month: parts.month, serial: firstDay(parts) };
    this.#published = { value: published, parts, token: -1 };
  }

  /** A new sentence tells of another occasion. */
  startSentence(): void {
    this.#occasion = undefined;
  }

  /** Takes a resolved date as a possible anchor of later ones. */
  remember(candidate: Candidate, tense: Tense, found: Omit<Anchor, 'parts'>): void {
    if (candidate.type === 'DURATION' || candidate.type === 'SET') {
      // "for the nine months": what follows compares nine months, no longer a quarter.
      if (isMonths(found.value) && candidate.to - candidate.from > 2) this.#quarter = undefined;
      return;
    }
    if (isOpenDay(found.value)) this.#openDay = found;
    const parts = partsOf(found.value);
    const { meaning } = candidate;
    if (parts?.month !== undefined && hasYear(meaning)) {
      this.#given.remember(parts.year, parts.month, parts.day);
    }
    // What a text compares with is not what it is about.
    if (!parts || (meaning.kind === 'comparable' && (meaning.years !== 0 || meaning.year !== undefined)))
      return;
    const anchor = { ...found, parts };
    this.#last = anchor;
    const begun = !this.#today || firstDay(parts) <= this.#today.serial;
    // "until after midnight" opens no new day of the story.
    if (parts.day !== undefined && candidate.rule !== 'midnight') {
      this.#lastDay = anchor;
      if (begun) this.#lastPast = anchor;
      if (this.#today && hasYear(meaning) && firstDay(parts) < this.#today.serial - LONG_AGO) {
        this.#occasion = anchor;
      }
    }
    if (parts.quarter !== undefined && candidate.shift !== -1 && tense <= 0 && begun) this.#quarter = anchor;
  }

  resolve(candidate: Candidate, tense: Tense): Resolved {
    const { meaning } = candidate;
    switch (meaning.kind) {
      case 'value':
        return { value: meaning.value };
      case 'calendar':
        return this.#calendar(meaning, candidate, tense);
      case 'nth':
        return this.#nth(meaning, candidate, tense);
      case 'from':
        return this.#from(meaning, candidate, tense);
      case 'part':
        return this.#part(meaning, candidate, tense);
      case 'holiday':
        return this.#holiday(meaning, candidate, tense);
      case 'clock':
        return this.#clock(tense);
      case 'offset':
        return this.#offset(meaning, candidate, tense);
      case 'comparable':
        return this.#comparable(meaning, candidate.from);
    }
  }

  #dated(value: string): Resolved {
    return { value, ...(this.#published && { anchor: this.#published }) };
  }

  #calendar(meaning: Meant<'calendar'>, candidate: Candidate, tense: Tense): Resolved {
    const { year, month, day, weekday } = meaning;
    const { shift, yearShift } = candidate;
    if (month === undefined) {
      return year !== undefined ? { value: pad(year, 4) } : this.#weekday(weekday ?? 1, candidate, tense);
    }
    const today = this.#today;
    if (year !== undefined || !today) return { value: calendarValue(year ?? null, month, day) };
    if (yearShift !== undefined) return this.#dated(calendarValue(today.year + yearShift, month, day));
    const told = yearTold(today, { ...meaning, month }, shift, tense);
    const kept = shift === undefined ? this.#given.keptBy(today, month, day, told, tense) : undefined;
    return this.#dated(calendarValue(kept ?? told, month, day));
  }

  /** "the last Friday of September 2022"; the month where it has no fifth such weekday. */
  #nth({ weekday, nth, month }: Meant<'nth'>, candidate: Candidate, tense: Tense): Resolved {
    const found = this.resolve({ ...candidate, meaning: month }, tense);
    const parts = partsOf(found.value);
    if (parts?.month === undefined) return found;
    const day = nthWeekday(parts.year, parts.month, weekday, nth);
    return fromSerial(day).month === parts.month ? { ...found, value: isoDay(day) } : found;
  }

  /** "three days before Christmas". */
  #from({ unit, count, date }: Meant<'from'>, candidate: Candidate, tense: Tense): Resolved {
    const found = this.resolve({ ...candidate, meaning: date }, tense);
    const parts = partsOf(found.value);
    if (!parts) return { value: openValue('day') };
    return {
      ...found,
      value: unit === 'week' ? isoDay(firstDay(parts) + count * 7) : moved(parts, unit, count),
    };
  }

  /** The last such weekday, today included, unless the tense looks ahead; "last" and "next" exclude the day itself. */
  #weekday(weekday: number, { shift, fromContext, weekShift }: Candidate, tense: Tense): Resolved {
    const occasion = shift === undefined && weekShift === undefined ? this.#occasion : undefined;
    const anchor = fromContext && this.#lastDay ? this.#lastDay : (occasion ?? this.#published);
    if (!anchor) return { value: printTimex({ kind: 'weekday', year: null, week: null, weekday }) };
    const base = firstDay(anchor.parts);
    if (weekShift !== undefined) {
      return { value: isoDay(base - weekdayOf(base) + weekday + weekShift * 7), anchor };
    }
    const ahead = (weekday - weekdayOf(base) + 7) % 7;
    // What only the past saw ahead, the day before yesterday may have brought.
    const told = tense === 0.5 && ahead > 7 - LATELY && !occasion ? 0 : tense;
    const forward = shift === undefined ? told > 0 : shift === 1 || (shift === 0 && told >= 0);
    const strict = shift === -1 || shift === 1;
    // Nobody calls yesterday "last Monday".
    if (shift === -1 && !fromContext && ahead >= 7 - JUST)
      return { value: isoDay(base + ahead - 14), anchor };
    const days = forward ? ahead || (strict ? 7 : 0) : ahead === 0 && !strict ? 0 : ahead - 7;
    return { value: isoDay(base + days), anchor };
  }

  #part(meaning: Meant<'part'>, { shift, yearShift }: Candidate, tense: Tense): Resolved {
    const { part, year } = meaning;
    if (year !== undefined || !this.#today)
      return { value: printTimex({ kind: 'part', year: year ?? null, part }) };
    const found =
      yearShift !== undefined ? this.#today.year + yearShift : yearOfPart(this.#today, part, shift, tense);
    return this.#dated(printTimex({ kind: 'part', year: found, part }));
  }

  #holiday(meaning: Meant<'holiday'>, { shift }: Candidate, tense: Tense): Resolved {
    const { on, week } = HOLIDAY.get(meaning.holiday)!;
    const write = (year: number): string => (week ? isoWeek(on(year)) : isoDay(on(year)));
    if (meaning.year !== undefined) return { value: write(meaning.year) };
    if (!this.#today) return { value: openHoliday(on) };
    const { year, serial } = this.#today;
    if (shift === 0) return this.#dated(write(year));
    const direction = shift ?? tense;
    const found = nearest([year, year - 1, year + 1], (y) => {
      const away = on(y) - serial;
      return Math.abs(away) + (direction * away < 0 && Math.abs(away) > 7 ? 400 : 0);
    });
    const { month } = fromSerial(on(found));
    const kept =
      shift === undefined ? this.#given.keptBy(this.#today, month, undefined, found, tense) : undefined;
    return this.#dated(write(kept ?? found));
  }

  /** A clock time stands on the day named last, else on the day of publication. */
  #clock(tense: Tense): Resolved {
    // What happened at nine happened on no day that is still to come.
    const ahead = this.#lastDay && this.#today && firstDay(this.#lastDay.parts) > this.#today.serial;
    const day = ahead && tense < 0 ? this.#lastPast : this.#lastDay;
    if (day) return { value: calendarValue(day.parts.year, day.parts.month!, day.parts.day), anchor: day };
    return this.#today ? this.#dated(isoDay(this.#today.serial)) : this.#sameOpenDay();
  }

  /** "on Wednesday … earlier in the day": the same Wednesday, whichever it was. */
  #sameOpenDay(): Resolved {
    return this.#openDay
      ? { value: this.#openDay.value, anchor: this.#openDay }
      : { value: openValue('day') };
  }

  #offset({ unit, count, from }: Meant<'offset'>, candidate: Candidate, tense: Tense): Resolved {
    const context = unit === 'day' ? this.#lastDay : this.#last;
    const anchor = from === 'context' && context ? context : this.#published;
    if (!anchor && unit === 'day' && count === 0 && from === 'context') return this.#sameOpenDay();
    if (!anchor) return { value: openValue(unit) };
    if (unit === 'weekend') {
      return { value: weekend(firstDay(anchor.parts), count, candidate, tense), anchor };
    }
    const value = moved(anchor.parts, unit, count);
    const isTold = tense > 0 || this.#isAhead(anchor.parts) || !candidate.rule.endsWith(' later');
    const parts = partsOf(value) ?? (/^\d{3}$/.test(value) ? { year: Number(value) * 10 } : null);
    // "Under which we live today, 200 years later" counts from what the text does not date, and is over.
    return isTold || !parts || !this.#isAhead(parts) ? { value, anchor } : { value: openValue(unit) };
  }

  #isAhead(parts: Parts): boolean {
    return !!this.#today && firstDay(parts) > this.#today.serial;
  }

  /** "the quarter", "a year earlier": the quarter that the text is about, else the last one that is over. */
  #comparable({ years, noun, year }: Meant<'comparable'>, token: number): Resolved {
    const topic = this.#quarter && token - this.#quarter.token < TOPIC_REACH ? this.#quarter : undefined;
    if (topic)
      return { value: `${(year ?? topic.parts.year) + years}-Q${topic.parts.quarter}`, anchor: topic };
    if (year !== undefined) return { value: pad(year, 4) };
    if (!this.#today) return { value: noun === 'quarter' ? openValue('quarter') : openValue('year') };
    if (noun === 'year') return this.#yearBefore(years, token);
    const index = monthIndex(this.#today.year, this.#today.month) - 3 + years * 12;
    return this.#dated(`${pad(Math.floor(index / 12), 4)}-Q${Math.floor((index % 12) / 3) + 1}`);
  }

  #yearBefore(years: number, token: number): Resolved {
    const near = this.#last && token - this.#last.token < DATE_REACH ? this.#last : undefined;
    const anchor = near ?? this.#published!;
    const { parts } = anchor;
    // "rose in October from a year earlier" compares Octobers.
    const month = near && parts.month !== undefined && parts.day === undefined ? `-${pad(parts.month)}` : '';
    return { value: `${pad(parts.year + years, 4)}${month}`, anchor };
  }
}

const hasYear = (meaning: Meaning): boolean => meaning.kind === 'calendar' && meaning.year !== undefined;

/** The year of a month or of a day of it, by publication and the words around. */
function yearTold(
  today: Today,
  { month, day, weekday }: { month: number; day?: number; weekday?: number },
  shift: Candidate['shift'],
  tense: Tense,
): number {
  if (day === undefined) return yearOfMonth(today, month, shift, tense);
  return weekday === undefined || shift !== undefined
    ? yearOfDay(today, month, day, shift, tense)
    : yearOfNamedDay(today, month, day, weekday, tense);
}

/**
 * "over the weekend" is the last one that began, on a weekday the one before; ahead it is this week's. "This weekend" is
 * this week's too, but on a Monday or Tuesday that tells of nothing to come. The coming one is this week's until it begins.
 */
function weekend(today: number, count: number, { shift, rule }: Candidate, tense: Tense): string {
  const day = weekdayOf(today);
  let weeks = count;
  if (/^(?:coming|upcoming) /.test(rule)) weeks = day < 6 ? 0 : 1;
  else if (count === 0 && tense <= 0 && day < (shift === undefined ? 6 : 3)) weeks = -1;
  return `${isoWeek(today + weeks * 7)}-WE`;
}

/** "nine months": a whole number of them, and nothing else. */
function isMonths(value: string): boolean {
  const timex = parseTimex(value);
  if (timex?.kind !== 'duration' || timex.counts.length > 1) return false;
  const [count, unit] = timex.counts[0]!;
  return unit === 'M' && Number.isInteger(count);
}

/** A weekday of an unknown week, a day of an unknown year. */
function isOpenDay(value: string): boolean {
  const timex = parseTimex(value);
  if (!timex || !('year' in timex) || timex.year !== null || timex.time !== undefined) return false;
  return timex.kind === 'weekday' ? timex.weekday !== null : timex.kind === 'day' && timex.day !== null;
}

/** A holiday of an unknown year: its day where it is the same every year. */
function openHoliday(on: (year: number) => number): string {
  const [a, b] = [fromSerial(on(2001)), fromSerial(on(2002))];
  return a.month === b.month && a.day === b.day ? calendarValue(null, a.month, a.day) : openValue('day');
}
