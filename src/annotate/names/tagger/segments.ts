import type { NameDocument } from '../name-document.ts';
import { WordFlag } from '../word-type.ts';

/** Stretches of sentences that may hold names: segment k has the tokens `[starts[k], ends[k])` of sentence `sentence[k]`. */
export interface Segments {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly sentence: readonly number[];
  /** Tokens of all segments. */
  readonly size: number;
}

// Words without a capital that may stand inside a name: "Organization for the Prohibition of …".
const LONGEST_GAP = 4;
// Words without a capital that may begin or end one: "van der Sar", "Formula 1".
const LONGEST_MARGIN = 2;

/**
 * The words with a capital letter somewhere, with what may belong to a name beside and between them: small words that
 * names have, numbers, what a hyphen joins ("U.S.-led"), and brackets ("Barclays (UK)"). The rest of a text is never part of a name; training and
 * tagging both leave it out, which is most of the speed.
 */
export function segmentsOf({ flags, sentences, tokens }: NameDocument): Segments {
  const starts: number[] = [];
  const ends: number[] = [];
  const sentence: number[] = [];
  let size = 0;
  for (let s = 0; s < sentences.length; s++) {
    const to = sentences.ends[s]!;
    // The first token that is in no segment yet.
    let free = sentences.starts[s]!;
    for (let i = free; i < to; i++) {
      if ((flags[i]! & WordFlag.anyCapital) === 0) continue;
      const start = leftMargin(i, free);
      const end = rightMargin(lastCapital(i, to), to);
      starts.push(start);
      ends.push(end);
      sentence.push(s);
      size += end - start;
      free = end;
      i = end - 1;
    }
  }
  return { starts, ends, sentence, size };

  function leftMargin(i: number, free: number): number {
    let start = i;
    while (start > free && i - start < LONGEST_MARGIN && flags[start - 1]! & WordFlag.edge) start--;
    return start;
  }

  /** The last word with a capital that can be one name with that at `i`. */
  function lastCapital(i: number, to: number): number {
    let last = i;
    for (let k = i + 1; k < to && k - last <= LONGEST_GAP + 1; k++) {
      if (flags[k]! & WordFlag.anyCapital) last = k;
      else if ((flags[k]! & WordFlag.inside) === 0 && !isHyphened(k)) break;
    }
    return last;
  }

  function rightMargin(last: number, to: number): number {
    let end = last + 1;
    while (end < to && end - last <= LONGEST_MARGIN && (flags[end]! & WordFlag.edge || isHyphened(end)))
      end++;
    return end < to && markAt(end) === CLOSING && markAt(last - 1) === OPENING ? end + 1 : end;
  }

  function markAt(i: number): number {
    return i < 0 ? 0 : tokens.text.charCodeAt(tokens.starts[i]!);
  }

  function isHyphened(i: number): boolean {
    const before = tokens.ends[i - 1]!;
    return before === tokens.starts[i] && tokens.text.charCodeAt(before - 1) === HYPHEN;
  }
}

const HYPHEN = 0x2d;
const OPENING = 0x28;
const CLOSING = 0x29;
