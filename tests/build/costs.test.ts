import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exportBeside } from '../../src/export/beside-page.ts';
import { exportArchive, finishData } from '../../src/export/index.ts';
import type { PageRef } from '../../src/model/page.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { publish } from '../../src/output/publish.ts';
import { beginStaging, removePages } from '../../src/output/staging.ts';
import { writeSearch } from '../../src/search/index.ts';
import { affectedPages } from '../../src/site/affected-pages.ts';
import { affectedOfPlan, keepPlan } from '../../src/site/planned-pages.ts';
import { fileOf } from '../../src/site/routes.ts';
import { viewOf } from '../../src/site/views/index.ts';
import { followAffected, readAffected } from '../../src/store/affected.ts';
import { archiveContext } from '../../src/store/archive-context.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import { allPages, gonePages, pagesOfType } from '../../src/store/queries/pages.ts';
import { putSource, toStored } from '../../src/store/records.ts';
import { recordOf } from '../archive/record.ts';
import { archiveOf, configOf, derivedOf } from '../support/archive.ts';

const work = mkdtempSync(path.join(tmpdir(), 'cuttings-costs-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Rows that each statement gave, or changed one of. */
type Rows = Map<string, number>;

/** A store that counts. */
function counted(store: Store, rows: Rows): Store {
  const add = ({ name }: { readonly name: string }, by: number): void =>
    void rows.set(name, (rows.get(name) ?? 0) + by);
  const known = new Set<string>();
  return {
    ...store,
    all(query, ...values) {
      const found = store.all(query, ...values);
      add(query, found.length);
      return found;
    },
    allOnce(query, ...values) {
      const found = store.allOnce(query, ...values);
      const question = JSON.stringify([query.name, query.values, values]);
      if (!known.has(question)) add(query, found.length);
      known.add(question);
      return found;
    },
    one(query, ...values) {
      add(query, 1);
      return store.one(query, ...values);
    },
    *each(query, ...values) {
      for (const row of store.each(query, ...values)) {
        add(query, 1);
        yield row;
      }
    },
    run(command, ...values) {
      add(command, 1);
      store.run(command, ...values);
    },
  };
}

const YML = 'data: monthly\nopenData: []\nthresholds:\n  pageSize: 10\n  personArticles: 1\n';

/** Words that no other article has in this order. */
const words = (n: number, many: number): string =>
  Array.from({ length: many }, (_, k) => `w${(n * 7919 + k * k * 104_729) % 1009}`).join(' ');

/** The nth article of an archive to which five come a month: of somebody and something that are in all, and of its own. */
function article(n: number): ArticleRecord {
  const month = Math.floor(n / 5);
  const published = new Date(Date.UTC(2001, month, 1 + (n % 5) * 5)).toISOString().slice(0, 10);
  const own = Math.floor(n / 3);
  return recordOf(
    `“[The ${words(n, 4)} stays shut until the spring](quote:Ada Holm),” said [Ada Holm](name). ${words(n, 60)}. ` +
      `[Pim Own${own}](name) counted [${n} pumps](figure:${n}) on [the day](date:${published}).`,
    {
      id: `a${String(n).padStart(4, '0')}`,
      title: `Of ${n}`,
      published,
      publisher: 'The Quay',
      topics: [{ id: 'water', label: 'Water', path: [], score: 0.5, evidence: [[0, 3]] }],
    },
  );
}

/** Makes the site but for the HTML of its pages: all of it, or what is affected. */
async function make(store: Store, isWhole: boolean, name: string): Promise<PageRef[]> {
  const context = archiveContext(store, configOf(YML));
  const affected = isWhole ? null : readAffected(store);
  const reached = affected && affectedPages(context, affected);
  keepPlan(context, reached?.subjects ?? null);
  const pages = reached ? affectedOfPlan(store, reached) : store.all(allPages);
  const staging = beginStaging(store, path.join(work, `${name}-new`));
  const gone = store.all(gonePages).map((page) => fileOf(page.path));
  if (!isWhole) removePages(store, gone);
  for (const ref of pages) {
    viewOf(context, ref);
    exportBeside(context, staging.files, ref, affected);
  }
  for await (const _ of exportArchive(context, staging.files, affected));
  const output = path.join(work, name);
  for (const _ of writeSearch(context, staging.files, affected, output));
  const made = new Set(pages.map((ref) => ref.path));
  const lists = store.all(pagesOfType, { type: 'articles' });
  const isMade = (page: { readonly path: string }): boolean => made.has(page.path);
  finishData(context, staging.files, affected && { lists, isMade, affected });
  publish(store, staging, output, { published: {}, isWhole });
  return pages;
}

/** What one article more costs an archive of so many. @param place of it in the order of time, from the oldest */
async function costs(size: number, place = size): Promise<{ readonly rows: Rows; readonly pages: number }> {
  const name = `${size}-${place}`;
  const file = path.join(work, `${name}.db`);
  const first = openStore(file);
  const records = Array.from({ length: size }, (_, n) => article(n));
  archiveOf(records, { yml: YML, store: first });
  await make(first, true, name);
  first.close();
  const rows: Rows = new Map();
  const opened = openStore(file);
  const store = counted(opened, rows);
  const note = followAffected(store, false);
  const record = { ...article(size), published: article(place).published };
  const extracted = [toStored({ record, body: { type: 'root', children: [] } })];
  putSource(store, { path: `${record.id}.txt`, digest: '', extracted, diagnostics: [] });
  derivedOf(store, { yml: YML });
  note();
  const made = await make(store, false, name);
  opened.close();
  return { rows, pages: made.length };
}

let small: Awaited<ReturnType<typeof costs>>;
let large: typeof small;
beforeAll(async () => {
  small = await costs(40);
  large = await costs(160);
});

it('one article more makes as many pages, however many there are', () => {
  // A page more about each year in which somebody is quoted who is quoted in all.
  expect(large.pages).toBeLessThanOrEqual(small.pages + 3);
});

it('nor does one that comes to the middle make more', async () => {
  const [few, many] = [await costs(40, 20), await costs(160, 80)];
  expect(many.pages).toBeLessThanOrEqual(few.pages + 5);
});

/** Statements that give more rows where the archive is larger, by what bounds them. */
const GROWING: Readonly<Record<string, readonly string[]>> = {
  'a number in the code, however many there are': [
    'best quotes',
    'positive values of a family',
    'postings of a key',
    'counts of names by place',
    'exported entities',
    'table of people',
    'counts of pages by place',
    'pages of a sitemap',
  ],
  'the months or years of the archive': [
    'months of articles',
    'months of articles of a source',
    'months of a speaker',
    'months of an entity',
    'months of statements of a speaker',
    'months of a topic',
    'months of figures',
    'months of quotes',
    'months of quotes of a year',
    'periods of dates',
    'planned pages of a type',
    'published files below',
    'put months',
    'put stretches',
    'quotes of a speaker on a topic or in a year',
    'stage as published',
    'stretch',
    'staged files of a folder',
    'standing months',
    'standing stretches',
  ],
  'how often somebody is named, of those whom the article names': [
    'facts of a bucket',
    'mentions of entities',
    'identifiers of articles naming an entity',
    'table of quotes of a speaker',
  ],
  'the pages of lists, of which each has some dozen entries': ['planned pages of a subject'],
  'how many have a page': ['named pages'],
};

it('one article more reads and writes as many rows, but for what is known to grow', () => {
  const grown = [...large.rows].filter(([name, n]) => n > (small.rows.get(name) ?? 0) * 1.3 + 5);
  expect(grown.map(([name]) => name).sort()).toEqual(Object.values(GROWING).flat().sort());
});
