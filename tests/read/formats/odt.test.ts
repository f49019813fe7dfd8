import { describe, expect, it } from 'vitest';
import { ARTICLES } from './articles.data.ts';
import { gist, readFixture } from './read-fixture.ts';

describe('OpenDocument texts', () => {
  it.each(Object.keys(ARTICLES))('%s: title, date, authors and body', async (name) => {
    const { articles, codes } = await readFixture(`odt/${name}.odt`);
    expect(codes).toEqual([]);
    expect(articles.map(gist)).toEqual([ARTICLES[name]]);
  });

  it('keep a table', async () => {
    const { articles } = await readFixture('odt/library.odt');
    expect(articles[0]?.text).toContain('Roof\t$410,000\t$388,500');
  });
});
