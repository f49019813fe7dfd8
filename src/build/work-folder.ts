import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CuttingsError } from '../model/cuttings-error.ts';

/**
 * What a build keeps for one output: `.cuttings/NAME/` beside the folder NAME. Beside it, since finished files can only
 * be moved into their places within one file system; apart from it, since the output is what gets published.
 */
export interface WorkFolder {
  readonly storeFile: string;
  /** Pictures of earlier builds. */
  readonly previewsFolder: string;
  /** A fresh folder to build in, after all older ones are gone: a build that fails leaves the old site standing. */
  openStaging(): string;
  /** Lets the next build begin. */
  release(): void;
}

/** Opens the work folder of an output and locks it. Throws `CuttingsError` where another build has it. */
export function openWorkFolder(output: string): WorkFolder {
  const all = path.join(path.dirname(output), '.cuttings');
  const folder = path.join(all, path.basename(output));
  mkdirSync(folder, { recursive: true });
  if (!existsSync(path.join(all, '.gitignore'))) writeFileSync(path.join(all, '.gitignore'), '*\n');
  const release = lock(path.join(folder, 'lock'), output);
  return {
    storeFile: path.join(folder, 'store.db'),
    previewsFolder: path.join(folder, 'previews'),
    openStaging() {
      for (const name of readdirSync(folder))
        if (name.startsWith('new-')) rmSync(path.join(folder, name), { recursive: true });
      // A name of its own: a worker of a killed build may still be writing into the last one.
      const staging = path.join(folder, `new-${randomUUID()}`);
      mkdirSync(staging);
      return staging;
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
