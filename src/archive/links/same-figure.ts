import { sentenceWords } from './differing-figures.ts';
import { namesIn } from './same-thing.ts';

/** A figure as far as it is compared with one of the same value and unit. */
export interface ToldFigure {
  readonly family: string;
  readonly of: string;
  readonly value: number;
  readonly sentence: string;
}

/** Words of the two sentences that must be the same, one of them a name. */
const SHARED = 3;
/** A count below says nothing: two countries, five states. */
const TELLING = 10;
/** Stretches of time, ages and places in an order are the same by chance. */
const BY_CHANCE = /^(?:duration|age|rank|ratio)\b/;

/** Whether a figure is one of which others can be the same. */
export const isTelling = ({ family, value }: Pick<ToldFigure, 'family' | 'value'>): boolean =>
  !BY_CHANCE.test(family) && (family !== 'count' || value >= TELLING || !Number.isInteger(value));

/** Whether two figures are one: the same value of the same thing, in sentences that share words and a name. */
export function isSameFigure(one: ToldFigure, other: ToldFigure): boolean {
  if (one.family !== other.family || one.value !== other.value || headOf(one) !== headOf(other)) return false;
  const words = sentenceWords(other);
  const shared = [...sentenceWords(one)].filter((word) => words.has(word));
  const names = namesIn(other.sentence);
  return shared.length >= SHARED && [...namesIn(one.sentence)].some((name) => names.has(name));
}

/** The last word of what is counted, without a plural's ending. */
const headOf = ({ of }: ToldFigure): string =>
  (
    of
      .toLowerCase()
      .match(/\p{L}{3,}/gu)
      ?.at(-1) ?? ''
  ).replace(/(?<=[^s])s$/, '');
