import type { ArticleMeta } from '../model/article.ts';
import { NAME } from '../text/person-name/name-pattern.ts';
import { splitNames } from '../text/person-name/split-names.ts';
import { type DraftArticle, type DraftBlock, isOpen } from './draft-article.ts';

/** How many blocks from the top a byline may stand. */
const REACH = 6;
const MAX_LENGTH = 140;

const NAMES = String.raw`${NAME}(?:(?:,\s*${NAME}){0,3},?\s*(?:and|&)\s+${NAME})?`;
// By Jane Roe / By JANE ROE and John Doe, Harbour Gazette / By Jane Roe for the Gazette / By Jane Roe | March 3, 2022
const BY = new RegExp(
  String.raw`^[Bb][Yy]:?\s+(${NAMES})\s*(?:\.?$|[,|•·/(–—-]|(?:\sfor|\sin)\s(?:the\s)?\p{Lu}[^.]{2,60}$|\b(?:Updated|Published|Posted)\b)`,
  'u',
);
// Jane Roe, Agency staff / Jane Roe, Harbour Gazette reporter / Jane Roe | Staff Writer
const STAFF = new RegExp(
  String.raw`^(${NAME})\s*[,|•–—-]\s*(?:[\p{L}'’.&]+\s+){0,4}(?:staff|[Ss]taff [Ww]riter|[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Cc]ontributor|[Cc]olumnist)\.?$`,
  'u',
);

// By: what is left where a page's link to the author was taken out
const EMPTY_BY = /^[Bb]y:?$/;

// By our industry correspondent / By a staff reporter
const BY_ROLE =
  /^By (?:our|an?)\s(?:own\s)?(?:[\p{L}’'-]+\s){0,4}(?:correspondents?|reporters?|staff|writers?|editor)$/u;

/** Labels lines that name the authors, near the top, and returns the names of the first one. */
export function labelByline({ document, drafts, label }: DraftArticle): string[] {
  const known = new Set((document.meta.authors?.value ?? []).map(lettersOf));
  let names: string[] = [];
  for (const draft of drafts.slice(0, REACH)) {
    if (!isOpen(draft) || draft.text.length > MAX_LENGTH) continue;
    const found = BY.exec(draft.text)?.[1] ?? STAFF.exec(draft.text)?.[1];
    const repeats = known.size > 0 && known.has(lettersOf(draft.text));
    const isEmpty = EMPTY_BY.test(draft.text) || BY_ROLE.test(draft.text);
    if (!found && !isEmpty && !repeats && !isHinted(draft)) continue;
    label(draft, 'byline', found ? 'names the author' : 'repeats the author of the metadata');
    if (!names.length && found) names = namesIn(found);
  }
  return names;
}

/** Whether all authors that the metadata name are the outlet itself: a person's name in the text is better. */
export const isSignedByOutlet = ({ authors, publisher }: ArticleMeta): boolean =>
  authors !== undefined &&
  publisher !== undefined &&
  authors.value.every((name) => lettersOf(name) === lettersOf(publisher.value));

const isHinted = ({ hint }: DraftBlock): boolean => hint === 'byline';
const namesIn = (found: string): string[] =>
  splitNames(found)
    .map((name) => name.replace(/[\s.,-]+$/, ''))
    .filter(Boolean);
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
