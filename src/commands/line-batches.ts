import { setTimeout as pause } from 'node:timers/promises';

/** Bytes to gather: some batches of the extractor, which takes a sixth longer over half-filled ones. */
const ENOUGH = 1_000_000;
/** Milliseconds without a byte after which what has come is not held back any longer. */
const PATIENCE = 10;

/**
 * The lines of a stream, as many together as come without a pause. They end with a line feed and nothing else: JSON
 * text may hold U+2028, which `readline` would cut at.
 */
export async function* lineBatches(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
  const decoder = new TextDecoder(); // Drops a byte order mark.
  let pending: string[] = [];
  for await (const bytes of bursts(stream)) {
    const [first, ...rest] = decoder.decode(bytes, { stream: true }).split('\n');
    pending.push(first!);
    if (rest.length === 0) continue;
    yield [pending.join(''), ...rest.slice(0, -1)];
    pending = [rest.at(-1)!];
  }
  yield [pending.join('') + decoder.decode()];
}

async function* bursts(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = stream[Symbol.asyncIterator]();
  let ahead: Promise<IteratorResult<Uint8Array>> | undefined;
  try {
    for (;;) {
      const first = await (ahead ?? chunks.next());
      if (first.done) return;
      const burst = [first.value];
      ahead = undefined;
      for (let size = first.value.length; size < ENOUGH; ahead = undefined) {
        const more = await soon((ahead = chunks.next()));
        if (!more || more.done) break;
        burst.push(more.value);
        size += more.value.length;
      }
      yield Buffer.concat(burst);
    }
  } finally {
    // Not awaited: it would wait for a chunk that was asked for and may never come.
    void chunks.return?.();
  }
}

/** What is promised, or null where it takes longer than the lines before should wait. */
async function soon<T>(promised: Promise<T>): Promise<T | null> {
  const waiting = new AbortController();
  const late = pause(PATIENCE, null, { signal: waiting.signal }).catch(() => null);
  const first = await Promise.race([promised, late]);
  waiting.abort();
  return first;
}
