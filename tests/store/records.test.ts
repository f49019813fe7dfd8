import type { Root } from 'mdast';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import { diagnostics } from '../../src/store/queries/report.ts';
import {
  duplicateSources,
  getExtracted,
  putDiagnostics,
  putSource,
  recordAsExtracted,
  removeSource,
  setCorrected,
  sourceDiagnostics,
  sourceDigests,
  toStored,
} from '../../src/store/records.ts';
import { recordOf } from '../archive/record.ts';
import { sql } from '../support/sql.ts';

let store: Store;
beforeEach(() => {
  store = openStore(':memory:');
});
afterEach(() => store.close());

const body = (words: string): Root => ({
  type: 'root',
  children: [{ type: 'paragraph', children: [{ type: 'text', value: words }] }],
});
const article = (id: string, text: string) =>
  toStored({ record: recordOf(text, { id, title: id.toUpperCase() }), body: body(text) });

/** Puts a source of articles `id: text`. */
const put = (
  path: string,
  articles: Readonly<Record<string, string>>,
  digest = 'd1',
  diagnostics: readonly Diagnostic[] = [],
): void =>
  putSource(store, {
    path,
    digest,
    extracted: Object.entries(articles).map(([id, text]) => article(id, text)),
    diagnostics,
  });

const texts = (): string[] =>
  store
    .all(sql<{ article: string }>('SELECT article FROM kept ORDER BY article'))
    .map(({ article: id }) => `${id}: ${getExtracted(store, id)!.record.text}`);

const warning = (path: string, message: string): Diagnostic => ({
  code: 'empty-file',
  severity: 'warning',
  message,
  hint: 'Nothing.',
  place: { path },
});

describe('a source', () => {
  it('is read back as it was put', () => {
    put('a.txt', { one: 'It rained “hard” 😀\u0000 </script>.' });
    expect(getExtracted(store, 'one')).toEqual({
      record: recordOf('It rained “hard” 😀\u0000 </script>.', { id: 'one', title: 'ONE' }),
      body: body('It rained “hard” 😀\u0000 </script>.'),
    });
    expect(recordAsExtracted(store, 'one')!.title).toBe('ONE');
    expect(sourceDigests(store)).toEqual(new Map([['a.txt', 'd1']]));
  });

  it('replaces what it gave before: articles that it has no longer are gone', () => {
    put('a.txt', { one: 'First.', two: 'Second.' });
    put('a.txt', { two: 'Second, mended.', three: 'Third.' }, 'd2');
    expect(texts()).toEqual(['three: Third.', 'two: Second, mended.']);
    expect(sourceDigests(store)).toEqual(new Map([['a.txt', 'd2']]));
    expect(getExtracted(store, 'one')).toBeUndefined();
  });

  it('may give nothing, and is known all the same', () => {
    put('empty.txt', {});
    expect(texts()).toEqual([]);
    expect(sourceDigests(store)).toEqual(new Map([['empty.txt', 'd1']]));
  });

  it('goes with its articles, and leaves those of others', () => {
    put('a.txt', { one: 'First.' });
    put('b.txt', { two: 'Second.' });
    removeSource(store, 'a.txt');
    removeSource(store, 'never.txt');
    expect(texts()).toEqual(['two: Second.']);
    expect([...sourceDigests(store).keys()]).toEqual(['b.txt']);
  });

  it('is put whole or not at all inside a transaction', () => {
    put('a.txt', { one: 'First.' });
    expect(() =>
      store.transaction(() => {
        put('a.txt', { one: 'Second.' }, 'd2');
        throw new Error('stopped');
      }),
    ).toThrow('stopped');
    expect(texts()).toEqual(['one: First.']);
    expect(sourceDigests(store)).toEqual(new Map([['a.txt', 'd1']]));
  });

  it('keeps its path to the letter', () => {
    put("O'Hara; --/é😀.txt", { one: 'First.' });
    expect([...sourceDigests(store).keys()]).toEqual(["O'Hara; --/é😀.txt"]);
  });
});

