import { expect, it } from 'vitest';
import { readParts } from '../../../src/read/read-parts.ts';
import { processorTime } from '../../support/processor-time.ts';
import { ARTICLES } from './articles.data.ts';
import { gist, readFixture } from './read-fixture.ts';

const NAMES = ['ferry', 'library', 'mayor', 'museum', 'orchard'];
const AT = 'https://gate.example/news/';

it.each([
  ['python.csv', []],
  ['pandas.csv', ['left-out']],
  ['sqlite.csv', []],
  ['miller.tsv', []],
  ['gnumeric.csv', []],
  ['gnumeric.tab', []],
])('%s: each row is an article with its title, date, authors and body', async (file, told) => {
  const { articles, codes } = await readFixture(`csv/${file}`);
  expect(codes).toEqual(told);
  expect(articles.map(gist)).toEqual(NAMES.map((name) => ARTICLES[name]));
  expect(articles.map(({ source, meta }) => [source.path, meta.url?.value, meta.publisher?.value])).toEqual(
    NAMES.map((name, i) => [`csv/${file}#${i + 1}`, AT + name, 'The Kelby Gate']),
  );
});

const read = async (text: string, name = 'a.csv') => {
  const { documents, diagnostics } = await readParts(Buffer.from(text), name, 'csv', { rows: new Map() });
  return {
    documents,
    told: diagnostics.map(({ code, params, detail }) => [code, params?.['kind'] ?? detail]),
  };
};

it('counts rows without a text, and names the first', async () => {
  const { diagnostics } = await readFixture('csv/pandas.csv');
  expect(diagnostics[0]).toMatchObject({ params: { count: 1, kind: 'row without a text' }, detail: '#6' });
});

it('that is cut off is told of, and what came before is kept', async () => {
  const { articles, codes } = await readFixture('csv/cut.csv');
  expect(articles.map(({ meta }) => meta.url?.value)).toEqual([`${AT}ferry`, `${AT}library`]);
  expect(codes).toEqual(['broken-csv']);
});

it.each([
  ['of addresses alone', 'title,url,publish_date\nPier,https://a.example/1,2024-01-02\n'],
  ['of remarks', 'id,text,created_at\n1,Nice pier!,2024-01-02\n'],
  ['of figures', 'district,year,budget\nKelby,2024,41000\n'],
  ['of nothing', ',,\n,,\n'],
  ['of one cell', 'text'],
])('a table %s holds no articles', async (_, text) => {
  const { documents, told } = await read(text);
  expect(documents).toEqual([]);
  expect(told.map(([code]) => code)).toEqual(['table-without-articles']);
});

it('the number of a row is nobody’s identity, what a program made up is', async () => {
  const numbered = await Promise.all(
    ['a.csv', 'b.csv'].map((name) => read('id,title,text\n1,Pier,It stands.\n', name)),
  );
  const ids = numbered.map(({ documents: [document] }) => document?.id);
  expect(new Set(ids).size).toBe(2);
  const named = await Promise.all(
    ['a.csv', 'b.csv'].map((name) => read('id,title,text\nx-1,Pier,It stands.\n', name)),
  );
  expect(named[0]?.documents[0]?.id).toBe(named[1]?.documents[0]?.id);
});

it.each([
  ['04/05/2024', '25/05/2024', ['2024-05-04', '2024-05-25'], []],
  ['04/05/2024', '05/25/2024', ['2024-04-05', '2024-05-25'], []],
  ['04/05/2024', '06/05/2024', [undefined, undefined], ['ambiguous-date', 'ambiguous-date']],
])('the dates of a table show how the others are meant: %s beside %s', async (a, b, days, codes) => {
  const { documents, told } = await read(`title,date,text\nPier,${a},It stands.\nBoat,${b},It lies.\n`);
  expect(documents.map(({ meta }) => meta.published?.value)).toEqual(days);
  expect(told.map(([code]) => code)).toEqual(codes);
});

it('a spreadsheet may say first what parts its cells', async () => {
  const { documents } = await read('sep=;\r\ntitle;text\r\n"Pier; and boats";It stands, at last.\r\n');
  expect(documents.map(({ meta, text }) => [meta.title?.value, text])).toEqual([
    ['Pier; and boats', 'It stands, at last.'],
  ]);
});

it('a row that is too long costs no other', async () => {
  const { documents, told } = await read(`title,text\nPier,"${'word '.repeat(1_000_000)}"\nBoat,It lies.\n`);
  expect(documents.map(({ meta }) => meta.title?.value)).toEqual(['Boat']);
  expect(told.map(([code]) => code)).toEqual(['text-too-long']);
});

it('cells run no formula and lead nowhere', async () => {
  const { documents } = await read(
    'title,url,text\n=1+1,../../etc/passwd,"@SUM(A1) <script>x</script><p>It stands.</p>"\n',
  );
  expect(documents.map(({ meta, text }) => [meta.title?.value, meta.url, text.includes('x')])).toEqual([
    ['=1+1', undefined, false],
  ]);
});

it('a mark that nothing closes costs time as the table is long', async () => {
  const told: unknown[] = [];
  const seconds = await processorTime(async () => {
    for (const text of [`title,text\n"${'a,"b'.repeat(400_000)}`, `title,text\n${'x,"'.repeat(400_000)}`])
      told.push(...(await read(text)).told.map(([code]) => code));
  });
  expect(told).toContain('broken-csv');
  expect(seconds).toBeLessThan(10);
});
