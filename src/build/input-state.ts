import { createHash } from 'node:crypto';
import { type BigIntStats, existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ArchiveConfig } from '../config/archive-config.ts';
import { CONFIG_FILE } from '../config/load.ts';
import { formatOfFile } from '../read/format-of-file.ts';
import { walkFolder } from '../read/walk-folder.ts';
import type { Store } from '../store/open.ts';
import { deleteInput, inputRows, putInput } from '../store/queries/inputs.ts';

/** What an archive's folder holds. */
export interface InputState {
  /**
   * Of all files of the folder that a build reads, and of the names of those that it only tells of; without its configuration,
   * theme and logo.
   */
  readonly digest: string;
  /** Digest of the theme and the logo. */
  readonly look: string;
  /** How many files that is. */
  readonly files: number;
  /** Digest of the bytes of a file, by its path in the folder. */
  digestOf(relative: string): string;
}

interface File {
  readonly path: string;
  readonly absolute: string;
  /** Whether it is read, and not only told of by its name. */
  readonly isRead: boolean;
}

/** Nanoseconds within which a second change may leave the same time of a file: the coarsest file systems have seconds. */
const COARSEST = 2_000_000_000n;

/**
 * Reads the state of an archive's folder, and keeps it in the store. A file of the same size and times as before has the
 * same digest. Others are read, and so is one that was changed just before it was last looked at: a second change in the
 * same instant would not have shown ("racy git", git's Documentation/technical/racy-git.txt).
 */
export function readInputState(store: Store, folder: string, config: ArchiveConfig): InputState {
  const now = BigInt(Date.now()) * 1_000_000n;
  const known = new Map(store.all(inputRows).map((row) => [row.path, row]));
  const digests = new Map<string, string>();
  const hash = createHash('sha256');
  const look = createHash('sha256');
  store.transaction(() => {
    const themed = themeFiles(folder, config);
    for (const file of [...filesOf(folder), ...themed]) {
      const before = known.get(file.path);
      known.delete(file.path);
      const stat = file.isRead ? statSync(file.absolute, { bigint: true, throwIfNoEntry: false }) : undefined;
      const stamp = stat ? stampOf(stat, now) : 'a name';
      const same = before !== undefined && stamp !== '' && before.stamp === stamp;
      const digest = same ? before.digest : file.isRead ? digestOf(file.absolute) : '';
      if (before?.stamp !== stamp || before.digest !== digest)
        store.run(putInput, { path: file.path, stamp, digest });
      digests.set(file.path, digest);
      if (themed.includes(file)) look.update(`${file.path}\0${digest}\n`);
      // A theme may lie in the archive's folder; and what is read of the configuration is known by itself.
      else if (!isOfLook(file.absolute, folder, config) && file.path !== CONFIG_FILE)
        hash.update(`${file.path}\0${digest}\n`);
    }
    for (const gone of known.keys()) store.run(deleteInput, { path: gone });
  });
  return {
    digest: hash.digest('hex'),
    look: look.digest('hex'),
    files: digests.size,
    // One that is reached by a link alone, into a folder that was gone through under its own name.
    digestOf: (relative) => digests.get(relative) ?? digestOf(path.join(folder, relative)),
  };
}

/** Empty where the file may change once more without its times. */
function stampOf({ size, mtimeNs, ctimeNs, ino }: BigIntStats, now: bigint): string {
  const last = mtimeNs > ctimeNs ? mtimeNs : ctimeNs;
  return last > now - COARSEST ? '' : `${size} ${mtimeNs} ${ctimeNs} ${ino}`;
}

/** Of the bytes; where they cannot be read, of that. */
function digestOf(file: string): string {
  try {
    // A pipe would never end.
    if (!statSync(file).isFile()) return 'no file';
    return createHash('sha256').update(readFileSync(file)).digest('hex');
  } catch (error) {
    return `unreadable ${error instanceof Error && 'code' in error ? String(error.code) : ''}`;
  }
}

/** Tables and settings are read like articles. */
const isRead = (name: string, absolute: string): boolean =>
  /\.(?:csv|ya?ml)$/i.test(name) || formatOfFile(name, absolute) !== undefined;

/** All that a build reads or tells of, see `walkFolder`; what is only told of counts by its name. */
const filesOf = (folder: string): File[] =>
  walkFolder(folder, (name) => name !== 'node_modules').map(({ kind, path: relative, name, absolute }) =>
    kind === 'file'
      ? { path: relative, absolute, isRead: isRead(name, absolute) }
      : { path: `${relative} ${kind}`, absolute, isRead: false },
  );

/** The theme and the logo, wherever they are; all of their files are read. */
function themeFiles(folder: string, { theme, logo }: ArchiveConfig): File[] {
  const themed = theme === undefined ? [] : allBelow(path.resolve(folder, theme), 'theme');
  const own =
    logo === undefined ? [] : [{ path: 'logo:', absolute: path.resolve(folder, logo), isRead: true }];
  return [...themed, ...own];
}

/** Whether a file or folder of the archive belongs to its theme, or is its logo. */
const isOfLook = (place: string, folder: string, { theme, logo }: ArchiveConfig): boolean =>
  (theme !== undefined && `${place}${path.sep}`.startsWith(path.resolve(folder, theme) + path.sep)) ||
  (logo !== undefined && place === path.resolve(folder, logo));

const allBelow = (folder: string, name: string): File[] =>
  (existsSync(folder) ? walkFolder(folder, () => true) : []).flatMap(({ kind, path: relative, absolute }) =>
    // A theme is the user's own code: what its links lead to counts too.
    kind === 'file' || kind === 'outside' ? [{ path: `${name}:${relative}`, absolute, isRead: true }] : [],
  );
