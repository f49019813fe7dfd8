import { readDate } from '../text/calendar-date.ts';
import { MONTH_ABBREVIATIONS, MONTH_NAMES } from '../text/calendar-names.ts';
import { type DraftArticle, type DraftBlock, isOpen } from './draft-article.ts';

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
// The longest first: "Sept." is more than "Sep".
const MONTH = [
  ...MONTH_NAMES,
  ...MONTH_ABBREVIATIONS.map(([word]) => word)
    .sort()
    .reverse(),
]
  .map((word) => (MONTH_NAMES.includes(word) ? capital(word) : `${capital(word)}\\.?`))
  .join('|');
const DATE = `(?:(?:${MONTH})\\s+\\d{1,2}(?:,\\s*\\d{4})?|\\d{1,2}\\s+(?:${MONTH})(?:\\s+\\d{4})?)`;
const PLACE = String.raw`\p{Lu}[\p{Lu}'’.-]+(?:[ -][\p{Lu}][\p{L}'’.-]*){0,3}(?:,\s*\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+){0,2})?`;
const TITLE_PLACE = String.raw`\p{Lu}[\p{L}'’.-]+(?:[ -]\p{Lu}[\p{L}'’.-]+){0,2}`;
const AGENCY = String.raw`\((?:\p{Lu}[\p{L}. ]{1,24})\)`;
const DASH = '(?:—|–|--|-|_)';

// A lone hyphen is a dateline's dash only behind a date or an agency: "GOLF - Roe leads" is not one.
// KYIV, March 3 (Agency) — / DALLAS (AP) - / NEW YORK, Nov. 19, 2015 (UPI) -- / PORTSMOUTH, N.H. —
const CAPITALS = new RegExp(
  `^${PLACE}(?:,?\\s*${DATE}(?:\\s*${AGENCY})?\\s*${DASH}|\\s*${AGENCY}\\s*${DASH}|\\s*(?:—|–|--))\\s+(?=\\S)`,
  'u',
);
// Kyiv, March 3 (Agency) — / Kyiv (Reuters) — : in small letters only with an agency
const WITH_AGENCY = new RegExp(
  `^(?:${TITLE_PLACE})(?:,\\s*\\p{Lu}[\\p{L}.]+)?(?:,?\\s*(${DATE}))?\\s*${AGENCY}\\s*${DASH}\\s+(?=\\S)`,
  'u',
);
// (Reuters) -
const AGENCY_ALONE = new RegExp(`^${AGENCY}\\s*${DASH}\\s+(?=\\S)`, 'u');
const MAX_DATELINE = 90;

/**
 * Puts the dateline that opens an article into a block of its own in front of the paragraph's rest.
 * Gives its date where it is a full one.
 */
export function splitDatelines({ drafts, label }: DraftArticle): {
  drafts: DraftBlock[];
  published: string | undefined;
} {
  const out: DraftBlock[] = [];
  let published: string | undefined;
  let prose = 0;
  for (const draft of drafts) {
    const isEarly = prose < 2 && isOpen(draft) && draft.role === 'paragraph';
    const length = isEarly ? datelineLength(draft.text) : 0;
    if (isEarly && draft.text.length > 60) prose++;
    if (length === 0) {
      out.push(draft);
      continue;
    }
    const [front, rest] = splitAt(draft, length);
    label(front, 'dateline', 'place, date or agency before a dash');
    published ??= isoOf(FULL_DATE.exec(front.text)?.[0]);
    out.push(front, rest);
  }
  return { drafts: out, published };
}

function datelineLength(text: string): number {
  const head = text.slice(0, MAX_DATELINE);
  if (!/[—–_-]/.test(head)) return 0;
  const found = CAPITALS.exec(head) ?? WITH_AGENCY.exec(head) ?? AGENCY_ALONE.exec(head);
  return found && found[0].length < text.length ? found[0].length : 0;
}

function splitAt(draft: DraftBlock, length: number): [DraftBlock, DraftBlock] {
  const front = draft.text.slice(0, length).trimEnd();
  const middle = draft.start + length;
  return [
    { ...draft, end: draft.start + front.length, text: front, linked: 0 },
    { ...draft, start: middle, text: draft.text.slice(length) },
  ];
}

const FULL_DATE = new RegExp(`(?:${MONTH})\\s+\\d{1,2},\\s*\\d{4}|\\d{1,2}\\s+(?:${MONTH})\\s+\\d{4}`);

function isoOf(text: string | undefined): string | undefined {
  const read = text === undefined ? null : readDate(text);
  return read && 'iso' in read ? read.iso : undefined;
}
