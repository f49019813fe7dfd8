import { expect, it } from 'vitest';
import { PAGE_TYPES } from '../../../src/model/page.ts';
import { planPages } from '../../../src/site/plan.ts';
import { viewOf } from '../../../src/site/views/index.ts';
import { redirects } from '../../../src/store/queries/redirects.ts';
import { archiveOf } from '../../support/archive.ts';
import { articles, CONCEPTS, HARBOUR, TEN_A_PAGE } from '../../support/harbour.ts';

it('every planned page has its view, which is plain data of its type and path', () => {
  const context = archiveOf([...HARBOUR, ...articles(12)], { yml: TEN_A_PAGE, concepts: CONCEPTS });
  context.store.run(redirects.put, { path: 'people/old/', target: 'people/' });
  const types = new Set<string>();
  for (const ref of planPages(context)) {
    const view = viewOf(context, ref);
    expect([view.type, view.path]).toEqual([ref.type, ref.path]);
    expect(view.title).not.toBe(undefined);
    expect(JSON.stringify(view)).not.toMatch(/undefined|NaN/);
    types.add(ref.type);
  }
  // A page of all finds needs a long article, one of what somebody says on a topic many quotes.
  const others = PAGE_TYPES.filter((type) => type !== 'finds' && type !== 'said');
  expect([...types].sort()).toEqual(others.toSorted());
});

it('no two pages stand at one address', () => {
  const context = archiveOf([...HARBOUR, ...articles(12)], { yml: TEN_A_PAGE, concepts: CONCEPTS });
  const paths = [...planPages(context)].map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
});
