import { describe, expect, it } from 'vitest';
import type { CuttingsError } from '../../src/model/cuttings-error.ts';
import { assertHosted, countedPages, forecast } from '../../src/site/forecast.ts';
import { planPages } from '../../src/site/plan.ts';
import { archiveOf } from '../support/archive.ts';
import { HARBOUR } from '../support/harbour.ts';

const archive = (yml: string) => archiveOf(HARBOUR, { yml });
const forecastOf = (yml: string) => {
  const context = archive(yml);
  return forecast(context, countedPages(planPages(context)));
};

describe('what a build will write', () => {
  it('is less without pictures, and without files beside articles', () => {
    const all = forecastOf('');
    // A picture for each of five articles, for the home page, and for two quotes that have a page by themselves.
    expect(all.files - forecastOf('openGraphImages: none').files).toBe(8);
    expect(all.files - forecastOf('openGraphImages: people').files).toBe(5);
    expect(forecastOf('openData: []').bytes).toBeLessThan(all.bytes);
    expect(forecastOf('openData: [sqlite, parquet]').bytes).toBeGreaterThan(all.bytes);
    expect(forecastOf('data: monthly').bytes).toBeLessThan(all.bytes);
    expect(all.fits).toEqual(['Cloudflare Pages', 'GitHub Pages', 'Netlify']);
  });
});

describe('a host that does not take the site', () => {
  const failure = (yml: string, found: { files: number; bytes: number }): CuttingsError => {
    try {
      assertHosted(archive(yml), { fits: [], exceeds: [], ...found });
    } catch (error) {
      return error as CuttingsError;
    }
    throw new Error('It was taken.');
  };

  it('is an error that says how much is too much, and what would do', () => {
    const error = failure('host: cloudflare-pages', { files: 25_001, bytes: 1 });
    expect(error).toMatchObject({
      code: 'too-much-for-host',
      message:
        'The site would have about 25,001 files, and Cloudflare Pages takes 20,000. Nothing was written.',
      hint: 'Set in archive.yml: openGraphImages: none.',
    });
    const heavy = failure('host: github-pages\nopenGraphImages: none', { files: 1, bytes: 1.5e9 });
    expect(heavy).toMatchObject({
      message: 'The site would have about 1,500 MB, and GitHub Pages takes 1,000. Nothing was written.',
      hint: 'Set in archive.yml: openData: [].',
    });
    const bare = failure('host: github-pages\nopenGraphImages: none\nopenData: []', {
      files: 1,
      bytes: 1.5e9,
    });
    expect(bare.hint).toBe('Set in archive.yml: data: monthly.');
  });

  it('is none where it takes it, or where no host is named', () => {
    const much = { files: 1e6, bytes: 1e12, fits: [], exceeds: [] };
    expect(() => assertHosted(archive(''), much)).not.toThrow();
    const context = archive('host: netlify');
    expect(() => assertHosted(context, forecast(context, countedPages(planPages(context))))).not.toThrow();
  });
});
