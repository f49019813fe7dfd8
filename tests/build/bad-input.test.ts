import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../../src/build/build.ts';
import type { BuildResult } from '../../src/build/build-result.ts';

const GOOD = 'The mill reopens\n\nThe mill reopened on Monday, said Ada Holm, its owner.\n';
const LONG_NAME = 'a-very-long-name-'.repeat(14);
const DEEP = Array.from({ length: 30 }, (_, i) => `level${i}`).join('/');

/** Files that must become diagnostics, with the code of each. */
const BAD: Readonly<Record<string, readonly [content: string | Uint8Array, code: string]>> = {
  'empty.txt': ['', 'empty-file'],
  'blank.txt': [' \n\t\n', 'empty-file'],
  'binary.txt': [new Uint8Array([0, 1, 2, 0, 255, 0, 3, 0, 0, 9]), 'binary-file'],
  'broken.md': [
    '---\ntitle: [unclosed\n---\n\nThe words are still read, said Bo Lund.\n',
    'broken-front-matter',
  ],
  'bomb.md': [bomb(), 'broken-front-matter'],
  'script.md': ['---js\nmodule.exports = process.exit(3)\n---\n\nThe words.\n', 'refused-front-matter'],
  'mixed.txt': [
    Buffer.concat([Buffer.from(`${'Häuser und Türme. '.repeat(9)}`), Buffer.from([0xff, 0xfe, 0x41])]),
    'invalid-encoding',
  ],
  'huge.txt': [`Huge\n\n${'The sea rose by 3 metres. '.repeat(840_000)}`, 'file-too-large'],
  'long.txt': [`Long\n\n${'The sea rose by 3 metres. '.repeat(60_000)}`, 'text-too-long'],
  'future.md': ['---\ntitle: Later\ndate: 9999-01-01\n---\n\nThe mill will open.\n', 'invalid-date'],
  'no-day.md': ['---\ntitle: No day\ndate: 2021-02-30\n---\n\nThe mill was shut.\n', 'invalid-date'],
  'loop/loop.json': ['{"title": "no text"}', 'bad-record'],
  'lines.jsonl': ['{"id": "one", "text": "The dam held on Monday."}\n{"text": \n', 'broken-json'],
  'same-2.md': ['---\nid: same\ntitle: Second\n---\n\nThe second of two.\n', 'duplicate-identity'],
  'twice.jsonl': [
    '{"id": "two", "title": "Kept", "text": "The gate opened."}\n{"id": "two", "title": "Dropped", "text": "It shut."}\n',
    'duplicate-identity',
  ],
  'folder.txt/inner.txt': [GOOD, 'not-a-file'],
  'picture.jpg': ['no article', 'unknown-format'],
  'scan.tiff': ['no article', 'convertible-format'],
};

/** Files that must become articles all the same, with a title or the words of one. */
const USABLE: Readonly<Record<string, readonly [content: string, title: string]>> = {
  'good.txt': [GOOD, 'The mill reopens'],
  'alone.txt': ['A headline and nothing more\n', 'A headline and nothing more'],
  'same-1.md': ['---\nid: same\ntitle: First\n---\n\nThe first of two.\n', 'First'],
  'twin/good.txt': [GOOD, 'The mill reopens'],
  'ancient.md': [
    '---\ntitle: Long ago\ndate: 1605-11-05\n---\n\nThe cellar was searched at night.\n',
    'Long ago',
  ],
  'untitled.md': ['---\ntitle: ""\ndate: 2021-03-04\n---\n\nthe words begin without ado and go on.\n', ''],
  'endless.md': [`---\ntitle: "${'word '.repeat(1000)}"\n---\n\nThe words.\n`, 'word word'],
  'rtl.txt': ['כותרת המאמר\n\nהראש אמר "הכול בסדר" ביום שני. \u202eSaid Ada Holm\u202c.\n', 'כותרת המאמר'],
  'quotes.txt': [`Two thousand\n\n${'“It works,” said Ada Holm.\n\n'.repeat(2000)}`, 'Two thousand'],
  'control.md': [
    '---\ntitle: "Bells \\a\\e\\0 and ]]> all"\npublisher: "Bell \\a"\ndate: 2021-03-05\n---\n\nThe bell\u0007 rang\u0001 ]]> twice, said Ada Holm.\n',
    'Bells',
  ],
  'formula.md': [
    '---\ntitle: "=1+1"\npublisher: "@sum"\ndate: 2021-03-06\n---\n\nIt fell to -5 degrees. “-2+3 is one,” said Ada Holm.\n',
    '=1+1',
  ],
  "it's #1? 100% “odd” 🐟.txt": ['An odd name\n\nThe file has an odd name.\n', 'An odd name'],
  [`${LONG_NAME}.txt`]: ['A long name\n\nThe file has a long name.\n', 'A long name'],
  [`${DEEP}/deep.txt`]: ['Far down\n\nThe file is far down.\n', 'Far down'],
  '__proto__.md': [
    '---\n__proto__: {polluted: yes}\nconstructor: x\ntitle: Proto\n---\n\nThe words.\n',
    'Proto',
  ],
};

