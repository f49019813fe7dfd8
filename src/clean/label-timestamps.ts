import { readDate } from '../text/calendar-date.ts';
import { MONTH_WORDS, WEEKDAY_ABBREVIATIONS, WEEKDAY_NAMES } from '../text/calendar-names.ts';
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
const STATES = /(?:^|\b)(?:published|posted|date)(?:\s+(?:on|at))?\s*:?\s+(.{6,60})$/i;

/**
 * Labels lines that hold a date and a clock time and nothing else ("Updated 3:27 am PST, Wednesday, Nov 20, 2019"),
 * and gives the date of publication where one says it in full.
 */
export function labelTimestamps({ drafts, label }: DraftArticle): string | undefined {
  let published: string | undefined;
  for (const [index, draft] of drafts.entries()) {
    if (!isOpen(draft) || draft.role === 'quotation' || !isTimestamp(draft.text)) continue;
    const saysSo = SAYS_SO.test(draft.text);
    const atEdge = index < REACH || index >= drafts.length - 3;
    const date = atEdge ? dateOf(draft) : undefined;
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
function dateOf({ text }: DraftBlock): string | undefined {
  if (/^(?:last )?(?:updated|modified)/i.test(text)) return undefined;
  const read = readDate((STATES.exec(text)?.[1] ?? text).replace(/\s*[|•·].*$/, '').replace(/\.$/, ''));
  return 'iso' in read ? read.iso : undefined;
}
