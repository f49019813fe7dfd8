import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../../src/build/build.ts';
import type { BuildResult } from '../../src/build/build-result.ts';
import { summaryJson, summaryText } from '../../src/commands/summary.ts';

const FIXTURES = path.join(import.meta.dirname, '../read/formats/fixtures');

/** What an ordinary folder has, each file of another kind. */
const COPIED = {
  'canal.pdf': 'pdf/canal-columns.pdf',
  'library.docx': 'docx/library.docx',
  'mayor.eml': 'mail/mayor.eml',
  'export.xml': 'feed/wordpress.xml',
  'more.zip': 'zip/stored.zip',
  'scan.pdf': 'pdf/scan.pdf',
} as const;
const WRITTEN = {
  'kiosk.txt': 'The kiosk at the gate\n\nThe kiosk sold its last newspaper on Sunday, said Ada Quill.\n',
  'swans.md':
    '---\ntitle: Swans leave early\ndate: 2024-03-04\n---\n\nThe swans left a week early, the warden said.\n',
  'later.md': '---\ntitle: Not yet\ndraft: true\n---\n\nNobody should read this sentence on a page.\n',
  'hidden.md': '---\ntitle: Not for all\npublished: false\n---\n\nNobody should read this one either.\n',
  'photo.jpg': 'x',
  'plan.JPG': 'x',
  'old.doc': 'x',
} as const;

describe('a folder of all kinds of files', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cuttings-any-'));
  const places = { input: path.join(folder, 'papers'), output: path.join(folder, 'site') };
  let result: BuildResult;

  beforeAll(async () => {
    mkdirSync(places.input);
    for (const [name, from] of Object.entries(COPIED))
      copyFileSync(path.join(FIXTURES, from), path.join(places.input, name));
    for (const [name, text] of Object.entries(WRITTEN)) writeFileSync(path.join(places.input, name), text);
    result = await buildSite(places);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is read or told of, file by file', () => {
    const told = result.diagnostics.map(({ place }) => place.path.split(/[!#]/)[0]!);
    const { formats } = result.summary;
    expect(Object.fromEntries(formats.map(({ name, count }) => [name, count]))).toEqual({
      PDF: 1,
      'Word document': 1,
      mail: 1,
      'feed or export': 3,
      'ZIP archive': 1,
      'plain text': 1,
      Markdown: 1,
    });
    expect(new Set(told)).toEqual(
      new Set(['export.xml', 'scan.pdf', 'photo.jpg', 'plan.JPG', 'old.doc', 'later.md', 'hidden.md']),
    );
  });

  it('has a summary of what is in and what is not, a line a kind', () => {
    const text = summaryText(result, places);
    expect(text).toContain('2 .jpg files: not read, as photo.jpg');
    expect(text).toContain(
      '1 .doc file: not read, as old.doc; to convert: soffice --headless --convert-to docx FILE.doc',
    );
    expect(text).toContain('1 × The PDF holds pictures of pages and no text. scan.pdf');
    expect(text).toContain('2 × picture or file, in export.xml');
    expect(text).toContain('2 × The article is a draft, or not meant to be public, and was left out.');
    expect(text).toMatch(/^By year {4}2024: 3, 2023: 3, 2022: 1, 2021: 1, undated: 1$/m);
    expect(text).toMatch(/^To look at them: .*serve/m);
    expect(text.split('\n').length).toBeLessThan(30);
  });

  it('has the same for programs', () => {
    const read = JSON.parse(summaryJson(result, places)) as Record<string, unknown>;
    expect(read).toMatchObject({ articles: 9, undated: 1, isUnchanged: false });
    expect(read['leftOut']).toContainEqual(
      expect.objectContaining({
        code: 'unknown-format',
        kind: '.jpg',
        count: 2,
        example: { path: 'photo.jpg' },
      }),
    );
  });

  it('lists them on the data page, a line a kind, and has no draft on any', () => {
    const page = readFileSync(path.join(places.output, 'data/index.html'), 'utf8');
    expect(page).toContain('<strong>photo.jpg</strong> and 1 file more of its kind');
    expect(page).not.toContain('plan.JPG');
    expect(readFileSync(path.join(places.output, 'data/articles.ndjson'), 'utf8')).not.toContain(
      'Nobody should',
    );
  });

  it('is told the same when nothing has changed', async () => {
    const again = await buildSite(places);
    expect(again.isUnchanged).toBe(true);
    expect(again.summary).toEqual(result.summary);
  });
});
