import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { exportBeside } from '../../src/export/beside-page.ts';
import { finishData } from '../../src/export/index.ts';
import { compressed, exportMonth } from '../../src/export/shards.ts';
import type { PageRef } from '../../src/model/page.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { publish } from '../../src/output/publish.ts';
import { beginStaging } from '../../src/output/staging.ts';
import { planPages } from '../../src/site/plan.ts';
import { ARTICLES_IN_SHARD, articlesPage } from '../../src/site/routes.ts';
import { articleView } from '../../src/site/views/article.ts';
import { dataView } from '../../src/site/views/data.ts';
import { entityView } from '../../src/site/views/entity.ts';
import { recordOf } from '../archive/record.ts';
import { archiveOf } from '../support/archive.ts';
import { HARBOUR, page, TEN_A_PAGE } from '../support/harbour.ts';
import { exportAll, outputFolder } from './exported.ts';

const { files, folder } = outputFolder();
const context = archiveOf(HARBOUR, { yml: 'data: monthly' });
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

it('a shard has so many articles and no more, with all lines of each', () => {
  const site = files('cut');
  const lines = Array.from({ length: ARTICLES_IN_SHARD * 2 + 1 }, (_, n) => `a${n}`);
  const linesOf = () => lines.flatMap((article) => Array(3).fill({ article, lines: `${article}\n` }));
  exportMonth(site, { name: 'quotes.csv', head: 'article\n', linesOf }, '2021-05');
  const made = ['2021-05', '2021-05-2', '2021-05-3'];
  expect(site.filesIn('data/quotes').map((file) => file.path)).toEqual(
    ['2021-05-2', '2021-05-3', '2021-05'].map((name) => `data/quotes/${name}.csv.gz`),
  );
  const found = made.map((name) => unpacked(`cut/data/quotes/${name}.csv.gz`).trimEnd().split('\n'));
  expect(found.map(({ length }) => length)).toEqual([601, 601, 4]);
  expect(found.map(([head]) => head)).toEqual(['article', 'article', 'article']);
  expect(new Set(found.flat()).size).toBe(lines.length + 1);
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
  exportBeside(context, second.files, plan.find(isMarch)!);
  finishData(
    context,
    second.files,
    plan.filter((ref) => !isMarch(ref)),
  );
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
  finishData(
    context,
    second.files,
    [...planPages(context)].filter(({ key }) => key !== '2021-05'),
  );
  publish(store, second, output, { published: {}, isWhole: false });
  expect(readdirSync(path.join(output, 'data/quotes')).sort()).toEqual(['2021-03.csv.gz', 'undated.csv.gz']);
});
