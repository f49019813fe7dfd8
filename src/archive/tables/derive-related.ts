import type { Store } from '../../store/open.ts';
import {
  featuresOfArticle,
  type LinkRow,
  linkedFrom,
  links,
  postingsOfKey,
  worstRelated,
} from '../../store/queries/links.ts';
import { standingRows, syncRows } from '../../store/row-set.ts';
import { eachTouched, touch } from '../../store/touched.ts';
import { BoundedCache } from '../../text/bounded-cache.ts';
import { MOST_RELATED, type Posting, type Related, relatedTo } from '../links/related.ts';

/**
 * Links articles to those that are about the same rare people, places and topics. Touched are the articles whose rows
 * changed, and others as far as those may come into their lists or leave them.
 * @param isWhole whether the rows of all articles did
 */
export function deriveRelated(store: Store, isWhole: boolean, onEach: () => void): void {
  const postingsOf = rememberedPostings(store);
  const relatedOf = (article: string): Related[] =>
    relatedTo(article, store.all(featuresOfArticle, { article }), postingsOf);
  for (const article of eachTouched(store, 'article')) {
    touch(store, 'links', article);
    if (isWhole) continue;
    for (const { article: other } of store.all(linkedFrom, { other: article })) touch(store, 'links', other);
    for (const { article: other, score } of relatedOf(article))
      if (comesIn(store, other, score)) touch(store, 'links', other);
  }
  for (const key of isWhole ? [] : eachTouched(store, 'key'))
    for (const { article } of postingsOf(key)) touch(store, 'links', article);
  for (const article of eachTouched(store, 'links')) {
    onEach();
    syncRows(store, links, { article, kind: 'related' }, rowsOf(store, article, relatedOf(article)));
  }
}

/** Whether a score is good enough for an article's list as it stands. */
function comesIn(store: Store, article: string, score: number): boolean {
  const worst = store.one(worstRelated, { article })!;
  return worst.links < MOST_RELATED || score >= worst.score!;
}

function rowsOf(store: Store, article: string, related: readonly Related[]): LinkRow[] {
  const duplicates = new Set(
    standingRows(store, links, { article, kind: 'duplicate' }).map(({ other }) => other),
  );
  return related
    .slice(0, MOST_RELATED)
    .filter((one) => !duplicates.has(one.article))
    .map(({ article: other, score, shared }) => ({
      article,
      other,
      kind: 'related',
      score,
      reason: JSON.stringify(shared.slice(0, 3)),
    }));
}

/** Postings that are kept: of the keys that were asked for last. */
const REMEMBERED = 2_000;

function rememberedPostings(store: Store): (key: string) => readonly Posting[] {
  const known = new BoundedCache<string, readonly Posting[]>(REMEMBERED);
  return (key) => {
    const postings = known.get(key) ?? store.all(postingsOfKey, { key });
    known.set(key, postings);
    return postings;
  };
}
