import type { Draught } from './draft.ts';

/** How many blocks from the top a repeated title may stand: kickers and section names come before it. */
const REACH = 4;
const MAX_TITLE_WORDS = 30;
const MAX_TITLE_LENGTH = 220;

/**
 * Labels the block that prints the title and returns the title: the one of the metadata where a first block repeats
 * it, else a first block that looks like one (short, no full stop, a longer block behind it).
 */
export function labelTitle({ document, drafts, label }: Draught): string | undefined {
  const known = document.meta.title?.value;
  if (known) {
    const wanted = lettersOf(known);
    const repeated = drafts
      .slice(0, REACH)
      .find(({ text }) => text.length < 400 && same(lettersOf(text), wanted));
    if (repeated) label(repeated, 'title', 'repeats the title of the metadata');
    return known;
  }
  const [first, second] = drafts;
  if (!first || !looksLikeTitle(first.text)) return undefined;
  if (second && first.role !== 'heading' && isCaptionOf(first.text, second.text)) return undefined;
  label(first, 'title', 'first block, short and without a full stop');
  return first.text.replace(/\s+/g, ' ').replace(/(?<=\p{L}{3})\.$/u, '');
}

/** A much shorter second block: the first is no title, unless that block is its byline. */
const isCaptionOf = (first: string, second: string): boolean =>
  second.length < first.length / 2 && !/^by\s/i.test(second);

function looksLikeTitle(text: string): boolean {
  if (text.length > MAX_TITLE_LENGTH || /\n\s*\n/.test(text)) return false;
  if (text.split(/\s+/).length > MAX_TITLE_WORDS || !/\p{L}{2}/u.test(text)) return false;
  // "Bridge opens." is a title with a stop only where nothing but letters and marks is inside.
  return !/[.:]["”’]?$/.test(text) || (/^[^.]{0,90}\.$/.test(text) && text.split(/\s+/).length <= 14);
}

/** Equal letters and digits; a title may be cut short with dots. */
const same = (a: string, b: string): boolean =>
  a === b ||
  (Math.min(a.length, b.length) > 25 &&
    (a.startsWith(b) || b.startsWith(a)) &&
    Math.abs(a.length - b.length) < 25);

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
