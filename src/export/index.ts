import type { StagedSite } from '../output/site-files.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { exportChecksums } from './checksums.ts';
import { exportFeeds } from './feeds.ts';
import { exportJsonForms } from './json-forms.ts';
import { exportRecords } from './records.ts';
import { exportSitemap } from './sitemap.ts';
import { exportTables } from './tables.ts';

/**
 * Writes the archive's open data beside its pages: records, tables, feeds, JSON forms, sitemaps.
 * @param paths of all pages, for the sitemap
 */
export function exportData(context: ArchiveContext, files: StagedSite, paths: readonly string[]): void {
  exportRecords(context, files);
  exportTables(context, files);
  exportJsonForms(context, files);
  exportChecksums(files);
  exportFeeds(context, files);
  exportSitemap(context, files, paths);
}
