import type { Root } from 'mdast';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { versionIdOf } from '../../src/model/ids.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import { diagnostics } from '../../src/store/queries/report.ts';
import {
  countArticlesKept,
  getExtracted,
  printingsOf,
  putDiagnostics,
  putSettled,
  putSource,
  removeSource,
  repeatedSources,
  sourceDiagnostics,
  sourceDigests,
  toStored,
} from '../../src/store/records.ts';
import { separateVersions } from '../../src/store/versions.ts';
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
    expect(printingsOf(store, 'one').map(({ title }) => title)).toEqual(['ONE']);
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
    expect(printingsOf(store, 'none')).toEqual([]);
  });
});

/** Texts whose identifier is another's, and further printings, as `code source first`. */
const repeated = (): string[] =>
  repeatedSources(store).map(({ code, place, params }) => `${code} ${place.path} ${params!['first']}`);

describe('two texts under one identifier', () => {
  const of = (id: string, text: string, path: string, published: string | null) =>
    toStored({
      record: recordOf(text, { id, published, source: { path, mediaType: 'text/plain', sha256: '' } }),
      body: body(text),
    });
  const putAt = (path: string, text: string, published: string | null = null): void =>
    putSource(store, { path, digest: '', extracted: [of('one', text, path, published)], diagnostics: [] });

  /** Their texts; the first has the identifier, the others one of their own. */
  const apart = (): string[] => {
    separateVersions(store);
    return texts()
      .map((text) => text.replace(/^[0-9a-z]{8}:/, 'other:'))
      .sort();
  };

  it('the first by path keeps it, whatever was read first', () => {
    for (const path of ['b.txt', 'a.txt', 'c.txt']) putAt(path, `From ${path}`);
    expect(apart()).toEqual(['one: From a.txt', 'other: From b.txt', 'other: From c.txt']);
    expect(getExtracted(store, versionIdOf('one', 'From b.txt'))!.record.source.path).toBe('b.txt');
    expect(repeated()).toEqual(['duplicate-identity b.txt a.txt', 'duplicate-identity c.txt a.txt']);
  });

  it('what was published first goes before that', () => {
    putAt('a.txt', 'Undated.');
    putAt('b.txt', 'Of May.', '2021-05-01');
    putAt('c.txt', 'Of April.', '2021-04-30');
    expect(apart()).toEqual(['one: Of April.', 'other: Of May.', 'other: Undated.']);
  });

  it('the next takes its place when the first goes', () => {
    putAt('a.txt', 'From a.');
    putAt('b.txt', 'From b.');
    expect(apart()).toHaveLength(2);
    removeSource(store, 'a.txt');
    expect(apart()).toEqual(['one: From b.']);
    expect(repeated()).toEqual([]);
  });

  it('in one source the first keeps it, and the other is told', () => {
    const extracted = ['#1', '#2'].map((part) => of('one', `From ${part}`, `a.ndjson${part}`, null));
    putSource(store, { path: 'a.ndjson', digest: 'd', extracted, diagnostics: [] });
    expect(apart()).toEqual(['one: From #1', 'other: From #2']);
    expect(repeated()).toEqual(['duplicate-identity a.ndjson#2 a.ndjson#1']);
  });
});

const STORY =
  'The ferry to the island stopped at noon, and the harbour master said that nobody knew when it would sail again, since the wind was still rising. Two hundred passengers spent the night in the hall of the school, where the baker brought them bread, and the mayor soup.';

