import { type SiteFiles, toJson } from '../output/site-files.ts';
import { annotationsOf, teiOf, textOf } from '../site/routes.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { openDataOf } from '../store/archive-size.ts';
import { articleToDescribe } from '../store/queries/exports.ts';
import { describedArticle } from './described-article.ts';
import { teiOfArticle } from './tei.ts';
import { webAnnotations } from './web-annotations.ts';

/** Writes what `archive.yml` asks for beside an article: its Web Annotations with the text that they are of, TEI. */
export function exportArticleForms(context: ArchiveContext, files: SiteFiles, id: string): void {
  const formats = openDataOf(context);
  const [annotated, tei] = [formats.includes('annotations'), formats.includes('tei')];
  if (!annotated && !tei) return;
  const row = context.store.one(articleToDescribe, { article: id })!;
  const article = describedArticle(context, row);
  if (annotated) {
    files.write(textOf(row.path), article.record.text);
    files.write(annotationsOf(row.path), toJson(webAnnotations(context, article)));
  }
  if (tei) files.write(teiOf(row.path), teiOfArticle(context, article));
}
