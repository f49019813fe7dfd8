import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { exportBeside } from '../../src/export/beside-page.ts';
import { finishData } from '../../src/export/index.ts';
import { compressed, exportMonth, shardsOfMonth } from '../../src/export/shards.ts';
import type { PageRef } from '../../src/model/page.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { publish } from '../../src/output/publish.ts';
import { beginStaging } from '../../src/output/staging.ts';
import { planPages } from '../../src/site/plan.ts';
import { ARTICLES_IN_SHARD, articlesPage } from '../../src/site/routes.ts';
import { articleView } from '../../src/site/views/article.ts';
import { dataView } from '../../src/site/views/data.ts';
import { entityView } from '../../src/site/views/entity.ts';
import { followAffected, readAffected } from '../../src/store/affected.ts';
import type { MonthSlice } from '../../src/store/queries/exports.ts';
import { recordOf } from '../archive/record.ts';
import { archiveOf } from '../support/archive.ts';
import { HARBOUR, page, TEN_A_PAGE } from '../support/harbour.ts';
import { exportAll, outputFolder } from './exported.ts';

const { files, folder } = outputFolder();
const context = archiveOf(HARBOUR, { yml: 'data: monthly' });
const affected = readAffected(context.store);
const unpacked = (file: string): string => gunzipSync(readFileSync(path.join(folder, file))).toString();

describe('the data of a large archive', async () => {
  const site = files('monthly');
  await exportAll(context, site);
  const below = (name: string) => site.filesIn(`data/${name}`).map((file) => path.posix.basename(file.path));

  it('is cut by month, the undated apart', () => {
    const months = ['2021-03', '2021-05', '2022-01', 'undated'];
    expect(below('articles')).toEqual(months.map((month) => `${month}.ndjson.gz`));
    expect(below('quotes')).toEqual(['2021-03.csv.gz', '2021-05.csv.gz', 'undated.csv.gz']);
    const lines = unpacked('monthly/data/articles/2021-03.ndjson.gz').trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as ArticleRecord).id)).toEqual(['h1', 'h5']);
    expect(unpacked('monthly/data/quotes/2021-05.csv.gz')).toMatch(/^article,.*\nh2,.*\nh2,.*\n$/);
    expect(unpacked('monthly/data/dates/2022-01.csv.gz').split('\n')[1]).toMatch(/^h3,Snow,/);
  });

  it('has no record beside an article: its page leads to the shard', () => {
    expect(site.filesIn('articles/2021/03/gates-close-h1')).toEqual([]);
    const { data, alternates } = articleView(context, page(context, 'article', 'h5'));
    expect(data).toEqual({
      type: 'application/gzip',
      title: 'NDJSON',
      href: '/data/articles/2021-03.ndjson.gz',
    });
    expect(alternates).toEqual([data]);
    expect(articleView(context, page(context, 'article', 'h4')).data.href).toBe(
      '/data/articles/undated.ndjson.gz',
    );
  });

  it('is listed on the page of data, and summed', () => {
    const view = dataView(context, page(context, 'data'));
    expect(view.files.find(({ name }) => name === 'quotes.csv')).toMatchObject({ href: null });
    const sums = readFileSync(path.join(folder, 'monthly/data/SHA256SUMS'), 'utf8');
    expect(sums).toMatch(/^[0-9a-f]{64} {2}articles\/2021-03\.ndjson\.gz$/m);
    expect(sums).toMatch(/^[0-9a-f]{64} {2}people\/all\.csv\.gz$/m);
  });
});

it('the quotes of a person are compressed where the data are, and older pages have no form of their own', async () => {
  const many = archiveOf(
    Array.from({ length: 15 }, (_, n) =>
      recordOf(`“[Word ${n}](quote:Bo Lund),” said [Bo Lund](name).`, { id: `w${n}` }),
    ),
    { yml: `${TEN_A_PAGE}\ndata: monthly` },
  );
  const site = files('person');
  await exportAll(many, site);
  const { path: folderOf } = page(many, 'person');
  expect(site.filesIn(folderOf.slice(0, -1)).map((file) => file.path.slice(folderOf.length))).toEqual([
    'feed.xml',
    'index.json',
    'quotes.csv.gz',
  ]);
  expect(site.filesIn(`${folderOf}page-1`)).toEqual([]);
  expect(unpacked(`person/${folderOf}quotes.csv.gz`).trimEnd().split('\n')).toHaveLength(16);
  const [first, older] = [0, 1].map((n) => entityView(many, page(many, 'person', undefined, n)));
  expect(first!.alternates.at(-1)!.href).toMatch(/quotes\.csv\.gz$/);
  expect(older!.alternates).toEqual([]);
});

