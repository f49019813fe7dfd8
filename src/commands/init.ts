import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { AUTHORITY_FILE_COLUMNS } from '../archive/curation/authority-files.ts';
import { commandLine } from '../command-line.ts';
import { sampleConfig } from '../config/sample-config.ts';
import type { CommandIo } from './command-io.ts';

/** `cuttings init [FOLDER]`: begins an archive. What is there stays as it is. */
export function addInit(program: Command, io: CommandIo): void {
  program
    .command('init')
    .description('begin an archive: its settings, explained, and tables for corrections')
    .argument('[folder]', 'where; it may hold articles already', '.')
    .action((folder: string) => init(folder, io));
}

function init(folder: string, { stdout }: CommandIo): void {
  const title = path.basename(path.resolve(folder)) || 'Cuttings';
  const tables = Object.entries(AUTHORITY_FILE_COLUMNS).map(([name, columns]): [string, string] => [
    `authority/${name}`,
    `${columns.join(',')}\n`,
  ]);
  const files: readonly (readonly [string, string])[] = [
    ['archive.yml', sampleConfig(title)],
    ...tables,
    // What a build makes, where it is called from this folder.
    ['.gitignore', '_site/\n.cuttings/\nnode_modules/\n'],
  ];
  for (const [name, text] of files) {
    const file = path.join(folder, name);
    stdout.write(`${writeNew(file, text) ? 'Wrote' : 'Left as it is:'} ${file}\n`);
  }
  stdout.write(`Put your articles into ${folder}, then: ${commandLine('build', folder)}\n`);
}

/** Writes a file unless something of that name is there; whether it did. */
function writeNew(file: string, text: string): boolean {
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
