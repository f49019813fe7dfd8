import type { SpanPair } from '../../src/model/span.ts';

/** A text in which a gold phrase is looked for: quotation marks and apostrophes are alike, white space is one space. */
const plain = (text: string): string =>
  text
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/\s/g, ' ');

const isWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Where `phrase` stands from `from` on, not inside a longer word; null where it does not. */
export function locatePhrase(text: string, phrase: string, from = 0): SpanPair | null {
  const haystack = plain(text);
  const needle = plain(phrase);
  for (let at = haystack.indexOf(needle, from); at >= 0; at = haystack.indexOf(needle, at + 1)) {
    const end = at + needle.length;
    const cutsIn = isWord(needle[0]) && isWord(haystack[at - 1]);
    const cutsOff = isWord(needle.at(-1)) && isWord(haystack[end]);
    if (!cutsIn && !cutsOff) return [at, end];
  }
  return null;
}

/** The bracketed part of a phrase with context: `cleared another [200 million dollars]`. */
export function locateBracketed(text: string, context: string, from = 0): SpanPair | null {
  const open = context.indexOf('[');
  const close = context.indexOf(']');
  if (open < 0 || close < open) throw new Error(`No brackets in “${context}”`);
  const whole = locatePhrase(text, context.replace(/[[\]]/g, ''), from);
  return whole && [whole[0] + open, whole[0] + close - 1];
}

/** A stretch given by its first and last words, `first words … last words`, or in full. */
export function locateStretch(text: string, stretch: string, from = 0): SpanPair | null {
  const [first = '', last] = stretch.split(' … ');
  const head = locatePhrase(text, first, from);
  if (!head || last === undefined) return head;
  const tail = locatePhrase(text, last, head[1]);
  return tail && [head[0], tail[1]];
}

/** Offsets at which words start inside the spans: what two spans are compared by, marks and spaces aside. */
export function wordStarts(text: string, spans: readonly SpanPair[]): Set<number> {
  const starts = new Set<number>();
  for (const [start, end] of spans)
    for (const { index } of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) starts.add(start + index);
  return starts;
}

/** Shared words / all words of both: 1 where two stretches hold the same words. */
export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
