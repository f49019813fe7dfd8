import { type Span, startOf } from '../../../model/span.ts';
import { upperBoundBy } from '../../../text/sorted.ts';
import type { AttributionDraft } from '../attribution-draft.ts';
import type { Prose } from '../prose.ts';
import { firstQuotation } from '../quotations.ts';

/**
 * Parts what runs over paragraphs: a quotation ends with its paragraph at the latest, and the next paragraph is a
 * statement of its own by the same source. So each stands beside the words it is shown with, and no narration between
 * two paragraphs gets into somebody's mouth. A mark that is opened again before it is closed stands for a paragraph
 * whose line break was lost.
 */
export function partByParagraph(prose: Prose, drafts: readonly AttributionDraft[]): AttributionDraft[] {
  return drafts.flatMap((draft) => {
    const { content, cue, source } = draft;
    if (content.length < 2) return [draft];
    const home = blockAt(prose, (cue[0] ?? source[0] ?? content[0])!.start);
    const parts: { readonly block: number; readonly spans: Span[] }[] = [];
    for (const span of content) {
      const block = blockAt(prose, span.start);
      const part = parts.at(-1);
      if (part && part.block === block && !reopens(prose, span)) part.spans.push(span);
      else parts.push({ block, spans: [span] });
    }
    if (parts.length < 2) return [draft];
    const first = parts.find(({ block }) => block === home) ?? parts[0];
    return parts.map((part) =>
      part === first
        ? { ...draft, content: part.spans }
        : { ...draft, content: part.spans, cue: [], because: `${draft.because}; a paragraph of its own` },
    );
  });
}

/** Whether a quotation opens while the one before it, in the same paragraph, was never closed. */
function reopens({ quotations }: Prose, { start }: Span): boolean {
  const q = firstQuotation(quotations, start);
  return quotations[q]?.start === start && quotations[q - 1]?.closed === false;
}

/** The block that holds an offset, or the last one before it. */
export const blockAt = ({ reading: { blocks } }: Prose, offset: number): number =>
  upperBoundBy(blocks, offset, startOf) - 1;
