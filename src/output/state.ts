import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import path from 'node:path';
import { SITE_MARKER } from '../model/site-marker.ts';
import { filesBelow } from './real-folder.ts';

/** Files that are looked at within a second or two. */
const LOOKED_AT = 100_000;

/**
 * Digest of the state of a site's folder: names, sizes and times of its files, so that a file that somebody has changed,
 * taken away or put there shows. Of a very large site it is the state of its marker alone: that it is there, and not a copy
 * of it. Empty where there is none.
 * @param files how many the site has
 */
export function stateOf(output: string, files: number): string {
  const hash = createHash('sha256');
  try {
    for (const file of files > LOOKED_AT ? [SITE_MARKER] : filesBelow(output)) {
      const { size, mtimeMs, ino } = lstatSync(path.join(output, file));
      // No name holds the mark that ends a line.
      hash.update(`${file}/${size}/${mtimeMs}/${ino}\0`);
    }
  } catch {
    // Somebody is taking it away.
    return '';
  }
  return hash.digest('hex');
}
