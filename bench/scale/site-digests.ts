import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../../src/output/real-folder.ts';

/** Digest of every file of a site, by its path in it: two sites are the same, byte for byte, where these are. */
export const siteDigests = (folder: string): Map<string, string> =>
  new Map(
    [...filesBelow(folder)].map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(path.join(folder, file)))
        .digest('hex'),
    ]),
  );