describe('articles', () => {
  it('come in order of their identifiers, whatever was read first', () => {
    put('z.txt', { b: 'B.', a: 'A.' });
    put('a.txt', { c: 'C.', B: 'Capital.' });
    expect(texts()).toEqual(['B: Capital.', 'a: A.', 'b: B.', 'c: C.']);
  });

  it('that no source gave are none', () => {
    expect(getExtracted(store, 'none')).toBeUndefined();
    expect(recordAsExtracted(store, 'none')).toBeUndefined();
  });
});

describe('two sources with one article', () => {
  it('the first by path is the article, whatever was read first', () => {
    put('b.txt', { one: 'From b.' });
    put('a.txt', { one: 'From a.' });
    put('c.txt', { one: 'From c.' });
    expect(texts()).toEqual(['one: From a.']);
    expect(duplicateSources(store)).toEqual([
      { article: 'one', source: 'b.txt', first: 'a.txt' },
      { article: 'one', source: 'c.txt', first: 'a.txt' },
    ]);
  });

  it('the next takes its place when the first goes', () => {
    put('a.txt', { one: 'From a.' });
    put('b.txt', { one: 'From b.' });
    removeSource(store, 'a.txt');
    expect(texts()).toEqual(['one: From b.']);
    expect(duplicateSources(store)).toEqual([]);
  });

  it('twice in one source the last stays, and is no duplicate of another source', () => {
    putSource(store, {
      path: 'a.ndjson',
      digest: 'd',
      extracted: [article('one', 'First.'), article('one', 'Second.')],
      diagnostics: [],
    });
    expect(texts()).toEqual(['one: Second.']);
    expect(duplicateSources(store)).toEqual([]);
  });
});

describe('a correction', () => {
  const corrected = recordOf('It poured.', { id: 'one', title: 'Mended' });

  it('lies beside the record, and is taken away again', () => {
    put('a.txt', { one: 'It rained.', two: 'It snowed.' });
    setCorrected(store, 'one', corrected);
    expect(texts()).toEqual(['one: It poured.', 'two: It snowed.']);
    expect(recordAsExtracted(store, 'one')!.text).toBe('It rained.');
    expect(getExtracted(store, 'one')!.record.title).toBe('Mended');
    expect(recordAsExtracted(store, 'one')!.title).toBe('ONE');
    setCorrected(store, 'one', null);
    expect(texts()).toEqual(['one: It rained.', 'two: It snowed.']);
  });

  it('does not outlive a new reading of its source', () => {
    put('a.txt', { one: 'It rained.' });
    setCorrected(store, 'one', corrected);
    put('a.txt', { one: 'It hailed.' }, 'd2');
    expect(texts()).toEqual(['one: It hailed.']);
  });

  it('of no article changes nothing', () => {
    put('a.txt', { one: 'It rained.' });
    setCorrected(store, 'none', corrected);
    expect(texts()).toEqual(['one: It rained.']);
  });
});

describe('diagnostics', () => {
  it('of sources come in order of their paths, and go with them', () => {
    put('b.txt', {}, 'd', [warning('b.txt', 'Nothing in b.'), warning('b.txt', 'Nor behind it.')]);
    put('a.txt', {}, 'd', [warning('a.txt', 'Nothing in a.')]);
    expect(sourceDiagnostics(store).map(({ message }) => message)).toEqual([
      'Nothing in a.',
      'Nothing in b.',
      'Nor behind it.',
    ]);
    removeSource(store, 'b.txt');
    expect(sourceDiagnostics(store)).toEqual([warning('a.txt', 'Nothing in a.')]);
  });

  it('of the build replace those of the build before, in their order', () => {
    const stored = (): string[] =>
      store.all(diagnostics).map(({ diagnostic }) => (JSON.parse(diagnostic) as Diagnostic).message);
    putDiagnostics(store, [warning('b', 'one'), warning('a', 'two')]);
    expect(stored()).toEqual(['one', 'two']);
    putDiagnostics(store, [warning('c', 'three')]);
    expect(stored()).toEqual(['three']);
    putDiagnostics(store, []);
    expect(stored()).toEqual([]);
  });
});