describe('one text in several sources', () => {
  /** A printing whose path tells its identifier, day and outlet: `one 2021-05-01 The Quay`. */
  const print = (path: string, text = STORY): void => {
    const [id, day, ...publisher] = path.split(' ');
    const record = recordOf(text, {
      id: id!,
      title: null,
      published: day === '-' ? null : day!,
      publisher: publisher.join(' ') || null,
      source: { path, mediaType: 'text/plain', sha256: '' },
    });
    putSource(store, {
      path,
      digest: '',
      extracted: [toStored({ record, body: body(text) })],
      diagnostics: [],
    });
  };
  const articles = (): string[] =>
    store.all(sql<{ article: string }>('SELECT article FROM kept ORDER BY article')).map(({ article: id }) =>
      printingsOf(store, id)
        .map(({ source }) => source.path)
        .join(' | '),
    );

  it.each([
    ['the earliest is the article', ['one 2021-05-02', 'two 2021-05-01'], 'two 2021-05-01 | one 2021-05-02'],
    ['what has no day goes last', ['one -', 'two 2021-05-01'], 'two 2021-05-01 | one -'],
    [
      'of one day, what says its outlet',
      ['one 2021-05-01', 'two 2021-05-01 Quay'],
      'two 2021-05-01 Quay | one 2021-05-01',
    ],
    ['else the first by identifier', ['b 2021-05-01', 'a 2021-05-01'], 'a 2021-05-01 | b 2021-05-01'],
    ['one identifier is no matter', ['one 2021-05-02', 'one 2021-05-01'], 'one 2021-05-01 | one 2021-05-02'],
  ])('%s, in any order', (_, paths, expected) => {
    for (const path of paths) print(path);
    expect(articles()).toEqual([expected]);
    for (const path of paths) removeSource(store, path);
    for (const path of paths.toReversed()) print(path);
    expect(articles()).toEqual([expected]);
  });

  it('is told, and nothing is lost when one goes or is edited', () => {
    print('one 2021-05-01');
    print('two 2021-05-02');
    expect(repeated()).toEqual(['same-text two 2021-05-02 one 2021-05-01']);
    expect(countArticlesKept(store)).toBe(1);
    print('one 2021-05-01', `${STORY} It sailed on Friday.`);
    expect(articles()).toEqual(['one 2021-05-01', 'two 2021-05-02']);
    expect(repeated()).toEqual([]);
    print('one 2021-05-01');
    removeSource(store, 'one 2021-05-01');
    expect(articles()).toEqual(['two 2021-05-02']);
    expect(countArticlesKept(store)).toBe(1);
  });

  it('may stand under an identifier that another text has', () => {
    print('one 2021-05-01', `${STORY} It sailed on Friday.`);
    print('one 2021-05-02');
    separateVersions(store);
    expect(repeated()).toEqual(['duplicate-identity one 2021-05-02 one 2021-05-01']);
    print('two 2021-05-03');
    expect(articles().toSorted()).toEqual(['one 2021-05-01', 'one 2021-05-02 | two 2021-05-03']);
    expect(repeated().toSorted()).toEqual([
      'duplicate-identity one 2021-05-02 one 2021-05-01',
      'same-text two 2021-05-03 one 2021-05-02',
    ]);
    expect(countArticlesKept(store)).toBe(2);
  });
});

describe('a correction', () => {
  const corrected = recordOf('It poured.', { id: 'one', title: 'Mended' });

  it('lies beside the record, and is taken away again', () => {
    put('a.txt', { one: 'It rained.', two: 'It snowed.' });
    putSettled(store, 'one', corrected);
    expect(texts()).toEqual(['one: It poured.', 'two: It snowed.']);
    expect(printingsOf(store, 'one')[0]!.text).toBe('It rained.');
    expect(getExtracted(store, 'one')!.record.title).toBe('Mended');
    expect(printingsOf(store, 'one')[0]!.title).toBe('ONE');
    putSettled(store, 'one', null);
    expect(texts()).toEqual(['one: It rained.', 'two: It snowed.']);
  });

  it('does not outlive a new reading of its source', () => {
    put('a.txt', { one: 'It rained.' });
    putSettled(store, 'one', corrected);
    put('a.txt', { one: 'It hailed.' }, 'd2');
    expect(texts()).toEqual(['one: It hailed.']);
  });

  it('of no article changes nothing', () => {
    put('a.txt', { one: 'It rained.' });
    putSettled(store, 'none', corrected);
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
