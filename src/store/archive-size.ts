import { type ArchiveConfig, LARGE_ARCHIVE } from '../config/archive-config.ts';
import { OFTEN_QUOTED, WELL_KNOWN } from '../model/often-quoted.ts';
import type { ArchiveContext } from './archive-context.ts';
import { countArticles } from './queries/articles.ts';

// What `archive.yml` leaves open depends on the size of the archive: small ones have everything at hand, large ones stay light.

const isLarge = ({ store }: ArchiveContext): boolean => store.allOnce(countArticles)[0]!.n >= LARGE_ARCHIVE;

/** Whether records and tables come month by month and compressed, and not as one file each and beside each page. */
export const isDataMonthly = (context: ArchiveContext): boolean =>
  (context.config.data ?? (isLarge(context) ? 'monthly' : 'whole')) === 'monthly';

/** Formats of other programs that the data come in beside JSON and CSV. */
export const openDataOf = (context: ArchiveContext): NonNullable<ArchiveConfig['openData']> =>
  context.config.openData ?? (isLarge(context) ? [] : ['sqlite']);

/** Whose pages have a picture of their own. */
export const picturesOf = (context: ArchiveContext): NonNullable<ArchiveConfig['openGraphImages']> =>
  context.config.openGraphImages ?? (isLarge(context) ? 'people' : 'all');

/** Statements from which on a person's page has a picture of its own. */
export const wellKnownFrom = (context: ArchiveContext): number =>
  WELL_KNOWN[isLarge(context) ? 'large' : 'small'];

/** Statements from which on it has a table of them and an Atom feed. */
export const oftenQuotedFrom = (context: ArchiveContext): number =>
  OFTEN_QUOTED[isLarge(context) ? 'large' : 'small'];
