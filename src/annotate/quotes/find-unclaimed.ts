import type { Span } from '../../model/span.ts';
import { coveredBy, type Draft, firstOffset } from './draft.ts';
import { firstQuotation, type Quotation } from './quotations.ts';
import type { Scene } from './scene.ts';

// Shorter ones are titles, terms and cries.
const SHORTEST = 30;
const WORD = /[\p{L}\p{N}]/u;
const CONFIDENCE = 0.5;

/**
 * Gives paragraphs that are nothing but quotation, and that nothing attributes, to who spoke last: the one whose
 * quote or its `he said.` ends the paragraph above (48 of 62 such paragraphs in PolNeAR train). Where none does they
 * are somebody's words all the same, without source or cue.
 */
export function claimParagraphs(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const out = [...drafts];
  const claimed = drafts.flatMap(({ content }) => content);
  const { blocks } = scene.reading;
  for (let b = 0; b < blocks.length; b++) {
    const quotation = quotationAlone(scene, b);
    if (!quotation || coveredBy(claimed, quotation)) continue;
    const above = b === 0 ? -1 : out.findIndex((draft) => endsParagraph(scene, draft, blocks[b - 1]!));
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

/** The quotation that is all there is in a block. */
function quotationAlone({ reading, quotations }: Scene, b: number): Quotation | undefined {
  const block = reading.blocks[b]!;
  const quotation = quotations[firstQuotation(quotations, block.start)];
  if (!quotation || quotation.end - quotation.start < SHORTEST || block.role === 'heading') return undefined;
  if (quotation.start < block.start || quotation.end > block.end) return undefined;
  const { text } = reading;
  const around = text.slice(block.start, quotation.start) + text.slice(quotation.end, block.end);
  return WORD.test(around) ? undefined : quotation;
}

/** Whether an attribution of words in quotation marks is the last thing in a block. */
function endsParagraph({ reading, quotations }: Scene, draft: Draft, block: Span): boolean {
  const { source, cue, content } = draft;
  const end = Math.max(...[...source, ...cue, ...content].map((span) => span.end));
  if (end <= block.start || end > block.end || WORD.test(reading.text.slice(end, block.end))) return false;
  return content.some((span) => {
    const quotation = quotations[firstQuotation(quotations, span.start)];
    return quotation !== undefined && quotation.start < span.end;
  });
}
