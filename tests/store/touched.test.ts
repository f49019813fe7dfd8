import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../src/store/open.ts';
import { untouchAll } from '../../src/store/queries/touched.ts';
import { putSettled, putSource, removeSource } from '../../src/store/records.ts';
import { eachTouched, isAnyTouched, touch } from '../../src/store/touched.ts';
import { recordOf } from '../archive/record.ts';

let store: Store;
beforeEach(() => {
  store = openStore(':memory:');
});
afterEach(() => store.close());

const put = (path: string, ...articles: string[]): void =>
  putSource(store, {
    path,
    digest: '',
    extracted: articles.map((id) => ({ id, text: `text of ${id}`, rank: '', record: '{}', body: '{}' })),
    diagnostics: [],
  });
const touched = (): string[] => [...eachTouched(store, 'record')];

describe('what is to be derived again', () => {
  it('is every article whose record came, went or was made anew', () => {
    expect(isAnyTouched(store, 'record')).toBe(false);
    put('a.txt', 'one', 'two');
    put('b.txt', 'three');
    expect(touched()).toEqual(['one', 'three', 'two']);
    store.run(untouchAll);
    put('a.txt', 'two');
    expect(touched()).toEqual(['one', 'two']);
    store.run(untouchAll);
    removeSource(store, 'b.txt');
    expect(touched()).toEqual(['three']);
  });

  it('is every text of which a record came or went', () => {
    put('a.txt', 'one');
    expect([...eachTouched(store, 'text')]).toEqual(['text of one']);
    store.run(untouchAll);
    removeSource(store, 'a.txt');
    expect([...eachTouched(store, 'text')]).toEqual(['text of one']);
  });

  it('is no article that is only corrected: the derivation does that', () => {
    put('a.txt', 'one');
    store.run(untouchAll);
    putSettled(store, 'one', recordOf('It poured.'));
    expect(touched()).toEqual([]);
  });

  it('is forgotten with the change that it comes from', () => {
    expect(() =>
      store.transaction(() => {
        put('a.txt', 'one');
        throw new Error('stopped');
      }),
    ).toThrow('stopped');
    expect(touched()).toEqual([]);
  });

  it('comes in order, each once, of its kind alone, however much there is', () => {
    const keys = Array.from({ length: 1200 }, (_, n) => String(n).padStart(4, '0'));
    for (const key of keys.toReversed()) touch(store, 'name', key);
    touch(store, 'name', '0000');
    touch(store, 'bucket', '0000');
    expect([...eachTouched(store, 'name')]).toEqual(keys);
  });
});
