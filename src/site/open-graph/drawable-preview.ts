import { clip } from '../../text/clip.ts';
import type { LinkPreview } from '../views/link-preview.ts';
import { isDrawable } from './fonts.ts';

/** Size of every preview in pixels: what the readers of Open Graph show uncropped. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

// More could not be set legibly, and the title of a hostile article has no end.
const LONGEST: Readonly<Record<keyof LinkPreview, number>> = {
  kicker: 60,
  stamp: 40,
  title: 240,
  facts: 300,
  quote: 420,
  credit: 90,
  archive: 70,
};

/**
 * The preview as it can be drawn: each part on one line, without the parts that no font here has characters for. Null where
 * that is the title: no picture is better than one of boxes.
 */
export function drawablePreview(preview: LinkPreview): LinkPreview | null {
  const part = (key: keyof LinkPreview): string | null => {
    const text = clip(cleaned(preview[key] ?? ''), LONGEST[key]);
    return text !== '' && isDrawable(text) ? text : null;
  };
  const title = part('title');
  if (title === null) return null;
  const quote = part('quote');
  return {
    kicker: part('kicker'),
    stamp: part('stamp'),
    title,
    facts: part('facts'),
    quote,
    credit: quote === null ? null : part('credit'),
    archive: part('archive') ?? '',
  };
}

// Embeddings and overrides of direction (UAX 9) would reach beyond the words that hold them.
const FORMATTING = /[\u202a-\u202e\u2066-\u2069\p{Cc}\p{Cs}\p{Co}\p{Cn}]+/gu;
// No orthography needs more marks on one letter, and a heap of them would grow over the lines above.
const HEAPS = /(\p{M}{4})\p{M}+/gu;

const cleaned = (text: string): string => text.replace(FORMATTING, ' ').normalize('NFC').replace(HEAPS, '$1');

/** What the preview says to those who do not see it. */
export function altOf({ kicker, stamp, title, facts, quote, credit }: LinkPreview): string {
  const above = [kicker, stamp].filter(Boolean).join(', ');
  const said = [quote, credit].filter(Boolean).join(' – ');
  return [above, title, facts, said].filter(Boolean).join(' | ');
}
