import { createHash } from 'node:crypto';
import { foldLetters } from '../text/fold.ts';
import type { ArticleRecord } from './record.ts';

/** By what the printings of one text are known, and which of them goes first. */
export interface Printing {
  /** Digest of the text, folded; null where it is too short to be known again. */
  readonly text: string | null;
  /** Of printings of one text the first in the order of code units is the article. */
  readonly rank: string;
}

type Printed = Pick<ArticleRecord, 'text' | 'blocks' | 'title' | 'published' | 'publisher' | 'source'>;

export const printingOf = (record: Printed): Printing => ({
  text: textKey(record),
  rank: rankOf(record),
});

/** The article's own prose: title, dateline and boilerplate change from outlet to outlet. */
export const proseOf = ({ text, blocks }: Pick<ArticleRecord, 'text' | 'blocks'>): string[] =>
  blocks
    .filter(({ role }) => role === 'paragraph' || role === 'quotation' || role === 'list-item')
    .map(({ start, end }) => text.slice(start, end));

// In letters and digits, about 12 and 30 words. What is shorter than the one is a caption or a notice ("Read more"), which
// is no article twice; up to the other it may be a formula, as of a report of the weather, that only its title tells apart.
const LEAST = 60;
const SURE = 150;

function textKey(record: Printed): string | null {
  const prose = folded(proseOf(record).join('\n'));
  if (prose.length < LEAST) return null;
  const title = prose.length < SURE ? folded(record.title ?? '') : '';
  return createHash('sha256').update(`${title}\n${prose}`).digest('hex').slice(0, 32);
}

/**
 * What typesetting changes is left away: capitals, accents, spaces, hyphens, the form of quotation marks, where paragraphs
 * end. What a figure means stays: its point, its sign of a currency or per cent.
 */
const folded = (text: string): string =>
  foldLetters(text.normalize('NFKC'))
    .replace(/\s+|(?<=\p{N})[.,](?=\p{N})/gu, ' ')
    .replace(/[^\p{L}\p{N}\p{Sc}% ]+| (?!\p{N})|(?<!\p{N}) /gu, '');

/**
 * The earliest goes first; of one day, what says its address, then what says its outlet, then the earliest by the clock.
 * What has no date goes last. All of it is said by the file's words, nothing by its place.
 */
function rankOf({ published, publisher, source }: Printed): string {
  const day = published?.slice(0, 10) ?? '~';
  return [day, source.url === undefined ? 1 : 0, publisher === null ? 1 : 0, published ?? ''].join(' ');
}
