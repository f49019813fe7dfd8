import type { AttributionDraft } from '../attribution-draft.ts';
import { Overlaps } from '../attribution-draft.ts';
import type { Prose } from '../prose.ts';
import { isTitleCase, type Quotation } from '../quotations.ts';
import { blockAt } from './refine-paragraphs.ts';

// In words: fewer are a term, which anybody may use.
const SHORTEST = 4;
// Above the text stand a title, a summary and perhaps a line more.
const BLOCKS_ABOVE = 3;
// More than these are no headings; the bound keeps the time linear.
const MOST = 20;
const CONFIDENCE = 0.9;

/**
 * Words that a headline, a summary or a heading takes from the text: `‘We had nothing left’` over an article in which Ott
 * says “We had nothing left to sell,” are Ott's.
 * @param drafts what has been found; a quotation that has a source keeps it
 */
export function findRepeated(prose: Prose, drafts: readonly AttributionDraft[]): AttributionDraft[] {
  const sourced = drafts.filter(({ source }) => source.length > 0);
  const claimed = new Overlaps(drafts.flatMap(({ content }) => content));
  const above = prose.quotations.filter((one) => isAbove(prose, one) && !claimed.any(one)).slice(0, MOST);
  if (above.length === 0) return [...drafts];
  const said = sourced.map((draft) => ({ draft, words: wordsOf(prose, draft.content) }));
  const found = above.flatMap((one): AttributionDraft[] => {
    // A title of a book or what stands on a cap is nobody's, however often it is named.
    if (isTitleCase(prose.reading.text.slice(one.start, one.end), 2)) return [];
    const words = wordsOf(prose, [one]);
    if (words.split(' ').length < SHORTEST + 2) return [];
    const origin = said.find((other) => other.words.includes(words))?.draft;
    if (!origin) return [];
    const because = 'the text has the same words, and says whose they are';
    return [
      { source: origin.source, cue: [], content: [one], carried: true, confidence: CONFIDENCE, because },
    ];
  });
  return [...drafts, ...found];
}

/** Whether a quotation stands in a heading, or above the text. */
function isAbove(prose: Prose, { start }: Quotation): boolean {
  const block = blockAt(prose, start);
  return block >= 0 && (block < BLOCKS_ABOVE || prose.reading.blocks[block]!.role === 'heading');
}

/** Words in lower case, with a space on either side of each. */
const wordsOf = ({ reading: { text } }: Prose, spans: AttributionDraft['content']): string => {
  const all = spans.map(({ start, end }) => text.slice(start, end)).join(' ');
  return ` ${(all.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
};
