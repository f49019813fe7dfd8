import type { ArchiveContext } from '../../store/archive-context.ts';
import { olderPages } from '../../store/list-pages.ts';
import type { PageRef } from '../page.ts';
import { numberedPage } from '../routes.ts';

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
}

/**
 * The way through a list in the order of time; null where it has one page.
 * @param total of its longest list, where a page shows several
 */
export function recentPaging(
  context: ArchiveContext,
  first: string,
  number: number,
  total: number,
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
  };
}

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
