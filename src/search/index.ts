import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { nameIndexFile, searchIndexFile } from '../site/routes.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { inCanonicalOrder } from './canonical.ts';
import { namedPages, nameIndex } from './name-index.ts';
import { searchDocument } from './search-document.ts';
import { searchedArticles } from './searched-articles.ts';

/** Interfaces that Pagefind ships and this site does not use: they would be files for nothing. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\.(js|css)$/;

/** Writes what the search page asks for: the articles' words into `pagefind/`, the names of pages into `search/names/`. */
export async function writeSearch(context: ArchiveContext, folder: string): Promise<void> {
  writeNames(context, folder);
  const { index, errors } = await createIndex({ forceLanguage: context.config.language });
  if (!index) throw failure(errors);
  try {
    await addArticles(index, context);
    // The files are written here: Pagefind's own writer has been seen to answer before its last write.
    const { files, errors: failed } = await index.getFiles();
    if (failed.length > 0) throw failure(failed);
    for (const { path: name, content } of inCanonicalOrder(files))
      if (!UNUSED.test(name)) write(folder, searchIndexFile(name), content);
  } finally {
    await close();
  }
}

/** One after the other: the order decides the bytes. */
async function addArticles(index: PagefindIndex, context: ArchiveContext): Promise<void> {
  for (const article of searchedArticles(context)) {
    const { errors } = await index.addHTMLFile({
      // Pagefind's script sets the base path before it.
      url: `/${article.path}`,
      content: searchDocument(article),
    });
    if (errors.length > 0) throw failure(errors);
  }
}

function writeNames(context: ArchiveContext, folder: string): void {
  const { files, pages } = nameIndex(namedPages(context));
  write(folder, nameIndexFile('index'), JSON.stringify(files));
  for (const [number, content] of pages.entries())
    write(folder, nameIndexFile(number), JSON.stringify(content));
}

function write(folder: string, name: string, content: string | Uint8Array): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

const failure = (errors: readonly string[]): Error =>
  new Error(`The search index could not be made: ${errors.join('; ')}`);
