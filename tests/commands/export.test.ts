import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { siteDigests } from '../../bench/scale/site-digests.ts';
import { buildSite } from '../../src/build/build.ts';
import { exportArchive } from '../../src/build/export-archive.ts';
import { run, write } from './program.ts';

const work = mkdtempSync(path.join(tmpdir(), 'cuttings-export-command-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const article = (title: string, words: string): string =>
  `---\ntitle: ${title}\ndate: 2021-03-04\n---\n\n“${words},” said Ada Holm, an engineer, on Tuesday.\n`;
const input = write(path.join(work, 'in'), {
  'archive.yml': 'openData: []\n',
  'one.md': article('One', 'The sluice will open in spring'),
  'two.md': article('Two', 'Nobody will miss the ferry'),
});
const place = (name: string): string => path.join(work, name);
const titlesIn = (file: string): unknown[] => {
  const db = new DatabaseSync(file, { readOnly: true });
  const rows = db.prepare('SELECT title FROM articles ORDER BY title').all();
  db.close();
  return rows.map(({ title }) => title);
};

describe('cuttings export', () => {
  it('writes each format, without a site', async () => {
    const site = place('none');
    const files = async (format: 'sqlite' | 'parquet' | 'tei' | 'annotations') => {
      const count = await exportArchive({ input, site, format, out: place(format) });
      return [count, format === 'sqlite' ? titlesIn(place(format)) : readdirSync(place(format)).length];
    };
    expect(await files('sqlite')).toEqual([1, ['One', 'Two']]);
    expect(await files('parquet')).toEqual([9, 9]);
    expect(await files('tei')).toEqual([2, 2]);
    expect(await files('annotations')).toEqual([4, 4]);
    expect(existsSync(site)).toBe(false);
  });

  it('writes one article that is named by its file', async () => {
    const { status, out } = await run([
      'export',
      'tei',
      input,
      '--output',
      place('none'),
      '--out',
      place('one'),
      '--article',
      'two.md',
    ]);
    expect([status, out]).toEqual([0, `1 file in ${place('one')}\n`]);
    expect(readFileSync(path.join(place('one'), readdirSync(place('one'))[0]!), 'utf8')).toContain(
      '<title>Two</title>',
    );
  });

  it('of an article that there is not writes nothing, and says so', async () => {
    const { status, err } = await run([
      'export',
      'tei',
      input,
      '--output',
      place('none'),
      '--out',
      place('no'),
      '--article',
      'three.md',
    ]);
    expect(status).toBe(1);
    expect(err).toContain('No article is called "three.md": nothing was written.');
    expect(readdirSync(work).filter((name) => name.startsWith('no.') || name === 'no')).toEqual([]);
  });

  it('replaces an older file, but never what a folder holds', async () => {
    const site = place('none');
    const out = place('again.sqlite');
    await exportArchive({ input, site, format: 'sqlite', out });
    await exportArchive({ input, site, format: 'sqlite', out });
    expect(titlesIn(out)).toEqual(['One', 'Two']);
    const full = write(place('full'), { 'mine.txt': 'mine' });
    await expect(exportArchive({ input, site, format: 'tei', out: full })).rejects.toMatchObject({
      code: 'export-in-the-way',
    });
    await expect(exportArchive({ input, site, format: 'sqlite', out: full })).rejects.toMatchObject({
      code: 'export-in-the-way',
    });
    expect(readdirSync(full)).toEqual(['mine.txt']);
  });

  it('knows of what came since the last build, which the next one makes as a clean one would', async () => {
    const kept = place('kept');
    await buildSite({ input, output: kept });
    write(input, { 'three.md': article('Three', 'The ice is gone') });
    await exportArchive({ input, site: kept, format: 'sqlite', out: place('grown.sqlite') });
    expect(titlesIn(place('grown.sqlite'))).toEqual(['One', 'Three', 'Two']);
    write(input, { 'four.md': article('Four', 'The fog is back') });
    rmSync(path.join(input, 'three.md'));
    await exportArchive({ input, site: kept, format: 'sqlite', out: place('changed.sqlite') });
    await buildSite({ input, output: kept });
    await buildSite({ input, output: place('clean') });
    expect(siteDigests(kept)).toEqual(siteDigests(place('clean')));
    rmSync(path.join(input, 'four.md'));
  });
});

describe('a site with files in other formats beside its articles', () => {
  it('is kept up as a clean one', async () => {
    const archive = write(place('beside-in'), {
      'archive.yml': 'openData: [sqlite, parquet, annotations, tei]\n',
      'one.md': article('One', 'The sluice will open in spring'),
    });
    const kept = place('beside');
    await buildSite({ input: archive, output: kept });
    write(archive, { 'two.md': article('Two', 'Nobody will miss the ferry') });
    await buildSite({ input: archive, output: kept });
    await buildSite({ input: archive, output: place('beside-clean') });
    const digests = siteDigests(kept);
    expect(digests).toEqual(siteDigests(place('beside-clean')));
    for (const name of ['text.txt', 'annotations.jsonld', 'tei.xml'])
      expect([...digests.keys()].filter((file) => file.endsWith(`/${name}`))).toHaveLength(2);
    expect([...digests.keys()].filter((file) => file.endsWith('.parquet'))).toHaveLength(9);
  });

  it('tells what it left out, whether the articles are read now or were before', async () => {
    const archive = write(place('mixed'), { 'one.md': article('One', 'It opens'), 'photo.jpg': 'x' });
    for (const out of ['mixed-1', 'mixed-2']) {
      const words = ['export', 'tei', archive, '--out', place(out), '--output', place('mixed-site')];
      const { status, err } = await run(words);
      expect(status, err).toBe(0);
      expect(err).toMatch(/^Left out .*photo\.jpg/m);
    }
  });
});
