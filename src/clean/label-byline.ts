import type { ArticleMeta } from '../model/article.ts';
import { NAME } from '../text/person-name/name-pattern.ts';
import { parseAuthor } from '../text/person-name/parse-author.ts';
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

// Jane Roe / Jane Roe and Tom Ash / Jane Roe/Tom Ash
const NAMES_ALONE = new RegExp(`^(${NAME}(?:\\s*(?:,|/|&|\\band\\b)\\s*${NAME}){0,3})$`, 'u');
/** What a byline without "by" stands above is at least this long. */
const MIN_BODY = 120;

/** Labels lines that name the authors, near the top, and returns the names of the first one. */
export function labelByline({ document, drafts, label }: DraftArticle): string[] {
  const known = new Set((document.meta.authors?.value ?? []).map(lettersOf));
  const { title, language } = document.meta;
  // Elsewhere a line above a text is rather its kicker: "Nach Kabinettsbeschluss".
  const isUnsigned = isSignedByOutlet(document.meta) && /^en\b/i.test(language?.value ?? 'en');
  let names: string[] = [];
  for (const [index, draft] of drafts.slice(0, REACH).entries()) {
    if (!isOpen(draft) || draft.text.length > MAX_LENGTH) continue;
    const bare =
      isUnsigned && !title?.value.includes(draft.text) ? namesAbove(draft, drafts[index + 1]) : undefined;
    const found = BY.exec(draft.text)?.[1] ?? STAFF.exec(draft.text)?.[1] ?? bare;
    const repeats = known.size > 0 && known.has(lettersOf(draft.text));
    const isEmpty = EMPTY_BY.test(draft.text) || BY_ROLE.test(draft.text);
    if (!found && !isEmpty && !repeats && !isHinted(draft)) continue;
    label(draft, 'byline', found ? 'names the author' : 'repeats the author of the metadata');
    if (!names.length && found) names = namesIn(found);
  }
  return names;
}

/** A line of nothing but people's names right above a paragraph that is not about them. */
function namesAbove({ text, role }: DraftBlock, next: DraftBlock | undefined): string | undefined {
  if (role !== 'paragraph' || !next || next.role !== 'paragraph' || next.text.length < MIN_BODY)
    return undefined;
  const found = NAMES_ALONE.exec(text)?.[1];
  if (!found) return undefined;
  const names = namesIn(found);
  const isAbout = names.some((name) => next.text.includes(name.split(' ').at(-1)!));
  return !isAbout && names.every((name) => parseAuthor(name).kind === 'person') ? found : undefined;
}

/** Whether all authors that the metadata name are the outlet itself: a person's name in the text is better. */
export const isSignedByOutlet = ({ authors, publisher }: ArticleMeta): boolean =>
  authors !== undefined &&
  publisher !== undefined &&
  authors.value.every((name) => lettersOf(name) === lettersOf(publisher.value));

const isHinted = ({ hint }: DraftBlock): boolean => hint === 'byline';
const namesIn = (found: string): string[] =>
  splitNames(found.replaceAll('/', ', '))
    .map((name) => name.replace(/[\s.,-]+$/, ''))
    .filter(Boolean);
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
