import type { StagedSite } from '../output/site-files.ts';
import { DATA_PAGE } from '../site/routes.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { exportArticleForms } from './article-forms.ts';
import { exportChecksums } from './checksums.ts';
import { exportDescriptions } from './data-package.ts';
import { exportFeeds } from './feeds.ts';
import { exportHostFiles } from './host-files.ts';
import { exportJsonForms } from './json-forms.ts';
import { exportOpenData } from './open-data.ts';
import { exportRecords } from './records.ts';
import { exportSitemap } from './sitemap.ts';
import { exportTables } from './tables.ts';

/**
 * Writes the archive's open data beside its pages: records, tables, feeds, JSON forms, sitemaps.
 * @param isMade whether the page at a path is made anew, and with it what stands beside it
 * @param paths of all pages, for the sitemap
 */
export async function exportData(
  context: ArchiveContext,
  files: StagedSite,
  { isMade, paths }: { readonly isMade: (path: string) => boolean; readonly paths: readonly string[] },
): Promise<void> {
  exportRecords(context, files, isMade);
  exportTables(context, files, isMade);
  exportJsonForms(context, files, isMade);
  exportArticleForms(context, files, isMade);
  await exportOpenData(context, files);
  exportDescriptions(context, files);
  exportChecksums(files);
  // The page itself is written later.
  files.removeOthersBelow(DATA_PAGE.slice(0, -1));
  exportFeeds(context, files, isMade);
  exportSitemap(context, files, paths);
  exportHostFiles(context, files);
}
