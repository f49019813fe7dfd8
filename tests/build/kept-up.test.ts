import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { siteDigests } from '../../bench/scale/site-digests.ts';
import { buildSite } from '../../src/build/build.ts';
import { write } from '../commands/program.ts';

const work = mkdtempSync(path.join(tmpdir(), 'cuttings-kept-up-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** A site that one more file came to, and a clean one. */
async function grown(name: string, files: Readonly<Record<string, string>>, more: Record<string, string>) {
  const input = write(path.join(work, name, 'in'), files);
  const kept = path.join(work, name, 'kept');
  await buildSite({ input, output: kept });
  const before = siteDigests(kept);
  write(input, more);
  await buildSite({ input, output: kept });
  const clean = path.join(work, name, 'clean');
  await buildSite({ input, output: clean });
  return { before, kept: siteDigests(kept), clean: siteDigests(clean) };
}

const article = (day: string, ...paragraphs: readonly string[]): string =>
  `---\ntitle: Of ${day}\ndate: ${day}\n---\n\n${paragraphs.join('\n\n')}\n`;
const said = (who: string): string => `“The sluice will open in spring,” said ${who}, an engineer.`;

describe('a list that outgrows one page', () => {
  const PEOPLE = ['Ada Holm', 'Bo Lund', 'Carla Voss', 'Dora Quill', 'Emil Stark', 'Frida Berg'];
  const MORE = ['Gerd Anders', 'Hans Clausen', 'Ida Dahl', 'Jens Falk'];
  const yml = 'thresholds:\n  pageSize: 10\n';

  it('gets pages also of letters and years of which nothing is new', async () => {
    const { before, kept, clean } = await grown(
      'people',
      {
        'archive.yml': yml,
        'one.md': article('2020-03-04', ...PEOPLE.map(said)),
        'two.md': article('2021-03-04', ...MORE.map(said)),
      },
      {
        'three.md': article(
          '2022-03-04',
          ...['Karl Hult', 'Lene Lind', 'Max Holt'].map(said),
          ...PEOPLE.map(said),
        ),
      },
    );
    for (const page of ['people/a/index.html', 'quotes/2021/index.html']) {
      expect([before.has(page), clean.has(page)]).toEqual([false, true]);
    }
    expect(kept).toEqual(clean);
  });
});
