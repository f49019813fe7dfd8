import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../src/store/open.ts';
import { entities } from '../../src/store/queries/entities.ts';
import { figures } from '../../src/store/queries/figures.ts';
import { links } from '../../src/store/queries/links.ts';
import { redirects } from '../../src/store/queries/redirects.ts';
import { standingRows, syncRows } from '../../src/store/row-set.ts';
import { sql } from '../support/sql.ts';

let store: Store;
beforeEach(() => {
  store = openStore(':memory:');
});
afterEach(() => store.close());

const link = (other: string, score = 0.5, article = 'a') =>
  ({ article, other, kind: 'related', score, reason: '[]' }) as const;
const sync = (...rows: readonly ReturnType<typeof link>[]) =>
  syncRows(store, links, { article: 'a', kind: 'related' }, rows);
const others = (): string[] =>
  standingRows(store, links, { article: 'a', kind: 'related' }).map(
    ({ other, score }) => `${other} ${score}`,
  );

describe('the rows of an owner', () => {
  it('become what they should be, and it is told what that took', () => {
    expect(sync(link('b'), link('c'), link('d'))).toMatchObject({
      put: [link('b'), link('c'), link('d')],
      replaced: [],
      dropped: [],
    });
    const { put, replaced, dropped } = sync(link('b'), link('c', 0.7), link('e'));
    expect(put).toEqual([link('c', 0.7), link('e')]);
    expect(replaced).toEqual([link('c')]);
    expect(dropped).toEqual([link('d')]);
    expect(others()).toEqual(['b 0.5', 'c 0.7', 'e 0.5']);
  });

  it('are not written where they stand', () => {
    const changes = (): number => store.one(sql<{ n: number }>('SELECT total_changes() AS n'))!.n;
    sync(link('b'), link('c'));
    const before = changes();
    expect(sync(link('c'), link('b'))).toMatchObject({ put: [], replaced: [], dropped: [] });
    expect(changes()).toBe(before);
  });

  it('leave those of other owners alone', () => {
    syncRows(store, links, { article: 'z', kind: 'related' }, [link('b', 0.5, 'z')]);
    syncRows(store, links, { article: 'a', kind: 'duplicate' }, [{ ...link('b'), kind: 'duplicate' }]);
    sync(link('c'));
    sync();
    expect(store.all(sql('SELECT article, kind FROM links ORDER BY article'))).toEqual([
      { article: 'a', kind: 'duplicate' },
      { article: 'z', kind: 'related' },
    ]);
  });

  it('are one of each key: the first', () => {
    sync(link('b', 0.9), link('b', 0.1));
    expect(others()).toEqual(['b 0.9']);
  });

  it('may be keys and nothing else', () => {
    const row = { path: 'people/old/', target: 'people/new/' };
    syncRows(store, redirects, { target: row.target }, [row]);
    expect(syncRows(store, redirects, { target: row.target }, [row])).toMatchObject({
      put: [],
      replaced: [],
      dropped: [],
    });
    expect(syncRows(store, redirects, { target: row.target }, []).dropped).toEqual([row]);
  });

  it('may come from another owner, and take an address from a row that goes', () => {
    const entity = (id: string, bucket: string, path = `people/${id}/`) => ({
      ...{ id: id as never, bucket, path, type: 'person' as const, name: id, sort_name: id, letter: 'A' },
      ...{
        listed: 1,
        articles: 1,
        mentions: 1,
        quotes: 0,
        first_seen: null,
        last_seen: null,
        identity: '{}',
        points: null,
        place: 0,
      },
    });
    syncRows(store, entities, { bucket: 'old' }, [entity('a', 'old')]);
    syncRows(store, entities, { bucket: 'new' }, [entity('a', 'new')]);
    syncRows(store, entities, { bucket: 'old' }, []);
    expect(standingRows(store, entities, { bucket: 'new' })).toHaveLength(1);
    syncRows(store, entities, { bucket: 'new' }, [entity('b', 'new', 'people/a/')]);
    expect(standingRows(store, entities, { bucket: 'new' }).map(({ id }) => id)).toEqual(['b']);
  });

  it('tell nothing from null, and whole numbers from none', () => {
    const figure = {
      ...{
        article: 'a',
        seq: 0,
        item: 'f',
        anchor: 'f',
        family: 'percent',
        kind: 'percent',
        text: '5 %',
        unit: null,
      },
      ...{ value: 5, low: null, high: null, open_unit: 0, out_of: null, magnitude: 5, qualifier: null },
      ...{ of_what: null, sentence: '', quote: null, published: null },
    };
    syncRows(store, figures, { article: 'a' }, [figure]);
    expect(syncRows(store, figures, { article: 'a' }, [figure]).put).toEqual([]);
    expect(syncRows(store, figures, { article: 'a' }, [{ ...figure, low: 0 }]).put).toHaveLength(1);
    expect(syncRows(store, figures, { article: 'a' }, [{ ...figure, low: 0, of_what: '' }]).put).toHaveLength(
      1,
    );
  });
});
