import { statSync } from 'node:fs';
import { CuttingsError } from '../model/cuttings-error.ts';

/** Throws with a hint unless the folder is there. */
export function assertFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  throw new CuttingsError({
    code: 'no-input-folder',
    message: `There is no folder "${folder}".`,
    hint: 'Name the folder that holds your articles with --input.',
  });
}
