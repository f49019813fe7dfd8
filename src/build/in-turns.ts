import { setImmediate } from 'node:timers/promises';

/**
 * Does long work turn by turn, so that this process answers its workers in between.
 * @param turns a generator that yields where the work may rest
 * @param take does one turn, as a stopwatch does that measures it
 */
export async function inTurns(
  turns: Iterator<unknown> | AsyncIterator<unknown>,
  take: (turn: () => Promise<boolean>) => Promise<boolean> = (turn) => turn(),
): Promise<void> {
  while (!(await take(async () => (await turns.next()).done === true))) await setImmediate();
}
