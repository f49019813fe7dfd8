import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { recordOf } from '../archive/record.ts';
import { archiveOf } from '../support/archive.ts';
import { CONCEPTS, HARBOUR, TEN_A_PAGE } from '../support/harbour.ts';
import { jsonFeedErrors } from '../support/open-data.ts';
import { sql } from '../support/sql.ts';
import { exportAll, outputFolder } from './exported.ts';

const { files, read } = outputFolder();
const context = archiveOf(HARBOUR, { concepts: CONCEPTS });
await exportAll(context, files());

interface JsonForm {
  readonly title: string;
  readonly home_page_url: string;
  readonly feed_url: string;
  readonly _cuttings: Readonly<Record<string, unknown>>;
  readonly items: readonly {
    readonly content_text: string;
    readonly url: string;
    readonly date_published?: string;
    readonly _cuttings: object;
  }[];
}
const pathOf = (table: 'entities' | 'topics', name: string): string =>
  context.store.one(
    sql<{ path: string }>(
      `SELECT path FROM ${table} WHERE ${table === 'topics' ? 'label' : 'name'} = $name`,
      { name },
    ),
  )!.path;
const formOf = (path: string): JsonForm => JSON.parse(read(`${path}index.json`)) as JsonForm;

describe('the JSON form of a person', () => {
  const path = pathOf('entities', 'Bo Lund');
  const lund = formOf(path);

  it('is a JSON Feed of the quotes', () => {
    expect(jsonFeedErrors(lund)).toEqual([]);
    expect(lund).toMatchObject({
      title: 'Bo Lund',
      home_page_url: `http://localhost:8080/${path}`,
      feed_url: `http://localhost:8080/${path}index.json`,
    });
    // Whose feed it is, all of it says: an entry has no title.
    expect(lund.items.map(({ content_text, _cuttings }) => [content_text, _cuttings])).toEqual([
      ['No boat is in', { kind: 'direct', article: 'A vote' }],
      ['None', { kind: 'direct', article: 'A vote' }],
      ['The gates will stay closed until the last boat is in', { kind: 'direct', article: 'Gates close' }],
    ]);
  });

  it('knows all else that the page knows', () => {
    expect(lund._cuttings).toMatchObject({
      type: 'person',
      name: 'Bo Lund',
      forms: [{ form: 'Bo Lund', count: 3 }],
      articles: [{ id: 'h2' }, { id: 'h1' }],
    });
  });

  it('without a quote has no items; with an undated one no date', () => {
    expect(formOf(pathOf('entities', 'Carla Voss')).items).toEqual([]);
    const [quote] = formOf(pathOf('entities', 'Ada Holm')).items;
    expect(quote).not.toHaveProperty('date_published');
  });

  it('has a table beside it from three quotes on', () => {
    expect(read(`${path}quotes.csv`).trimEnd().split('\n')).toHaveLength(4);
    expect(() => read(`${pathOf('entities', 'Ada Holm')}quotes.csv`)).toThrow(/ENOENT/);
  });

  it('of a hostile name is valid, and keeps it', () => {
    const roe = formOf(pathOf('entities', 'Eve <b>Roe</b>'));
    expect(jsonFeedErrors(roe)).toEqual([]);
    expect(roe.title).toBe('Eve <b>Roe</b>');
  });
});

it('the JSON form of a list of several pages is as many, each leading to what is older', async () => {
  const many = archiveOf(
    Array.from({ length: 15 }, (_, n) =>
      recordOf(`“[Word ${n}](quote:Bo Lund),” said [Bo Lund](name).`, {
        id: `w${n}`,
        published: `2020-01-${String(n + 1).padStart(2, '0')}`,
      }),
    ),
    { yml: TEN_A_PAGE },
  );
  await exportAll(many, files('many'));
  const path = many.store.one(
    sql<{ path: string }>('SELECT path FROM entities WHERE name = $name', { name: 'Bo Lund' }),
  )!.path;
  const [newest, older] = ['', 'page-1/'].map(
    (page) => JSON.parse(read(`many/${path}${page}index.json`)) as JsonForm & { next_url?: string },
  );
  expect([jsonFeedErrors(newest), jsonFeedErrors(older)]).toEqual([[], []]);
  expect(newest!.next_url).toBe(older!.feed_url);
  expect(older).not.toHaveProperty('next_url');
  expect([newest!.items.length, older!.items.length]).toEqual([5, 10]);
  expect(newest!.items[0]!.content_text).toBe('Word 14');
  expect(newest!._cuttings).toMatchObject({ name: 'Bo Lund' });
  expect(Object.keys(older!._cuttings)).toEqual(['articles']);
});

it('the JSON form of a topic has its articles with their scores', () => {
  const rain = formOf(pathOf('topics', 'Rain'));
  expect(jsonFeedErrors(rain)).toEqual([]);
  expect(rain._cuttings).toMatchObject({
    id: 't:rain',
    label: 'Rain',
    parent: 't:weather',
    scope: 'Water that falls',
  });
  expect(rain.items.map(({ _cuttings }) => _cuttings)).toEqual([
    { article: 'h2', score: 0.5 },
    { article: 'h1', score: 0.9 },
  ]);
});

it('the identities are one a line, whether they have a page or not', async () => {
  const strict = archiveOf(HARBOUR, { yml: 'thresholds: { personArticles: 2, personQuotes: 2 }' });
  await exportAll(strict, files('strict'));
  const lines = read('strict/data/identities.ndjson')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { name: string; url: string | null; articles: string[] });
  expect(lines.map(({ name }) => name).sort()).toEqual([
    'Ada Holm',
    'Bo Lund',
    'Carla Voss',
    'Eve <b>Roe</b>',
    'Lindquay',
    'Sea Board',
  ]);
  expect(lines.find(({ name }) => name === 'Ada Holm')!.articles).toEqual(['h1', 'h2', 'h4']);
  expect(lines.filter(({ url }) => url === null).map(({ name }) => name)).toContain('Carla Voss');
  const schema = JSON.parse(read('strict/data/identities.schema.json')) as object;
  const isIdentity = new Ajv2020({ strict: false }).compile(schema);
  expect(lines.map((line) => isIdentity(line))).toEqual(lines.map(() => true));
  expect(isIdentity({ ...lines[0], type: 'ship' })).toBe(false);
  expect(isIdentity({ ...lines[0], forms: ['Ada Holm'] })).toBe(false);
  expect(isIdentity({ ...lines[0], reasonCodes: [{ code: 'a whim' }] })).toBe(false);
});
