import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** Where articles come from: the example archive, and beside the project a corpus of news if there is one. */
export const FOLDERS = ['examples', '../shared/corpus/polnear-train'].map((folder) =>
  path.join(PROJECT, folder),
);

/** All files under a folder, in order of their paths. */
export const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
