import type { Block } from '../../../model/article.ts';
import type { Span } from '../../../model/span.ts';
import { type AttributionDraft, firstOffset, Overlaps } from '../attribution-draft.ts';
import type { Prose } from '../prose.ts';
import { firstQuotation, hasWord } from '../quotations.ts';

// Shorter ones are titles, terms and cries.
const SHORTEST = 30;
const CONFIDENCE = 0.5;

/**
 * Gives paragraphs that are nothing but quotation, and that nothing attributes, to who spoke last: the one whose
 * quote or its `he said.` ends the paragraph above (48 of 62 such paragraphs in PolNeAR train). Where none does they
 * are somebody's words all the same, without source or cue.
 */
export function attributeParagraphs(prose: Prose, drafts: readonly AttributionDraft[]): AttributionDraft[] {
  const out = [...drafts];
  const claimed = new Overlaps(drafts.flatMap(({ content }) => content));
  const { blocks } = prose.reading;
  const byEnd = draftsByLastBlock(blocks, drafts);
  for (let b = 0; b < blocks.length; b++) {
    const q = quotationAlone(prose, b);
    const quotation = prose.quotations[q];
    if (!quotation || claimed.any(quotation)) continue;
    const above = byEnd.get(b - 1)?.find((d) => endsParagraph(prose, out[d]!, blocks[b - 1]!)) ?? -1;
    const speaking = out[above];
    if (speaking) {
      const because = `${speaking.because}; the next paragraph is nothing but quotation`;
      out[above] = { ...speaking, content: [...speaking.content, quotation], because };
    } else {
      const because = 'a paragraph that is nothing but a quotation';
      out.push({ source: [], cue: [], content: [quotation], confidence: CONFIDENCE, because });
    }
  }
  return out.sort((a, b) => firstOffset(a) - firstOffset(b));
}

/** Indices of the drafts whose last word stands in each block. */
function draftsByLastBlock(
  blocks: readonly Block[],
  drafts: readonly AttributionDraft[],
): Map<number, number[]> {
  const ends = drafts.map((draft, d) => ({ d, end: lastOffset(draft) })).sort((a, b) => a.end - b.end);
  const found = new Map<number, number[]>();
  let b = 0;
  for (const { d, end } of ends) {
    while (b + 1 < blocks.length && blocks[b]!.end < end) b++;
    const list = found.get(b);
    if (list) list.push(d);
    else found.set(b, [d]);
  }
  for (const list of found.values()) list.sort((x, y) => x - y);
  return found;
}

function lastOffset({ source, cue, content }: AttributionDraft): number {
  let last = 0;
  for (const spans of [source, cue, content]) for (const { end } of spans) last = Math.max(last, end);
  return last;
}

/** The quotation that is all there is in a block, as an index into `prose.quotations`; −1 where there is more. */
function quotationAlone({ reading, quotations }: Prose, b: number): number {
  const block = reading.blocks[b]!;
  const q = firstQuotation(quotations, block.start);
  const quotation = quotations[q];
  if (!quotation || quotation.end - quotation.start < SHORTEST || block.role === 'heading') return -1;
  if (quotation.start < block.start || quotation.end > block.end) return -1;
  const { text } = reading;
  const more = hasWord(text, block.start, quotation.start) || hasWord(text, quotation.end, block.end);
  return more ? -1 : q;
}

/** Whether an attribution of words in quotation marks is the last thing in a block. */
function endsParagraph({ reading, quotations }: Prose, draft: AttributionDraft, block: Span): boolean {
  const end = lastOffset(draft);
  if (end <= block.start || end > block.end || hasWord(reading.text, end, block.end)) return false;
  return draft.content.some((span) => {
    const quotation = quotations[firstQuotation(quotations, span.start)];
    return quotation !== undefined && quotation.start < span.end;
  });
}
