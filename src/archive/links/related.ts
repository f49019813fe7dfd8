import type { ArticleId } from '../../model/ids.ts';

/** What relates an article to others: identities and topics, as keys (`identity.id`, `topic.id`). */
export interface Features {
  readonly article: ArticleId;
  readonly published: string | null;
  /** Key → how much the article is about it, 0 to 1. */
  readonly keys: ReadonlyMap<string, number>;
}

export interface Related {
  readonly article: ArticleId;
  readonly score: number;
  /** What the two share, the most telling first. */
  readonly shared: readonly string[];
}

/** A key in more articles than this relates nothing to anything, and is not worth looking up. */
export const COMMON = 200;
const DAYS_TO_HALF = 180;
const MINIMUM = 0.35;

/**
 * The weight of a key by the number of articles that have it. It depends on that number alone, not on the size of the
 * archive, so a new article changes only what shares a key with it.
 * @internal
 */
export function rarity(articles: number): number {
  return articles < 2 || articles > COMMON ? 0 : 1 / Math.log2(1 + articles);
}

/**
 * The articles most about the same rare people, places and topics, the near ones in time before the far.
 * @param candidates the articles that share a key of `rarity` above 0
 * @param countOf in how many articles a key occurs
 */
export function relatedTo(
  target: Features,
  candidates: Iterable<Features>,
  countOf: (key: string) => number,
  limit = 5,
): Related[] {
  const found: Related[] = [];
  for (const candidate of candidates) {
    if (candidate.article === target.article) continue;
    const shared: [key: string, weight: number][] = [];
    for (const [key, weight] of candidate.keys) {
      const own = target.keys.get(key);
      const value = own === undefined ? 0 : Math.sqrt(own * weight) * rarity(countOf(key));
      if (value > 0) shared.push([key, value]);
    }
    shared.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    const sum = shared.reduce((total, [, value]) => total + value, 0);
    const score = sum * nearness(target.published, candidate.published);
    if (score >= MINIMUM)
      found.push({ article: candidate.article, score, shared: shared.map(([key]) => key) });
  }
  return found.sort((a, b) => b.score - a.score || (a.article < b.article ? -1 : 1)).slice(0, limit);
}

/** 1 for the same day, 0.75 after half a year, never below 0.5: an old story may be the very background. */
function nearness(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0.75;
  const days = Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000;
  return Number.isFinite(days) ? 0.5 + 0.5 * 2 ** (-days / DAYS_TO_HALF) : 0.75;
}
