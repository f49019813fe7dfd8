import { type Span, span, startOf } from '../../../model/span.ts';
import { lowerBoundBy } from '../../../text/sorted.ts';
import type { AttributionDraft } from '../attribution-draft.ts';
import type { Prose } from '../prose.ts';
import { firstQuotation, hasWord } from '../quotations.ts';

// ― Ada Bell, who keeps the lighthouse     -Ada Bell.
const CREDIT =
  /^\s*([\u2012-\u2015]|-{1,3})\s*(\p{Lu}[^\n,;:“”"()]{1,60}?)(?=[.\s]*$|,| at | in | on | to | \(@\w{1,20}\))/u;
const LONGEST_CREDIT = 140;
const CONFIDENCE = 0.85;

/**
 * Credits behind a quotation that fills its line, or on the line below: `“It never sleeps.” ― Ada Bell`; there without a
 * dash too, if nothing but a person's name stands on it, and no quotation of theirs behind it.
 */
export function findCredits(prose: Prose): AttributionDraft[] {
  const { text, blocks } = prose.reading;
  const found: AttributionDraft[] = [];
  let above: Span | null = null;
  for (const block of blocks) {
    for (let start = block.start; start < block.end; ) {
      const newline = text.indexOf('\n', start);
      const end = newline < 0 ? block.end : Math.min(newline, block.end);
      const quotation = opening(prose, start, end);
      const credit =
        readCredit(text, quotation?.end ?? start, end) ?? (quotation ? null : nameAlone(prose, start, end));
      const content = quotation ?? above;
      if (credit && content) found.push({ ...credit, content: [content] });
      // A credit below belongs to a line that is nothing but its quotation.
      if (quotation) above = hasWord(text, quotation.end, end) ? null : quotation;
      else if (hasWord(text, start, end)) above = null;
      start = end + 1;
    }
  }
  return found;
}

/** The quotation that a line begins with. */
function opening({ reading, quotations }: Prose, start: number, end: number): Span | undefined {
  const quotation = quotations[firstQuotation(quotations, start)];
  if (!quotation || quotation.start < start || quotation.end > end) return undefined;
  return hasWord(reading.text, start, quotation.start) ? undefined : span(quotation.start, quotation.end);
}

/** A line that is nothing but a person's name, where no quotation opens the next one: that would be theirs. */
function nameAlone(
  { reading: { text }, names }: Prose,
  start: number,
  end: number,
): Omit<AttributionDraft, 'content'> | null {
  const name = names[lowerBoundBy(names, start, startOf)];
  if (name?.type !== 'person' || name.start !== start || !/^[.\s]*$/.test(text.slice(name.end, end)))
    return null;
  if (/^\s*["“„«]/.test(text.slice(end, end + 6))) return null;
  return {
    source: [span(name.start, name.end)],
    cue: [],
    confidence: CONFIDENCE,
    because: 'a credit on the line below the quotation',
  };
}

function readCredit(text: string, from: number, end: number): Omit<AttributionDraft, 'content'> | null {
  if (end - from > LONGEST_CREDIT || end <= from) return null;
  const match = CREDIT.exec(text.slice(from, end));
  if (!match) return null;
  const [whole, dash, name] = match as unknown as [string, string, string];
  const dashAt = from + whole.indexOf(dash);
  const nameAt = from + whole.length - name.length;
  return {
    source: [span(nameAt, nameAt + name.length)],
    cue: [span(dashAt, dashAt + dash.length)],
    confidence: CONFIDENCE,
    because: 'a credit behind the quotation',
  };
}
