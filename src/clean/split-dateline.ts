import { readDate } from '../text/calendar-date.ts';
import { type Draft, type Draught, isOpen } from './draft.ts';

const MONTH =
  'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?';
const DATE = `(?:(?:${MONTH})\\s+\\d{1,2}(?:,\\s*\\d{4})?|\\d{1,2}\\s+(?:${MONTH})(?:\\s+\\d{4})?)`;
const PLACE = String.raw`\p{Lu}[\p{Lu}'’.-]+(?:[ -][\p{Lu}][\p{L}'’.-]*){0,3}(?:,\s*\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+){0,2})?`;
const TITLE_PLACE = String.raw`\p{Lu}[\p{L}'’.-]+(?:[ -]\p{Lu}[\p{L}'’.-]+){0,2}`;
const AGENCY = String.raw`\((?:\p{Lu}[\p{L}. ]{1,24})\)`;
const DASH = '(?:—|–|--|-|_)';

// KYIV, March 3 (Agency) — / DALLAS (AP) — / NEW YORK, Nov. 19, 2015 (UPI) -- / PORTSMOUTH, N.H. —
const CAPITALS = new RegExp(`^(?:${PLACE})(?:,?\\s*(${DATE}))?(?:\\s*${AGENCY})?\\s*${DASH}\\s+(?=\\S)`, 'u');
// Kyiv, March 3 (Agency) — / Kyiv (Reuters) — : in small letters only with an agency
const WITH_AGENCY = new RegExp(
  `^(?:${TITLE_PLACE})(?:,\\s*\\p{Lu}[\\p{L}.]+)?(?:,?\\s*(${DATE}))?\\s*${AGENCY}\\s*${DASH}\\s+(?=\\S)`,
  'u',
);
// (Reuters) -
const AGENCY_ALONE = new RegExp(`^${AGENCY}\\s*${DASH}\\s+(?=\\S)`, 'u');
// Published 3 March 2022 / Posted on: March 3, 2022 10:15 GMT
const PUBLISHED =
  /^(?:first\s+)?(?:published|posted|updated|last updated|date)(?:\s+on|\s+at)?\s*:?\s+(.{6,50})$/i;

const REACH = 5;
const MAX_DATELINE = 90;

/**
 * Puts the dateline that opens an article into a block of its own in front of the paragraph's rest, and labels lines
 * that state when it was published. Gives that date where it is a full one.
 */
export function splitDatelines({ drafts, label }: Draught): {
  drafts: Draft[];
  published: string | undefined;
} {
  const out: Draft[] = [];
  let published: string | undefined;
  let prose = 0;
  for (const [index, draft] of drafts.entries()) {
    const isEarly = index < REACH + 3 && prose < 2 && isOpen(draft) && draft.role === 'paragraph';
    const stated = index < REACH ? PUBLISHED.exec(draft.text) : null;
    const length = isEarly ? datelineLength(draft.text) : 0;
    if (stated && isOpen(draft)) {
      const date = isoOf(stated[1]!);
      if (date) label(draft, 'boilerplate', 'states the date of publication', 'publication-date');
      published ??= date;
      out.push(draft);
    } else if (length > 0) {
      const [front, rest] = splitAt(draft, length);
      label(front, 'dateline', 'place, date or agency before a dash');
      published ??= isoOf(/(?:.*,\s*)?/.exec(front.text) ? (dateIn(front.text) ?? '') : '');
      out.push(front, rest);
      prose++;
    } else {
      out.push(draft);
      if (isOpen(draft) && draft.text.length > 60) prose++;
    }
  }
  return { drafts: out, published };
}

function datelineLength(text: string): number {
  const head = text.slice(0, MAX_DATELINE);
  const found = CAPITALS.exec(head) ?? WITH_AGENCY.exec(head) ?? AGENCY_ALONE.exec(head);
  return found && found[0].length < text.length ? found[0].length : 0;
}

function splitAt(draft: Draft, length: number): [Draft, Draft] {
  const front = draft.text.slice(0, length).trimEnd();
  const middle = draft.start + length;
  return [
    { ...draft, end: draft.start + front.length, text: front, linked: 0 },
    { ...draft, start: middle, text: draft.text.slice(length) },
  ];
}

const FULL_DATE = new RegExp(`(?:${MONTH})\\s+\\d{1,2},\\s*\\d{4}|\\d{1,2}\\s+(?:${MONTH})\\s+\\d{4}`);
const dateIn = (text: string): string | undefined => FULL_DATE.exec(text)?.[0];

function isoOf(text: string): string | undefined {
  const read = readDate(text.replace(/[|•·].*$/, '').trim());
  return 'iso' in read ? read.iso : undefined;
}
