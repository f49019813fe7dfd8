import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { AUTHORITY_FILE_COLUMNS } from '../../src/archive/curation/authority-files.ts';
import { programOf } from '../../src/commands/run.ts';
import { archiveConfigSchema } from '../../src/config/archive-config.ts';
import { parseArchiveConfig } from '../../src/config/load.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
/** The sections of README and docs/, wherever they stand: what is below a heading, up to the next. */
const SECTIONS = globSync(['README.md', 'docs/**/*.md'], { cwd: PROJECT })
  .sort()
  .flatMap((page) => readFileSync(path.join(PROJECT, page), 'utf8').split(/^#+ /m))
  .map((section) => {
    const [heading = '', ...lines] = section.split('\n');
    return { heading, lines };
  });

/** Rows of tables whose first cell is code, without its marks, below any heading of that name. */
function rowsBelow(heading: string): string[][] {
  const sections = SECTIONS.filter((section) => section.heading === heading);
  expect(sections, `a heading "${heading}"`).not.toEqual([]);
  return sections
    .flatMap(({ lines }) => lines)
    .filter((line) => line.startsWith('| `'))
    .map((line) => {
      const [first, ...rest] = line.slice(2, -2).split(' | ');
      return [first!.replaceAll('`', ''), ...rest];
    });
}

/** `| a | b |` would end a cell at a bar of its own. */
const cell = (text: string): string => text.replaceAll('|', '\\|');

interface Setting {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Setting>>;
}

/** Every setting by its path; groups as well, where they say something of their own. */
const settingsOf = ({ properties = {} }: Setting, at = ''): string[][] =>
  Object.entries(properties).flatMap(([key, setting]) => [
    ...(setting.properties && !setting.description ? [] : [[at + key, cell(setting.description ?? '')]]),
    ...settingsOf(setting, `${at}${key}.`),
  ]);

const sink = { write: () => true };
const program = await programOf({ stdout: sink, stderr: sink } as never);

/** `build [folder]` as a page heads it. */
const headOf = (command: Command): string =>
  [command.name(), ...command.registeredArguments.map(argumentOf)].join(' ');
const argumentOf = (argument: Command['registeredArguments'][number]): string => {
  const called = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${called}>` : `[${called}]`;
};

describe('the settings of archive.yml', () => {
  it('are documented in the words of the schema, and no other is', () => {
    const known = settingsOf(z.toJSONSchema(archiveConfigSchema, { io: 'input' }) as Setting);
    expect(rowsBelow('Settings')).toEqual(known);
  });

  it('are used as they are in every example', () => {
    const examples = SECTIONS.flatMap(({ lines }) => [
      ...lines.join('\n').matchAll(/^```yaml\n([\s\S]*?)^```/gm),
    ]).map(([, yaml]) => yaml!);
    expect(examples.length).toBeGreaterThan(1);
    for (const yaml of examples) expect(() => parseArchiveConfig(yaml), yaml).not.toThrow();
  });
});

describe('the commands', () => {
  it('are all documented, and no other is', () => {
    expect(rowsBelow('Commands')).toEqual(
      program.commands.map((command) => [cell(headOf(command)), cell(command.description())]),
    );
  });

  it.each(program.commands.map((command) => [command.name(), command] as const))(
    '%s: every argument and option is documented in the words of its help, and no other is',
    (name, command) => {
      const known = [
        ...command.registeredArguments.map((argument) => [argumentOf(argument), argument.description]),
        ...command.options.map(({ flags, description }) => [flags, description]),
      ].map((row) => row.map(cell));
      expect(rowsBelow(`\`${name}\``)).toEqual(known);
    },
  );
});

describe('the tables of authority/', () => {
  it.each(Object.entries(AUTHORITY_FILE_COLUMNS))(
    '%s: every column is documented, and no other is',
    (file, columns) => {
      const rows = rowsBelow(`\`authority/${file}\``);
      expect(rows.map(([column]) => column)).toEqual(columns);
      for (const [, meaning] of rows) expect(meaning).toMatch(/^[A-Z].{10,}/);
    },
  );
});
