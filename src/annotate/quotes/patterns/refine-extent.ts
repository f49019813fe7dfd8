import type { AttributionDraft } from '../attribution-draft.ts';
import type { Prose } from '../prose.ts';
import { firstQuotation, opensSentence } from '../quotations.ts';

/**
 * Drops what is narrated before a clause that leads in a whole sentence: in `Taking it in, Brand said, “This is the end.”`
 * the first words are the article's, not Brand's. Where the quotation goes on with the sentence (`If it rains, Brand
 * said, “we shall leave”`) they are part of what was said.
 */
export function dropLeads(prose: Prose, drafts: readonly AttributionDraft[]): AttributionDraft[] {
  return drafts.map((draft) => {
    const [lead, next] = draft.content;
    const [source] = draft.source;
    const [cue] = draft.cue;
    if (!lead || !next || !source || !cue) return draft;
    const clause = Math.min(source.start, cue.start);
    if (lead.end > clause || next.start < Math.max(source.end, cue.end)) return draft;
    if (holdsQuotation(prose, lead.start, lead.end)) return draft;
    if (!opensSentence(prose.reading.text, next)) return draft;
    return { ...draft, content: draft.content.slice(1) };
  });
}

/**
 * Drops what a mere colon attributes where a verb attributes the same words: in `Voss told Kern: “…”` Kern is no label,
 * though a name and a colon stand before the words.
 */
export function dropLabels(
  { reading: { text } }: Prose,
  drafts: readonly AttributionDraft[],
): AttributionDraft[] {
  const wordsOf = ({ content }: AttributionDraft): string =>
    content.map(({ start, end }) => `${end}:${text.slice(start, end).trim().length}`).join();
  const isTold = ({ cue }: AttributionDraft): boolean =>
    cue.some(({ start, end }) => /\p{L}/u.test(text.slice(start, end)));
  const told = new Set(drafts.filter(isTold).map(wordsOf));
  const isLabelled = (draft: AttributionDraft): boolean =>
    !isTold(draft) && draft.cue.length > 0 && draft.content.length > 0;
  return drafts.filter((draft) => !isLabelled(draft) || !told.has(wordsOf(draft)));
}

function holdsQuotation({ quotations }: Prose, start: number, end: number): boolean {
  const one = quotations[firstQuotation(quotations, start)];
  return one !== undefined && one.start < end;
}
