import { wordsIn } from '../../public/assets/search/words.js';
import { lowerBound } from '../text/sorted.ts';
import type { SearchedArticle } from './searched-article.ts';

/** What an article says with one term. */
export interface Occurrence {
  /** How often, as titles, headings and boilerplate count. */
  weight: number;
  /** Its words' numbers in the article, ascending; the title's come first. */
  readonly places: number[];
}

/** What a word counts for, by the block that it stands in. */
const WEIGHTS: Readonly<Record<string, number>> = { heading: 2, boilerplate: 0.1 };
const TITLE_WEIGHT = 4;
/** Between the title and the text, so that no phrase reaches from one into the other. */
const GAP = 8;

/** A stretch of an article in numbers of words, as `Occurrence.places` counts them. */
export interface WordRange {
  readonly place: number;
  readonly words: number;
}

/** All terms of an article, how many words it has, and where a stretch of its text lies among them. */
export function termsOf({ title, text, blocks }: SearchedArticle): {
  readonly terms: ReadonlyMap<string, Occurrence>;
  readonly words: number;
  range(start: number, end: number): WordRange;
} {
  const terms = new Map<string, Occurrence>();
  const add = (term: string, place: number, weight: number): void => {
    const found = terms.get(term);
    if (!found) terms.set(term, { weight, places: [place] });
    else {
      found.weight += weight;
      if (found.places.at(-1) !== place) found.places.push(place);
    }
  };
  let place = 0;
  for (const { term, joined } of wordsIn(title)) {
    add(term, place, TITLE_WEIGHT);
    if (joined !== null) add(joined, place, TITLE_WEIGHT);
    place++;
  }
  const titleWords = place;
  place += GAP;
  const body = place;
  const starts: number[] = [];
  let at = 0;
  for (const { start, term, joined } of wordsIn(text)) {
    while (at < blocks.length && blocks[at]!.end <= start) at++;
    const block = at < blocks.length && blocks[at]!.start <= start ? blocks[at]! : null;
    if (block?.role === 'title') continue;
    const weight = WEIGHTS[block?.role ?? ''] ?? 1;
    add(term, place, weight);
    if (joined !== null) add(joined, place, weight);
    starts.push(start);
    place++;
  }
  return {
    terms,
    words: place - body,
    range(start, end) {
      const first = lowerBound(starts, start);
      const many = lowerBound(starts, end) - first;
      // What stands in the title is searched in all of it.
      return many === 0 ? { place: 0, words: titleWords } : { place: body + first, words: many };
    },
  };
}

/** Steps of how much a term tells of an article. @internal */
export const LEVELS = 8;
/** Words of an article of common length. Of the archive's own average, a shard would depend on the others. */
const COMMON_LENGTH = 400;
const K1 = 1.2;
const B = 0.75;

/**
 * The part of Okapi BM25 that is the article's own (Robertson and Zaragoza, "The probabilistic relevance framework",
 * 2009), in steps; the browser knows how rare a term is, and puts the other part to it.
 */
export function levelOf(weight: number, words: number): number {
  const saturated = weight / (weight + K1 * (1 - B + (B * words) / COMMON_LENGTH));
  return Math.min(LEVELS - 1, Math.floor(saturated * LEVELS));
}
