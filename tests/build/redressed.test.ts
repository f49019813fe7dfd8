import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteDigests } from '../../bench/scale/site-digests.ts';
import { buildSite } from '../../src/build/build.ts';
import type { BuildResult } from '../../src/build/build-result.ts';
import { write } from '../commands/program.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const work = mkdtempSync(path.join(tmpdir(), 'cuttings-redressed-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const input = path.join(work, 'in');
const output = path.join(work, 'site');
const build = (): Promise<BuildResult> => buildSite({ input, output });
let cleanBuilds = 0;
async function clean(): Promise<ReadonlyMap<string, string>> {
  const site = path.join(work, `clean-${cleanBuilds++}`, 'site');
  await buildSite({ input, output: site });
  return siteDigests(site);
}

/** Steps of a build that write something other than pages. */
const besides = ({ times }: BuildResult): string[] =>
  times.map(({ step }) => step).filter((step) => step === 'export' || step === 'search');

const said = (n: number): string =>
  `---\ntitle: The sluice ${n}\ndate: 2021-03-0${n}\npublisher: The Quay\n---\n\n“The sluice number ${n} will open in the spring, whatever they say,” said Ada Holm, the mayor of Port Ellery, on Monday. She asked for $${n} million.\n`;
// Has no picture.
const article = readFileSync(path.join(PROJECT, 'templates/pages/article.11ty.ts'), 'utf8').replace(
  /, articlePreview\)/,
  ')',
);

beforeAll(async () => {
  write(input, {
    'archive.yml': 'title: The Quay\n',
    ...Object.fromEntries([1, 2, 3, 4].map((n) => [`${n}.md`, said(n)])),
  });
  const first = await build();
  expect(besides(first)).not.toEqual([]);
});

describe('a site that is only to look otherwise', () => {
  it('has its pages made and nothing else, and is what a clean build makes', async () => {
    const before = siteDigests(output);
    expect(article).not.toContain('articlePreview)');
    write(input, {
      'archive.yml': 'title: The Quay\ntheme: theme\nlogo: logo.svg\n',
      'theme/pages/article.11ty.ts': article,
      'theme/theme.css': 'body { color: teal }\n',
      'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>',
    });
    const dressed = await build();
    expect([dressed.rendered, besides(dressed)]).toEqual([dressed.pages, []]);
    const site = siteDigests(output);
    expect(site).toEqual(await clean());
    const cards = (files: ReadonlyMap<string, string>): string[] =>
      [...files.keys()].filter((file) => /^articles\/.*card\.png$/.test(file));
    expect([cards(before).length > 0, cards(site)]).toEqual([true, []]);

    writeFileSync(path.join(input, 'theme/theme.css'), 'body { color: navy }\n');
    expect(besides(await build())).toEqual([]);
    expect(siteDigests(output)).toEqual(await clean());
  });

  it('loses with its theme what that had brought', async () => {
    write(input, { 'archive.yml': 'title: The Quay\nlogo: logo.svg\n' });
    rmSync(path.join(input, 'theme'), { recursive: true });
    expect(besides(await build())).toEqual([]);
    const site = siteDigests(output);
    expect(site).toEqual(await clean());
    expect([...site.keys()].filter((file) => /theme/.test(file))).toEqual([]);
  });

  it('has all of it made where an article comes at the same time', async () => {
    write(input, { 'archive.yml': 'title: The Quay\n', '5.md': said(5) });
    expect(besides(await build())).not.toEqual([]);
    expect(siteDigests(output)).toEqual(await clean());
  });
});