it('a shard has so many articles and no more, with all lines of each; of none that have any there is none', () => {
  const site = files('cut');
  const articles = Array.from({ length: ARTICLES_IN_SHARD * 4 }, (_, n) => `a${n}`);
  const linesOf = ({ first, count }: MonthSlice) =>
    articles.slice(first, first + count).flatMap((article, n) =>
      // The second two hundred have nothing of the kind; of the last there is one.
      first === ARTICLES_IN_SHARD || (first === 3 * ARTICLES_IN_SHARD && n > 0)
        ? []
        : Array(3).fill(`${article}\n`),
    );
  exportMonth(site, { name: 'quotes.csv', head: 'article\n', linesOf }, '2021-05', [1, 2, 3, 4]);
  const made = ['2021-05', '2021-05-3', '2021-05-4'];
  expect(
    site
      .filesIn('data/quotes')
      .map((file) => file.path)
      .sort(),
  ).toEqual(made.map((name) => `data/quotes/${name}.csv.gz`).sort());
  const found = made.map((name) => unpacked(`cut/data/quotes/${name}.csv.gz`).trimEnd().split('\n'));
  expect(found.map(({ length }) => length)).toEqual([601, 601, 4]);
  expect(found.map(([head]) => head)).toEqual(['article', 'article', 'article']);
});

describe('the shards of a month that are made anew', () => {
  const record = (n: number, text = 'The sluice was shut.'): ArticleRecord =>
    recordOf(text, { id: `s${1000 + n}`, published: '2021-05-06' });
  const many = Array.from({ length: ARTICLES_IN_SHARD * 3 }, (_, n) => record(n));
  const remade = (records: readonly ArticleRecord[]) => {
    const context = archiveOf(many, { yml: 'data: monthly' });
    const note = followAffected(context.store, false);
    const now = archiveOf(records, { yml: 'data: monthly', store: context.store });
    note();
    return shardsOfMonth(now, '2021-05', readAffected(context.store));
  };

  it('are all where nothing is known', () => {
    expect(shardsOfMonth(archiveOf(many), '2021-05', null)).toEqual({ made: [1, 2, 3], kept: [] });
    expect(shardsOfMonth(archiveOf(many), '2021-06', null)).toEqual({ made: [], kept: [] });
  });

  it('are that of an article that was edited', () => {
    const edited = many.with(250, record(250, 'It was open.'));
    expect(remade(edited)).toEqual({ made: [2], kept: [1, 3] });
  });

  it('are that of an article that went, and all behind it', () => {
    expect(remade(many.toSpliced(250, 1))).toEqual({ made: [2, 3], kept: [1] });
  });

  it('are the last where an article comes to the end', () => {
    expect(remade([...many.slice(0, 599), record(700)])).toEqual({ made: [3], kept: [1, 2] });
    expect(remade([...many, record(700)])).toEqual({ made: [4], kept: [1, 2, 3] });
  });

  it('are none of another month', () => {
    expect(remade([...many, recordOf('It was.', { id: 'x', published: '2021-06-01' })])).toEqual({
      made: [],
      kept: [1, 2, 3],
    });
  });
});

it('compressed bytes tell nothing of the hour or the machine', () => {
  const bytes = compressed('words '.repeat(1000));
  expect(gunzipSync(bytes).toString()).toBe('words '.repeat(1000));
  expect([...bytes.subarray(0, 10)]).toEqual([31, 139, 8, 0, 0, 0, 0, 0, 0, 3]);
});

it('the data of a month whose page stands as it is stand too', async () => {
  const { store } = context;
  const stage = (name: string) => beginStaging(store, path.join(folder, name));
  const first = stage('kept-1');
  await exportAll(context, first.files);
  publish(store, first, path.join(folder, 'kept'), { published: {}, isWhole: true });
  const second = stage('kept-2');
  const plan = [...planPages(context)];
  const isMarch = (ref: PageRef): boolean => ref.path === articlesPage('2021-03');
  exportBeside(context, second.files, plan.find(isMarch)!, null);
  finishData(context, second.files, {
    lists: plan,
    isMade: (page) => page.path === articlesPage('2021-03'),
    affected,
  });
  second.flush();
  publish(store, second, path.join(folder, 'kept'), { published: {}, isWhole: false });
  const months = ['2021-03', '2021-05', '2022-01', 'undated'];
  expect(readdirSync(path.join(folder, 'kept/data/articles')).sort()).toEqual(
    months.map((month) => `${month}.ndjson.gz`),
  );
});

it('the data of a month that has no page any more go', async () => {
  const context = archiveOf(HARBOUR, { yml: 'data: monthly' });
  const { store } = context;
  const output = path.join(folder, 'gone');
  const first = beginStaging(store, path.join(folder, 'gone-1'));
  await exportAll(context, first.files);
  publish(store, first, output, { published: {}, isWhole: true });
  const second = beginStaging(store, path.join(folder, 'gone-2'));
  const lists = [...planPages(context)].filter(({ key }) => key !== '2021-05');
  finishData(context, second.files, { lists, isMade: () => false, affected });
  publish(store, second, output, { published: {}, isWhole: false });
  expect(readdirSync(path.join(output, 'data/quotes')).sort()).toEqual(['2021-03.csv.gz', 'undated.csv.gz']);
});
