import { existsSync } from 'node:fs';
import type { Command } from 'commander';

/** What a command that works on an archive may be told of it. */
export interface ArchiveFlags {
  readonly input?: string;
}

/** Lets a command be told its archive: `build FOLDER`, or `build --input FOLDER`. */
export const takesArchive = (command: Command): Command =>
  command
    .argument(
      '[folder]',
      'the folder of articles (default: "seeds" where there is one, else the present folder)',
    )
    .option('-i, --input <folder>', 'the same as an option');

/** The archive that a command was told, as it was written. */
export function archiveOf(folder: string | undefined, { input }: ArchiveFlags, command: Command): string {
  if (folder !== undefined && input !== undefined)
    command.error(`error: the folder of articles is named twice: '${folder}' and '--input ${input}'`);
  return folder ?? input ?? (existsSync('seeds') ? 'seeds' : '.');
}
