import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PAGE_TYPES } from '../src/model/page.ts';

const PROJECT = fileURLToPath(new URL('../', import.meta.url));

describe('architecture', () => {
  it('lets data flow one way: no forbidden import, no cycle', () => {
    const { status, stdout } = spawnSync('npm', ['run', '-s', 'imports'], { cwd: PROJECT, encoding: 'utf8' });
    expect(stdout).toMatch(/no dependency violations found/);
    expect(status).toBe(0);
  });

  it('keeps every source file below 400 lines, data aside', () => {
    const long = sources('src')
      .concat(sources('templates'))
      .filter((file) => !file.endsWith('.data.ts'))
      .map((file) => ({ file, lines: readFileSync(path.join(PROJECT, file), 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 400);
    expect(long).toEqual([]);
  });

  it('has a template for every type of page, and no other', () => {
    const templates = readdirSync(path.join(PROJECT, 'templates/pages')).map((file) =>
      file.replace('.11ty.ts', ''),
    );
    expect(templates.sort()).toEqual([...PAGE_TYPES].sort());
  });

  it('never makes code from text: no eval, no new Function, no type check switched off', () => {
    const bad = sources('src')
      .concat(sources('templates'))
      .filter((file) =>
        /\beval\(|new Function\(|@ts-(ignore|nocheck)/.test(readFileSync(path.join(PROJECT, file), 'utf8')),
      );
    expect(bad).toEqual([]);
  });
});

/** Sources whose test stands at the same path below `tests/`: whoever changes one finds at once what holds it. */
const MIRRORED = [
  /^src\/(?:text|store|export|cite|site\/views)\//,
  /^src\/.*\/(?:find|refine|resolve|guard)-[^/]+$/,
];

/** Those that have no test of their own, and why. */
const UNMIRRORED: readonly (readonly [sources: RegExp, because: string])[] = [
  [/\.data\.ts$/, 'a table is asked by the tests of its readers'],
  [/^src\/cite\/index\.ts$/, 'passes on what its neighbours export'],
  [/^src\/site\/views\/link-preview\.ts$/, 'types alone'],
  [
    /^src\/store\/queries\//,
    'all of them are asked, and their plans read, by tests/store/queries.test.ts and used.test.ts',
  ],
  [/^src\/text\/function-words\.ts$/, 'a list of words'],
  [/^src\/text\/person-name\//, 'one table of cases asks all of the folder: tests/text/person-name/cases.ts'],
  [
    /^src\/annotate\/(?:names|quotes|speakers)\//,
    'asked through their layer: they mend or read what taggers found, which only their weights give',
  ],
  [/^src\/annotate\/topics\/subjects\/find-subjects\.ts$/, 'asked by tests/annotate/topics/subjects.test.ts'],
];

describe('tests', () => {
  const owed = sources('src').filter((file) => MIRRORED.some((rule) => rule.test(file)));
  const testOf = (file: string): string => file.replace(/^src\//, 'tests/').replace(/\.ts$/, '.test.ts');
  const missing = owed.filter((file) => !existsSync(path.join(PROJECT, testOf(file))));

  it('mirror the sources', () => {
    expect(owed.length).toBeGreaterThan(80);
    expect(missing.filter((file) => !UNMIRRORED.some(([rule]) => rule.test(file)))).toEqual([]);
  });

  it('the exceptions are of sources that are there and have none', () => {
    expect(UNMIRRORED.filter(([rule]) => !missing.some((file) => rule.test(file)))).toEqual([]);
  });
});

function sources(folder: string): string[] {
  return readdirSync(path.join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.split(path.sep).join('/')}`);
}
