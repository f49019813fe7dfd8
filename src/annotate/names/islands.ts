import type { NameDocument } from './document.ts';
import { WordFlag } from './word-type.ts';

/** Stretches of sentences that may hold names: island k has the tokens `[starts[k], ends[k])` of sentence `sentence[k]`. */
export interface Islands {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly sentence: readonly number[];
  /** Tokens of all islands. */
  readonly size: number;
}

// Words in small letters that may stand inside a name: "Organization for the Prohibition of …".
const BRIDGE = 4;
// Words beside a capital that are decoded with it.
const SHORE = 1;

/**
 * The words with a capital letter somewhere, with what stands beside and between them. The rest of a text is
 * never part of a name; training and tagging both leave it out, which is most of the speed.
 */
export function islandsOf({ flags, sentences }: NameDocument): Islands {
  const starts: number[] = [];
  const ends: number[] = [];
  const sentence: number[] = [];
  let size = 0;
  for (let s = 0; s < sentences.length; s++) {
    const from = sentences.starts[s]!;
    const to = sentences.ends[s]!;
    let open = -1;
    let last = -1;
    for (let i = from; i < to; i++) {
      if ((flags[i]! & WordFlag.anyCapital) === 0) continue;
      if (open >= 0 && i - last > BRIDGE + 1) close(open, last, to, s);
      if (open < 0 || i - last > BRIDGE + 1) open = Math.max(from, i - SHORE);
      last = i;
    }
    if (open >= 0) close(open, last, to, s);
  }
  return { starts, ends, sentence, size };

  function close(open: number, last: number, to: number, s: number): void {
    const end = Math.min(to, last + SHORE + 1);
    starts.push(open);
    ends.push(end);
    sentence.push(s);
    size += end - open;
  }
}
