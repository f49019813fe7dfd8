import { lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes sure that folders of a site are there and really are folders of it: whatever stands in the place of one gives
 * way, a link above all, which would lead what is written out of the site.
 * @param top absolute; it and what is above it may be links
 */
export function realFolders(top: string): (folder: string) => void {
  mkdirSync(top, { recursive: true });
  const known = new Set(['', '.']);
  const ensure = (folder: string): void => {
    if (known.has(folder)) return;
    ensure(path.posix.dirname(folder));
    const absolute = path.join(top, folder);
    const found = lstatSync(absolute, { throwIfNoEntry: false });
    if (found && !found.isDirectory()) rmSync(absolute);
    if (!found?.isDirectory()) mkdirSync(absolute);
    known.add(folder);
  };
  return ensure;
}

/** All files below a folder, by their paths in it, in an order of their own; what is no folder is a file. */
export function* filesBelow(top: string, folder = ''): Generator<string> {
  const folders: string[] = [];
  // The order of a folder is the file system's.
  const entries = readdirSync(path.join(top, folder), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const relative = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) folders.push(relative);
    else yield relative;
  }
  for (const inner of folders) yield* filesBelow(top, inner);
}
