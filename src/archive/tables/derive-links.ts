import type { ArticleId } from '../../model/ids.ts';
import type { Store } from '../../store/open.ts';
import { articleTimes, insertLink } from '../../store/queries/articles.ts';
import { entityShares } from '../../store/queries/entities.ts';
import { topicScores } from '../../store/queries/topics.ts';
import type { Gathered } from '../gathered.ts';
import { bandsOf, type Fingerprint } from '../links/fingerprint.ts';
import { nearDuplicatesOf } from '../links/near-duplicates.ts';
import { COMMON, type Features, relatedTo } from '../links/related.ts';

/** Links between articles: near-duplicates ("also in"), and what is about the same rare people, places and topics. */
export function deriveLinks(store: Store, { fingerprints }: Gathered): void {
  const duplicates = linkDuplicates(store, fingerprints);
  linkRelated(store, duplicates);
}

/** Returns the pairs, so that the same text is not also called related. */
function linkDuplicates(store: Store, fingerprints: readonly Fingerprint[]): ReadonlySet<string> {
  const bands = new Map<string, Fingerprint[]>();
  for (const fingerprint of fingerprints) {
    for (const band of bandsOf(fingerprint)) {
      const inBand = bands.get(band);
      if (inBand) inBand.push(fingerprint);
      else bands.set(band, [fingerprint]);
    }
  }
  const pairs = new Set<string>();
  for (const fingerprint of fingerprints) {
    const candidates = new Set(bandsOf(fingerprint).flatMap((band) => bands.get(band)!));
    for (const { article, repetition, similarity } of nearDuplicatesOf(fingerprint, candidates)) {
      store.run(insertLink, {
        article: fingerprint.article,
        other: article,
        kind: 'duplicate',
        score: similarity,
        reason: JSON.stringify(repetition),
      });
      pairs.add(`${fingerprint.article} ${article}`);
    }
  }
  return pairs;
}

function linkRelated(store: Store, duplicates: ReadonlySet<string>): void {
  const features = readFeatures(store);
  const byKey = new Map<string, Features[]>();
  for (const article of features) {
    for (const key of article.keys.keys()) {
      const having = byKey.get(key);
      if (having) having.push(article);
      else byKey.set(key, [article]);
    }
  }
  const countOf = (key: string): number => byKey.get(key)?.length ?? 0;
  for (const target of features) {
    const candidates = new Set<Features>();
    for (const key of target.keys.keys()) {
      const having = byKey.get(key)!;
      if (having.length <= COMMON) for (const other of having) candidates.add(other);
    }
    for (const { article, score, shared } of relatedTo(target, candidates, countOf)) {
      if (!duplicates.has(`${target.article} ${article}`))
        store.run(insertLink, {
          article: target.article,
          other: article,
          kind: 'related',
          score,
          reason: JSON.stringify(shared.slice(0, 3)),
        });
    }
  }
}

/** What each article is about: its entities by their share of the mentions, its topics by their score. */
function readFeatures(store: Store): Features[] {
  const keys = new Map<string, Map<string, number>>();
  const keysOf = (article: string): Map<string, number> => {
    let found = keys.get(article);
    if (!found) keys.set(article, (found = new Map()));
    return found;
  };
  for (const { article, entity, share } of store.each(entityShares)) keysOf(article).set(entity, share);
  for (const { article, topic, score } of store.each(topicScores)) keysOf(article).set(topic, score);
  return store
    .all(articleTimes)
    .map(({ id, published }) => ({ article: id as ArticleId, published, keys: keysOf(id) }));
}
