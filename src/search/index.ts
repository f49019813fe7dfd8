import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { inCanonicalOrder } from './canonical.ts';

/** Interfaces that Pagefind ships and this site does not use: they would be files for nothing. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\.(js|css)$/;

/**
 * Indexes the pages of a built site with Pagefind, into its folder `pagefind/`.
 * The files are fetched and written here: Pagefind's own writer has been seen to answer before its last write.
 */
export async function indexSite(folder: string, language: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
  try {
    const added = await index.addDirectory({ path: folder });
    const { files, errors: failed } = await index.getFiles();
    if (added.errors.length + failed.length > 0)
      throw new Error(`The search index could not be made: ${[...added.errors, ...failed].join('; ')}`);
    for (const { path: name, content } of inCanonicalOrder(files)) {
      if (UNUSED.test(name)) continue;
      const file = path.join(folder, 'pagefind', name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  } finally {
    await close();
  }
}
