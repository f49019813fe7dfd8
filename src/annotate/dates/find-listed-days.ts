import { dated, type Finder } from './candidate.ts';
import { dayNumber } from './days.ts';
import type { Scan } from './scan.ts';
import { yearAfter } from './years.ts';

/** How many tokens a list of days may reach from one of them to the month. */
const REACH = 8;

/** "April 24 and 25", "June 3, 4 and 5", "26 and 27 July": a day whose month stands beside another day. */
export const findListedDay: Finder = (scan, i) =>
  !scan.isNumber(i) || scan.word(i).length > 2 ? null : (dayBehind(scan, i) ?? dayAhead(scan, i));

/** The month stands before: "April 24 and 25". */
const dayBehind: Finder = (scan, i) => {
  if (scan.breaks(i) || !/^(?:and|or|to|through|,|&|-|–)$/.test(scan.word(i - 1))) return null;
  if (!/^(?:[.,;:)]|in|at|and|or|to|for|when|as|with|by|–|)$/.test(scan.word(i + 1))) return null;
  let k = i - 2;
  while (k > i - REACH && scan.isNumber(k) && /^(?:and|,)$/.test(scan.word(k - 1))) k -= 2;
  const lexeme = scan.lexeme(k - 1) ?? (scan.word(k - 1) === '.' ? scan.lexeme(k - 2) : undefined);
  if (lexeme?.is !== 'month' || dayNumber(scan, k, lexeme.month) === null) return null;
  const day = dayNumber(scan, i, lexeme.month);
  if (day === null) return null;
  const year = yearAfter(scan, i + 1, true);
  const meaning = { kind: 'calendar', month: lexeme.month, day, ...(year && { year: year.year }) } as const;
  return dated(i, year?.end ?? i + 1, 'day of a list', meaning);
};

/** The month stands behind the last of the list: "26 and 27 July", "3, 4 and 5 November", "from 5 to 7 May". */
const dayAhead: Finder = (scan, i) => {
  const at = monthOfList(scan, i);
  const lexeme = at === null ? undefined : scan.lexeme(at);
  if (at === null || lexeme?.is !== 'month' || !scan.isCapital(at)) return null;
  const day = dayNumber(scan, i, lexeme.month);
  // "room 12 and 5 May", "May 3 and 5 June": it has a word or a month of its own.
  if (day === null || hasOwnNoun(scan, i)) return null;
  const dotted = scan.word(at + 1) === '.' && scan.touches(at + 1) && lexeme.abbreviated === true;
  const year = yearAfter(scan, dotted ? at + 2 : at + 1, true);
  const meaning = { kind: 'calendar', month: lexeme.month, day, ...(year && { year: year.year }) } as const;
  return dated(i, i + 1, 'day of a list', meaning);
};

/** The token of the month that a list of rising days ends with; null where it is none, or commas alone join it. */
function monthOfList(scan: Scan, i: number): number | null {
  let joined = false;
  let last = Number(scan.word(i));
  let k = i;
  while (k < i + REACH && /^(?:and|or|to|until|till|&|,)$/.test(scan.word(k + 1))) {
    const comma = scan.word(k + 1) === ',';
    const next = comma && scan.word(k + 2) === 'and' ? k + 3 : k + 2;
    const day = scan.isNumber(next) && /^\d{1,2}$/.test(scan.word(next)) ? Number(scan.word(next)) : 0;
    if (day <= last || scan.breaks(k + 1) || scan.breaks(next)) return null;
    joined ||= !comma || next === k + 3;
    last = day;
    k = next;
  }
  return joined && !scan.breaks(k + 1) ? k + 1 : null;
}

function hasOwnNoun(scan: Scan, i: number): boolean {
  const before = scan.word(i - 1) === '.' ? scan.lexeme(i - 2) : scan.lexeme(i - 1);
  if (before?.is === 'month') return true;
  if (scan.touches(i) && !/^[(“"‘[]$/.test(scan.word(i - 1))) return true;
  return /^(?:aged|age|room|number|no|page|chapter|section|article|gate|route|line|level|by|than|nearly)$/.test(
    scan.word(i - 1),
  );
}
