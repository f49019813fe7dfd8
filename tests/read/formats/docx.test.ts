import { describe, expect, it } from 'vitest';
import { ARTICLES } from './articles.data.ts';
import { gist, readFixture } from './read-fixture.ts';

describe('Word documents', () => {
  it.each(Object.keys(ARTICLES))('%s: title, date, authors and body', async (name) => {
    const { articles, codes } = await readFixture(`docx/${name}.docx`);
    expect(codes).toEqual([]);
    expect(articles.map(gist)).toEqual([ARTICLES[name]]);
  });

  it('keep a table', async () => {
    const { articles } = await readFixture('docx/library.docx');
    expect(articles[0]?.body.children.find(({ type }) => type === 'table')).toBeDefined();
    expect(articles[0]?.text).toContain('Roof\t$410,000\t$388,500');
  });

  it('that are cut off are told of', async () => {
    expect(await readFixture('docx/cut.docx')).toMatchObject({ articles: [], codes: ['damaged-file'] });
  });
});
