import { indexSentences, type SentenceIndex } from '../text/sentence-index.ts';
import { shortHash } from './ids.ts';
import type { ArticleRecord } from './record.ts';

/** By what people's judgements know the finds of an article, in the record's order. */
export interface ItemIds {
  readonly quotes: readonly string[];
  readonly figures: readonly string[];
  readonly dates: readonly string[];
}

/** 60 bits: the millions of finds of a large archive do not meet. */
export const ITEM_DIGITS = 12;

/**
 * Identifiers of what was found, from its words and their sentence: a judgement outlasts edits elsewhere in the article,
 * and what is read into the words, which a correction changes. As hashes they lie in random order.
 * @param sentences those of the record, where somebody has them
 */
export function itemIdsOf(record: ArticleRecord, sentences = sentencesOf(record)): ItemIds {
  const used = new Map<string, number>();
  const identify = (layer: string, words: string, offset: number): string => {
    const { start, end } = sentences.at(offset);
    const item = JSON.stringify([layer, record.id, words, record.text.slice(start, end)]);
    const times = (used.get(item) ?? 0) + 1;
    used.set(item, times);
    return shortHash(times === 1 ? item : `${item} ${times}`, ITEM_DIGITS);
  };
  return {
    quotes: record.quotes.map(({ text, content }) => identify('quote', text, content[0]?.[0] ?? 0)),
    figures: record.figures.map(({ text, start }) => identify('figure', text, start)),
    dates: record.dates.map(({ text, start }) => identify('date', text, start)),
  };
}

/** The same for somebody or something that an article names. */
export const nameItemId = (article: string, local: string): string =>
  shortHash(JSON.stringify(['name', article, local]), ITEM_DIGITS);

/** The same for a reason why names of several articles are one or are not. */
export const identityItemId = (entity: string, reason: object): string =>
  shortHash(JSON.stringify(['identity', entity, reason]), ITEM_DIGITS);

/** The sentences of an article's own text. */
export const sentencesOf = ({ text, blocks }: Pick<ArticleRecord, 'text' | 'blocks'>): SentenceIndex =>
  indexSentences(
    text,
    blocks.filter(({ role }) => role !== 'boilerplate'),
  );
