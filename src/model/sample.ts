import { shortHash } from './ids.ts';
import { ITEM_DIGITS } from './item-ids.ts';
import type { Review } from './review.ts';
import { type Share, wilson } from './wilson.ts';

/** What samples are drawn of, each by itself: statements by kind, and everything else by layer. */
export const STRATA = ['direct', 'mixed', 'indirect', 'figure', 'date', 'name'] as const;
export type Stratum = (typeof STRATA)[number];

/** The stratum that a judgement is about; null where no sample is drawn of its kind. */
const stratumOf = ({ layer, kind }: Pick<Review, 'layer' | 'kind'>): Stratum | null =>
  STRATA.find((one) => one === (layer === 'quote' ? kind : layer)) ?? null;

/**
 * Where the sample of a stratum begins. Identifiers are hashes, so that whatever follows a place in their order, which goes
 * round, is a simple random sample; it grows by going on. A seed gives another place.
 */
export const startOf = (seed: string, stratum: Stratum): string =>
  shortHash(`sample ${seed} ${stratum}`, ITEM_DIGITS);

/** How far behind the start of a sample something stands, as what can be compared. */
const distance = (start: string, id: string): string => (id >= start ? `0${id}` : `1${id}`);

/** The judgements of a sample of one stratum, by one extractor. */
interface Judged {
  readonly right: number;
  readonly items: number;
  /** The last of the sample; null where nothing was drawn yet. */
  readonly last: string | null;
}

/**
 * What people have judged in the sample of a stratum: all that lies between its start and the last that was drawn. What was
 * wrong before this extractor and has been put right by hand counts as wrong, since nobody can see any more what it reads.
 */
export function judgedIn(
  reviews: readonly Review[],
  {
    seed,
    extractor,
    stratum,
  }: { readonly seed: string; readonly extractor: string; readonly stratum: Stratum },
): Judged {
  const start = startOf(seed, stratum);
  const of = reviews.filter((review) => stratumOf(review) === stratum);
  const drawn = of.filter((review) => review.sample === seed && review.extractor === extractor);
  const last = drawn
    .map(({ id }) => id)
    .reduce<string | null>(
      (far, id) => (far === null || distance(start, id) > distance(start, far) ? id : far),
      null,
    );
  if (last === null) return { right: 0, items: 0, last };
  const counted = of.filter(
    ({ id, verdict, extractor: by }) =>
      distance(start, id) <= distance(start, last) && (by === extractor || verdict === 'wrong'),
  );
  return { right: counted.filter(({ verdict }) => verdict === 'right').length, items: counted.length, last };
}

/** How right what was found in this archive is, as people judged a random sample of it. */
export interface Measured {
  readonly extractor: string;
  readonly rows: readonly { readonly stratum: Stratum; readonly items: number; readonly share: Share }[];
  /** The days of the first and the last judgement. */
  readonly from: string;
  readonly until: string;
  /** Who judged, of those who want to be named. */
  readonly judges: readonly string[];
}

/** The last sample that was judged; null where there is none. */
export function measure(reviews: readonly Review[]): Measured | null {
  const newest = reviews.findLast(({ sample }) => sample !== '');
  if (!newest) return null;
  const { sample: seed, extractor } = newest;
  const drawn = reviews.filter((review) => review.sample === seed && review.extractor === extractor);
  const days = drawn.map(({ date }) => date).sort();
  return {
    extractor,
    rows: STRATA.flatMap((stratum) => {
      const { right, items } = judgedIn(reviews, { seed, extractor, stratum });
      const share = wilson(right, items);
      return share ? [{ stratum, items, share }] : [];
    }),
    from: days[0]!,
    until: days.at(-1)!,
    judges: [...new Set(drawn.map(({ by }) => by))].filter((by) => by !== '').sort(),
  };
}
