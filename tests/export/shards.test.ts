import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { exportChecksums } from '../../src/export/checksums.ts';
import { exportJsonForms } from '../../src/export/json-forms.ts';
import { exportRecords } from '../../src/export/records.ts';
import { compressed, exportInShards } from '../../src/export/shards.ts';
import { exportTables } from '../../src/export/tables.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { publish } from '../../src/output/publish.ts';
import { beginStaging } from '../../src/output/staging.ts';
import { ARTICLES_IN_SHARD, articlesPage } from '../../src/site/routes.ts';
import { articleView } from '../../src/site/views/article.ts';
import { dataView } from '../../src/site/views/data.ts';
import { entityView } from '../../src/site/views/entity.ts';
import { recordOf } from '../archive/record.ts';
import { archiveOf } from '../support/archive.ts';
import { HARBOUR, page, TEN_A_PAGE } from '../support/harbour.ts';
import { outputFolder } from './exported.ts';

const { files, folder } = outputFolder();
const context = archiveOf(HARBOUR, { yml: 'data: monthly' });
const unpacked = (file: string): string => gunzipSync(readFileSync(path.join(folder, file))).toString();

describe('the data of a large archive', () => {
  const site = files('monthly');
  exportRecords(context, site, () => true);
  exportTables(context, site, () => true);
  exportChecksums(site);
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
    expect(sums).toMatch(/^[0-9a-f]{64} {2}people\.csv$/m);
  });
});

it('the quotes of a person are compressed where the data are, and older pages have no form of their own', () => {
  const many = archiveOf(
    Array.from({ length: 15 }, (_, n) =>
      recordOf(`“[Word ${n}](quote:Bo Lund),” said [Bo Lund](name).`, { id: `w${n}` }),
    ),
    { yml: `${TEN_A_PAGE}\ndata: monthly` },
  );
  const site = files('person');
  exportJsonForms(many, site, () => true);
  const { path: folderOf } = page(many, 'person');
  expect(site.filesIn(folderOf.slice(0, -1)).map((file) => file.path.slice(folderOf.length))).toEqual([
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
  exportInShards(context, site, () => true, {
    name: 'quotes.csv',
    head: 'article\n',
    linesOf: (month) =>
      month === '2021-05' ? lines.flatMap((article) => Array(3).fill({ article, line: `${article}\n` })) : [],
  });
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

it('the shards of a month whose page stands as it is stand too, and are neither read nor packed again', () => {
  const { store } = context;
  const stage = (name: string) => beginStaging(store, path.join(folder, name));
  const first = stage('kept-1');
  exportTables(context, first.files, () => true);
  publish(store, first, path.join(folder, 'kept'), { published: {}, isWhole: true });
  const second = stage('kept-2');
  const asked: (string | null)[] = [];
  exportInShards(context, second.files, (page) => page === articlesPage('2021-03'), {
    name: 'quotes.csv',
    head: 'new\n',
    linesOf: (month) => {
      asked.push(month);
      return [{ article: 'a', line: `${month}\n` }];
    },
  });
  expect(asked).toEqual(['2021-03']);
  const changed = second.files
    .filesIn('data/quotes')
    .map((file) => [path.posix.basename(file.path), existsSync(path.join(folder, 'kept-2', file.path))]);
  expect(changed.length).toBeGreaterThan(1);
  expect(changed.filter(([, isStaged]) => isStaged)).toEqual([['2021-03.csv.gz', true]]);
});
