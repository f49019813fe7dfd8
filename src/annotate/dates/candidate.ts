import type { DateMention } from '../../model/annotations.ts';
import type { YearPart } from '../../model/timex.ts';
import type { Scan } from './scan.ts';
import type { Unit } from './words.data.ts';

/**
 * What an expression means before the calendar is asked: `refine-resolve` turns it into a value.
 * A missing year (month, day) is what the anchor has to supply.
 */
export type Meaning =
  | {
      readonly kind: 'calendar';
      readonly year?: number;
      readonly month?: number;
      readonly day?: number;
      readonly weekday?: number;
    }
  /** A season, quarter or half of a year. */
  | { readonly kind: 'part'; readonly part: YearPart; readonly year?: number }
  | { readonly kind: 'holiday'; readonly holiday: string; readonly year?: number }
  /** `count` units after (before, if negative) the anchor: "last week" is -1 week, "today" 0 days. */
  | {
      readonly kind: 'offset';
      readonly unit: Unit;
      readonly count: number;
      readonly from: 'published' | 'context';
    }
  /** "the first Tuesday in November": the nth (from the end: -1) weekday of a month. */
  | { readonly kind: 'nth'; readonly weekday: number; readonly nth: number; readonly month: Meaning }
  /** "three days before Christmas": so many units after (before, if negative) another date. */
  | { readonly kind: 'from'; readonly unit: Unit; readonly count: number; readonly date: Meaning }
  /** The quarter (or period) that the text is about, moved by whole years: "the latest quarter", "a year earlier". */
  | {
      readonly kind: 'comparable';
      readonly years: number;
      readonly noun: 'quarter' | 'year';
      readonly year?: number;
    }
  /** A clock time whose day is still unknown. */
  | { readonly kind: 'clock' }
  /** Needs no anchor. */
  | { readonly kind: 'value'; readonly value: string };

/** A proposed mention: the tokens `[from, to)`, its symbolic meaning, and the rule that proposed it. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly type: DateMention['type'];
  readonly meaning: Meaning;
  /** "last" (-1), "this" (0), "next" (1) before a name of the calendar: "last May". */
  readonly shift?: -1 | 0 | 1;
  /** The shift counts from a date named before: "the previous Friday". */
  readonly fromContext?: boolean;
  /** Years from the year of publication, where words beside say so: "June last year" is -1. */
  readonly yearShift?: number;
  /** Weeks from the week of publication, where words beside say so: "Tuesday last week" is -1. */
  readonly weekShift?: number;
  /** The end of a range whose start is the value: `MM-DD` or `YYYY`. TIMEX3 has no ranges, EDTF has. */
  readonly until?: string;
  /** TIMEX3 time of day that belongs to it: `T22:00`, `TEV`. */
  readonly time?: string;
  /** Offset of a clock time's zone: `Z`, `-05:00`. */
  readonly zone?: string;
  readonly mod?: string;
  /** Why it is none after all: `refine-doubts` drops it and says so. */
  readonly doubt?: string;
  /** The week that holds the day: "the week of March 6". */
  readonly week?: boolean;
}

/** A DATE that the calendar still has to place. */
export const dated = (from: number, to: number, rule: string, meaning: Meaning): Candidate => ({
  from,
  to,
  rule,
  type: 'DATE',
  meaning,
});

/** A mention whose value needs no anchor. */
export const valued = (
  type: Candidate['type'],
  from: number,
  to: number,
  rule: string,
  value: string,
): Candidate => ({ from, to, rule, type, meaning: { kind: 'value', value } });

/** Proposes a mention around the trigger token `i`, or null. */
export type Finder = (scan: Scan, i: number) => Candidate | null;
