import type { Review } from '../model/review.ts';
import { judgedIn, STRATA, type Stratum, startOf } from '../model/sample.ts';
import { type Share, wilson } from '../model/wilson.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { drawnDates, drawnFigures, drawnNames, drawnQuotes } from '../store/queries/review.ts';
import { askName } from './ask-find.ts';
import { dateWaiting, figureWaiting, isJudged, quoteWaiting, type Waiting } from './queue.ts';

/** A random sample: by its seed it is drawn again alike, and continued. */
export interface Sample {
  readonly seed: string;
  readonly extractor: string;
}

/** How far the sample of a stratum is. */
export interface Drawn {
  readonly stratum: Stratum;
  readonly items: number;
  /** Null before anything was judged. */
  readonly share: Share | null;
}

export const drawnSoFar = (reviews: readonly Review[], sample: Sample): Drawn[] =>
  STRATA.map((stratum) => {
    const { right, items } = judgedIn(reviews, { ...sample, stratum });
    return { stratum, items, share: wilson(right, items) };
  });

/** Finds that are looked up at once. */
const AT_ONCE = 50;

/** What is drawn next: of the stratum of which the least was judged first. */
export function* drawing(
  context: ArchiveContext,
  reviews: readonly Review[],
  sample: Sample,
): Generator<Waiting> {
  const known = new Map(reviews.map((review) => [review.id, review]));
  const strata = drawnSoFar(reviews, sample).sort((a, b) => a.items - b.items);
  for (const { stratum } of strata)
    for (const waiting of following(context, reviews, { ...sample, stratum })) {
      const review = known.get(waiting.id);
      const isAsked = review && (review.extractor === sample.extractor || review.verdict === 'wrong');
      if (!isAsked || !isJudged(waiting, review)) yield waiting;
    }
}

/** The order of a stratum behind what was drawn, to its end and on from the beginning. */
function* following(
  context: ArchiveContext,
  reviews: readonly Review[],
  of: Sample & { readonly stratum: Stratum },
): Generator<Waiting> {
  const start = startOf(of.seed, of.stratum);
  const first = judgedIn(reviews, of).last ?? start;
  if (first >= start) yield* stretch(context, of.stratum, first, null);
  yield* stretch(context, of.stratum, first >= start ? '' : first, start);
}

/** @param until null: to the end */
function* stretch(
  context: ArchiveContext,
  stratum: Stratum,
  from: string,
  until: string | null,
): Generator<Waiting> {
  for (let next = from; ; ) {
    const found = lookUp(context, stratum, next);
    for (const waiting of found) {
      if (until !== null && waiting.id >= until) return;
      yield waiting;
    }
    if (found.length < AT_ONCE) return;
    // Behind the last: a hash of as many digits is never longer.
    next = `${found.at(-1)!.id}0`;
  }
}

function lookUp(context: ArchiveContext, stratum: Stratum, from: string): Waiting[] {
  const { store } = context;
  const draw = { from, limit: AT_ONCE };
  switch (stratum) {
    case 'figure':
      return store.all(drawnFigures, draw).map((row) => figureWaiting(context, row));
    case 'date':
      return store.all(drawnDates, draw).map((row) => dateWaiting(context, row));
    case 'name':
      return store
        .all(drawnNames, draw)
        .map((row) => ({ id: row.item, value: row.reading, ask: () => askName(context, row) }));
    default:
      return store.all(drawnQuotes, { ...draw, kind: stratum }).map((row) => quoteWaiting(context, row));
  }
}
