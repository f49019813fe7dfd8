import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { articleRecord } from '../model/record.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { eachRecord } from '../store/records.ts';

/** Writes the archive's open data beside its pages. */
export async function exportData({ store }: ArchiveContext, folder: string): Promise<void> {
  mkdirSync(path.join(folder, 'data'), { recursive: true });
  const lines: string[] = [];
  for (const record of eachRecord(store, 'coalesce(corrected, record)'))
    lines.push(`${JSON.stringify(record)}\n`);
  writeFileSync(path.join(folder, 'data/articles.ndjson'), lines.join(''));
  writeFileSync(
    path.join(folder, 'data/schema.json'),
    `${JSON.stringify(z.toJSONSchema(articleRecord), null, 2)}\n`,
  );
}
