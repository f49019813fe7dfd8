import { describe, expect, it } from 'vitest';
import { ARTICLES, CANAL, type Expected } from './articles.data.ts';
import { gist, readFixture } from './read-fixture.ts';

/** A PDF does not tell that something is a table: its rows are lines. */
const withoutTable = (found: Expected): Expected => ({
  ...found,
  body: found.body.filter((line) => !/^(?:Item Budget|Roof \$|Shelves \$)/.test(line)),
});

describe('PDF files', () => {
  it.each([
    ['ferry', 'ferry'],
    ['library', 'library'],
    ['mayor', 'mayor'],
    ['museum', 'museum'],
    ['orchard', 'orchard'],
    ['canal-latex', 'canal'],
    ['canal-groff', 'canal'],
    ['canal-columns', 'canal'],
  ])('%s: title, date, authors and body', async (file, name) => {
    const { articles, codes } = await readFixture(`pdf/${file}.pdf`);
    expect(codes).toEqual([]);
    expect(articles.map(gist).map(withoutTable)).toEqual([name === 'canal' ? CANAL : ARTICLES[name]]);
  });

  it('that a browser printed tell their address, and when', async () => {
    const { articles } = await readFixture('pdf/ferry.pdf');
    expect(articles[0]?.meta).toMatchObject({
      url: { value: 'https://gate.example/news/ferry' },
      captured: { value: '2026-11-30' },
    });
  });

  it.each([
    ['scan', 'scan-without-text'],
    ['secret', 'encrypted-file'],
    ['cut', 'damaged-file'],
  ])('%s is told of', async (file, code) => {
    expect(await readFixture(`pdf/${file}.pdf`)).toMatchObject({ articles: [], codes: [code] });
  });
});
