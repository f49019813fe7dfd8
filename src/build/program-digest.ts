import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { once } from '../once.ts';
import { projectFile } from '../project.ts';

/** Folders of the program that a site is made by. */
const FOLDERS = ['src', 'templates', 'public', 'models'] as const;

/**
 * Digest of the program: its code, templates, styles and weights, the versions of the packages that it takes, and Node's
 * own, whose tables of characters and time zones it uses. A site made by another program is made again. @internal
 */
export function programDigest(project = projectFile('')): string {
  const hash = createHash('sha256').update(process.version);
  for (const folder of FOLDERS)
    for (const file of filesBelow(path.join(project, folder)))
      hash.update(`\0${path.relative(project, file)}\0`).update(readFileSync(file));
  // A compiled program lies one folder below its package.json.
  for (const name of ['package.json', '../package.json'])
    if (existsSync(path.join(project, name))) hash.update(readFileSync(path.join(project, name)));
  return hash.digest('hex');
}

/** Of the program that runs: what is changed after it was started is not what it builds with. */
export const ownProgramDigest = once(() => programDigest());

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
