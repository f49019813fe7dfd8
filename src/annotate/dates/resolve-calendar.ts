import { fromSerial, isoDay, isoMonth, isoWeek, monthIndex, pad, toSerial, weekdayOf } from './calendar.ts';
import type { Candidate, Meaning } from './candidate.ts';
import { type Anchor, firstDay, type Parts, partsOf } from './context.ts';
import { HOLIDAYS } from './holidays.data.ts';
import type { Unit, YearPart } from './words.data.ts';

export interface Resolved {
  readonly value: string;
  readonly anchor?: Anchor;
}
type Tense = -1 | 0 | 1;

const HOLIDAY = new Map(
  HOLIDAYS.map((holiday) => [holiday.week ? `${holiday.id}/week` : holiday.id, holiday]),
);
/** The month in which a season begins and ends, on the northern half of the earth. */
const SEASON_MONTHS: Record<string, readonly [number, number]> = {
  WI: [1, 3],
  SP: [3, 6],
  SU: [6, 9],
  FA: [9, 12],
};

/** How far back, in tokens, a quarter named before is what "a year earlier" compares with. */
const TOPIC_REACH = 250;

/** Resolves meanings against the publication date and the dates named so far. */
export class Calendar {
  readonly #today: number | null;
  readonly #now: Parts | null;
  readonly #published: Anchor | undefined;
  #last: Anchor | undefined;
  #quarter: Anchor | undefined;

  constructor(published: string | null) {
    const parts = published === null ? null : partsOf(published);
    const whole = parts?.day === undefined ? null : parts;
    this.#now = whole;
    this.#today = whole ? firstDay(whole) : null;
    this.#published = whole ? { value: published!, token: -1 } : undefined;
  }

  remember(anchor: Anchor): void {
    const parts = partsOf(anchor.value);
    if (!parts) return;
    this.#last = anchor;
    if (parts.quarter !== undefined) this.#quarter = anchor;
  }

  resolve(candidate: Candidate, tense: Tense, yearAhead: number | undefined): Resolved {
    const { meaning } = candidate;
    switch (meaning.kind) {
      case 'value':
        return { value: meaning.value };
      case 'calendar':
        return this.#calendar(meaning, candidate, tense, yearAhead);
      case 'part':
        return this.#part(meaning, candidate, tense);
      case 'holiday':
        return this.#holiday(meaning, candidate, tense);
      case 'clock':
        return this.#clock();
      case 'offset':
        return this.#offset(meaning, tense);
      case 'comparable':
        return this.#comparable(meaning, candidate.from);
    }
  }

  #dated(value: string): Resolved {
    return { value, ...(this.#published && { anchor: this.#published }) };
  }

  #calendar(
    meaning: Extract<Meaning, { kind: 'calendar' }>,
    candidate: Candidate,
    tense: Tense,
    yearAhead: number | undefined,
  ): Resolved {
    const { month, day, weekday } = meaning;
    const year = meaning.year ?? yearAhead;
    if (month === undefined) {
      if (year !== undefined) return { value: pad(year, 4) };
      return this.#weekday(weekday ?? 1, candidate.shift, tense);
    }
    const tail = day === undefined ? pad(month) : `${pad(month)}-${pad(day)}`;
    if (year !== undefined) return { value: `${pad(year, 4)}-${tail}` };
    if (!this.#now || this.#today === null) return { value: `XXXX-${tail}` };
    if (candidate.yearShift !== undefined)
      return this.#dated(`${this.#now.year + candidate.yearShift}-${tail}`);
    const found =
      day === undefined
        ? this.#month(month, candidate.shift, tense)
        : this.#dayOfMonth(month, day, candidate.shift, tense);
    return this.#dated(`${found}-${tail}`);
  }

  /** The year of a bare month. "last May" is the latest May that is over; a month counts as past in its own days. */
  #month(month: number, shift: number | undefined, tense: Tense): number {
    const { year, month: current } = this.#now!;
    if (shift === 0) return year;
    if (shift === -1) return month < current! ? year : year - 1;
    if (shift === 1 || tense > 0)
      return month > current! || (month === current && shift !== 1) ? year : year + 1;
    return month <= current! ? year : year - 1;
  }

