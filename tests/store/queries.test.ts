import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { query, statements, valueNames } from '../../src/store/query.ts';
import { SCHEMA } from '../../src/store/schema.ts';
import { AT_THE_DESK, FEW_ROWS, ONCE_A_BUILD, ONCE_A_LIST, ONE_PAGE } from './unindexed.data.ts';

const SOURCES = path.resolve(import.meta.dirname, '../../src');
const QUERIES = path.join(SOURCES, 'store/queries');

const db = new DatabaseSync(':memory:');
db.exec(SCHEMA);

beforeAll(async () => {
  for (const file of readdirSync(QUERIES)) await import(path.join(QUERIES, file));
});

/** Lines of `EXPLAIN QUERY PLAN`: how SQLite would answer. */
const planOf = (sql: string): string[] =>
  db
    .prepare(`EXPLAIN QUERY PLAN ${sql}`)
    .all()
    .map(({ detail }) => String(detail));

/** What a plan does that costs the more the larger the archive is: it goes through a table, or sorts what it found. */
const growing = (plan: readonly string[]): string[] =>
  plan.filter((step) => /^(SCAN (?!CONSTANT|json_each)|USE TEMP B-TREE)/.test(step));

describe('statements', () => {
  it('fit the schema: every table and column is there', () => {
    expect(statements().size).toBeGreaterThan(100);
    for (const [name, sql] of statements()) expect(() => db.prepare(sql), name).not.toThrow();
  });

  it('take their values by name alone', () => {
    for (const [name, sql] of statements()) {
      expect(sql.replace(/'[^']*'/g, ''), name).not.toMatch(/\?|[:@]\w/);
      // A value that the text names and the statement does not take would be refused.
      const values = Object.fromEntries([...valueNames(sql)].map((value) => [value, 1]));
      if (/^SELECT/.test(sql)) expect(() => db.prepare(sql).all(values), name).not.toThrow();
    }
  });

  it('are answered from an index in its order, but for those that are known not to be', () => {
    const found = [...statements()]
      .filter(([, sql]) => growing(planOf(sql)).length > 0)
      .map(([name]) => name)
      .sort();
    expect(found).toEqual([...ONCE_A_BUILD, ...ONCE_A_LIST, ...ONE_PAGE, ...FEW_ROWS, ...AT_THE_DESK].sort());
  });

  it('go through a whole list of tallies for what is asked once a build alone', () => {
    const throughAll = ([, sql]: [string, string]): boolean =>
      planOf(sql).some((step) => /^SEARCH tallies .*\(list=\?\)/.test(step));
    expect(
      [...statements()]
        .filter(throughAll)
        .map(([name]) => name)
        .sort(),
    ).toEqual(['count sources', 'facet has', 'facet source']);
  });

  it('sort no more than a page where they take the keys of one from an index', () => {
    for (const name of ONE_PAGE) {
      const plan = planOf(statements().get(name)!);
      expect(
        plan.findIndex((step) => step.startsWith('LIST SUBQUERY')),
        name,
      ).toBeGreaterThan(0);
      expect(
        // The keys of two tables, merged in their order, are a subquery.
        plan.filter((step) => /^SCAN (?!json_each|\(subquery)/.test(step)),
        name,
      ).toEqual([]);
      // Sorting twice would be sorting the keys too; the articles of a topic sort the figures of one article for it.
      const sorts = plan.filter((step) => step === 'USE TEMP B-TREE FOR ORDER BY');
      expect(sorts, name).toHaveLength(1);
    }
  });

  it('stand nowhere but in store/', () => {
    const outside = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.startsWith(`store${path.sep}`))
      .filter((file) =>
        /\b(SELECT\b[\s\S]{1,400}\bFROM|INSERT (OR \w+ )?INTO|DELETE FROM|UPDATE \w+ SET)\b/.test(
          readFileSync(path.join(SOURCES, file), 'utf8'),
        ),
      );
    expect(outside).toEqual([]);
  });

  it('go through an index alone, without sorting it, where the desk asks for its first entries', () => {
    for (const name of AT_THE_DESK.filter((one) => one !== 'others of a bucket'))
      for (const step of growing(planOf(statements().get(name)!)))
        expect(step, name).toMatch(/USING (COVERING )?INDEX|^SCAN \(subquery/);
  });

  it('have names of their own', () => {
    expect(() => query('article card', 'SELECT 1')).toThrow('Two statements are called "article card".');
  });
});

describe('a store', () => {
  const store = openStore(':memory:');
  const echo = query<{ readonly a: number; readonly b: number | null }, { a: number; b: number | null }>(
    'echo',
    'SELECT $a AS a, $b AS b',
  );

  it('takes values by name, in any order', () => {
    expect({ ...store.one(echo, { b: null, a: 1 }) }).toEqual({ a: 1, b: null });
  });

  it('refuses a question with a value too few or too many', () => {
    const few = { a: 1 } as { a: number; b: null };
    for (const ask of [
      () => store.all(echo, few),
      () => store.one(echo, few),
      () => [...store.each(echo, few)],
      () => store.allOnce(echo, few),
    ])
      expect(ask).toThrow('"echo" is asked without b.');
    const many = { a: 1, b: 2, c: 3 };
    expect(() => store.all(echo, many)).toThrow('"echo" does not ask for c.');
  });

  it('lets two loops over one statement go on side by side', () => {
    const rows = query<{ readonly value: number }>('numbers', 'SELECT 1 AS value UNION ALL SELECT 2');
    const pairs: number[][] = [];
    for (const { value: a } of store.each(rows))
      for (const { value: b } of store.each(rows)) pairs.push([a, b]);
    expect(pairs).toEqual([
      [1, 1],
      [1, 2],
      [2, 1],
      [2, 2],
    ]);
  });
});
