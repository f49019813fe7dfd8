import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../../src/build/build.ts';

const SEEDS = path.resolve(import.meta.dirname, '../../seeds');

let work: string;
beforeAll(() => {
  work = mkdtempSync(path.join(tmpdir(), 'cuttings-build-'));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Digest of every file of a site, by path. */
function digests(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(
    files
      .sort()
      .map((file) => [
        path.relative(folder, file),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}

const archive = (name: string, files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = path.join(work, name);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  return folder;
};

/** Pages that have a script of their own beside that of all. */
const OWN_SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  'search/index.html': ['/assets/search.js'],
  'compare/index.html': ['/assets/compare.js'],
};

describe('a build', () => {
  it('makes the same bytes again from the same input, whatever the store remembers', async () => {
    const first = path.join(work, 'same/a');
    const second = path.join(work, 'same/b');
    await buildSite({ input: SEEDS, output: first });
    await buildSite({ input: SEEDS, output: second });
    await buildSite({ input: SEEDS, output: first });
    expect(digests(first)).toEqual(digests(second));
    expect(digests(first).size).toBeGreaterThan(20);
  });

  it('follows an edit, an addition and a removal as a clean build does', async () => {
    const input = path.join(work, 'edited');
    cpSync(SEEDS, input, { recursive: true });
    const output = path.join(work, 'edited-site');
    await buildSite({ input, output });
    writeFileSync(
      path.join(input, 'third.md'),
      '---\ntitle: A third\ndate: 2022-03-01\n---\n\nThe harbour master said "we are closed".\n',
    );
    const removed = readdirSync(input).find((name) => name.endsWith('.txt'))!;
    rmSync(path.join(input, removed));
    await buildSite({ input, output });
    const clean = path.join(work, 'edited-clean');
    await buildSite({ input, output: clean });
    expect(digests(output)).toEqual(digests(clean));
    expect(existsSync(path.join(output, 'articles/2022/03'))).toBe(true);
  });

  it('keeps the good articles when others are bad, and lists the bad ones on the data page', async () => {
    const input = archive('bad', {
      'good.txt': 'The mill reopens\n\nThe owner said on Monday that the mill would reopen.\n',
      'empty.txt': '',
      'binary.txt': new Uint8Array([0, 1, 2, 0, 255, 0, 3, 0, 0, 9]),
      'broken.md': '---\ntitle: [unclosed\n---\n\nThe words of this one are still read.\n',
      'folder.txt/inner.txt':
        'Inside a folder\n\nIt is named like a file, and this is an article all the same.\n',
    });
    const output = path.join(work, 'bad-site');
    const { articles, diagnostics } = await buildSite({ input, output });
    expect(articles).toBeGreaterThanOrEqual(2);
    const report = readFileSync(path.join(output, 'data/index.html'), 'utf8');
    for (const file of ['empty.txt', 'binary.txt', 'broken.md']) {
      expect(diagnostics.some(({ place }) => place.path === file)).toBe(true);
      expect(report).toContain(file);
    }
  });

  it('lets no article put markup or script into any page', async () => {
    const attack = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
    const input = archive('hostile', {
      'a.md': `---\ntitle: '${attack}'\npublisher: '${attack}'\nauthor: '${attack}'\nurl: 'javascript:alert(1)'\n---\n\n“${attack}” said John ${attack} Smith on Monday.\n\n<script>alert(2)</script>\n\n[click](javascript:alert(3))\n`,
      'b.txt': `${attack}\n\nMary Jones said “${attack}” would cost $5 million.\n`,
    });
    const output = path.join(work, 'hostile-site');
    await buildSite({ input, output });
    const pages = [...digests(output).keys()].filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(10);
    for (const page of pages) {
      const { document } = parseHTML(readFileSync(path.join(output, page), 'utf8'));
      const scripts = [...document.querySelectorAll('script')].filter(
        (script) => script.getAttribute('type') !== 'application/ld+json',
      );
      // One quote for other sites has none.
      const scripted = page.startsWith('q/') ? [] : ['/assets/cuttings.js', ...(OWN_SCRIPTS[page] ?? [])];
      expect(
        scripts.map((script) => script.getAttribute('src')),
        page,
      ).toEqual(scripted);
      expect(
        document.querySelectorAll('img, iframe, object, embed, form[action^="http"]'),
        page,
      ).toHaveLength(0);
      for (const element of document.querySelectorAll('*')) {
        const bad = [...element.attributes].filter(
          ({ name, value }) => /^on|^style$/.test(name) || /^\s*javascript:/i.test(value),
        );
        expect(
          bad.map(({ name }) => name),
          page,
        ).toEqual([]);
      }
    }
  });

  it('never touches an output folder that is not its own', async () => {
    const output = archive('precious', { 'thesis.txt': 'years of work' });
    await expect(buildSite({ input: SEEDS, output })).rejects.toMatchObject({ code: 'output-not-ours' });
    expect(readFileSync(path.join(output, 'thesis.txt'), 'utf8')).toBe('years of work');
  });

  it('says so when there is no folder, or nothing in it', async () => {
    const output = path.join(work, 'none-site');
    await expect(buildSite({ input: path.join(work, 'nowhere'), output })).rejects.toMatchObject({
      code: 'no-input-folder',
    });
    mkdirSync(path.join(work, 'void'));
    await expect(buildSite({ input: path.join(work, 'void'), output })).rejects.toMatchObject({
      code: 'no-articles',
    });
    expect(existsSync(output)).toBe(false);
  });
});
