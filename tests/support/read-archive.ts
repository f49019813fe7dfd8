import type { ArticleMeta, Document } from '../../src/model/article.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { extract } from '../../src/pipeline.ts';
import { listFolder, loadContext, readSource } from '../../src/read/index.ts';

/** All articles of a folder by path (records of one file share theirs), as the build reads them. */
export async function readDocuments(folder: string): Promise<Map<string, readonly Document[]>> {
  const listing = listFolder(folder);
  const { context } = loadContext(folder, listing);
  const read = new Map<string, readonly Document[]>();
  for (const path of listing.sources) read.set(path, (await readSource(folder, path, context)).documents);
  return read;
}

/** The record of a document, or of the same document had its source said when it appeared. */
export function recordOf(document: Document, published?: string): ArticleRecord {
  if (published === undefined) return extract([document])[0]!;
  const meta: ArticleMeta = { ...document.meta, published: { value: published, origin: 'front-matter' } };
  return extract([{ ...document, meta }])[0]!;
}
