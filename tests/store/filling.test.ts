import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../src/store/open.ts';
import { redirects } from '../../src/store/queries/redirects.ts';
import { standingRows, syncRows } from '../../src/store/row-set.ts';
import { sql } from '../support/sql.ts';

let store: Store;
beforeEach(() => {
  store = openStore(':memory:');
});
afterEach(() => store.close());

const indexes = (): unknown[] =>
  store.all(sql("SELECT name, sql FROM sqlite_master WHERE type = 'index' ORDER BY name"));
const leading = (path: string) => ({ path, target: 'people/new/' });

describe('tables that are filled from nothing', () => {
  it('have their indexes again once they are full, as they were', () => {
    const before = indexes();
    store.fill(['redirects', 'mentions']);
    expect(indexes().length).toBe(before.length - 3);
    syncRows(store, redirects, { target: 'people/new/' }, [leading('people/old/')]);
    store.filled(['redirects', 'mentions', 'quotes']);
    expect(indexes()).toEqual(before);
    expect(standingRows(store, redirects, { target: 'people/new/' })).toHaveLength(1);
  });

  it('have nothing standing for anybody meanwhile: nothing is asked', () => {
    syncRows(store, redirects, { target: 'people/new/' }, [leading('people/old/')]);
    store.fill(['redirects']);
    expect(store.isFilling('redirects')).toBe(true);
    expect(standingRows(store, redirects, { target: 'people/new/' })).toEqual([]);
    store.filled(['redirects']);
    expect(store.isFilling('redirects')).toBe(false);
  });

  it('are as they were before where it fails', () => {
    const before = indexes();
    const fail = () =>
      store.transaction(() => {
        store.fill(['redirects']);
        throw new Error('halfway');
      });
    expect(fail).toThrow('halfway');
    expect(indexes()).toEqual(before);
    expect(store.isFilling('redirects')).toBe(false);
  });
});
