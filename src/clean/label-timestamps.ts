import type { DateOrder } from '../text/calendar-date.ts';
import { MONTH_WORDS, WEEKDAY_ABBREVIATIONS, WEEKDAY_NAMES } from '../text/calendar-names.ts';
import { readPrintedDate } from '../text/printed-date.ts';
import { type DraftArticle, type DraftBlock, isOpen } from './draft-article.ts';

const MAX_WORDS = 30;
/** How many blocks from the top or the end a bare date may stand to be the article's own. */
const REACH = 6;

const DAYS = [...WEEKDAY_NAMES, ...WEEKDAY_ABBREVIATIONS.map(([word]) => word), 'today', 'yesterday'];
const CLOCK =
  'am pm a.m p.m z gmt utc bst cet cest est edt et ct cst cdt mt mst mdt pt pst pdt ist ist noon midnight st nd rd th';
const WORDS =
  'published posted updated first last modified on at original date created added edited by ago min mins minute minutes hour hours day days week weeks read time reading minutes';
const ZONE = /^[A-Z]{1,3}T$/;
const ALLOWED = new Set([...MONTH_WORDS, ...DAYS, ...CLOCK.split(' '), ...WORDS.split(' ')]);
const SAYS_SO = /\b(?:published|posted|updated|modified|created|ago|min(?:ute)?s? read|reading time)\b/i;
const MONTH_OR_CLOCK = new RegExp(
  `\\b(?:${MONTH_WORDS.join('|')})\\b|\\d[:.]\\d{2}\\b|\\d{4}|\\bago\\b|\\bread\\b`,
  'i',
);
const HAS_MONTH = new RegExp(`\\b(?:${MONTH_WORDS.join('|')})\\b`, 'i');

/**
 * Labels lines that hold a date and a clock time and nothing else ("Updated 3:27 am PST, Wednesday, Nov 20, 2019"),
 * and gives the date of publication where one says it in full.
 */
export function labelTimestamps({ document, drafts, label }: DraftArticle): string | undefined {
  const isForeign = /^(?!en\b)\w/i.test(document.meta.language?.value ?? 'en');
  let published: string | undefined;
  for (const [index, draft] of drafts.entries()) {
    if (!isOpen(draft) || draft.role === 'quotation') continue;
    if (!isTimestamp(draft.text) && !(isForeign && index < REACH && isForeignTimestamp(draft))) continue;
    const saysSo = SAYS_SO.test(draft.text);
    const atEdge = index < REACH || index >= drafts.length - 3;
    const date = atEdge ? dateOf(draft, document.dateOrder) : undefined;
    if (
      !saysSo &&
      !date &&
      !(
        atEdge &&
        /\b(?:19|20)\d{2}\b/.test(draft.text) &&
        /\p{L}/u.test(draft.text) &&
        HAS_MONTH.test(draft.text)
      )
    )
      continue;
    label(draft, 'boilerplate', 'holds a date or time and nothing else', 'timestamp');
    if (index < REACH) published ??= date;
  }
  return published;
}

function isTimestamp(text: string): boolean {
  if (text.length > 200 || !/\d/.test(text) || !MONTH_OR_CLOCK.test(text)) return false;
  const words = text.match(/\p{L}[\p{L}.]*/gu) ?? [];
  return (
    words.length <= MAX_WORDS &&
    words.every((word) => ALLOWED.has(word.toLowerCase().replace(/\.$/, '')) || ZONE.test(word))
  );
}

/** The full date that the line states; an update alone is no publication. */
function dateOf({ text }: Pick<DraftBlock, 'text'>, order?: DateOrder): string | undefined {
  const read = readPrintedDate(text, order);
  return 'iso' in read ? read.iso : undefined;
}

/** The date in a line about the authors: "By Jane Roe, Published March 5, 2024". */
export const dateInByline = ({ document, drafts }: DraftArticle): string | undefined =>
  drafts
    .slice(0, REACH)
    .filter(({ role }) => role === 'byline')
    .map((draft) => dateOf(draft, document.dateOrder))
    .find((date) => date !== undefined);

/** Characters of a line with a date that are no part of it: labels, a clock, a weekday, in any language. */
const MOST_LETTERS = 34;

/** In other languages than English: a short line near the top, or a heading, that holds a date and no sentence. */
function isForeignTimestamp({ text }: DraftBlock): boolean {
  if (text.length > 80 || /[.!?]$/.test(text) || !/\d{4}|\d\.\d/.test(text)) return false;
  return dateOf({ text }) !== undefined && (text.match(/\p{L}/gu)?.length ?? 0) <= MOST_LETTERS;
}
