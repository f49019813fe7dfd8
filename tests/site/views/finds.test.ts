import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../../src/model/record.ts';
import { planPages } from '../../../src/site/plan.ts';
import { articleView } from '../../../src/site/views/article.ts';
import { FINDS_BESIDE, findsView } from '../../../src/site/views/finds.ts';
import { recordOf } from '../../archive/record.ts';
import { archiveOf } from '../../support/archive.ts';
import { page } from '../../support/harbour.ts';

const withFigures = (count: number): ArticleRecord =>
  recordOf(Array.from({ length: count }, (_, n) => `[${n + 1}](figure:${n + 1}) boats sank.`).join(' '), {
    id: 'long',
    title: 'A long list',
    published: '2020-06-15',
  });

describe('the page of all finds', () => {
  it('is planned only where more stand in the text than beside it', () => {
    const planned = (count: number): boolean =>
      [...planPages(archiveOf([withFigures(count)]))].some(({ type }) => type === 'finds');
    expect(planned(FINDS_BESIDE)).toBe(false);
    expect(planned(FINDS_BESIDE + 1)).toBe(true);
  });

  it('has all of them in the order of the text', () => {
    const context = archiveOf([withFigures(FINDS_BESIDE + 1)]);
    const view = findsView(context, page(context, 'finds'));
    expect(view.figures.map(({ value }) => value)).toEqual([...Array(41).keys()].map((n) => n + 1));
    expect(view.found).toEqual({ quotes: 0, figures: 41, dates: 0 });
    expect(view.citation.url).toBe('http://localhost:8080/articles/2020/06/a-long-list-long/');
    expect(view.breadcrumbs.at(-1)).toEqual({
      text: 'A long list',
      href: '/articles/2020/06/a-long-list-long/',
    });
    expect(view.article.id).toBe('long');
  });

  it('leaves the first of them on the page of the article, which leads here', () => {
    const context = archiveOf([withFigures(FINDS_BESIDE + 1)]);
    const view = articleView(context, page(context, 'article', 'long'));
    expect(view.figures.map(({ value }) => value)).toEqual([...Array(20).keys()].map((n) => n + 1));
    expect(view.found.figures).toBe(41);
    expect(view.allFinds).toBe('/articles/2020/06/a-long-list-long/finds/');
  });
});

it.each([
  [1, 1],
  [40, 40],
  [41, 20],
])('of %i finds %i stand beside the text', (count, shown) => {
  const context = archiveOf([withFigures(count)]);
  expect(articleView(context, page(context, 'article', 'long')).figures).toHaveLength(shown);
});
