import type { PageRef } from '../../model/page.ts';
import type { ArchiveContext } from '../../store/archive-context.ts';
import { olderPages } from '../../store/list-pages.ts';
import { anchored, MONTHS_ANCHOR, numberedPage } from '../routes.ts';
import type { TimeList } from '../time-lists.ts';
import type { CountedLink } from './view.ts';

/**
 * The way through a list cut into several pages. A list in the order of time is cut from its oldest entry, so that what
 * is new changes its first page alone: the older ones have numbers from the oldest on, and know nothing of how many
 * there are. A list of names goes on from its first page in the order of the alphabet.
 */
export interface Paging {
  readonly order: 'time' | 'name';
  /** As in the address; 0 of the first page. */
  readonly number: number;
  /** Newer, or nearer to A; null on the first page. */
  readonly previous: string | null;
  /** Older, or nearer to Z. */
  readonly next: string | null;
  /** The oldest, from the first page. */
  readonly last: string | null;
  /** Pages with lower numbers, the highest first: those have always been there, whatever comes to the list. */
  readonly lower: readonly Omit<CountedLink, 'count'>[];
  /** Where the months of the list are, each with a link to its beginning; null where there are none. */
  readonly months: string | null;
}

/**
 * The way through a list in the order of time; null where it has one page.
 * @param total of its longest list, where a page shows several
 * @param byMonth whether the first page has its months
 */
export function recentPaging(
  context: ArchiveContext,
  first: string,
  number: number,
  total: number,
  { byMonth = false }: { readonly byMonth?: boolean } = {},
): Paging | null {
  const older = olderPages(context, total);
  if (older === 0) return null;
  const at = (n: number): string => context.href(numberedPage(first, n));
  return {
    order: 'time',
    number,
    previous: number === 0 ? null : at(number === older ? 0 : number + 1),
    next: number === 0 ? at(older) : number > 1 ? at(number - 1) : null,
    last: number === 0 && older > 1 ? at(1) : null,
    lower: lowerNumbers(number === 0 ? older + 1 : number).map((n) => ({ text: String(n), href: at(n) })),
    months: byMonth ? context.href(anchored(first, MONTHS_ANCHOR)) : null,
  };
}

/**
 * The same of a list that may be cut into shorter times, or of one of these: null where it is, since its one page leads to them.
 * @param first address of its first page
 */
export const timePaging = (
  context: ArchiveContext,
  { period, count, parts }: TimeList,
  first: string,
  number: number,
  { byMonth = period === '' }: { readonly byMonth?: boolean } = {},
): Paging | null => (parts.length > 0 ? null : recentPaging(context, first, number, count, { byMonth }));

/** Numbers below one: the next, then tens, then hundreds, so that any page is a few steps away; and the first. */
export function lowerNumbers(number: number): readonly number[] {
  const numbers: number[] = [];
  let at = number;
  for (const step of [1, 10, 100, 1000])
    for (let k = 0; k < STEPS && at > 1; k++) {
      at = (Math.ceil(at / step) - 1) * step;
      if (at > 1) numbers.push(at);
    }
  return number > 1 ? [...numbers, 1] : [];
}
const STEPS = 4;

/** The page plan: every page of a list in the order of time. */
export function* recentPages(
  context: ArchiveContext,
  page: Omit<PageRef, 'number'>,
  total: number,
): Generator<PageRef> {
  const older = olderPages(context, total);
  for (let number = 0; number <= older; number++)
    yield { ...page, number, path: numberedPage(page.path, number) };
}

/** The way through a list of names; null where it has one page. */
export function namePaging(
  context: ArchiveContext,
  first: string,
  number: number,
  total: number,
): Paging | null {
  const count = namePageCount(context, total);
  if (count === 1) return null;
  const at = Math.max(number, 1);
  const link = (n: number): string => context.href(numberedPage(first, n === 1 ? 0 : n));
  return {
    order: 'name',
    number,
    previous: at > 1 ? link(at - 1) : null,
    next: at < count ? link(at + 1) : null,
    last: null,
    lower: lowerNumbers(number === 0 ? count + 1 : number).map((n) => ({ text: String(n), href: link(n) })),
    months: null,
  };
}

/** The page plan: every page of a list of names. */
export function* namePages(
  context: ArchiveContext,
  page: Omit<PageRef, 'number'>,
  total: number,
): Generator<PageRef> {
  yield { ...page, number: 0 };
  for (let number = 2; number <= namePageCount(context, total); number++)
    yield { ...page, number, path: numberedPage(page.path, number) };
}

const namePageCount = ({ config }: ArchiveContext, total: number): number =>
  Math.max(1, Math.ceil(total / config.thresholds.pageSize));
