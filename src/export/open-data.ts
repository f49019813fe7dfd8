import type { StagedSite } from '../output/site-files.ts';
import { downloadFile, parquetFile } from '../site/routes.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { openDataOf } from '../store/archive-size.ts';
import { OPEN_TABLE_NAMES } from './open-tables.data.ts';
import { parquetWriter } from './parquet.ts';
import { writeArchiveDatabase } from './sqlite.ts';

/** Writes the tables in the formats of other programs, as far as `archive.yml` or the archive's size ask for them. */
export async function exportOpenData(context: ArchiveContext, files: StagedSite): Promise<void> {
  const formats = openDataOf(context);
  if (formats.includes('sqlite'))
    files.writeBy(downloadFile('archive.sqlite'), (place) => writeArchiveDatabase(context, place));
  if (!formats.includes('parquet')) return;
  const write = await parquetWriter();
  for (const name of OPEN_TABLE_NAMES)
    files.writeBy(parquetFile(name), (place) => write(context, name, place));
}
