import { describe, expect, it } from 'vitest';
import { countriesIn, datelineCountry, publisherCountry } from '../../../src/annotate/country/country.ts';
import type { Article, ArticleMeta } from '../../../src/model/article.ts';
import { articleOf } from '../dates/marked.ts';

const published = (meta: { publisher?: string; url?: string }): Article => ({
  ...articleOf('It rained.', null),
  meta: Object.fromEntries(
    Object.entries(meta).map(([key, value]) => [key, { value, origin: 'json' }]),
  ) as ArticleMeta,
});

describe('countries of a text', () => {
  it('counts names, peoples and cities', () => {
    const text = 'Nairobi and the Kenyan port of Mombasa trade with South Sudan, not with Sudan’s north.';
    expect([...countriesIn(text)]).toEqual([
      ['KE', 3],
      ['SS', 1],
      ['SD', 1],
    ]);
  });

  it('takes the longest name', () => {
    expect([...countriesIn('New South Wales and the British Virgin Islands')]).toEqual([
      ['AU', 1],
      ['VG', 1],
    ]);
  });

  it('reads capitals', () => {
    expect([...countriesIn('TORONTO')]).toEqual([['CA', 1]]);
  });

  it('finds nothing in words that are no names', () => {
    expect(countriesIn('a nice turkey in china, said Jordan Chad of Georgia').size).toBe(0);
  });
});

describe('country of a publisher', () => {
  it.each([
    ['The Globe and Mail', 'CA'],
    ['BBC News', 'GB'],
    ['ABC News', 'US'],
    ['ABC News (Australia)', 'AU'],
    ['Taipei Times', 'TW'],
    ['Malay Mail', 'MY'],
    ['The Times of India', 'IN'],
    ['dailynews.co.tz', 'TZ'],
    ['Miami Today', 'US'],
    ['The Weekly Lantern', null],
  ])('%s: %s', (publisher, country) => {
    expect(publisherCountry(published({ publisher }))).toBe(country);
  });

  it.each([
    ['https://www.rnz.co.nz/news/1', 'NZ'],
    ['https://www.bbc.co.uk/news/1', 'GB'],
    ['https://www.nytimes.com/1', 'US'],
    ['https://ottawacitizen.com/1', 'CA'],
    ['https://indianapolisstar.com/1', 'US'],
    ['https://www.hongkongfp.com/1', 'HK'],
    ['https://www.thejamaicanobserver.com/1', 'JM'],
    ['https://lantern.example/1', null],
    ['no address', null],
  ])('of %s: %s', (url, country) => {
    expect(publisherCountry(published({ url }))).toBe(country);
  });

  it('is that of the dateline for a report', () => {
    const text = 'OTTAWA (AP) — It rained.';
    const blocks = [
      { start: 0, end: 14, role: 'dateline' as const },
      { start: 15, end: text.length, role: 'paragraph' as const },
    ];
    expect(datelineCountry(articleOf(text, null, blocks))).toBe('CA');
    expect(datelineCountry(articleOf(text, null))).toBe(null);
  });
});
