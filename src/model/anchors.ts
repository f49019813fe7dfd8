import { shortHash } from './ids.ts';
import type { ArticleRecord } from './record.ts';

/** The fragments by which an article's quotes, figures and dates are linked to, in the record's order. */
export interface Anchors {
  readonly quotes: readonly string[];
  readonly figures: readonly string[];
  readonly dates: readonly string[];
}

/**
 * Fragments from the hash of the words, so that they survive edits elsewhere in the article;
 * the same words again get a number behind.
 */
export function anchorsOf({
  quotes,
  figures,
  dates,
}: Pick<ArticleRecord, 'quotes' | 'figures' | 'dates'>): Anchors {
  const used = new Map<string, number>();
  const anchor = (prefix: string, words: string): string => {
    const base = `${prefix}-${shortHash(words, 6)}`;
    const times = (used.get(base) ?? 0) + 1;
    used.set(base, times);
    return times === 1 ? base : `${base}-${times}`;
  };
  return {
    quotes: quotes.map(({ text }) => anchor('q', text)),
    figures: figures.map(({ text, of }) => anchor('f', `${text} ${of ?? ''}`)),
    dates: dates.map(({ text, value }) => anchor('d', `${text} ${value}`)),
  };
}
