import { existsSync, statSync } from 'node:fs';
import { commandLine } from '../command-line.ts';
import { CuttingsError } from '../model/cuttings-error.ts';

/** Throws with a hint unless the folder is there. */
export function assertFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  throw new CuttingsError({
    code: 'no-input-folder',
    message: `There is no folder "${folder}".`,
    hint: existsSync(folder)
      ? 'That is a file: name the folder that holds your articles.'
      : `Name the folder that holds your articles, or begin one: ${commandLine('init', folder)}`,
  });
}
