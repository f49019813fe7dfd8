import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFile } from '../project.ts';

/** The folders whose contents decide what extraction finds. */
const EXTRACTOR = ['src/model', 'src/text', 'src/read', 'src/clean', 'src/tagger', 'src/annotate', 'models'];

/** Digest of the extractor's own code and weights: a record made by another one is made again. */
export function extractorDigest(): string {
  const hash = createHash('sha256');
  for (const folder of EXTRACTOR) {
    for (const name of listFiles(projectFile(folder))) {
      hash.update(`${folder}/${name.split(path.sep).join('/')}\0`);
      hash.update(readFileSync(path.join(projectFile(folder), name)));
    }
  }
  return hash.digest('hex');
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
      .sort();
  } catch {
    return []; // No weights yet: a project in the making.
  }
}
