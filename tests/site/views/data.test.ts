import { describe, expect, it } from 'vitest';
import { dataView } from '../../../src/site/views/data.ts';
import { stageFile } from '../../../src/store/queries/outputs.ts';
import { archiveOf } from '../../support/archive.ts';
import { HARBOUR, page } from '../../support/harbour.ts';

describe('the page of data', () => {
  it('offers each download with its size', () => {
    const context = archiveOf(HARBOUR, { yml: 'publisher: The <Library>' });
    const file = { path: 'data/quotes.csv', folder: 'data', digest: 'd', bytes: 321, changed: 1 };
    context.store.run(stageFile, file);
    const view = dataView(context, page(context, 'data'));
    expect(view.files.find(({ name }) => name === 'quotes.csv')).toEqual({
      name: 'quotes.csv',
      what: 'quotes',
      href: '/data/quotes.csv',
      bytes: 321,
      shards: [],
    });
    expect(view.files.map(({ name }) => name)).toEqual([
      'articles.ndjson',
      'quotes.csv',
      'figures.csv',
      'dates.csv',
      'people.csv',
      'identities.ndjson',
      'archive.sqlite',
      'datapackage.json',
      'ro-crate-metadata.json',
      'schema.json',
      'identities.schema.json',
      'SHA256SUMS',
    ]);
    expect(view).toMatchObject({ articles: 5, sources: 5, report: [] });
    expect(view.jsonLd).toMatchObject([
      { '@type': 'Dataset', temporalCoverage: '2021-03-04/2022-01-02', publisher: { name: 'The <Library>' } },
    ]);
  });

  it('of an archive without dates covers no time', () => {
    const context = archiveOf([]);
    const [dataset] = dataView(context, page(context, 'data')).jsonLd;
    expect(dataset).not.toHaveProperty('temporalCoverage');
    expect(dataset).not.toHaveProperty('publisher');
  });

  it('offers what archive.yml asks for, and its licence', () => {
    const licence = 'https://creativecommons.org/licenses/by/4.0/';
    const context = archiveOf(HARBOUR, { yml: `openData: [parquet]\nlicence: ${licence}` });
    for (const table of ['quotes', 'dates']) {
      const file = `data/parquet/${table}.parquet`;
      context.store.run(stageFile, {
        path: file,
        folder: 'data/parquet',
        digest: 'd',
        bytes: 10,
        changed: 1,
      });
    }
    const view = dataView(context, page(context, 'data'));
    expect(view.files.map(({ name }) => name)).not.toContain('archive.sqlite');
    expect(view.files.find(({ name }) => name === 'parquet')).toEqual({
      name: 'parquet',
      what: 'parquet',
      href: null,
      bytes: 20,
      shards: [
        { text: 'dates.parquet', href: '/data/parquet/dates.parquet' },
        { text: 'quotes.parquet', href: '/data/parquet/quotes.parquet' },
      ],
    });
    expect(view.jsonLd).toMatchObject([{ license: licence }]);
  });
});
