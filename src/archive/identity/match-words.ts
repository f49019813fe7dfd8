import { foldName } from '../../text/fold.ts';

/** Anything of a record that stands in its text. */
export interface Matchable {
  readonly text: string;
  readonly spans: readonly (readonly [start: number, end: number])[];
}

// An edited sentence keeps most of its words; shorter quotations must match exactly.
const FUZZY_WORDS = 5;
const FUZZY_SHARE = 0.8;

/**
 * Indices of the items that quoted words mean, best kind of match first: the very words, the words inside, nearly the
 * words (an edited article). Case, accents, quotation marks and white space do not count.
 */
export function matchWords(words: string, items: readonly Matchable[]): number[] {
  const wanted = foldName(words);
  if (wanted === '') return [];
  const folded = items.map(({ text }) => foldName(text));
  const exact = indicesOf(folded, (text) => text === wanted);
  if (exact.length > 0) return exact;
  const inside = indicesOf(
    folded,
    (text) =>
      ` ${text} `.includes(` ${wanted} `) || (text.length > 12 && ` ${wanted} `.includes(` ${text} `)),
  );
  if (inside.length > 0) return inside;
  const wantedWords = wanted.split(' ');
  if (wantedWords.length < FUZZY_WORDS) return [];
  return indicesOf(folded, (text) => {
    const present = new Set(text.split(' '));
    return wantedWords.filter((word) => present.has(word)).length >= FUZZY_SHARE * wantedWords.length;
  });
}

/** Indices of the items that a span overlaps by at least half. */
export function matchSpan([start, end]: readonly [number, number], items: readonly Matchable[]): number[] {
  return indicesOf(items, ({ spans }) => {
    const common = spans.reduce(
      (sum, [from, to]) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)),
      0,
    );
    const length = spans.reduce((sum, [from, to]) => sum + to - from, 0);
    return common > 0 && common * 2 >= Math.min(length, end - start);
  });
}

/** The innermost of several matches that lie in one another, else undefined. */
export function innermost(indices: readonly number[], items: readonly Matchable[]): number | undefined {
  const [first, ...others] = [...indices].sort(
    (a, b) => items[a]!.text.length - items[b]!.text.length || a - b,
  );
  if (first === undefined) return undefined;
  const reach = (index: number): [number, number] => {
    const { spans } = items[index]!;
    return [Math.min(...spans.map(([from]) => from)), Math.max(...spans.map(([, to]) => to))];
  };
  const [start, end] = reach(first);
  const nested = others.every((index) => reach(index)[0] <= start && end <= reach(index)[1]);
  return nested ? first : undefined;
}

function indicesOf<T>(items: readonly T[], test: (item: T) => boolean): number[] {
  return items.flatMap((item, index) => (test(item) ? [index] : []));
}
