import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../../src/build/build.ts';
import type { BuildResult } from '../../src/build/build-result.ts';
import { programDigest } from '../../src/build/program-digest.ts';
import { run, write } from '../commands/program.ts';

const work = mkdtempSync(path.join(tmpdir(), 'cuttings-unchanged-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const input = path.join(work, 'in');
const output = path.join(work, 'site');
const PAGE = path.join(output, 'people/index.html');
const build = () => buildSite({ input, output });

let first: BuildResult;
beforeAll(async () => {
  write(input, {
    'one.txt':
      'The sluice\n\n“The sluice cost 3 million dollars,” said Ada Holm, the mayor of Port Ellery, on Tuesday.\n\nHolm said it would open.\n',
    'archive.yml': 'title: The Quay\ntheme: ../theme\n',
    'authority/people.csv': 'name,same_as,note\nAda Holm,,The mayor.\n',
    'photo.png': 'not read',
  });
  write(path.join(work, 'theme'), { 'theme.css': 'body { color: teal }\n' });
  first = await build();
});

describe('a build of what has not changed', () => {
  it('leaves every file as it is and tells the same', async () => {
    const { mtimeMs } = statSync(PAGE);
    const again = await build();
    expect(again).toMatchObject({ isUnchanged: true, articles: 1, extracted: 0 });
    expect(again.pages).toBeGreaterThan(10);
    expect(again.forecast.files).toBeGreaterThan(10);
    expect(again.diagnostics.map(({ code }) => code)).toContain('unknown-format');
    expect(again.diagnostics).toEqual(first.diagnostics);
    expect(statSync(PAGE).mtimeMs).toBe(mtimeMs);
    const { status, out } = await run(['build', '-i', input, '-o', output]);
    expect([status, out]).toEqual([0, expect.stringContaining('as they were: nothing has changed')]);
  });

  it('tells of the archive as it is, also after a build that failed', async () => {
    const file = path.join(input, 'one.txt');
    renameSync(file, path.join(work, 'one.txt'));
    await expect(build()).rejects.toMatchObject({ code: 'no-articles' });
    renameSync(path.join(work, 'one.txt'), file);
    const again = await build();
    expect(again.summary).toEqual(first.summary);
    expect(again.diagnostics).toEqual(first.diagnostics);
    expect((await build()).isUnchanged).toBe(true);
  });

  it('reads a file whose time alone is new, and finds it the same', async () => {
    utimesSync(path.join(input, 'one.txt'), new Date(), new Date());
    expect((await build()).isUnchanged).toBe(true);
  });
});

describe('a change is seen', () => {
  const changes: Readonly<Record<string, () => void>> = {
    'of as many bytes, under the old time': () => {
      const file = path.join(input, 'one.txt');
      const { atime, mtime } = statSync(file);
      writeFileSync(file, readFileSync(file, 'utf8').replace('3 million', '4 million'));
      utimesSync(file, atime, mtime);
    },
    'of a name': () => renameSync(path.join(input, 'photo.png'), path.join(input, 'picture.png')),
    'of the authority file': () => appendFileSync(path.join(input, 'authority/people.csv'), 'Bo Lund,,\n'),
    'of the configuration': () => appendFileSync(path.join(input, 'archive.yml'), 'language: de\n'),
    'of the theme': () => appendFileSync(path.join(work, 'theme/theme.css'), 'p { color: red }\n'),
    'of a page in the output, of as many bytes': () => {
      writeFileSync(PAGE, 'x'.repeat(statSync(PAGE).size));
    },
    'of a file in the output that is gone': () => rmSync(PAGE),
    'of an article, and of the output as well': () => {
      appendFileSync(path.join(input, 'one.txt'), '\nNobody else came.\n');
      rmSync(PAGE);
      writeFileSync(path.join(output, 'people/stray'), '');
    },
    'of a file in the output that is new': () => writeFileSync(path.join(output, 'people/stray'), ''),
  };
  it.each(Object.entries(changes))('%s', async (_name, change) => {
    change();
    expect((await build()).isUnchanged).toBe(false);
    expect(readFileSync(PAGE, 'utf8')).toContain('Holm');
    expect(statSync(path.join(output, 'people/stray'), { throwIfNoEntry: false })).toBe(undefined);
    expect((await build()).isUnchanged).toBe(true);
  });

  it('of the program: its code, its templates, its styles, its packages', () => {
    const program = path.join(work, 'program');
    for (const folder of ['src', 'templates', 'public', 'models'])
      mkdirSync(path.join(program, folder), { recursive: true });
    cpSync('package.json', path.join(program, 'package.json'));
    const digests = ['src/a.ts', 'templates/b.ts', 'public/c.css', 'models/d.bin', 'package.json'].map(
      (file) => {
        appendFileSync(path.join(program, file), ' ');
        return programDigest(program);
      },
    );
    expect(new Set(digests).size).toBe(digests.length);
    expect(programDigest(program)).toBe(digests.at(-1));
  });
});
