import { clusterKey, type WordClusters } from '../../annotate/quotes/word-types.ts';
import type { Reading } from '../../annotate/reading.ts';

/**
 * Groups words that stand in like company, by exchange (Martin, Liermann & Ney 1998): each word in turn moves to the class
 * that makes its neighbours most predictable, from both sides (class of the next word given the word, and of the word
 * before given the word).
 * @param sequences word numbers `0 … words`, frequent words first; each sequence stands for itself
 * @returns the class of each word, `0 … classes`
 * @internal
 */
export function clusterWords(
  sequences: Iterable<ArrayLike<number>>,
  words: number,
  classes: number,
  rounds: number,
): Uint8Array {
  const { before, after, counts } = neighboursOf(sequences, words);
  const classOf = new Uint8Array(words);
  for (let w = 0; w < words; w++) classOf[w] = w % classes;
  // Row w: how often each class follows (precedes) w.
  const following = new Float32Array(words * classes);
  const preceding = new Float32Array(words * classes);
  const sizes = new Float64Array(classes);
  for (let w = 0; w < words; w++) shift(w, classOf[w]!, 1);
  const gains = new Float64Array(classes);
  for (let round = 0; round < rounds; round++) {
    let moves = 0;
    for (let w = 0; w < words; w++) {
      const old = classOf[w]!;
      shift(w, old, -1);
      gains.fill(0);
      addGains(before[w]!, following);
      addGains(after[w]!, preceding);
      let best = old;
      for (let c = 0; c < classes; c++) {
        gains[c]! -= 2 * (xlogx(sizes[c]! + counts[w]!) - xlogx(sizes[c]!));
        if (gains[c]! > gains[best]! + 1e-9) best = c;
      }
      if (best !== old) moves++;
      classOf[w] = best;
      shift(w, best, 1);
    }
    if (moves === 0) break;
  }
  return classOf;

  function shift(w: number, to: number, sign: number): void {
    for (const [neighbour, count] of before[w]!) following[neighbour * classes + to]! += sign * count;
    for (const [neighbour, count] of after[w]!) preceding[neighbour * classes + to]! += sign * count;
    sizes[to]! += sign * counts[w]!;
  }

  function addGains(neighbours: ReadonlyMap<number, number>, table: Float32Array): void {
    for (const [neighbour, count] of neighbours) {
      const row = neighbour * classes;
      for (let c = 0; c < classes; c++) gains[c]! += xlogx(table[row + c]! + count) - xlogx(table[row + c]!);
    }
  }
}

const TABLE = Float64Array.from({ length: 1 << 16 }, (_, n) => (n === 0 ? 0 : n * Math.log(n)));
const xlogx = (n: number): number => (n < TABLE.length ? TABLE[n]! : n * Math.log(n));

function neighboursOf(sequences: Iterable<ArrayLike<number>>, words: number) {
  const before = Array.from({ length: words }, () => new Map<number, number>());
  const after = Array.from({ length: words }, () => new Map<number, number>());
  const counts = new Float64Array(words);
  for (const sequence of sequences) {
    for (let i = 0; i < sequence.length; i++) {
      const word = sequence[i]!;
      counts[word]!++;
      if (i === 0) continue;
      const previous = sequence[i - 1]!;
      after[previous]!.set(word, (after[previous]!.get(word) ?? 0) + 1);
      before[word]!.set(previous, (before[word]!.get(previous) ?? 0) + 1);
    }
  }
  return { before, after, counts };
}

// A byte holds them; 0 is for words seen fewer times than this.
const CLASSES = 200;
const LEAST_COUNT = 4;
const ROUNDS = 12;

/** Clusters the words of articles, by `clusterKey`; numbers count from 1. */
export function learnClusters(readings: readonly Reading[]): WordClusters {
  const sentences = readings.flatMap(keysOfSentences);
  const counts = new Map<number, number>();
  for (const sentence of sentences) for (const key of sentence) counts.set(key, (counts.get(key) ?? 0) + 1);
  const frequent = [...counts]
    .filter(([, count]) => count >= LEAST_COUNT)
    .sort(([a, m], [b, n]) => n - m || a - b);
  const numberOf = new Map(frequent.map(([key], index) => [key, index + 1]));
  const sequences = sentences.map((sentence) => sentence.map((key) => numberOf.get(key) ?? 0));
  const classOf = clusterWords(sequences, frequent.length + 1, CLASSES, ROUNDS);
  return new Map(frequent.map(([key], index) => [key, classOf[index + 1]! + 1]));
}

const EDGES = [clusterKey('<s>'), clusterKey('</s>')] as const;

function keysOfSentences({ tokens, sentences, text }: Reading): number[][] {
  return Array.from({ length: sentences.length }, (_, s) => {
    const keys: number[] = [EDGES[0]];
    for (let i = sentences.starts[s]!; i < sentences.ends[s]!; i++)
      keys.push(clusterKey(text.slice(tokens.starts[i]!, tokens.ends[i]!).slice(0, 40).toLowerCase()));
    keys.push(EDGES[1]);
    return keys;
  });
}
