import type { ArchiveContext } from './archive-context.ts';
import type { Places, Slice } from './queries/rows.ts';
import type { Stretch } from './queries/stretches.ts';

// Which entries of a list stand on which of its pages. Page 0 is the first, at the list's own address.

/**
 * Full pages behind the first one, which has the rest: between half a page and one and a half, so that it is neither
 * nearly empty nor do a few entries make a second.
 */
export const olderPages = ({ config }: ArchiveContext, total: number): number => {
  const { pageSize } = config.thresholds;
  return Math.max(0, Math.floor((total - pageSize / 2) / pageSize));
};

/** Whether a list needs but one page. */
export const fitsOnePage = (context: ArchiveContext, total: number): boolean =>
  olderPages(context, total) === 0;

/** What a page shows of a list of `total` entries in the order of time, the newest first; nothing where the list has ended. */
export function recentSlice(context: ArchiveContext, number: number, total: number): Slice {
  const { pageSize } = context.config.thresholds;
  const older = olderPages(context, total);
  if (number === 0) return { offset: 0, limit: total - older * pageSize };
  return number > older ? { offset: 0, limit: 0 } : { offset: total - number * pageSize, limit: pageSize };
}

/** The number of the page on which entry `index` of a list in the order of time stands, counted from the newest, 0. */
export function pageOfEntry(context: ArchiveContext, index: number, total: number): number {
  const { pageSize } = context.config.thresholds;
  const older = olderPages(context, total);
  return index < total - older * pageSize ? 0 : Math.ceil((total - index) / pageSize);
}

/** The same of one of the ordered lists. */
export function recentPlaces(context: ArchiveContext, { first, count }: Stretch, number: number): Places {
  const { offset, limit } = recentSlice(context, number, count);
  return { from: first + offset, places: limit };
}

/** What a page shows of a list of names; behind the first come 2, 3 and so on. */
export const nameSlice = ({ config }: ArchiveContext, number: number): Slice => {
  const { pageSize } = config.thresholds;
  return { limit: pageSize, offset: (Math.max(number, 1) - 1) * pageSize };
};
