import type { StagedSite } from '../output/site-files.ts';
import { DATA_PAGE, shardFile, shardsOf } from '../site/routes.ts';
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
import { exportWhole, shardsOfMonth } from './shards.ts';
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

/** What of a site is kept up to date. */
export interface UpdatedPages {
  /** The planned pages of the lists of articles. */
  readonly lists: readonly PlannedPage[];
  /** Whether a page was made. */
  readonly isMade: (page: PlannedPage) => boolean;
  readonly affected: Affected;
}

/**
 * Ends the data, once all else of them is written: what describes them, the checksums, and what goes.
 * @param updated null where all was made
 */
export function finishData(context: ArchiveContext, files: StagedSite, updated: UpdatedPages | null): void {
  if (updated && isDataMonthly(context)) keepShards(context, files, updated);
  exportDescriptions(context, files);
  exportChecksums(files);
  // The page itself is written later.
  files.removeOthersBelow(DATA_PAGE.slice(0, -1));
}

/** The data of months whose pages stand do too, and of the others those shards that were not made. */
function keepShards(
  context: ArchiveContext,
  files: StagedSite,
  { lists, isMade, affected }: UpdatedPages,
): void {
  const names = shardedDownloads(context).map(({ name }) => name);
  for (const page of lists) {
    const month = monthOfPage(page);
    if (month === undefined) continue;
    if (!isMade(page)) for (const name of names) files.keepAll(shardsOf(name, month));
    else {
      const { kept } = shardsOfMonth(context, month, affected);
      files.keep(names.flatMap((name) => kept.map((number) => shardFile(name, month, number))));
    }
  }
}