  /** The year of a day of a month: nearest to publication, within what the tense allows. */
  #dayOfMonth(month: number, day: number, shift: number | undefined, tense: Tense): number {
    const { year } = this.#now!;
    const today = this.#today!;
    if (shift === 0) return year;
    const away = [year - 1, year, year + 1].map((y) => ({
      y,
      days: toSerial({ year: y, month, day }) - today,
    }));
    const direction = shift ?? tense;
    const allowed = away.filter(
      ({ days }) => direction === 0 || (direction < 0 ? days <= NEAR : days >= -NEAR),
    );
    return allowed.reduce((a, b) => (Math.abs(b.days) < Math.abs(a.days) ? b : a)).y;
  }

  #weekday(weekday: number, shift: number | undefined, tense: Tense): Resolved {
    const today = this.#today;
    if (today === null) return { value: `XXXX-WXX-${weekday}` };
    const ahead = (weekday - weekdayOf(today) + 7) % 7;
    const next = ahead === 0 ? today + 7 : today + ahead;
    const last = ahead === 0 ? today - 7 : today + ahead - 7;
    if (shift === -1) return this.#dated(isoDay(last));
    if (shift === 1) return this.#dated(isoDay(next));
    if (ahead === 0) return this.#dated(isoDay(today));
    return this.#dated(isoDay(tense > 0 || (shift === 0 && tense === 0) ? next : last));
  }

  #part(meaning: Extract<Meaning, { kind: 'part' }>, candidate: Candidate, tense: Tense): Resolved {
    const { part } = meaning;
    if (meaning.year !== undefined) return { value: `${pad(meaning.year, 4)}-${part}` };
    if (!this.#now) return { value: `XXXX-${part}` };
    const { year } = this.#now;
    if (candidate.yearShift !== undefined) return this.#dated(`${year + candidate.yearShift}-${part}`);
    return this.#dated(`${this.#yearOfPart(part, candidate.shift, tense)}-${part}`);
  }

  /** "last fall" is the latest that is over, "the fourth quarter" the latest that has begun, unless told otherwise. */
  #yearOfPart(part: YearPart, shift: number | undefined, tense: Tense): number {
    const { year, month } = this.#now!;
    const [first, last] = monthsOf(part);
    const quarterly = part.startsWith('Q') || part.startsWith('H');
    if (shift === 0 || (quarterly && shift !== undefined)) return year + (shift ?? 0);
    if (shift === -1) return last < month! ? year : year - 1;
    if (shift === 1 || tense > 0) return last < month! || (shift === 1 && first <= month!) ? year + 1 : year;
    return first <= month! ? year : year - 1;
  }

  #holiday(meaning: Extract<Meaning, { kind: 'holiday' }>, candidate: Candidate, tense: Tense): Resolved {
    const holiday = HOLIDAY.get(meaning.holiday)!;
    const write = (year: number): string =>
      holiday.week ? isoWeek(holiday.on(year)) : isoDay(holiday.on(year));
    if (meaning.year !== undefined) return { value: write(meaning.year) };
    const today = this.#today;
    if (today === null || !this.#now) return { value: openHoliday(holiday.on) };
    const { year } = this.#now;
    if (candidate.shift === 0) return this.#dated(write(year));
    const years = [year - 1, year, year + 1].map((y) => ({ y, days: holiday.on(y) - today }));
    const direction = candidate.shift ?? tense;
    const allowed = years.filter(({ days }) => direction === 0 || (direction < 0 ? days <= 0 : days >= 0));
    return this.#dated(write(allowed.reduce((a, b) => (Math.abs(b.days) < Math.abs(a.days) ? b : a)).y));
  }

  /** A clock time stands on the day named last, else on the day of publication. */
  #clock(): Resolved {
    const last = this.#last ? partsOf(this.#last.value) : null;
    if (this.#last && last?.day !== undefined)
      return { value: this.#last.value.slice(0, 10), anchor: this.#last };
    return this.#today === null ? { value: 'XXXX-XX-XX' } : this.#dated(isoDay(this.#today));
  }

  #offset(meaning: Extract<Meaning, { kind: 'offset' }>, tense: Tense): Resolved {
    const { unit, count } = meaning;
    const anchor = meaning.from === 'context' && this.#last ? this.#last : this.#published;
    const parts = anchor ? partsOf(anchor.value) : null;
    if (!anchor || !parts) return { value: openValue(unit) };
    if (unit === 'weekend') return { value: this.#weekend(firstDay(parts), count, tense), anchor };
    return { value: shifted(parts, unit, count), anchor };
  }

  /** "over the weekend" is the last one that began, on a weekday the one before. */
  #weekend(today: number, count: number, tense: Tense): string {
    const back = count === 0 && tense <= 0 && weekdayOf(today) < 6 ? -1 : count;
    return `${isoWeek(today + back * 7)}-WE`;
  }

  /** "the quarter", "a year earlier": the quarter that the text is about, else the last one that is over. */
  #comparable(meaning: Extract<Meaning, { kind: 'comparable' }>, token: number): Resolved {
    const topic = this.#quarter && token - this.#quarter.token < TOPIC_REACH ? this.#quarter : undefined;
    const parts = topic ? partsOf(topic.value) : null;
    if (parts?.quarter !== undefined) {
      const moved = meaning.years < 0 && isComparison(topic!) ? 0 : meaning.years;
      return { value: `${parts.year + moved}-Q${parts.quarter}`, anchor: topic! };
    }
    if (!this.#now) return { value: meaning.noun === 'quarter' ? 'XXXX-QX' : 'XXXX' };
    if (meaning.noun === 'year') {
      const last = this.#last ? partsOf(this.#last.value) : null;
      const year = last && token - this.#last!.token < 30 ? last.year : this.#now.year;
      return this.#dated(pad(year + meaning.years, 4));
    }
    const index = monthIndex(this.#now.year, this.#now.month!) - 3 + meaning.years * 12;
    return this.#dated(`${pad(Math.floor(index / 12), 4)}-Q${Math.floor((index % 12) / 3) + 1}`);
  }
}

