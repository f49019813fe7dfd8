import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { workAhead } from '../../src/archive/ahead/index.ts';
import { articleRows } from '../../src/archive/tables/article-rows.ts';
import { saidOf } from '../../src/archive/tables/said.ts';
import { SHOWN_FROM } from '../../src/model/shown.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import { DERIVED } from '../../src/store/queries/derivation.ts';
import { printingsOf } from '../../src/store/records.ts';
import { sql } from '../support/sql.ts';
import { deriveMade, type Files, HANDS, made, putFile } from './made-files.ts';

const work = mkdtempSync(path.join(tmpdir(), 'cuttings-ahead-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Enough that a thread is worth it; every fortieth is the text of the one before. */
const FILES: Files = new Map(
  fc
    .sample(made, { numRuns: 600, seed: 7 })
    .map((article, index, all) => [
      index,
      { id: null, article: index % 40 === 39 ? all[index - 1]! : article },
    ]),
);

function filled(name: string): { readonly file: string; readonly store: Store } {
  const file = path.join(work, name);
  const store = openStore(file);
  for (const index of FILES.keys()) putFile(store, FILES, index);
  return { file, store };
}

const rowsOf = (store: Store): Record<string, readonly unknown[]> =>
  Object.fromEntries(
    [...DERIVED, 'records', 'touched'].map((table) => [table, store.all(sql(`SELECT * FROM ${table}`))]),
  );
const articlesOf = (store: Store): string[] =>
  store
    .all(sql<{ article: string }>('SELECT DISTINCT article FROM records ORDER BY article'))
    .map(({ article }) => article);

describe('what a thread works out ahead', () => {
  it('is what follows from the record alone; nothing of a text that is there twice', () => {
    const { file, store } = filled('alone.db');
    const articles = articlesOf(store);
    const ahead = workAhead({ storeFile: file, from: SHOWN_FROM });
    let single = 0;
    const asked = [[...ahead.said(articles)], [...ahead.rows(articles)]] as const;
    ahead.end();
    for (const [at, article] of articles.entries()) {
      const [record, ...others] = printingsOf(store, article);
      const isAlone = record !== undefined && others.length === 0;
      if (isAlone) single++;
      const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
      expect(asked[0][at]).toEqual([article, isAlone ? plain(saidOf(record, SHOWN_FROM)) : null]);
      expect(asked[1][at]).toEqual([article, isAlone ? plain(articleRows(record, SHOWN_FROM)) : null]);
    }
    store.close();
    expect(single).toBeGreaterThan(100);
    expect(articles.length - single).toBeGreaterThan(0);
  });

  it.each([
    ['nobody decided anything', HANDS[0]!],
    ['people decided on names, articles and outlets', { ...HANDS[4]!, topicRules: new Map() }],
    ['and on topics', HANDS[2]!],
  ])(
    'leaves the tables as they are without it where %s',
    (name, hand) => {
      const [one, other] = [filled(`${name} a.db`), filled(`${name} b.db`)];
      const told = deriveMade(one.store, hand);
      expect(deriveMade(other.store, hand, undefined, { storeFile: other.file })).toEqual(told);
      expect(rowsOf(other.store)).toEqual(rowsOf(one.store));
      // Again, with forms of the first time standing.
      for (const { store } of [one, other]) for (const index of FILES.keys()) putFile(store, FILES, index);
      deriveMade(one.store, HANDS[0]!);
      deriveMade(other.store, HANDS[0]!, undefined, { storeFile: other.file });
      expect(rowsOf(other.store)).toEqual(rowsOf(one.store));
      one.store.close();
      other.store.close();
    },
    120_000,
  );
});
