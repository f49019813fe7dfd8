import { z } from 'zod';
import { articleRecord } from '../model/record.ts';
import { type SiteFiles, toReadableJson } from '../output/site-files.ts';
import { downloadFile, jsonFormOf } from '../site/routes.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { recordsOfMonth } from '../store/queries/exports.ts';
import { recordOf } from '../store/queries/records.ts';
import type { ShardedDownload } from './shards.ts';

/** All records, one a line. */
export const recordsDownload = ({ store }: ArchiveContext): ShardedDownload => ({
  name: 'articles.ndjson',
  head: '',
  *linesOf(slice) {
    for (const { record } of store.each(recordsOfMonth, { ...slice })) yield lineOf(record);
  },
});

/** An article's record beside its page. */
export function exportRecord(
  { store }: ArchiveContext,
  files: SiteFiles,
  article: string,
  page: string,
): void {
  const { record } = store.one(recordOf, { article })!;
  files.write(jsonFormOf(page), lineOf(record));
}

const lineOf = (record: string): string => `${record}\n`;

/** The schema that records follow. */
export const exportRecordSchema = (files: SiteFiles): void =>
  files.write(downloadFile('schema.json'), toReadableJson(z.toJSONSchema(articleRecord)));
