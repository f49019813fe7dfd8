import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { siteDigests } from '../../bench/scale/site-digests.ts';
import { buildSite } from '../../src/build/build.ts';
import { run, write } from '../commands/program.ts';

const work = mkdtempSync(path.join(tmpdir(), 'cuttings-removals-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const ARTICLES = {
  '2021-03-04-mayor.md':
    '---\ntitle: Zdeněk Wollin resigns\ndate: 2021-03-04\nauthor: Ada Holm\nkeywords: [Zdeněk Wollin, harbour]\nurl: https://x.example/2021/zdenek-wollin-resigns\n---\n\n“I am tired of it,” said Zdeněk P. Wollin, the mayor of Port Ellery. Wollin, 61, had held office for 12 years.\n\n**Zdeněk** Wollin will not be replaced before May 5.\n',
  'zdenek_wollin.html':
    '<title>A talk</title><article><h1>A talk</h1><p>“The quay will be built,” Wollin said.</p><p>ZDENEK WOLLIN, who was mayor, told the council that <i>WOLLIN</i> would pay 30,000 euros for it, and that nobody else would.</p></article>',
  'other.md':
    '---\ntitle: The quay\ndate: 2021-04-01\n---\n\n“The quay will stand,” said Bo Lund, an engineer. It costs 5 million euros.\n',
  'gone.md':
    '---\ntitle: A secret matter of Quillstone\ndate: 2021-05-06\n---\n\n“Quillstone is a secret,” said Carla Voss, the owner of Quillstone.\n',
  'authority/corrections.csv':
    'article,words,field,value\nother.md,The quay will stand,speaker,Zdeněk Wollin\ngone.md,Quillstone,title,Quillstone again\n',
  'authority/people.csv': 'name,aliases,note\nZdeněk Wollin,Mayor Wollin,He was the mayor.\n',
};
const REMOVALS =
  'article,person,scope,note\n,Zdeněk Wollin,name,"asked for by zibeline"\ngone.md,,,a court order\n';

/** All that is in the output and in what builds keep, without accents and case; the store knows the names of the files. */
function traces(folder: string): string {
  const read = (name: string): string => `${name}\n${readFileSync(path.join(folder, name), 'utf8')}`;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('store.db'))
    .map(({ parentPath, name }) => read(path.relative(folder, path.join(parentPath, name))))
    .join('\n')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
}

describe('what was asked to be taken down', () => {
  it('leaves no trace, says how much it was and not what, and is proven to be gone', async () => {
    const input = write(path.join(work, 'in'), ARTICLES);
    const output = path.join(work, 'out/site');
    await buildSite({ input, output });
    expect(traces(path.join(work, 'out'))).toContain('quillstone');
    write(input, { 'authority/removals.csv': REMOVALS });
    expect((await run(['check', '-i', input, '-o', output])).status).toBe(1);
    const { diagnostics } = await buildSite({ input, output });
    expect(diagnostics).toEqual([]);
    const all = traces(path.join(work, 'out'));
    for (const name of ['wollin', 'quillstone', 'carla', 'zibeline', 'court order', 'gone.md'])
      expect([name, all.indexOf(name)]).toEqual([name, -1]);
    expect(readFileSync(path.join(output, 'changes/index.html'), 'utf8')).toContain(
      '2 articles or names were removed from this archive on request.',
    );
    const proof = await run(['check', '-i', input, '-o', output]);
    expect(proof).toEqual({ status: 0, out: '', err: expect.stringContaining('Nothing of 2 removals') });
    await buildSite({ input, output: path.join(work, 'clean') });
    expect(siteDigests(output)).toEqual(siteDigests(path.join(work, 'clean')));
    // Where nothing is to be taken down any more, all is as it was.
    rmSync(path.join(input, 'authority/removals.csv'));
    await buildSite({ input, output });
    expect(traces(output)).toContain('quillstone');
  });

  it('may be every article that has a name', async () => {
    const input = write(path.join(work, 'all'), {
      ...ARTICLES,
      'authority/removals.csv':
        'person,scope\nZdenek Wollin;Zdeněk Wollin,articles\n,\nBo Nobody,somewhere\n',
    });
    const output = path.join(work, 'all-out/site');
    const { articles, diagnostics } = await buildSite({ input, output });
    expect(articles).toBe(2);
    expect(diagnostics.map(({ code }) => code)).toEqual(['removal-unknown-scope']);
    expect(traces(path.join(work, 'all-out'))).not.toContain('wollin');
  });
});
