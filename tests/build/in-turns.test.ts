import { expect, it } from 'vitest';
import { inTurns } from '../../src/build/in-turns.ts';

it('work in turns lets others have theirs, and each turn is taken as asked', async () => {
  const told: string[] = [];
  let taken = 0;
  const working = inTurns(
    (function* () {
      told.push('one');
      setImmediate(() => told.push('another'));
      yield;
      told.push('two');
    })(),
    (turn) => {
      taken++;
      return turn();
    },
  );
  await working;
  expect(told).toEqual(['one', 'another', 'two']);
  expect(taken).toBe(2);
});

it('the first failure ends it', async () => {
  await expect(
    inTurns(
      // biome-ignore lint/correctness/useYield: it fails in its first turn
      (function* (): Generator<void> {
        throw new Error('no');
      })(),
    ),
  ).rejects.toThrow('no');
});
