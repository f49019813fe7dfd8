import { z } from 'zod';
import { type Citation, citationsOf, toBibtex, toCsl, toRis } from '../cite/index.ts';
import { type ArticleRecord, articleRecord } from '../model/record.ts';
import { type SiteFiles, toJson, toReadableJson } from '../output/site-files.ts';
import { citationFileOf, downloadFile, jsonFormOf } from '../site/routes.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { exportedArticles } from '../store/queries/exports.ts';
import { eachRecord } from '../store/records.ts';

/** All records in one file, each article's beside its page with its citations, and the schema that they follow. */
export function exportRecords({ store, config, url }: ArchiveContext, files: SiteFiles): void {
  const pages = new Map(store.all(exportedArticles).map(({ id, ...page }) => [id, page]));
  files.writeLines(downloadFile('articles.ndjson'), withJsonForms());
  files.write(downloadFile('schema.json'), toReadableJson(z.toJSONSchema(articleRecord)));

  function* withJsonForms(): Generator<string> {
    for (const record of eachRecord(store)) {
      const { path, title } = pages.get(record.id)!;
      files.write(jsonFormOf(path), toJson(record satisfies ArticleRecord));
      writeCitations(files, path, citationsOf(record, { archive: config.title, title, url: url(path) }));
      yield `${JSON.stringify(record)}\n`;
    }
  }
}

/** For reference managers: the article first, then every quote and figure in it, under the same keys in each format. */
function writeCitations(files: SiteFiles, path: string, citations: readonly Citation[]): void {
  files.write(citationFileOf(path, 'bibtex'), citations.map(toBibtex).join('\n'));
  files.write(citationFileOf(path, 'ris'), citations.map(toRis).join('\r\n'));
  files.write(citationFileOf(path, 'csl'), toJson(citations.map(toCsl)));
}
