import { expect, it } from 'vitest';
import { affectedPages } from '../../src/site/affected-pages.ts';
import type { PageRef } from '../../src/site/page.ts';
import { planPages } from '../../src/site/plan.ts';
import { viewOf } from '../../src/site/views/index.ts';
import { followAffected, readAffected } from '../../src/store/affected.ts';
import { recordOf } from '../archive/record.ts';
import { archiveOf } from '../support/archive.ts';

/** More articles of one month, or undated, than one file of records holds. */
const many = (published: string | null, from: number) =>
  Array.from({ length: 210 }, (_, n) =>
    recordOf(`The sluice number ${n} was shut.`, { id: `b${1000 + n}`, published }),
  ).slice(from);

it.each(['2021-03-04', null])('an article leads to the file that has its record: of %s', (published) => {
  const yml = 'data: monthly';
  const seen = (context: ReturnType<typeof archiveOf>) =>
    [...planPages(context)]
      .filter(({ type }) => type === 'article')
      .map((ref: PageRef) => [ref, JSON.stringify(viewOf(context, ref))] as const);
  const context = archiveOf(many(published, 0), { yml });
  const before = new Map(seen(context).map(([{ key }, view]) => [key, view]));
  const note = followAffected(context.store, false);
  const first = recordOf('The sluice was open.', { id: 'a', published });
  const after = archiveOf([first, ...many(published, 0)], { yml, store: context.store });
  note();
  const isAffected = affectedPages(context.store, readAffected(context.store));
  const changed = seen(after).filter(([{ key }, view]) => before.get(key) !== view);
  expect(changed.map(([{ key }]) => key)).toContain('b1199');
  expect(changed.filter(([ref]) => !isAffected(ref)).map(([{ key }]) => key)).toEqual([]);
  context.store.close();
});
