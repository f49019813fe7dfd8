import path from 'node:path';
import { close, createIndex } from 'pagefind';

/** Indexes the pages of a built site with Pagefind, into its folder `pagefind/`. */
export async function indexSite(folder: string, language: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
  try {
    const added = await index.addDirectory({ path: folder });
    const written = await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
    const failed = [...added.errors, ...written.errors];
    if (failed.length > 0) throw new Error(`The search index could not be made: ${failed.join('; ')}`);
  } finally {
    await close();
  }
}
