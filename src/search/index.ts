import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SiteFiles } from '../output/site-files.ts';
import { nameIndexFile, searchIndexFile } from '../site/routes.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { inCanonicalOrder } from './canonical.ts';
import { namedPages, nameIndex } from './name-index.ts';
import { searchDocument } from './search-document.ts';
import { searchedArticles } from './searched-articles.ts';

/** Interfaces that Pagefind ships and this site does not use: they would be files for nothing. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\.(js|css)$/;

/** Writes what the search page asks for: the articles' words into `pagefind/`, the names of pages into `search/names/`. */
export async function writeSearch(context: ArchiveContext, files: SiteFiles): Promise<void> {
  writeNames(context, files);
  const { index, errors } = await createIndex({ forceLanguage: context.config.language });
  if (!index) throw failure(errors);
  try {
    await addArticles(index, context);
    // The files are written here: Pagefind's own writer has been seen to answer before its last write.
    const { files: made, errors: failed } = await index.getFiles();
    if (failed.length > 0) throw failure(failed);
    for (const { path: name, content } of inCanonicalOrder(made))
      if (!UNUSED.test(name)) files.write(searchIndexFile(name), content);
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

function writeNames(context: ArchiveContext, files: SiteFiles): void {
  const { files: byLetters, pages } = nameIndex(namedPages(context));
  files.write(nameIndexFile('index'), JSON.stringify(byLetters));
  for (const [number, content] of pages.entries())
    files.write(nameIndexFile(number), JSON.stringify(content));
}

const failure = (errors: readonly string[]): Error =>
  new Error(`The search index could not be made: ${errors.join('; ')}`);
