import { describe, expect, it } from 'vitest';
import { ARTICLES } from './articles.data.ts';
import { gist, readFixture } from './read-fixture.ts';

describe('pages saved in one file', () => {
  it.each(Object.keys(ARTICLES))('%s: title, date, authors, body, address', async (name) => {
    const { articles, codes } = await readFixture(`mhtml/${name}.mhtml`);
    expect(codes).toEqual([]);
    expect(articles.map(gist)).toEqual([ARTICLES[name]]);
    expect(articles[0]?.meta.url?.value).toBe(`https://gate.example/news/${name}`);
    expect(articles[0]?.meta.captured?.value).toMatch(/^2026-/);
  });

  it('leave out the pages of their frames', async () => {
    const { articles } = await readFixture('mhtml/ferry.mhtml');
    expect(articles[0]?.text).not.toContain('umbrellas');
  });
});

describe('pages that SingleFile saved', () => {
  it.each(Object.keys(ARTICLES))('%s: title, date, authors, body, address, day of saving', async (name) => {
    const { articles, codes } = await readFixture(`singlefile/${name}.html`);
    expect(codes).toEqual([]);
    expect(articles.map(gist)).toEqual([ARTICLES[name]]);
    expect(articles[0]?.meta.url?.value).toBe(`http://gate.example/news/${name}`);
    expect(articles[0]?.meta.captured?.value).toMatch(/^2026-11-30T/);
  });
});
