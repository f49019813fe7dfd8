import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteDigests } from '../../bench/scale/site-digests.ts';
import { buildSite } from '../../src/build/build.ts';
import { run, spawned, start, write } from '../commands/program.ts';

const work = mkdtempSync(path.join(tmpdir(), 'cuttings-same-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const article = (title: string, date: string, who: string, amount: number): string =>
  `---\ntitle: ${title}\ndate: ${date}\npublisher: The Quay\n---\n\n` +
  `“The sluice cost ${amount} million dollars,” said ${who}, the mayor of Port Ellery, on Tuesday.\n\n` +
  `${who.split(' ').at(-1)} said the work would end in May. The gates had been shut since the flood, and the mill below them ` +
  'stood still, so that the farmers of the lower valley brought their barley to the town.\n';

const ARTICLES: Readonly<Record<string, string>> = {
  'one.md': article('The sluice', '2021-03-04', 'Ada Holm', 3),
  'two.md': article('The sluice again', '2021-03-05T23:30:00+02:00', 'Ada Holm', 4),
  'three.txt': 'The sluice opens\n\nIt opened on Friday, said Bo Lund, an engineer.\n',
};

/** One change to an archive's folder. */
interface Change {
  readonly name: string;
  readonly make: (folder: string) => void;
}

const put =
  (file: string, text: string) =>
  (folder: string): void =>
    void write(folder, { [file]: text });

const CHANGES: readonly Change[] = [
  { name: 'edit', make: put('one.md', article('The sluice, revised', '2021-03-04', 'Bo Lund', 5)) },
  { name: 'undate', make: put('two.md', 'The sluice again\n\nAda Holm said nothing.\n') },
  { name: 'add', make: put('deep/four.md', article('A fourth', '2022-01-01', 'Carla Voss', 9)) },
  { name: 'delete', make: (folder) => rmSync(path.join(folder, 'three.txt'), { force: true }) },
  {
    name: 'rename',
    make: (folder) => {
      const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
      if (files[0]) renameSync(path.join(folder, files[0]), path.join(folder, 'renamed.md'));
    },
  },
  {
    name: 'a second of one identifier',
    make: put('zzz.md', '---\nid: x\ntitle: Last\n---\n\nThe last words.\n'),
  },
  {
    name: 'a first of one identifier',
    make: put('aaa.md', '---\nid: x\ntitle: First\n---\n\nThe first words.\n'),
  },
  {
    name: 'reprint',
    make: (folder) => {
      const [file] = readdirSync(folder).filter((name) => name.endsWith('.md'));
      if (file)
        put(
          'deep/reprint.md',
          readFileSync(path.join(folder, file), 'utf8').replace('2021-', '2020-'),
        )(folder);
    },
  },
  {
    name: 'correct',
    make: put('authority/people.csv', 'name,same_as,note\nAda Holm,Bo Lund,\nAda Holm,,She is the mayor.\n'),
  },
  { name: 'configure', make: put('archive.yml', 'title: Another\nthresholds:\n  personArticles: 2\n') },
  { name: 'describe', make: put('metadata.csv', 'file,title,published\nthree.txt,Described,2020-02-02\n') },
];

const build = (folder: string, output: string) => buildSite({ input: folder, output });

/** The articles and a site of them as one build left them, with what it remembers. */
const model = path.join(work, 'model');
beforeAll(() => build(write(path.join(model, 'in'), ARTICLES), path.join(model, 'site')));

/** A copy of it in a folder of its own: as after a first build, without one. */
function built(name: string): { folder: string; input: string; output: string } {
  const folder = path.join(work, name);
  cpSync(model, folder, { recursive: true, preserveTimestamps: true });
  return { folder, input: path.join(folder, 'in'), output: path.join(folder, 'site') };
}

describe('an incremental build', () => {
  it('equals a clean one after any changes, in any order', async () => {
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...CHANGES], { minLength: 2, maxLength: 6 }), async (changes) => {
        const { folder, input, output: kept } = built(`changes-${runs++}`);
        changes[0]!.make(input);
        await build(input, kept);
        for (const { make } of changes.slice(1)) make(input);
        await build(input, kept);
        await build(input, path.join(folder, 'clean'));
        expect(siteDigests(kept)).toEqual(siteDigests(path.join(folder, 'clean')));
        rmSync(folder, { recursive: true });
      }),
      { numRuns: 3, seed: 20260301, endOnFailure: true },
    );
  });

  it('equals a clean one after a kill at any moment', async () => {
    const { input, output } = built('killed');
    const before = siteDigests(output);
    const found: Map<string, string>[] = [];
    for (const [file, title] of [
      ['one.md', 'Killed once'],
      ['five.md', 'Killed twice'],
      ['six.md', 'Killed again'],
    ]) {
      write(input, { [file!]: article(title!, '2021-06-07', 'Dora Quill', 7) });
      const child = start(['build', '-i', input, '-o', output]);
      const steps = { 'one.md': 'Who is who', 'five.md': 'Rendering', 'six.md': 'Indexing' } as const;
      child.stderr.on('data', (chunk: Buffer) => {
        if (chunk.toString().includes(steps[file as keyof typeof steps])) child.kill('SIGKILL');
      });
      await new Promise((resolve) => child.on('close', resolve));
      found.push(siteDigests(output));
    }
    await build(input, output);
    await build(input, path.join(work, 'killed/clean'));
    const clean = siteDigests(path.join(work, 'killed/clean'));
    expect(siteDigests(output)).toEqual(clean);
    expect(found.slice(0, 2)).toEqual([before, before]);
    // Indexing is short: the last kill may come while files move.
    for (const [file, digest] of found[2]!) expect([before.get(file), clean.get(file)]).toContain(digest);
    expect(siteDigests(output)).not.toEqual(before);
    expect(readdirSync(path.join(work, 'killed/.cuttings/site')).sort()).toEqual(
      expect.not.arrayContaining([expect.stringMatching(/^(?:new|old)/)]),
    );
  });
});

