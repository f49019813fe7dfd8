import { endsLikeSentence } from '../text/sentences.ts';
import { type DraftArticle, type DraftBlock, isOpen } from './draft-article.ts';

const MAX_WORDS = 8;
const MAX_LENGTH = 70;
/** What a heading stands over is at least this long. */
const MIN_BODY = 80;

/**
 * Labels headings that no markup tells: a line of a few words without a stop, a comma or a quotation mark at its end,
 * starting with a capital, above a longer paragraph that ends like a sentence.
 */
export function labelHeadings({ drafts, label }: DraftArticle): void {
  for (const [index, draft] of drafts.entries()) {
    const next = drafts[index + 1];
    if (index === 0 || !next || !isOpen(draft) || draft.role !== 'paragraph' || draft.group >= 0) continue;
    if (looksLikeHeading(draft) && isBody(next))
      label(draft, 'heading', 'a few words without a stop above a paragraph');
  }
}

const looksLikeHeading = ({ text }: DraftBlock): boolean =>
  text.length <= MAX_LENGTH &&
  /^[\p{Lu}\d]/u.test(text) &&
  /[\p{L}\p{N})]$/u.test(text) &&
  /\p{L}{2}/u.test(text) &&
  text.split(/\s+/).length <= MAX_WORDS;

const isBody = (draft: DraftBlock): boolean =>
  isOpen(draft) &&
  draft.role === 'paragraph' &&
  draft.text.length >= MIN_BODY &&
  endsLikeSentence(draft.text);
