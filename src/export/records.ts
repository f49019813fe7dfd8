import { z } from 'zod';
import { type ArticleRecord, articleRecord } from '../model/record.ts';
import { type SiteFiles, toJson, toReadableJson } from '../output/site-files.ts';
import { downloadFile, jsonFormOf } from '../site/routes.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { exportedArticles } from '../store/queries/exports.ts';
import { eachRecord } from '../store/records.ts';

/** All records in one file, each article's beside its page, and the schema that they follow. */
export function exportRecords({ store }: ArchiveContext, files: SiteFiles): void {
  const pages = new Map(store.all(exportedArticles).map(({ id, ...page }) => [id, page]));
  files.writeLines(downloadFile('articles.ndjson'), withJsonForms());
  files.write(downloadFile('schema.json'), toReadableJson(z.toJSONSchema(articleRecord)));

  function* withJsonForms(): Generator<string> {
    for (const record of eachRecord(store)) {
      const { path } = pages.get(record.id)!;
      files.write(jsonFormOf(path), toJson(record satisfies ArticleRecord));
      yield `${JSON.stringify(record)}\n`;
    }
  }
}
