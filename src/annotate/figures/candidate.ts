import type { Figure, FigureKind } from '../../model/annotations.ts';
import type { Settled, SharedName } from './shared-name.ts';
import type { Subtoken } from './subtokens.ts';

/** `point` as in English, `comma` as in most of Europe and Latin America. */
export type DecimalMark = 'point' | 'comma';

/** A sentence that holds a number, cut into subtokens. */
export interface Sentence {
  readonly text: string;
  readonly subtokens: readonly Subtoken[];
  /** How the article writes decimals, as far as its other numbers tell. */
  readonly decimals?: () => DecimalMark | null;
  /** Which currency a name that several share stands for here: "dollars", `$`. */
  readonly currency?: (shared: SharedName) => Settled;
}

/** Lower-case word of a subtoken; empty beyond the sentence's ends. */
export const wordAt = ({ subtokens }: Sentence, i: number): string => subtokens[i]?.word ?? '';

/** A number as printed, without its unit: subtokens `[from, to)`. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  /** Null where it is vague ("dozens"). */
  readonly value: number | null;
  readonly form: 'figures' | 'words' | 'fraction' | 'vague' | 'ordinal';
  /** The scale word or abbreviation that it ends with ("million", "bn"), as a factor; else 1. */
  readonly scale: number;
}

/**
 * What a number may be. `bare` has no unit yet; `other` belongs to another layer or is no quantity at all
 * (a clock time), and is kept until ranges are merged. So are stretches of time, which have a unit then: whether one is
 * a duration or a date ("three weeks ago") the dates layer tells.
 */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly kind: FigureKind | 'bare' | 'other';
  readonly numeral: Numeral;
  readonly value: number | null;
  readonly unit: string | null;
  readonly ucum?: string;
  /** The unit is a guess. */
  readonly openUnit?: boolean;
  readonly low?: number;
  readonly high?: number;
  readonly parts?: readonly number[];
  readonly outOf?: number;
  /** Words that limit it and stand behind it: "and older". */
  readonly after?: string;
  readonly of?: string;
  /** Which rule made or dropped it. */
  readonly because: string;
}

export type Finder = (sentence: Sentence, numeral: Numeral) => Candidate | null;

/** The candidate's printed words. */
export const printed = ({ text, subtokens }: Sentence, { from, to }: { from: number; to: number }): string =>
  text.slice(subtokens[from]!.start, subtokens[to - 1]!.end);

/** 16.4 million is 16400000, not the 16399999.999999998 of binary fractions; 0.1666… stays as long as it is. */
function plain(value: number): number {
  if (Number.isInteger(value)) return value;
  const short = Number(value.toPrecision(14));
  return String(short).length + 3 < String(value).length ? short : value;
}

/** A candidate as the model's figure. */
export function toFigure({ subtokens }: Sentence, c: Candidate, qualifier?: string): Figure {
  const ranged = c.low !== undefined && c.high !== undefined;
  return {
    start: subtokens[c.from]!.start,
    end: subtokens[c.to - 1]!.end,
    kind: c.kind as FigureKind,
    value: ranged || c.parts || c.value === null ? null : plain(c.value),
    unit: c.unit,
    ...(c.ucum ? { ucum: c.ucum } : {}),
    ...(c.openUnit && c.kind === 'money' ? { openUnit: true } : {}),
    ...(ranged ? { low: plain(c.low!), high: plain(c.high!) } : {}),
    ...(c.parts ? { parts: c.parts } : {}),
    ...(c.outOf === undefined ? {} : { outOf: c.outOf }),
    ...(c.numeral.form === 'vague' ? { vague: true } : {}),
    ...(qualifier ? { qualifier } : {}),
    ...(c.of ? { of: c.of } : {}),
  };
}
