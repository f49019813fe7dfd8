import type { DraftArticle } from './draft-article.ts';

/** How many blocks from the top a repeated title may stand: kickers and section names come before it. */
const REACH = 4;
const MAX_TITLE_WORDS = 30;
const MAX_TITLE_LENGTH = 220;

/**
 * Labels the block that prints the title and returns the title: the one of the metadata where a first block repeats
 * it, else a first block that looks like one (short, no full stop, a longer block behind it).
 */
export function labelTitle({ document, drafts, label }: DraftArticle): string | undefined {
  const known = document.meta.title?.value;
  if (known) {
    const wanted = lettersOf(known);
    for (const draft of drafts.slice(0, REACH))
      if (draft.text.length < 400 && same(lettersOf(draft.text), wanted))
        label(draft, 'title', 'repeats the title of the metadata');
    // Pages print the headline again, slightly different from what they tell search engines.
    const words = wordsOf(known);
    for (const draft of drafts.slice(0, REACH))
      if (draft.role === 'heading' && likeness(wordsOf(draft.text), words) >= 0.6)
        label(draft, 'title', 'says nearly the same as the title of the metadata');
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
  // Some archives put a stop behind each headline: "Bridge opens." A lead is longer than that.
  return !/[.:]["”’]?$/.test(text) || (/^[^.]{0,90}\.$/.test(text) && text.split(/\s+/).length <= 11);
}

/** Equal letters and digits; a title may be cut short with dots. */
const same = (a: string, b: string): boolean =>
  a === b ||
  (Math.min(a.length, b.length) > 25 &&
    (a.startsWith(b) || b.startsWith(a)) &&
    Math.abs(a.length - b.length) < 25);

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Jaccard coefficient of two sets of words; 0 for fewer than four words, which are too few to tell. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (Math.min(a.size, b.size) < 4) return 0;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared);
}
