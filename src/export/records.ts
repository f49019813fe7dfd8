import { z } from 'zod';
import { articleRecord } from '../model/record.ts';
import { type StagedSite, toReadableJson } from '../output/site-files.ts';
import { downloadFile, jsonFormOf } from '../site/routes.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { isDataMonthly } from '../store/archive-size.ts';
import { recordsOfMonth } from '../store/queries/exports.ts';
import { exportInShards, type ShardLine } from './shards.ts';

/**
 * All records, one a line, and the schema that they follow. Each lies beside its page too where they are one file; else
 * the page leads to the shard that has it.
 */
export function exportRecords(
  context: ArchiveContext,
  files: StagedSite,
  isMade: (path: string) => boolean,
): void {
  const isBeside = !isDataMonthly(context);
  exportInShards(context, files, isMade, { name: 'articles.ndjson', head: '', linesOf });
  files.write(downloadFile('schema.json'), toReadableJson(z.toJSONSchema(articleRecord)));

  function* linesOf(month: string | null): Generator<ShardLine> {
    for (const { article, record, path } of context.store.each(recordsOfMonth, { month })) {
      const line = `${record}\n`;
      if (isBeside && isMade(path)) files.write(jsonFormOf(path), line);
      yield { article, line };
    }
  }
}