describe('a build', () => {
  // A container without a network, where this system lets us have one.
  const offline = ['unshare', '--map-root-user', '--net', '--ipc', '--uts'];
  const canUnshare = spawnSync(offline[0]!, [...offline.slice(1), 'true']).status === 0;

  it('does not depend on time zone, language, working folder, home or network: a copy gives the same bytes', async () => {
    const input = write(path.join(work, 'env/in'), ARTICLES);
    const home = write(path.join(work, 'env/elsewhere'), {});
    cpSync(input, path.join(work, 'env/copy'), { recursive: true });
    const here = path.join(work, 'env/here');
    const there = path.join(work, 'env/there');
    const runs = await Promise.all([
      spawned(['build', '-q', '-i', input, '-o', here], {
        env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      }),
      spawned(['build', '-q', '-i', '../copy', '-o', '../there'], {
        cwd: home,
        env: { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C', HOME: home },
        ...(canUnshare ? { within: offline } : {}),
      }),
    ]);
    expect(runs.map(({ status, out, err }) => ({ status, out, err }))).toEqual(
      Array(2).fill({ status: 0, out: '', err: '' }),
    );
    expect(siteDigests(here)).toEqual(siteDigests(there));
  });

  it('does not read a site that stands inside its archive', async () => {
    const input = write(path.join(work, 'inside'), ARTICLES);
    const output = path.join(input, '_site');
    expect((await build(input, output)).articles).toBe(3);
    expect((await build(input, output)).articles).toBe(3);
    expect(siteDigests(output)).toEqual(siteDigests(path.join(model, 'site')));
  });

  it('has its output to itself; other outputs are built at the same time', async () => {
    const input = write(path.join(work, 'twice/in'), ARTICLES);
    const site = path.join(work, 'twice/site');
    const runs = await Promise.all(
      ['site', 'site', 'other'].map((name) =>
        run(['build', '-q', '-i', input, '-o', path.join(work, 'twice', name)]),
      ),
    );
    const [first, second, other] = runs;
    expect([first!.status, second!.status].sort()).toEqual([0, 1]);
    expect(first!.err + second!.err).toContain('[output-busy]');
    expect(other).toEqual({ status: 0, out: '', err: '' });
    expect(siteDigests(site)).toEqual(siteDigests(path.join(work, 'twice/other')));
  });

  it('makes a broken store anew', async () => {
    const { input, output: site } = built('store');
    const before = siteDigests(site);
    writeFileSync(path.join(work, 'store/.cuttings/site/store.db'), 'not a database, or one cut short');
    await build(input, site);
    expect(siteDigests(site)).toEqual(before);
  });

  it('leaves alone what stands beside its output, whatever it is called', async () => {
    const input = write(path.join(work, 'beside/in'), ARTICLES);
    const output = path.join(work, 'beside/site');
    for (const name of ['site.new', 'site.old', 'site.db'])
      write(path.join(work, 'beside', name), { 'thesis.tex': 'years of work' });
    await build(input, output);
    await build(input, output);
    for (const name of ['site.new', 'site.old', 'site.db'])
      expect(readFileSync(path.join(work, 'beside', name, 'thesis.tex'), 'utf8')).toBe('years of work');
  });

  it('never replaces a site that holds its input', async () => {
    const { input, output: site } = built('holder');
    cpSync(input, path.join(site, 'articles-of-mine'), { recursive: true });
    await expect(build(path.join(site, 'articles-of-mine'), site)).rejects.toMatchObject({
      code: 'output-holds-input',
    });
    expect(readdirSync(path.join(site, 'articles-of-mine')).sort()).toEqual(Object.keys(ARTICLES).sort());
  });
});
