import { expect, it } from 'vitest';
import { downloadSizes } from '../../src/store/downloads.ts';
import { openStore } from '../../src/store/open.ts';
import { adoptFile, stageFile, stageRemovalsBelow } from '../../src/store/queries/outputs.ts';

it('sizes of downloads are those of the data folder of the site in the making', () => {
  const store = openStore(':memory:');
  expect(downloadSizes(store, 'data/')).toEqual(new Map());
  const stage = (folder: string, name: string, bytes: number): void =>
    store.run(stageFile, { path: `${folder}/${name}`, folder, digest: 'd', bytes, changed: 1 });
  stage('data', 'quotes.csv', 1200);
  stage('data', 'articles.ndjson', 2 ** 40);
  stage('elsewhere', 'x.csv', 1);
  // What the published site has, and this one has no more.
  store.run(adoptFile, { path: 'data/dates.csv', folder: 'data' });
  store.run(stageRemovalsBelow, { from: 'data/', to: 'data0' });
  expect(downloadSizes(store, 'data/')).toEqual(
    new Map([
      ['articles.ndjson', 2 ** 40],
      ['quotes.csv', 1200],
    ]),
  );
  store.close();
});
