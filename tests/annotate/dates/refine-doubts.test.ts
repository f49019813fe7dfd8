import { expect, it } from 'vitest';
import { dated, valued } from '../../../src/annotate/dates/candidate.ts';
import { dropDoubts } from '../../../src/annotate/dates/refine-doubts.ts';

const june = dated(0, 1, 'month', { kind: 'calendar', month: 6 });
const verb = { ...dated(2, 3, 'month', { kind: 'calendar', month: 5 }), doubt: 'a verb' };
const days = valued('DURATION', 4, 6, 'duration', 'P2D');

it('drops what its finder doubts, keeps the rest in order, and says why', () => {
  const told: unknown[] = [];
  const kept = dropDoubts([june, verb, days], ({ from, to }, verdict, because) =>
    told.push([from, to, verdict, because]),
  );
  expect(kept).toEqual([june, days]);
  expect(told).toEqual([[2, 3, 'dropped', 'rule "month": a verb']]);
});

it('takes an empty reason for a doubt all the same', () => {
  expect(dropDoubts([{ ...june, doubt: '' }], () => {})).toEqual([]);
});

it('has nothing to do where nothing was proposed', () => {
  expect(dropDoubts([], () => {})).toEqual([]);
});
