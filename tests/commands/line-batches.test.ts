import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { lineBatches } from '../../src/commands/line-batches.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function batchesOf(stream: AsyncIterable<Uint8Array>): Promise<string[][]> {
  const batches: string[][] = [];
  for await (const lines of lineBatches(stream)) batches.push(lines);
  return batches;
}

describe('lineBatches', () => {
  it('gathers lines that come together, wherever the chunks are cut', async () => {
    const all = bytes('\ufeffä\u2028b\ncd\n\ne');
    for (const size of [1, 2, 3, all.length]) {
      const chunks = Array.from({ length: Math.ceil(all.length / size) }, (_, i) =>
        all.slice(i * size, (i + 1) * size),
      );
      expect(await batchesOf(Readable.from(chunks))).toEqual([['ä\u2028b', 'cd', ''], ['e']]);
    }
  });

  it('does not gather without end', async () => {
    const line = bytes(`${'x'.repeat(99_999)}\n`);
    const batches = await batchesOf(Readable.from(Array.from({ length: 25 }, () => line)));
    expect(batches.map(({ length }) => length)).toEqual([10, 10, 5, 1]);
  });

  it('holds no line back for one that has not come', async () => {
    let send = (): void => {};
    const sent = new Promise<void>((resolve) => (send = resolve));
    async function* slow(): AsyncGenerator<Uint8Array> {
      yield bytes('first\n');
      await sent;
      yield bytes('second\n');
    }
    const batches: string[][] = [];
    for await (const lines of lineBatches(slow())) {
      batches.push(lines);
      send(); // Only who has been given the first line sends another.
    }
    expect(batches).toEqual([['first'], ['second'], ['']]);
  });

  it('hands on that a stream fails, and lets go of one that is left', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield bytes('first\n');
      throw new Error('gone');
    }
    await expect(batchesOf(broken())).rejects.toThrow('gone');
    const stream = Readable.from([bytes('a\n'), bytes('b\n')]);
    for await (const lines of lineBatches(stream)) if (lines) break;
    expect(stream.destroyed).toBe(true);
  });
});
