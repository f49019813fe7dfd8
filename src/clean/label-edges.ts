import { type DraftArticle, type DraftBlock, isOpen } from './draft-article.ts';

const ENDS_SENTENCE = /[.!?…]["”’)\]]*$/;
/** How many blocks from the end a line about the author may stand. */
const TAIL = 6;
const MAX_BIO = 600;

// twitter.com/roe / @roe / jane.roe@example.org
const ADDRESS =
  /^(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@\w{2,30}|(?:https?:\/\/)?(?:www\.)?(?:twitter|facebook|instagram|linkedin)\.com\/\S+)[.,;]?$/i;
// <tweet id="1"></tweet> / [button link="…"]
const MARKUP = /^(?:<[^<>]{1,500}>\s*)+\.?$|^\[\/?[a-z_]+(?:\s[a-z_]+=[^\]]{0,300})?\]/i;
const OPENS_MARKUP = /^[<[]/;
// Roe reported from Kyiv. / Roe and Sluys reported from Port Elsa, Sandholm.
const REPORTED =
  /^(?:\p{Lu}[\p{L}'’.-]*,?\s(?:and\s)?){1,8}reported from\s(?:(?:and|in|the)\s|\p{Lu}[\p{L}'’.-]*,?\s?){1,8}\.?$/u;
const IS_SOMEONE =
  /^(?:\s+Jr\.?)?,?\s+(?:is|was|has been|joined|writes|covers|edits|works|lives|teaches|serves|hosts|received)\b/;
// Jane Roe is a staff writer at … / Jane Roe is the author of …
const BIO =
  /^\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]*){1,3},?\sis\s(?:an?|the)\s(?:[\p{L}'’-]+\s){0,3}(?:staff writer|freelance writer|contributing writer|writer (?:for|at|based|living)|reporter (?:for|at)|correspondent (?:for|at)|columnist|contributor|contributing editor|editor (?:at|of))\b/u;

/**
 * Labels what stands around the article: addresses and leftover markup anywhere; lines of links before the first
 * and behind the last sentence; at the end also who the author is and where the reporters were.
 */
export function labelEdges(article: DraftArticle): void {
  const { drafts, label } = article;
  for (const draft of drafts) {
    if (!isOpen(draft)) continue;
    if (!draft.text.includes(' ') && ADDRESS.test(draft.text))
      label(draft, 'boilerplate', 'an address and nothing else', 'contact');
    else if (OPENS_MARKUP.test(draft.text) && MARKUP.test(draft.text))
      label(draft, 'boilerplate', 'markup without words', 'markup');
  }
  labelAuthors(article);
  const first = drafts.findIndex(isProseLine);
  const last = drafts.findLastIndex(isProseLine);
  if (first < 0) return;
  for (const [index, draft] of drafts.entries()) {
    if (!isOpen(draft) || (index >= first && index <= last)) continue;
    const isLink = draft.linked > draft.text.length * 0.8;
    if (isLink && (!ENDS_SENTENCE.test(draft.text) || index > last))
      label(draft, 'boilerplate', 'a line of links outside the running text', 'related-links');
  }
}

const isProseLine = (draft: DraftBlock): boolean =>
  isOpen(draft) &&
  draft.linked < draft.text.length * 0.5 &&
  draft.text.length > 40 &&
  ENDS_SENTENCE.test(draft.text);

// Jane covers … / Jane joined …: what authors do; "Jane is …" could be anybody.
const DOES = /^(?:joined|covers|writes|edits|hosts|reports on)\b/;

function doesByFirstName(text: string, author: string): boolean {
  const first = author.split(' ')[0] ?? '';
  return first.length > 2 && text.startsWith(`${first} `) && DOES.test(text.slice(first.length + 1));
}

/** Who wrote it, told below it: only in the last blocks, and where it names a known author or says what they are. */
function labelAuthors({ document, drafts, label }: DraftArticle): void {
  const authors = document.meta.authors?.value ?? [];
  let left = TAIL;
  for (let i = drafts.length - 1; i > 0 && left > 0; i--) {
    const draft = drafts[i]!;
    if (!isOpen(draft)) continue;
    left--;
    if (draft.text.length > MAX_BIO) continue;
    const author = authors.find((name) => name.length > 4 && draft.text.startsWith(name));
    const behind = author === undefined ? '' : draft.text.slice(author.length);
    const byFirstName = authors.some((name) => doesByFirstName(draft.text, name));
    if (author !== undefined && behind.replace(/\W/g, '') === '') label(draft, 'byline', 'names the author');
    else if (
      (author !== undefined && IS_SOMEONE.test(behind)) ||
      byFirstName ||
      (left === TAIL - 1 && draft.text.includes(' is ') && BIO.test(draft.text))
    )
      label(draft, 'boilerplate', 'tells who the author is', 'author-bio');
    else if (draft.text.includes(' reported from ') && REPORTED.test(draft.text))
      label(draft, 'boilerplate', 'tells where the reporters were', 'agency-footer');
  }
}
