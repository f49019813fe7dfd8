import type { StagedSite } from '../output/site-files.ts';
import { DATA_PAGE, shardsOf } from '../site/routes.ts';
import type { Affected } from '../store/affected.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { isDataMonthly } from '../store/archive-size.ts';
import { monthOfPage, namedDownloads, type PlannedPage, shardedDownloads } from './beside-page.ts';
import { exportChecksums } from './checksums.ts';
import { exportDescriptions } from './data-package.ts';
import { exportHostFiles } from './host-files.ts';
import { exportIdentitySchema } from './json-forms.ts';
import { exportNameShards, exportNamesWhole } from './name-shards.ts';
import { exportOpenData } from './open-data.ts';
import { exportRecordSchema } from './records.ts';
import { exportWhole } from './shards.ts';
import { exportSitemap } from './sitemap.ts';

/**
 * Writes the data that are of the whole archive, a file a turn: schemas, tables, sitemaps. What belongs to a page is
 * written with it (`beside-page.ts`).
 * @param affected since the published site was made; null where all is to be made
 */
export async function* exportArchive(
  context: ArchiveContext,
  files: StagedSite,
  affected: Affected | null,
): AsyncGenerator<void> {
  if (!isDataMonthly(context))
    for (const download of shardedDownloads(context)) {
      exportWhole(context, files, download);
      yield;
    }
  exportRecordSchema(files);
  exportIdentitySchema(files);
  for (const download of namedDownloads(context)) {
    if (isDataMonthly(context)) yield* exportNameShards(context, files, download, affected);
    else exportNamesWhole(files, download);
    yield;
  }
  await exportOpenData(context, files);
  yield;
  exportSitemap(context, files, affected !== null);
  exportHostFiles(context, files);
}

/**
 * Ends the data, once all else of them is written: what describes them, the checksums, and what goes.
 * @param kept pages that stand as they are: the data of their months do too
 */
export function finishData(context: ArchiveContext, files: StagedSite, kept: readonly PlannedPage[]): void {
  if (isDataMonthly(context))
    for (const page of kept) {
      const month = monthOfPage(page);
      if (month === undefined) continue;
      for (const { name } of shardedDownloads(context)) files.keepAll(shardsOf(name, month));
    }
  exportDescriptions(context, files);
  exportChecksums(files);
  // The page itself is written later.
  files.removeOthersBelow(DATA_PAGE.slice(0, -1));
}
