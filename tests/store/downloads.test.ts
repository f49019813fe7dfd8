import { expect, it } from 'vitest';
import { downloadSizes, putDownloadSizes } from '../../src/store/downloads.ts';
import { openStore } from '../../src/store/open.ts';
import { sql } from '../support/sql.ts';

it('sizes of downloads are read back, and replaced as a whole', () => {
  const store = openStore(':memory:');
  expect(downloadSizes(store)).toEqual(new Map());
  putDownloadSizes(
    store,
    new Map([
      ['tables/quotes.csv', 1200],
      ['records.ndjson', 2 ** 40],
    ]),
  );
  expect(downloadSizes(store)).toEqual(
    new Map([
      ['records.ndjson', 2 ** 40],
      ['tables/quotes.csv', 1200],
    ]),
  );
  putDownloadSizes(store, new Map([['empty.csv', 0]]));
  expect(downloadSizes(store)).toEqual(new Map([['empty.csv', 0]]));
  store.close();
});

it('leaves what else is told of the archive', () => {
  const store = openStore(':memory:');
  store.run(sql("INSERT INTO meta VALUES ('downloads', 'other'), ('built', 'yes')"));
  putDownloadSizes(store, new Map());
  expect(downloadSizes(store)).toEqual(new Map());
  expect(store.all(sql('SELECT key FROM meta ORDER BY key'))).toEqual([
    { key: 'built' },
    { key: 'downloads' },
  ]);
  store.close();
});
