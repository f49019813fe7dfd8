import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { exportBeside, monthOfPage } from '../../src/export/beside-page.ts';
import type { PageRef } from '../../src/model/page.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import type { ArchiveContext } from '../../src/store/archive-context.ts';
import { recordOf } from '../archive/record.ts';
import { archiveOf } from '../support/archive.ts';
import { articles, CONCEPTS, entityOf, HARBOUR, MOST_ON_ONE, page, TEN_A_PAGE } from '../support/harbour.ts';
import { outputFolder } from './exported.ts';

const { files, folder } = outputFolder();
const MONTHLY = 'data: monthly';

/** The files that belong to a page, in the order in which they are written. */
function beside(context: ArchiveContext, ref: PageRef): string[] {
  const written: string[] = [];
  const note = (file: string): void => void written.push(file);
  exportBeside(context, { write: note, writeLines: note, writeBy: note }, ref, null);
  return written;
}
/** The same of a person, topic or article, as they are called beside it. */
const namesBeside = (context: ArchiveContext, ref: PageRef): string[] =>
  beside(context, ref).map((file) => {
    expect(file.startsWith(ref.path), file).toBe(true);
    return file.slice(ref.path.length);
  });

const harbour = (yml = ''): ArchiveContext => archiveOf(HARBOUR, { concepts: CONCEPTS, yml });
/** One more than the first page lists: all of one month, of one topic, with words of one person. */
const many = (yml: string): ArchiveContext =>
  archiveOf(
    articles(MOST_ON_ONE + 1).map(({ id }) =>
      recordOf(`“[Word ${id}](quote:Bo Lund),” said [Bo Lund](name).`, {
        id,
        title: `Title ${id}`,
        published: '2020-06-15',
        topics: HARBOUR[0]!.topics,
      }),
    ),
    { concepts: CONCEPTS, yml: `${TEN_A_PAGE}\n${yml}` },
  );

describe('the month of a page', () => {
  const monthOf = (type: string, key: string, number = 0) => monthOfPage({ type, key, number, path: '' });

  it('is told by the first page of its articles', () => {
    expect(monthOf('articles', '2021-05')).toBe('2021-05');
    expect(monthOf('articles', '2021-05', 1)).toBeUndefined();
  });

  it('is none, but known, where the articles are undated', () => {
    expect(monthOf('articles', 'undated')).toBeNull();
    expect(monthOf('articles', 'undated', 1)).toBeUndefined();
  });

  it('is unknown for a year, for all articles, and for a month of anything else', () => {
    for (const key of ['', '2021', '2021-05-03']) expect(monthOf('articles', key), key).toBeUndefined();
    for (const type of ['quotes', 'dates', 'article'])
      for (const key of ['2021-05', 'undated']) expect(monthOf(type, key), type).toBeUndefined();
  });
});

describe('beside the page of a person', () => {
  const quoted = (times: number, yml = ''): string[] => {
    const words = Array.from(
      { length: times },
      (_, n) => `“[Word ${n}](quote:Bo Lund),” said [Bo Lund](name).`,
    );
    const context = archiveOf([recordOf(words.join(' '), { published: '2021-03-04' })], { yml });
    return namesBeside(context, page(context, 'person', entityOf(context, 'Bo Lund')));
  };

  it('stand a table and a feed from three quotes on, and its form in any case', () => {
    expect(quoted(2)).toEqual(['index.json']);
    expect(quoted(3)).toEqual(['index.json', 'quotes.csv', 'feed.xml']);
    expect(quoted(3, MONTHLY)).toEqual(['index.json', 'quotes.csv.gz', 'feed.xml']);
  });

  it('stands nothing but the form where it is an older one, and not even that where data are monthly', () => {
    const older = (context: ArchiveContext) => namesBeside(context, page(context, 'person', undefined, 1));
    expect(older(many(''))).toEqual(['index.json']);
    expect(older(many(MONTHLY))).toEqual([]);
  });
});

it('beside the first page of a topic stand its form and its feed, beside an older one the form', () => {
  const topic = (context: ArchiveContext, number: number) =>
    namesBeside(context, page(context, 'topic', 't:rain', number));
  const whole = many('');
  expect(topic(whole, 0)).toEqual(['index.json', 'feed.xml']);
  expect(topic(whole, 1)).toEqual(['index.json']);
  const monthly = many(MONTHLY);
  expect(topic(monthly, 0)).toEqual(['index.json', 'feed.xml']);
  expect(topic(monthly, 1)).toEqual([]);
});

it('beside an article stand its record where data are whole, and the forms that are asked for', () => {
  const article = (yml: string) => {
    const context = harbour(yml);
    return namesBeside(context, page(context, 'article', 'h1'));
  };
  expect(article('')).toEqual(['index.json']);
  expect(article(MONTHLY)).toEqual([]);
  expect(article('openData: [tei]')).toEqual(['index.json', 'tei.xml']);
  expect(article(`${MONTHLY}\nopenData: [annotations]`)).toEqual(['text.txt', 'annotations.jsonld']);
});

it('beside the home page stand the feeds of the site, and beside pages that list nothing of their own, nothing', () => {
  const context = harbour(MONTHLY);
  expect(beside(context, page(context, 'home'))).toEqual(['feed.xml', 'feed.json']);
  for (const type of ['search', 'about', 'data', 'topics', 'register', 'entity'] as const)
    expect(beside(context, page(context, type)), type).toEqual([]);
});

describe('beside the page of a month', () => {
  const month = (context: ArchiveContext, key: string, number = 0) =>
    beside(context, page(context, 'articles', key, number));

  it('stand the shards of its finds where data are monthly, none of a kind that it has not', () => {
    const context = harbour(MONTHLY);
    expect(month(context, '2021-03')).toEqual(
      ['articles/2021-03.ndjson', 'quotes/2021-03.csv', 'figures/2021-03.csv', 'dates/2021-03.csv'].map(
        (name) => `data/${name}.gz`,
      ),
    );
    expect(month(context, '2022-01')).toEqual([
      'data/articles/2022-01.ndjson.gz',
      'data/dates/2022-01.csv.gz',
    ]);
    expect(month(context, 'undated')).toEqual([
      'data/articles/undated.ndjson.gz',
      'data/quotes/undated.csv.gz',
    ]);
  });

  it('stands nothing where data are whole, and nothing beside a year or all articles', () => {
    for (const key of ['2021-03', 'undated']) expect(month(harbour(), key), key).toEqual([]);
    for (const key of ['', '2021']) expect(month(harbour(MONTHLY), key), key).toEqual([]);
  });

  it('stand, with the first of its pages, all of its articles; with an older one nothing', () => {
    const context = many(MONTHLY);
    exportBeside(context, files('month'), page(context, 'articles', '2020-06'), null);
    const shard = readFileSync(path.join(folder, 'month/data/articles/2020-06.ndjson.gz'));
    const ids = gunzipSync(shard)
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as ArticleRecord).id);
    expect(ids).toEqual(articles(MOST_ON_ONE + 1).map(({ id }) => id));
    expect(month(context, '2020-06', 1)).toEqual([]);
  });
});
