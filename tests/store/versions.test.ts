import { afterEach, beforeEach, expect, it } from 'vitest';
import { versionIdOf } from '../../src/model/ids.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import { untouchAll } from '../../src/store/queries/touched.ts';
import { putSource, removeSource, toStored } from '../../src/store/records.ts';
import { isAnyTouched } from '../../src/store/touched.ts';
import { separateVersions } from '../../src/store/versions.ts';
import { recordOf } from '../archive/record.ts';
import { sql } from '../support/sql.ts';

let store: Store;
beforeEach(() => {
  store = openStore(':memory:');
});
afterEach(() => store.close());

const put = (path: string, text: string, published: string): void =>
  putSource(store, {
    path,
    digest: '',
    diagnostics: [],
    extracted: [
      toStored({ record: recordOf(text, { id: 'one', published }), body: { type: 'root', children: [] } }),
    ],
  });
const articles = (): Record<string, string> =>
  Object.fromEntries(
    store
      .all(
        sql<{ source: string; article: string }>(
          "SELECT source, article FROM records WHERE article = record ->> '$.id'",
        ),
      )
      .map(({ source, article }) => [source, article]),
  );

const OLD =
  'The weir was opened at noon, and the keeper said that the water would fall by a foot before the evening.';
const NEW = `${OLD} It fell by two.`;

it('other texts get an identifier of their own, printings of a text share theirs', () => {
  put('a.txt', NEW, '2021-05-02');
  put('b.txt', OLD, '2021-05-01');
  put('c.txt', NEW.toUpperCase(), '2021-05-03');
  separateVersions(store);
  const other = versionIdOf('one', NEW);
  expect(articles()).toEqual({ 'a.txt': other, 'b.txt': 'one', 'c.txt': other });
});

it('what is apart already stays, and nothing is derived again', () => {
  put('a.txt', NEW, '2021-05-02');
  put('b.txt', OLD, '2021-05-01');
  separateVersions(store);
  store.run(untouchAll);
  separateVersions(store);
  expect(isAnyTouched(store, 'record')).toBe(false);
});

it('when the first goes, the next has the identifier', () => {
  put('a.txt', NEW, '2021-05-02');
  put('b.txt', OLD, '2021-05-01');
  separateVersions(store);
  store.run(untouchAll);
  removeSource(store, 'b.txt');
  separateVersions(store);
  expect(articles()).toEqual({ 'a.txt': 'one' });
  const touched = store.all(
    sql<{ key: string }>("SELECT key FROM touched WHERE kind = 'record' ORDER BY key"),
  );
  expect(touched.map(({ key }) => key)).toEqual([versionIdOf('one', NEW), 'one'].sort());
});
