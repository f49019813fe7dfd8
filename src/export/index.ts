import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { DATA_PAGE } from '../site/routes.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { putDownloadSizes } from '../store/downloads.ts';
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
export function exportData(context: ArchiveContext, folder: string, paths: readonly string[]): void {
  exportRecords(context, folder);
  exportTables(context, folder);
  exportJsonForms(context, folder);
  exportChecksums(folder);
  exportFeeds(context, folder);
  exportSitemap(context, folder, paths);
  putDownloadSizes(context.store, sizesIn(path.join(folder, DATA_PAGE)));
}

const sizesIn = (folder: string): Map<string, number> =>
  new Map(readdirSync(folder).map((name) => [name, statSync(path.join(folder, name)).size]));
