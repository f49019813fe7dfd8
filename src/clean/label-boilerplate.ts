import { endsLikeSentence } from '../text/sentences.ts';
import { BOILERPLATE } from './boilerplate.data.ts';
import { type DraftArticle, type DraftBlock, isOpen } from './draft-article.ts';
import { compileLexicon, matchPhrase } from './phrases.ts';

const LEXICON = compileLexicon(BOILERPLATE);

/** Labels what is not the article: by its words (the lexicon), by what the markup says, by being mostly links. */
export function labelBoilerplate(article: DraftArticle): void {
  const { drafts, label } = article;
  for (const draft of drafts) {
    if (!isOpen(draft)) continue;
    if (draft.hint && draft.hint !== 'byline') {
      label(draft, 'boilerplate', `the page's markup calls it ${draft.hint}`, draft.hint);
    } else if (!/[\p{L}\p{N}]/u.test(draft.text)) {
      label(draft, 'boilerplate', 'holds no letter or digit', 'separator');
    } else {
      const phrase = matchPhrase(LEXICON, draft.text, draft.linked > draft.text.length * 0.6);
      if (phrase) label(draft, 'boilerplate', `matches "${phrase.pattern}"`, phrase.reason);
    }
  }
  labelFollowers(article);
  if (article.document.source.mediaType === 'text/html') labelComments(article);
}

/** How much of a page's text stands before its comments, at least: a link to them may stand on top. */
const BEFORE_COMMENTS = 0.5;

/** On a saved page, what follows the comment form or the heading of the comments is what readers wrote. */
function labelComments({ document, drafts, label }: DraftArticle): void {
  const from = document.text.length * BEFORE_COMMENTS;
  const head = drafts.findIndex(({ start, reason }) => reason === 'comment-form' && start > from);
  if (head < 0) return;
  for (const draft of drafts.slice(head + 1))
    if (isOpen(draft)) label(draft, 'boilerplate', 'stands below the heading of the comments', 'comment');
}

/** Reasons whose label is a heading over more of the same. */
const HEADS = new Set(['related-links', 'comment-form', 'see-also', 'share', 'keywords', 'newsletter']);

/** Links and unfinished short lines right behind a "Related" or "Comments" line belong to it. */
function labelFollowers({ drafts, label }: DraftArticle): void {
  let head: DraftBlock | null = null;
  for (const draft of drafts) {
    if (!isOpen(draft)) {
      head = draft.reason !== undefined && HEADS.has(draft.reason) ? draft : null;
      continue;
    }
    if (isLinkedHeadline(draft)) {
      label(draft, 'boilerplate', 'a headline that is a link to another page', 'related-links');
    } else if (head?.reason && isLinkLine(draft)) {
      label(draft, 'boilerplate', `a line of links behind "${head.text.slice(0, 40)}"`, head.reason);
    } else if (head && isListHead(head) && isTitleCased(draft)) {
      label(draft, 'boilerplate', `a headline behind "${head.text.slice(0, 40)}"`, 'related-links');
    } else head = null;
  }
}

/** "Related:" by itself: what it announces stands below. */
const isListHead = ({ text, reason }: DraftBlock): boolean =>
  (reason === 'related-links' || reason === 'see-also') && text.length < MAX_LIST_HEAD;
const MAX_LIST_HEAD = 24;
const MAX_HEADLINE = 160;

/** A Line Whose Words All Have Capitals, Small Ones Aside. */
function isTitleCased({ text, role }: DraftBlock): boolean {
  if (role !== 'paragraph' && role !== 'list-item' && role !== 'heading') return false;
  if (text.length > MAX_HEADLINE) return false;
  const words = text.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= 3 && capitals === words.length;
}

/** A whole line of eight words or more that is one link and no sentence; shorter ones may be names of products. */
const isLinkedHeadline = ({ role, text, linked }: DraftBlock): boolean =>
  (role === 'heading' || role === 'paragraph') &&
  linked > text.length * 0.9 &&
  !endsLikeSentence(text) &&
  text.split(/\s+/).length >= 8;

const isLinkLine = ({ role, text, linked }: DraftBlock): boolean =>
  linked > text.length * (role === 'list-item' ? 0.2 : 0.7) && !endsLikeSentence(text);
