import type { ArticleId } from '../../model/ids.ts';
import { BINS, type Fingerprint } from './fingerprint.ts';

/**
 * How one article repeats another. `same`: the same text; `version`: the text with changes (shortened, extended,
 * another lead); `excerpt`: whole paragraphs or a large part of the shorter one, in an otherwise different article.
 */
export type Repetition = 'same' | 'version' | 'excerpt';

export interface NearDuplicate {
  readonly article: ArticleId;
  readonly repetition: Repetition;
  /** Estimated Jaccard similarity of the word shingles, 0 to 1 (standard error about 0.06). */
  readonly similarity: number;
}

const SAME = 0.95;
const VERSION = 0.5;
const CONTAINED = 0.7;
const EXCERPT = 0.25;

/** How two articles repeat each other, or null. Symmetric. @internal */
export function compareFingerprints(a: Fingerprint, b: Fingerprint): Omit<NearDuplicate, 'article'> | null {
  if (a.shingles === 0 || b.shingles === 0) return null;
  let equal = 0;
  for (let bin = 0; bin < BINS; bin++) if (a.signature[bin] === b.signature[bin]) equal++;
  const similarity = equal / BINS;
  const short = Math.min(a.shingles, b.shingles);
  const contained = Math.min(1, (similarity * (a.shingles + b.shingles)) / ((1 + similarity) * short));
  const lengths = short / Math.max(a.shingles, b.shingles);
  if (similarity >= SAME && lengths >= SAME) return { repetition: 'same', similarity };
  if (similarity >= VERSION || contained >= CONTAINED) return { repetition: 'version', similarity };
  const shared = sharedCount(a.paragraphs, b.paragraphs);
  if (shared >= 2 || (shared === 1 && contained >= EXCERPT)) return { repetition: 'excerpt', similarity };
  return null;
}

function sharedCount(a: readonly number[], b: readonly number[]): number {
  const known = new Set(a);
  return b.filter((hash) => known.has(hash)).length;
}

const STRENGTH: Readonly<Record<Repetition, number>> = { same: 0, version: 1, excerpt: 2 };

/**
 * What an article is also printed as: closest first.
 * @param candidates the articles that share a band (`bandsOf`) with it; more do no harm
 */
export function nearDuplicatesOf(article: Fingerprint, candidates: Iterable<Fingerprint>): NearDuplicate[] {
  const found: NearDuplicate[] = [];
  for (const candidate of candidates) {
    if (candidate.article === article.article) continue;
    const comparison = compareFingerprints(article, candidate);
    if (comparison) found.push({ article: candidate.article, ...comparison });
  }
  return found.sort(
    (a, b) =>
      STRENGTH[a.repetition] - STRENGTH[b.repetition] ||
      b.similarity - a.similarity ||
      (a.article < b.article ? -1 : 1),
  );
}
