import { describe, expect, it } from 'vitest';
import { pageView } from '../../../src/site/views/view.ts';
import { archiveOf } from '../../support/archive.ts';
import { HARBOUR, TEN_A_PAGE } from '../../support/harbour.ts';

const context = archiveOf(HARBOUR, {
  yml: `${TEN_A_PAGE}\nbaseUrl: https://example.org/a/\nleaveOut: [dates]`,
});

describe('what every page shows', () => {
  const view = pageView(
    context,
    { type: 'search', key: '', number: 0, path: 'search/' },
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
