import { expect, it } from 'vitest';
import { stopwatch } from '../../src/build/stopwatch.ts';

it('steps follow one another; what is done aside adds up, and is told after them', async () => {
  const { begin, aside, times } = stopwatch<'read' | 'make' | 'pack'>();
  begin('read');
  begin('make');
  expect(await aside('pack', async () => 7)).toBe(7);
  await expect(
    aside('pack', async () => {
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  const told = times();
  expect(told.map(({ step }) => step)).toEqual(['read', 'make', 'pack']);
  expect(told.every(({ milliseconds }) => milliseconds >= 0)).toBe(true);
});
