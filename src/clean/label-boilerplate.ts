import { endsLikeSentence } from '../text/sentences.ts';
import { BOILERPLATE } from './boilerplate.data.ts';
import { type DraftArticle, type DraftBlock, isOpen } from './draft-article.ts';
import { compileLexicon, matchPhrase } from './phrases.ts';

const LEXICON = compileLexicon(BOILERPLATE);

/** Labels what is not the article: by its words (the lexicon), by what the markup says, by being mostly links. */
export function labelBoilerplate(article: DraftArticle): void {
  const { drafts, label } = article;
  const misleading = misleadingHints(drafts);
  for (const draft of drafts) {
    if (!isOpen(draft)) continue;
    if (draft.hint && draft.hint !== 'byline' && !misleading.has(draft.hint)) {
      label(draft, 'boilerplate', `the page's markup calls it ${draft.hint}`, draft.hint);
    } else if (!/[\p{L}\p{N}]/u.test(draft.text)) {
      label(draft, 'boilerplate', 'holds no letter or digit', 'separator');
    } else {
      const phrase = matchPhrase(LEXICON, draft.text, draft.linked > draft.text.length * 0.6);
      if (phrase) label(draft, 'boilerplate', `matches "${phrase.pattern}"`, phrase.reason);
    }
  }
  labelFollowers(article);
  labelLinkLists(article);
  labelCorrections(article);
  if (article.document.source.mediaType === 'text/html') labelComments(article);
}

/** More of a page's text than this is no aside, whatever its markup is called: some call an article "paywall". */
const MOST_OF_PAGE = 0.4;

function misleadingHints(drafts: readonly DraftBlock[]): ReadonlySet<string> {
  const lengths = new Map<string, number>();
  let all = 0;
  for (const { hint, text } of drafts) {
    all += text.length;
    if (hint) lengths.set(hint, (lengths.get(hint) ?? 0) + text.length);
  }
  return new Set([...lengths].flatMap(([hint, length]) => (length > all * MOST_OF_PAGE ? [hint] : [])));
}

/** "Correction:" on a line by itself. */
const CORRECTION_HEAD = /^(?:corrections?|clarifications?)[:.]?$/i;
/** Blocks that a correction has at most: more below such a line are an article about one. */
const CORRECTION_BLOCKS = 5;

/** What stands below "Correction:", to the end, is what the paper takes back. */
function labelCorrections({ drafts, label }: DraftArticle): void {
  const head = drafts.findLastIndex(({ text }) => CORRECTION_HEAD.test(text.trim()));
  if (head < 0) return;
  const below = drafts.slice(head + 1).filter(isOpen);
  if (below.length === 0 || below.length > CORRECTION_BLOCKS) return;
  for (const draft of [drafts[head]!, ...below])
    if (isOpen(draft)) label(draft, 'boilerplate', 'stands below the line "Correction"', 'correction');
}

/** A list of two or more items on a page, each but a link to another page, with the heading that stands over it. */
function labelLinkLists({ document, drafts, label }: DraftArticle): void {
  if (document.source.mediaType !== 'text/html') return;
  const groups = Map.groupBy(
    drafts.filter(({ role }) => role === 'list-item'),
    ({ group }) => group,
  );
  for (const items of groups.values()) {
    if (items.length < 2 || !items.every(isLinkItem)) continue;
    for (const item of items)
      if (isOpen(item)) label(item, 'boilerplate', 'an item of a list of links', 'related-links');
    const above = drafts[drafts.indexOf(items[0]!) - 1];
    if (above?.role === 'heading') label(above, 'boilerplate', 'a heading of links alone', 'related-links');
  }
}

/** All of it a link, or all but a few words that say what it is about: "Harbour: <a>New pier opens in May</a>". */
const isLinkItem = ({ text, linked }: DraftBlock): boolean =>
  linked > text.length * 0.8 ||
  (linked > text.length * 0.4 && text.length - linked <= MAX_TOPIC && !endsLikeSentence(text));
/** Characters before a link that say what it is about. */
const MAX_TOPIC = 45;

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
