import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { OpenDataFormat } from '../config/archive-config.ts';
import { toJson } from '../output/site-files.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { articlesToDescribe } from '../store/queries/exports.ts';
import { type DescribedArticle, describedArticle } from './described-article.ts';
import { OPEN_TABLE_NAMES } from './open-tables.data.ts';
import { parquetWriter } from './parquet.ts';
import { writeArchiveDatabase } from './sqlite.ts';
import { teiOfArticle } from './tei.ts';
import { webAnnotations } from './web-annotations.ts';

/**
 * Writes the archive in one format. SQLite is a file, all others are files in a folder.
 * @param place of the file or folder; there is nothing yet
 * @param article only this one, in formats of single articles: its identifier, its page or its file
 * @returns how many files were written
 */
export async function writeExport(
  context: ArchiveContext,
  format: OpenDataFormat,
  place: string,
  article?: string,
): Promise<number> {
  switch (format) {
    case 'sqlite':
      writeArchiveDatabase(context, place);
      return 1;
    case 'parquet': {
      mkdirSync(place);
      const write = await parquetWriter();
      for (const name of OPEN_TABLE_NAMES) write(context, name, path.join(place, `${name}.parquet`));
      return OPEN_TABLE_NAMES.length;
    }
    case 'annotations':
      return writeEach(context, place, article, (one) => ({
        txt: one.record.text,
        jsonld: toJson(webAnnotations(context, one)),
      }));
    case 'tei':
      return writeEach(context, place, article, (one) => ({ xml: teiOfArticle(context, one) }));
  }
}

/** Writes the files of each article, by their endings, called as its page is. */
function writeEach(
  context: ArchiveContext,
  folder: string,
  wanted: string | undefined,
  filesOf: (article: DescribedArticle) => Readonly<Record<string, string>>,
): number {
  mkdirSync(folder);
  let files = 0;
  for (const row of context.store.each(articlesToDescribe)) {
    const names = [row.id, row.path, context.url(row.path), row.source];
    if (wanted !== undefined && !names.includes(wanted)) continue;
    const name = path.posix.basename(row.path);
    for (const [ending, content] of Object.entries(filesOf(describedArticle(context, row)))) {
      writeFileSync(path.join(folder, `${name}.${ending}`), content);
      files++;
    }
  }
  return files;
}
