import { randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CuttingsError } from '../model/cuttings-error.ts';
import { SITE_MARKER } from '../model/site-marker.ts';

/**
 * What a build keeps for one output: `.cuttings/NAME/` beside the folder NAME. Beside it, since a finished site can
 * only be moved into its place within one file system; apart from it, since the output is what gets published.
 */
export interface WorkFolder {
  readonly storeFile: string;
  /** Pictures of earlier builds. */
  readonly previewsFolder: string;
  /** A fresh folder to build in: a build that fails leaves the old site standing. */
  openStaging(): string;
  /** Puts the finished site in the place of the old one. */
  publish(staging: string): void;
  /** Lets the next build begin. */
  release(): void;
}

/** Opens the work folder of an output and locks it. Throws `CuttingsError` where another build has it. */
export function openWorkFolder(output: string): WorkFolder {
  const all = path.join(path.dirname(output), '.cuttings');
  const folder = path.join(all, path.basename(output));
  const old = path.join(folder, 'old');
  mkdirSync(folder, { recursive: true });
  if (!existsSync(path.join(all, '.gitignore'))) writeFileSync(path.join(all, '.gitignore'), '*\n');
  const release = lock(path.join(folder, 'lock'), output);
  recover(folder, old, output);
  return {
    storeFile: path.join(folder, 'store.db'),
    previewsFolder: path.join(folder, 'previews'),
    openStaging() {
      // A name of its own: a worker of a killed build may still be writing into the last one.
      const staging = path.join(folder, `new-${randomUUID()}`);
      mkdirSync(staging);
      writeFileSync(
        path.join(staging, SITE_MARKER),
        'This folder is made by "cuttings build" and replaced by its next run.\n',
      );
      return staging;
    },
    publish(staging) {
      if (existsSync(output)) setAside(output, old);
      if (existsSync(output)) cpSync(staging, output, { recursive: true });
      else renameSync(staging, output);
      for (const done of [old, staging]) rmSync(done, { recursive: true, force: true });
    },
    release,
  };
}

/** SQLite's own lock on a file: the system drops it when the process ends, however it ends. */
function lock(file: string, output: string): () => void {
  const db = new DatabaseSync(file);
  try {
    db.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    db.close();
    throw new CuttingsError({
      code: 'output-busy',
      message: `Another build is writing to "${output}".`,
      hint: 'Wait until it has ended (or stop the server that makes it), or choose another folder with --output.',
      cause,
    });
  }
  return () => db.close();
}

/** Clears what a killed build left; one killed while it changed the old site for the new gets the old one back. */
function recover(folder: string, old: string, output: string): void {
  if (existsSync(old) && !existsSync(output)) renameSync(old, output);
  for (const name of readdirSync(folder))
    if (name === 'old' || name.startsWith('new-')) rmSync(path.join(folder, name), { recursive: true });
}

/** Moves the old site away. A folder that cannot be moved, as a mounted one, is emptied instead. */
function setAside(output: string, old: string): void {
  try {
    renameSync(output, old);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'EBUSY' && code !== 'EXDEV') throw error;
    for (const name of readdirSync(output)) rmSync(path.join(output, name), { recursive: true });
  }
}
