import { describe, expect, it } from 'vitest';
import { pageView, pagingOf, sliceOf } from '../../../src/site/views/view.ts';
import { archiveOf } from '../../support/archive.ts';
import { HARBOUR, TEN_A_PAGE } from '../../support/harbour.ts';

const context = archiveOf(HARBOUR, {
  yml: `${TEN_A_PAGE}\nbaseUrl: https://example.org/a/\nleaveOut: [dates]`,
});

describe('a list cut into pages', () => {
  it.each([
    [0, null],
    [1, null],
    [10, null],
  ])('of %i is one page', (total, paging) => expect(pagingOf(context, 'quotes/', 1, total)).toBe(paging));

  it.each([
    [1, null, '/a/quotes/page-2/'],
    [2, '/a/quotes/', '/a/quotes/page-3/'],
    [3, '/a/quotes/page-2/', null],
  ])('of 21, page %i lies between %s and %s', (number, previous, next) => {
    expect(pagingOf(context, 'quotes/', number, 21)).toEqual({ number, count: 3, total: 21, previous, next });
  });

  it('shows its own slice', () => {
    expect(sliceOf(context, 1)).toEqual({ limit: 10, offset: 0 });
    expect(sliceOf(context, 3)).toEqual({ limit: 10, offset: 20 });
  });
});

describe('what every page shows', () => {
  const view = pageView(
    context,
    { type: 'search', key: '', number: 1, path: 'search/' },
    { title: '<b>"', description: 'd' },
  );
  it('has its address, the navigation without what is left out, and no more than it was given', () => {
    expect(view).toMatchObject({
      type: 'search',
      path: 'search/',
      title: '<b>"',
      canonical: 'https://example.org/a/search/',
      breadcrumbs: [],
      alternates: [],
      jsonLd: [],
      image: null,
    });
    expect(view.site.basePath).toBe('/a/');
    expect(view.site.articles).toBe(5);
    expect(view.site.sections.map(({ id }) => id)).toEqual([
      'articles',
      'people',
      'topics',
      'quotes',
      'figures',
      'search',
    ]);
    expect(view.site.sections[0]!.href).toBe('/a/articles/');
  });
});
