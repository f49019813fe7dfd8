import { z } from 'zod';
import { type Citation, citationsOf, toBibtex, toCsl, toRis } from '../cite/index.ts';
import { type ArticleRecord, articleRecord } from '../model/record.ts';
import { citationFileOf, downloadFile, jsonFormOf } from '../site/routes.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { exportedArticles } from '../store/queries/exports.ts';
import { eachRecord } from '../store/records.ts';
import { toJson, toReadableJson, writeBelow, writeLines } from './files.ts';

/** All records in one file, each article's beside its page with its citations, and the schema that they follow. */
export function exportRecords({ store, config, url }: ArchiveContext, folder: string): void {
  const pages = new Map(store.all(exportedArticles).map(({ id, ...page }) => [id, page]));
  writeLines(folder, downloadFile('articles.ndjson'), withJsonForms());
  writeBelow(folder, downloadFile('schema.json'), toReadableJson(z.toJSONSchema(articleRecord)));

  function* withJsonForms(): Generator<string> {
    for (const record of eachRecord(store)) {
      const { path, title } = pages.get(record.id)!;
      writeBelow(folder, jsonFormOf(path), toJson(record satisfies ArticleRecord));
      writeCitations(folder, path, citationsOf(record, { archive: config.title, title, url: url(path) }));
      yield `${JSON.stringify(record)}\n`;
    }
  }
}

/** For reference managers: the article first, then every quote and figure in it, under the same keys in each format. */
function writeCitations(folder: string, path: string, citations: readonly Citation[]): void {
  writeBelow(folder, citationFileOf(path, 'bibtex'), citations.map(toBibtex).join('\n'));
  writeBelow(folder, citationFileOf(path, 'ris'), citations.map(toRis).join('\r\n'));
  writeBelow(folder, citationFileOf(path, 'csl'), toJson(citations.map(toCsl)));
}
