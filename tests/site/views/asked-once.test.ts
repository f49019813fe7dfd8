import { expect, it } from 'vitest';
import { planPages } from '../../../src/site/plan.ts';
import { viewOf } from '../../../src/site/views/index.ts';
import type { Store } from '../../../src/store/open.ts';
import type { Query } from '../../../src/store/query.ts';
import { ONCE_A_BUILD, ONCE_A_LIST } from '../../store/unindexed.data.ts';
import { archiveOf } from '../../support/archive.ts';
import { articles, TEN_A_PAGE } from '../../support/harbour.ts';

type Ask = (query: Query<unknown>, ...values: unknown[]) => unknown;

/** A store that notes how often each question was put to the database. */
function noting(store: Store): { store: Store; times: Map<string, number> } {
  const times = new Map<string, number>();
  const questionOf = ({ name, values }: Query<unknown>, given: unknown[]): string =>
    JSON.stringify([name, values, ...given]);
  const noted = (ask: Ask, again: (question: string) => boolean = () => true): Ask => {
    return (query, ...given) => {
      const question = questionOf(query, given);
      const count = times.get(question) ?? 0;
      if (count === 0 || again(question)) times.set(question, count + 1);
      return ask(query, ...given);
    };
  };
  return {
    times,
    store: {
      ...store,
      all: noted(store.all as Ask),
      one: noted(store.one as Ask),
      each: noted(store.each as Ask),
      allOnce: noted(store.allOnce as Ask, () => false),
    } as Store,
  };
}

it('what goes through a table is asked once, however many pages show it', () => {
  const context = archiveOf(articles(15), { yml: TEN_A_PAGE });
  const plan = [...planPages(context)];
  expect(plan.filter(({ number }) => number === 1).map(({ type }) => type)).toEqual(
    expect.arrayContaining(['articles', 'quotes', 'figures', 'dates', 'source']),
  );
  const { store, times } = noting(context.store);
  for (const ref of plan) viewOf({ ...context, store }, ref);
  const costly = new Set([...ONCE_A_BUILD, ...ONCE_A_LIST]);
  const asked = [...times].filter(([question]) => costly.has((JSON.parse(question) as [string])[0]));
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter(([, count]) => count > 1)).toEqual([]);
});
