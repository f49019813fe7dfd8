import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGE_ARCHIVE } from '../../src/config/archive-config.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import { DERIVED } from '../../src/store/queries/derivation.ts';
import { sql } from '../support/sql.ts';
import { change, deriveMade, type Files, HANDS, type Made, made, makeChange, putFile } from './made-files.ts';

/** Every row of every derived table, and the records with their corrections. */
const rowsOf = (store: Store): Record<string, string[]> =>
  Object.fromEntries(
    [...DERIVED, 'records', 'touched'].map((table) => [
      table,
      store
        .all(sql(`SELECT * FROM ${table}`))
        .map((row) => JSON.stringify(row))
        .sort(),
    ]),
  );

function cleanStore(files: Files): Store {
  const store = openStore(':memory:');
  for (const index of files.keys()) putFile(store, files, index);
  return store;
}

describe('deriving what changed', () => {
  it('leaves the rows of a derivation from nothing, whatever changed', () => {
    const batch = fc.record({
      changes: fc.array(change, { maxLength: 5 }),
      hand: fc.option(fc.nat(HANDS.length - 1), { freq: 2 }),
    });
    const archive = fc.array(fc.record({ id: fc.constant(null), article: made }), {
      minLength: 15,
      maxLength: 25,
    });
    let reprinted = 0;
    let shared = 0;
    fc.assert(
      fc.property(
        archive,
        fc.array(batch, { minLength: 4, maxLength: 8 }),
        fc.nat(HANDS.length - 1),
        (first, batches, by) => {
          const files: Files = new Map(first.entries());
          const store = cleanStore(files);
          let hand = HANDS[by]!;
          deriveMade(store, hand);
          for (const { changes, hand: next } of batches) {
            if (next !== null) hand = HANDS[next]!;
            for (const one of changes) makeChange(store, files, one);
            const told = deriveMade(store, hand);
            const clean = cleanStore(files);
            expect(told).toEqual(deriveMade(clean, hand));
            expect(rowsOf(store)).toEqual(rowsOf(clean));
            reprinted += store.all(sql('SELECT * FROM reprints')).length;
            shared += store.all(sql('SELECT * FROM shared_finds')).length;
            clean.close();
          }
          store.close();
        },
      ),
      { numRuns: Number(process.env['RUNS'] ?? 12), seed: 20261130, endOnFailure: true },
    );
    expect(reprinted).toBeGreaterThan(0);
    expect(shared).toBeGreaterThan(0);
  });

  const EMPTY: Made = {
    people: [],
    others: [],
    quoted: false,
    sentences: [],
    subjects: [],
    topics: [],
    day: null,
    dates: [],
    publisher: null,
    story: null,
    amount: 3,
    unit: 'EUR',
  };

  /** Derives some articles, then one more, and compares with a derivation of all of them from nothing. */
  function addOne(articles: readonly Made[], last: Made, yml?: string): Store {
    const files: Files = new Map(articles.map((article, index) => [index, { id: null, article }]));
    const store = cleanStore(files);
    deriveMade(store, HANDS[0]!, yml);
    makeChange(store, files, { put: articles.length, id: null, article: last });
    deriveMade(store, HANDS[0]!, yml);
    const clean = cleanStore(files);
    deriveMade(clean, HANDS[0]!, yml);
    expect(rowsOf(store)).toEqual(rowsOf(clean));
    return store;
  }

  it('finds the phrase that was too common until the archive grew', () => {
    const common: Made = { ...EMPTY, subjects: [[0, 0.4, false]] };
    const articles = [...Array.from({ length: 7 }, () => common), ...Array.from({ length: 16 }, () => EMPTY)];
    const store = addOne(articles, EMPTY);
    expect(store.all(sql('SELECT label, articles FROM topics'))).toEqual([
      { label: 'sea wall', articles: 7 },
    ]);
  });

  it('follows what differs from week to week, from whichever end it is told', () => {
    const told = (day: number, amount: number): Made => ({ ...EMPTY, story: 0, day, amount });
    const store = addOne([told(6, 4), told(12, 3), told(18, 4)], told(0, 3));
    expect(store.all(sql('SELECT DISTINCT grp FROM figure_groups'))).toEqual([
      { grp: '2021-03-04 f3 000000' },
    ]);
    expect(store.all(sql('SELECT article FROM figure_groups'))).toHaveLength(4);
  });

  it('asks more of everybody once the archive is large', () => {
    const named: Made = { ...EMPTY, people: ['Ada Holm'] };
    const store = addOne([named, ...Array.from({ length: LARGE_ARCHIVE - 2 }, () => EMPTY)], EMPTY, '');
    expect(store.all(sql('SELECT name, listed FROM entities'))).toEqual([{ name: 'Ada Holm', listed: 0 }]);
  });
});

describe('deriving from nothing in pieces', () => {
  const [articles] = fc.sample(fc.array(made, { minLength: 25, maxLength: 25 }), {
    seed: 20261130,
    numRuns: 1,
  });
  const files: Files = new Map(articles!.map((article, index) => [index, { id: null, article }]));
  const clean = cleanStore(files);
  deriveMade(clean, HANDS[2]!);
  const interrupt = (
    store: Store,
    { piece, last }: { readonly piece: number; readonly last: number },
  ): void => {
    const onProgress = (done: number): void => {
      if (done === last) throw new Error('interrupted');
    };
    expect(() => deriveMade(store, HANDS[2]!, undefined, { piece, onProgress })).toThrow('interrupted');
  };
  const indexes = (store: Store): unknown[] =>
    store.all(sql("SELECT name, sql FROM sqlite_master WHERE type = 'index' ORDER BY name"));

  it('gives the same rows', () => {
    const store = cleanStore(files);
    let pieces = 0;
    const commitSoFar = (): void => {
      pieces++;
      store.commitSoFar();
    };
    const counted: Store = { ...store, commitSoFar };
    deriveMade(counted, HANDS[2]!, undefined, { piece: 4 });
    expect(rowsOf(store)).toEqual(rowsOf(clean));
    expect(pieces).toBeGreaterThan(15);
  });

  it.each([1, 5, 25, 26, 31, 50, 51, 60, 75])(
    'gives them all the same where it is begun anew after it was interrupted at step %i',
    (last) => {
      const store = cleanStore(files);
      interrupt(store, { piece: 4, last });
      // What stands by then is of no use to a derivation that is all or nothing either.
      deriveMade(store, HANDS[2]!);
      expect(rowsOf(store)).toEqual(rowsOf(clean));
      expect(indexes(store)).toEqual(indexes(clean));
    },
  );

  it.each([26, 31, 50, 51, 60, 75])(
    'forgets what it was to look at, interrupted at step %i, where articles and topics are others then',
    (last) => {
      const now: Files = new Map(files);
      const store = cleanStore(now);
      interrupt(store, { piece: 4, last });
      for (let put = 3; put < 25; put++) makeChange(store, now, { put, id: null, article: articles![0]! });
      deriveMade(store, HANDS[3]!, undefined, { piece: 4 });
      const other = cleanStore(now);
      deriveMade(other, HANDS[3]!);
      expect(rowsOf(store)).toEqual(rowsOf(other));
    },
  );

  it('is all or nothing where there was something before', () => {
    const store = cleanStore(files);
    deriveMade(store, HANDS[2]!);
    files.set(25, { id: null, article: articles![0]! });
    putFile(store, files, 25);
    files.delete(25);
    const before = rowsOf(store);
    interrupt(store, { piece: 1, last: 2 });
    expect(rowsOf(store)).toEqual(before);
  });
});