const isComparison = (_anchor: Anchor): boolean => false;

/** Days by which "said the Nov. 15 deadline" may still lie ahead of publication, and the other way round. */
const NEAR = 60;

function monthsOf(part: YearPart): readonly [number, number] {
  const season = SEASON_MONTHS[part];
  if (season) return season;
  const index = Number(part[1]);
  return part[0] === 'Q' ? [index * 3 - 2, index * 3] : [index * 6 - 5, index * 6];
}

/** A date moved by whole units, at the unit's own precision. */
function shifted(parts: Parts, unit: Unit, count: number): string {
  const day = firstDay(parts);
  const whole = Math.trunc(count);
  switch (unit) {
    case 'day':
      return isoDay(day + whole);
    case 'week':
      return isoWeek(day + whole * 7);
    case 'month':
      return isoMonth(monthIndex(parts.year, fromSerial(day).month) + whole);
    case 'quarter': {
      const index = Math.floor((fromSerial(day).month - 1) / 3) + parts.year * 4 + whole;
      return `${pad(Math.floor(index / 4), 4)}-Q${(((index % 4) + 4) % 4) + 1}`;
    }
    case 'decade':
      return whole === 0 || Math.abs(whole) === 1
        ? pad(Math.floor(parts.year / 10) + whole, 3)
        : pad(parts.year + whole * 10, 4);
    case 'century':
      return pad(Math.floor(parts.year / 100) + whole);
    default:
      return pad(Math.max(0, parts.year + whole), 4);
  }
}

/** What is left of a date without an anchor. */
function openValue(unit: Unit): string {
  switch (unit) {
    case 'day':
      return 'XXXX-XX-XX';
    case 'week':
      return 'XXXX-WXX';
    case 'weekend':
      return 'XXXX-WXX-WE';
    case 'month':
      return 'XXXX-XX';
    case 'quarter':
      return 'XXXX-QX';
    case 'decade':
      return 'XXX';
    case 'century':
      return 'XX';
    default:
      return 'XXXX';
  }
}

/** A holiday of an unknown year: its day where it is the same every year. */
function openHoliday(on: (year: number) => number): string {
  const [a, b] = [fromSerial(on(2001)), fromSerial(on(2002))];
  return a.month === b.month && a.day === b.day ? `XXXX-${pad(a.month)}-${pad(a.day)}` : 'XXXX-XX-XX';
}