/** YAML whose aliases would unfold to a billion words. */
function bomb(): string {
  const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (const [before, name] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh', 'hi'])
    lines.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`);
  return `---\n${lines.join('\n')}\n---\n\nThe words.\n`;
}

let work: string;
let output: string;
let result: BuildResult;
const read = (file: string): string => readFileSync(path.join(output, file), 'utf8');

beforeAll(async () => {
  work = mkdtempSync(path.join(tmpdir(), 'cuttings-bad-'));
  const input = path.join(work, 'in');
  for (const [file, [content]] of Object.entries({ ...BAD, ...USABLE })) {
    mkdirSync(path.dirname(path.join(input, file)), { recursive: true });
    writeFileSync(path.join(input, file), content);
  }
  symlinkSync('..', path.join(input, 'loop/up'));
  symlinkSync('nowhere', path.join(input, 'dangling.txt'));
  symlinkSync(tmpdir(), path.join(input, 'outside'));
  writeFileSync(path.join(input, 'archive.yml'), 'baseUrl: https://example.org/news/\n');
  output = path.join(work, 'site');
  result = await buildSite({ input, output });
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('bad input', () => {
  it.each(Object.entries(BAD).map(([file, [, code]]) => ({ file, code })))(
    'tells of $file: $code, in the report and on the data page',
    ({ file, code }) => {
      const places = result.diagnostics.filter((one) => one.code === code).map(({ place }) => place.path);
      expect(places.some((place) => file === place || file.startsWith(`${place}/`))).toBe(true);
      const { document } = parseHTML(read('data/index.html'));
      expect(document.body.textContent).toContain(places.find((place) => file.startsWith(place)));
    },
  );

  it('tells of links that lead nowhere or outside', () => {
    const codes = new Map(result.diagnostics.map(({ place, code }) => [place.path, code]));
    expect(codes.get('dangling.txt')).toBe('unreadable-file');
    expect(codes.get('outside')).toBe('outside-folder');
  });

  it('makes an article of everything that has words', () => {
    const titles = read('data/articles.ndjson')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { title: string | null; source: { path: string } });
    for (const [file, [, title]] of Object.entries(USABLE)) {
      const found = titles.find(({ source }) => source.path === file);
      expect(found, file).toBeDefined();
      expect(found?.title ?? '', file).toContain(title);
    }
    // Kept although doubtful: broken or refused front matter, no usable date, a few broken bytes, one good line.
    expect(titles.map(({ source }) => source.path)).toEqual(
      expect.arrayContaining(['broken.md', 'bomb.md', 'script.md', 'mixed.txt', 'no-day.md', 'lines.jsonl']),
    );
    expect(
      titles
        .filter(({ source }) => /^(?:same|twice)/.test(source.path))
        .map(({ title }) => title)
        .sort(),
    ).toEqual(['Dropped', 'First', 'Kept', 'Second']);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('says nowhere that a bug was met', () => {
    expect(result.diagnostics.filter(({ code }) => code === 'internal-error')).toEqual([]);
  });

  it('writes feeds that every parser of XML and JSON reads, and tables without formulas', () => {
    const files = readdirSync(output, { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.xml'))) {
      // What XML 1.0 (2.2) forbids.
      expect(read(file), file).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    }
    for (const file of files.filter((name) => name.endsWith('.json'))) JSON.parse(read(file));
    for (const file of files.filter((name) => name.endsWith('.csv')))
      expect(read(file), file).not.toMatch(/(?:^|,)"?[=+@\t\r]/m);
    expect(read('data/quotes.csv')).toContain("'=1+1");
  });

  it('leaves no page too long to be a file, and every page inside the site', () => {
    for (const file of readdirSync(output, { recursive: true, encoding: 'utf8' }))
      expect(Math.max(...file.split(path.sep).map((part) => Buffer.byteLength(part)))).toBeLessThan(120);
  });
});
