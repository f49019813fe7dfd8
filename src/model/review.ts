/** What a person is asked about: something found in an article, or whether names are one. */
export const REVIEW_LAYERS = ['quote', 'figure', 'date', 'name', 'identity'] as const;
export type ReviewLayer = (typeof REVIEW_LAYERS)[number];

/** A judgement of a person: a row of `authority/reviewed.csv`. */
export interface Review {
  /** Of what was judged (`ItemIds`). */
  readonly id: string;
  readonly layer: ReviewLayer;
  /** Of a quote: direct, mixed, indirect; else empty. */
  readonly kind: string;
  readonly verdict: 'right' | 'wrong';
  /** The article's identifier, and the words, so that people can read the table; empty where several articles are meant. */
  readonly article: string;
  readonly words: string;
  /** What was read into the words when they were judged: a speaker's name, a value. */
  readonly value: string;
  /** The seed of the sample that it was drawn in; empty where it was asked for another reason. */
  readonly sample: string;
  /** Which extractor had found it: the beginning of its digest. */
  readonly extractor: string;
  /** Who judged; empty where nobody wants to be named. */
  readonly by: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
}

/** Digits of an extractor's digest that tell it from others in a table that people read. */
const DIGITS = 12;

/** An extractor as judgements name it. */
export const extractorName = (digest: string): string => digest.slice(0, DIGITS);
