import { type Span, span } from '../../model/span.ts';
import type { Draft } from './draft.ts';
import { firstQuotation } from './quotations.ts';
import type { Scene } from './scene.ts';

// ― Ada Bell, who keeps the lighthouse     -Ada Bell.
const CREDIT =
  /^[\s]*([\u2012-\u2015]|-{1,3})\s*(\p{Lu}[^\n,;:“”"()]{1,60}?)(?=\.?\s*$|,| at | in | on | to )/u;
const LONGEST_CREDIT = 140;
const CONFIDENCE = 0.85;

/** Credits under or behind a quotation: `“It never sleeps.” ― Ada Bell`. */
export function findCredits(scene: Scene): Draft[] {
  const { text, blocks } = scene.reading;
  const found: Draft[] = [];
  blocks.forEach(({ start, end }, b) => {
    const quotation = lastQuotationBefore(scene, end);
    if (quotation && quotation.start >= start && !/[\p{L}\p{N}]/u.test(text.slice(start, quotation.start))) {
      push(quotation, quotation.end, end);
      return;
    }
    const before = blocks[b - 1];
    const above = before && lastQuotationBefore(scene, before.end);
    if (above && above.start >= before.start && before.end - above.end <= 1) push(above, start, end);
  });
  return found;

  function push(content: Span, from: number, end: number): void {
    if (end - from > LONGEST_CREDIT || end <= from) return;
    const match = CREDIT.exec(text.slice(from, end));
    if (!match) return;
    const [, dash, name] = match as unknown as [string, string, string];
    const dashAt = from + match[0].indexOf(dash);
    const nameAt = from + match[0].length - name.length;
    found.push({
      source: [span(nameAt, nameAt + name.length)],
      cue: [span(dashAt, dashAt + dash.length)],
      content: [content],
      confidence: CONFIDENCE,
      because: 'a credit behind the quotation',
    });
  }
}

function lastQuotationBefore({ quotations }: Scene, offset: number): Span | undefined {
  const next = firstQuotation(quotations, offset);
  const at = quotations[next];
  if (at && at.start < offset) return { start: at.start, end: Math.min(at.end, offset) };
  return quotations[next - 1];
}
