import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CuttingsError } from '../model/cuttings-error.ts';
import type { Removals } from '../model/removals.ts';
import { isLocked, lockAlone } from '../processes/file-lock.ts';

/**
 * What a build keeps for one output: `.cuttings/NAME/` beside the folder NAME. Beside it, since finished files can only
 * be moved into their places within one file system; apart from it, since the output is what gets published.
 */
export interface WorkFolder {
  readonly storeFile: string;
  /** What render workers hold a shared lock on, each as long as it works for a build. */
  readonly workersFile: string;
  /** Pictures of earlier builds. */
  readonly previewsFolder: string;
  /**
   * A folder to build in, after all others are gone: a build that fails leaves the old site standing.
   * @param begun one that an interrupted build has left, to go on in; null for a fresh one
   */
  openStaging(begun: string | null): string;
  /**
   * Deletes all that earlier builds have kept where other removals were asked of them: a database and a cache of pictures
   * have more in them than what they are asked for.
   */
  forgetUnlessRemoved(removals: Removals): void;
  /** Lets the next build begin. */
  release(): void;
}

/**
 * Opens the work folder of an output and locks it, once all workers of an earlier build have ended: one that was killed
 * may have left some that write a moment longer. Throws `CuttingsError` where another build has it.
 * @param workersEndWithin milliseconds that workers have to end: they look for their build many times a second
 */
export function openWorkFolder(output: string, workersEndWithin = 10_000): WorkFolder {
  const { all, folder } = placeOf(output);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(path.join(all, '.gitignore'))) writeFileSync(path.join(all, '.gitignore'), '*\n');
  const workersFile = path.join(folder, 'workers');
  const release = lock(output, path.join(folder, 'lock'), workersFile, workersEndWithin);
  return {
    storeFile: storeIn(folder),
    workersFile,
    previewsFolder: path.join(folder, 'previews'),
    openStaging(begun) {
      for (const name of readdirSync(folder))
        if (name.startsWith('new-') && path.join(folder, name) !== begun)
          rmSync(path.join(folder, name), { recursive: true });
      if (begun) return begun;
      const staging = path.join(folder, `new-${randomUUID()}`);
      mkdirSync(staging);
      return staging;
    },
    forgetUnlessRemoved: (removals) => forgetUnlessRemoved(folder, removals),
    release,
  };
}

/**
 * Where the desk looks things up once a build has made them, and what it holds a lock on while it writes the tables of
 * `authority/`.
 */
export function deskPlaces(output: string): { readonly storeFile: string; readonly lockFile: string } {
  const { folder } = placeOf(output);
  return { storeFile: storeIn(folder), lockFile: path.join(folder, 'desk') };
}

function placeOf(output: string): { readonly all: string; readonly folder: string } {
  const all = path.join(path.dirname(output), '.cuttings');
  return { all, folder: path.join(all, path.basename(output)) };
}

const storeIn = (folder: string): string => path.join(folder, 'store.db');

/** The file that says which removals what is kept was made with: their digest, which tells nobody of them. */
const REMOVALS = 'removals';

function forgetUnlessRemoved(folder: string, removals: Removals): void {
  const file = path.join(folder, REMOVALS);
  const isAny = removals.articles.length + removals.people.length > 0;
  const digest = isAny ? createHash('sha256').update(JSON.stringify(removals)).digest('hex') : '';
  if ((existsSync(file) ? readFileSync(file, 'utf8') : '') === digest) return;
  const kept = readdirSync(folder).filter((name) => /^(?:store\.db|previews$|theme$|new-)/.test(name));
  for (const name of kept) rmSync(path.join(folder, name), { recursive: true });
  writeFileSync(file, digest);
}

function lock(output: string, file: string, workersFile: string, wait: number): () => void {
  let release = (): void => {};
  try {
    release = lockAlone(file);
    lockAlone(workersFile, wait)();
    return release;
  } catch (cause) {
    release();
    if (!isLocked(cause)) throw cause;
    throw new CuttingsError({
      code: 'output-busy',
      message: `Another build is writing to "${output}".`,
      hint: 'Wait until it has ended (or stop the server that makes it), or choose another folder with --output.',
      cause,
    });
  }
}
