import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readOwnFile } from '../../src/config/own-file.ts';
import { run, write } from '../commands/program.ts';

const work = mkdtempSync(path.join(tmpdir(), 'cuttings-own-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const article = { 'a.txt': 'The mill reopens\n\nThe mill reopened, said Ada Holm, its owner.\n' };
const OWN = ['archive.yml', 'topics-scheme.csv', 'authority/people.csv', 'authority/corrections.csv'];

describe('a file that people keep', () => {
  it.each([
    ['UTF-8', Buffer.from('title: Müller’s')],
    ['UTF-8 with a mark', Buffer.from('\ufefftitle: Müller’s')],
    ['UTF-16 with a mark', Buffer.from('\ufefftitle: Müller’s', 'utf16le')],
    ['UTF-16 without one', Buffer.from('title: Müller’s', 'utf16le')],
    ['UTF-16, the other byte first', Buffer.from('\ufefftitle: Müller’s', 'utf16le').swap16()],
    ['Windows-1252', Buffer.from('title: M\xfcller\x92s', 'latin1')],
  ])('is read in %s', (name, bytes) => {
    const folder = path.join(work, name.replace(/\W/g, ''));
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'x.yml'), bytes);
    expect(readOwnFile(folder, 'x.yml')).toBe('title: Müller’s');
    expect(readOwnFile(folder, 'y.yml')).toBe('');
  });

  it.each(OWN.flatMap((name) => ['folder', 'link', 'pipe'].map((kind) => ({ name, kind }))))(
    'stops a build where $name is a $kind, and says so',
    async ({ name, kind }) => {
      const input = write(path.join(work, `${kind}-${path.basename(name)}`), article);
      const place = path.join(input, name);
      mkdirSync(path.dirname(place), { recursive: true });
      if (kind === 'folder') mkdirSync(place);
      if (kind === 'link') symlinkSync('nowhere', place);
      if (kind === 'pipe') execFileSync('mkfifo', [place]);
      const { status, err } = await run(['build', '-q', '-i', input, '-o', `${input}-site`]);
      const kinds = { folder: 'a folder', link: 'a link that leads nowhere', pipe: 'a pipe or a device' };
      expect(err).toContain(
        `${name} is not used: ${kinds[kind as keyof typeof kinds]} stands where a file is expected`,
      );
      expect({ status, isBug: /Internal|room/.test(err) }).toEqual({ status: 1, isBug: false });
    },
  );
});

describe('a setting that names a file', () => {
  it.each([
    ['theme: a.txt', '"theme" names "a.txt", which is a file, not a folder'],
    ['logo: logo.svg', '"logo" names "logo.svg", which is a folder, not a file'],
    ['logo: pipe.svg', '"logo" names "pipe.svg", which is a pipe or a device, not a file'],
    ['theme: none', '"theme" names "none", which is not there'],
  ])('%s', async (yml, said) => {
    const input = write(path.join(work, yml.replace(/\W/g, '')), { ...article, 'archive.yml': yml });
    mkdirSync(path.join(input, 'logo.svg'));
    execFileSync('mkfifo', [path.join(input, 'pipe.svg')]);
    const { status, err } = await run(['build', '-q', '-i', input, '-o', `${input}-site`]);
    expect({ status, err }).toEqual({ status: 1, err: expect.stringContaining(said) });
  });
});

describe('pipes among the articles', () => {
  it('are told and never waited for', async () => {
    const input = write(path.join(work, 'pipes'), article);
    for (const name of ['b.md', 'c.pdf', 'metadata.csv', 'd'])
      execFileSync('mkfifo', [path.join(input, name)]);
    symlinkSync('b.md', path.join(input, 'e.txt'));
    const { status, out } = await run(['check', '-i', input]);
    expect(status).toBe(0);
    for (const name of ['b.md', 'c.pdf', 'metadata.csv', 'd', 'e.txt'])
      expect(out).toContain(`${name}: warning: A pipe, a socket or a device`);
    expect((await run(['build', '-q', '-i', input, '-o', `${input}-site`])).status).toBe(0);
    const { err } = await run(['extract', path.join(input, 'b.md')]);
    expect(err).toContain('[special-file]');
  });
});
