/** What an article is about: a person, organisation, place or topic. */
export interface Feature {
  /** `identity.id`, `topic.id` */
  readonly key: string;
  /** How much it is about that, 0 to 1. */
  readonly share: number;
  /** In how many articles of the archive the key occurs. */
  readonly articles: number;
}

/** An article that has a key. */
export interface Posting {
  readonly article: string;
  readonly share: number;
  readonly published: string | null;
}

export interface Related {
  readonly article: string;
  readonly score: number;
  /** What the two share, the most telling first. */
  readonly shared: readonly string[];
}

/** A key in more articles than this relates nothing to anything, and is not worth looking up. */
const COMMON = 200;
const DAYS_TO_HALF = 180;
const MINIMUM = 0.35;
/** How many related articles one has. */
export const MOST_RELATED = 5;

/**
 * The weight of a key by the number of articles that have it, alike for numbers of the same octave: it depends on that
 * number alone, not on the size of the archive, and a new article changes the weight of few of its keys.
 */
export function rarity(articles: number): number {
  if (articles < 2 || articles > COMMON) return 0;
  const octave = Math.floor(Math.log2(articles));
  return 1 / Math.log2(1 + 2 ** (octave + 0.5));
}

/**
 * The articles that are about the same rare people, places and topics, the near ones in time before the far: all that are
 * related closely enough, the closest first. Symmetric: one article scores for another what the other scores for it.
 * @param features of the article
 * @param postingsOf the articles that have a key, itself among them
 */
export function relatedTo(
  target: string,
  features: readonly Feature[],
  postingsOf: (key: string) => readonly Posting[],
): Related[] {
  const shared = new Map<string, { posting: Posting; values: [key: string, value: number][] }>();
  for (const { key, share, articles } of features) {
    const weight = rarity(articles);
    if (weight === 0) continue;
    for (const posting of postingsOf(key)) {
      const value = Math.sqrt(share * posting.share) * weight;
      const known = shared.get(posting.article);
      if (known) known.values.push([key, value]);
      else shared.set(posting.article, { posting, values: [[key, value]] });
    }
  }
  const published = shared.get(target)?.posting.published ?? null;
  shared.delete(target);
  const found: Related[] = [];
  for (const [article, { posting, values }] of shared) {
    const most = values.reduce((sum, [, value]) => sum + value, 0);
    // Enough for most of them: sorting is for those that come into question.
    if (most < MINIMUM * 0.999) continue;
    values.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    // Summed in one order, whichever of the two asks.
    const sum = values.reduce((total, [, value]) => total + value, 0);
    const score = sum * nearness(published, posting.published);
    if (score >= MINIMUM) found.push({ article, score, shared: values.map(([key]) => key) });
  }
  return found.sort((a, b) => b.score - a.score || (a.article < b.article ? -1 : 1));
}

/** 1 for the same day, 0.75 after half a year, never below 0.5: an old story may be the very background. */
function nearness(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0.75;
  const days = Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000;
  return Number.isFinite(days) ? 0.5 + 0.5 * 2 ** (-days / DAYS_TO_HALF) : 0.75;
}
