import { z } from 'zod';
import { type ArticleRecord, articleRecord } from '../model/record.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { eachRecord } from '../store/records.ts';
import { toJson, writeBelow, writeLines } from './files.ts';

/** All records in one file, each article's beside its page, and the schema that they follow. */
export function exportRecords({ store }: ArchiveContext, folder: string): void {
  const paths = new Map(
    store
      .all<{ id: string; path: string }>('SELECT id, path FROM articles')
      .map(({ id, path }) => [id, path]),
  );
  writeLines(folder, 'data/articles.ndjson', withTwins());
  writeBelow(folder, 'data/schema.json', toJson(z.toJSONSchema(articleRecord)));

  function* withTwins(): Generator<string> {
    for (const record of eachRecord(store, 'coalesce(corrected, record)')) {
      writeBelow(folder, `${paths.get(record.id)!}index.json`, toJson(record satisfies ArticleRecord));
      yield `${JSON.stringify(record)}\n`;
    }
  }
}
