import type { DateOrder } from '../text/calendar-date.ts';
import { authorNames } from '../text/person-name/author-names.ts';
import { parseAuthor } from '../text/person-name/parse-author.ts';
import { readPrintedDate } from '../text/printed-date.ts';
import type { PageSign } from './page-signs.ts';

/** Between two signs of one byline stand fewer characters than this. */
const SAME_LINE = 100;
/** More than this and it tells about the author. */
const MAX_LENGTH = 160;

/** The people whom the page's byline names, by its markup; none where it names no person. */
export function printedAuthors(signs: readonly PageSign[]): string[] {
  const own = signs.filter(({ kind, aside }) => kind === 'author' && !aside);
  const behind = own.filter((sign) => sign.behind >= 0);
  const names: string[] = [];
  let last = 0;
  for (const sign of [...behind, ...own.filter((one) => !behind.includes(one))]) {
    if (names.length > 0 && (sign.behind < last || sign.behind - last > SAME_LINE)) break;
    const found = namesOf(sign);
    if (found.length === 0) continue;
    names.push(...found);
    last = sign.behind + sign.pieces.reduce((sum, { text }) => sum + text.length, 0);
  }
  return [...new Set(names)];
}

function namesOf({ pieces, sure }: PageSign): string[] {
  const isName = (name: string): boolean =>
    parseAuthor(name).kind === 'person' ||
    (sure && /^\p{Lu}\p{L}+(?:\s\p{Lu}[\p{L}.’'-]+){0,3}$/u.test(name));
  const linked = pieces
    .filter((piece) => piece.linked)
    .flatMap(({ text }) => authorNames(text))
    .filter(isName);
  if (linked.length > 0) return linked;
  const whole = pieces.map(({ text }) => text).join(' ');
  if (whole.length > MAX_LENGTH) return [];
  const apart = pieces.flatMap(({ text }) => authorNames(withoutDate(text)).map(withoutPlace)).filter(isName);
  return apart.length > 0 ? apart : authorNames(withoutDate(whole)).map(withoutPlace).filter(isName);
}

/** "Jane Roe, Lille" → "Jane Roe": a byline's second name has more than one word. */
const withoutPlace = (name: string): string =>
  /^(\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*)+),\s\p{Lu}[\p{L}-]+$/u.exec(name)?.[1] ?? name;

/** "Jane Roe, March 5, 2024" → "Jane Roe". */
const withoutDate = (text: string): string =>
  text.replace(/[,|•·–—-]?\s*(?:(?:published|posted|updated)\b|\b\d).*$/iu, '').trim();

/** A day of publication that a page prints, and whether its markup says that it is that. */
export interface PrintedDate {
  readonly value: string;
  readonly sure: boolean;
}

/** Characters behind the headline in which a date is the article's own. */
const NEAR = 250;

/**
 * The day of publication by the page's markup: what is marked as it; else the time of a page all of whose times are of
 * one day; else the first date right below the headline. Never one of comments, of other articles, of an update.
 */
export function printedDate(signs: readonly PageSign[], order?: DateOrder): PrintedDate | undefined {
  const own = signs.filter(({ kind, aside, label }) => kind === 'date' && !aside && label !== 'updated');
  const dated = own.flatMap((sign) => {
    const value = dateOf(sign, order);
    return value === undefined ? [] : [{ sign, value }];
  });
  const marked = dated.find(({ sign }) => sign.sure) ?? dated.find(({ sign }) => sign.label === 'published');
  if (marked) return { value: marked.value, sure: true };
  const days = new Set(dated.map(({ value }) => value.slice(0, 10)));
  const near = dated.find(({ sign }) => sign.behind >= 0 && sign.behind < NEAR);
  const chosen = days.size === 1 ? dated[0] : near;
  return chosen && { value: chosen.value, sure: false };
}

function dateOf({ value, pieces }: PageSign, order: DateOrder | undefined): string | undefined {
  const printed = pieces.map(({ text }) => text).join(' ');
  if (printed.length > MAX_LENGTH && value === undefined) return undefined;
  return (value === undefined ? undefined : isoOf(value, order)) ?? isoOf(printed, order);
}

const isoOf = (text: string, order: DateOrder | undefined): string | undefined => {
  const read = readPrintedDate(text, order);
  return 'iso' in read ? read.iso : undefined;
};
