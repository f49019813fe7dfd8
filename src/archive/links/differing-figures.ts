import type { ComparedFigure } from '../../store/queries/figures.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../text/calendar-names.ts';
import { functionWords } from '../../text/function-words.ts';
import { contradict, readTold } from './same-thing.ts';

/** Reports of one event come within days of each other. */
export const DAYS = 7;
/** Words of the two sentences that must be the same, beside those of what is counted: at least so many… */
const SHARED = 3;
/** …that stand in no more sentences with a figure than this share of them, or this number. */
const RARE_SHARE = 0.01;
const RARE_LEAST = 4;

/**
 * In how many of so many sentences a word may stand that is rare. Rounded down to two digits: with every figure more, other
 * words would be.
 */
export function mostOfRare(sentences: number): number {
  const most = Math.floor(sentences * RARE_SHARE);
  const step = 10 ** Math.max(0, Math.floor(Math.log10(most || 1)) - 1);
  return Math.max(RARE_LEAST, Math.floor(most / step) * step);
}

/**
 * Figures that are about the same thing and differ: the same unit, the same thing counted, to which the same happens at the
 * same place and time (`contradict`), in articles of the same week, in sentences that share rare words. Groups have at least two articles and two values; ordered by first figure.
 * Time grows with the postings of rare words in a week only.
 * @param figures in the order of their days
 * @param isRare whether a word says something: those that many sentences have do not
 */
export function differingFigures(
  figures: readonly ComparedFigure[],
  isRare: (word: string) => boolean,
): ComparedFigure[][] {
  const words = figures.map(sentenceWords);
  const told = figures.map((figure) => readTold(figure, wordsOf(figure.of)));
  const parents = figures.map((_, index) => index);
  const rootOf = (index: number): number => {
    let at = index;
    while (parents[at] !== at) at = parents[at] = parents[parents[at]!]!;
    return at;
  };
  const printed = new Set(figures.map((figure) => printedAs(figure, figure.value)));
  // By what is counted and a word of the sentence: the figures gone through so far, the latest last.
  const postings = new Map<string, number[]>();
  for (const [i, figure] of figures.entries()) {
    const shared = new Map<number, number>();
    for (const word of words[i]!) {
      if (!isRare(word)) continue;
      const key = `${keyOf(figure)} ${word}`;
      const before = postings.get(key) ?? [];
      for (const j of sameWeek(figures, before, figure)) shared.set(j, (shared.get(j) ?? 0) + 1);
      postings.set(key, before);
      before.push(i);
    }
    for (const [j, count] of shared)
      if (
        count >= SHARED &&
        told[i] &&
        told[j] &&
        contradict(told[i], told[j]) &&
        differ(figure, figures[j]!, printed)
      )
        parents[rootOf(i)] = rootOf(j);
  }
  const groups = Map.groupBy(figures, (_, index) => rootOf(index));
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Those of some earlier figures that are not too old, the latest first. */
function* sameWeek(
  figures: readonly ComparedFigure[],
  earlier: readonly number[],
  figure: ComparedFigure,
): Generator<number> {
  for (let at = earlier.length - 1; at >= 0; at--) {
    const index = earlier[at]!;
    if (daysBetween(figures[index]!, figure) > DAYS) return;
    yield index;
  }
}

const daysBetween = (a: ComparedFigure, b: ComparedFigure): number =>
  Math.abs(Date.parse(a.published) - Date.parse(b.published)) / 86_400_000;

const keyOf = ({ family, of }: ComparedFigure): string => `${family} ${wordsOf(of).at(-1) ?? ''}`;

const printedAs = (figure: ComparedFigure, value: number): string =>
  `${figure.article} ${keyOf(figure)} ${value}`;

/** An article that prints the other's value too tells two things apart, and a reprint of it does the same. */
const differ = (a: ComparedFigure, b: ComparedFigure, printed: ReadonlySet<string>): boolean =>
  a.value !== b.value &&
  !printed.has(printedAs(a, b.value)) &&
  !printed.has(printedAs(b, a.value)) &&
  daysBetween(a, b) <= DAYS;

const UNTOLD: ReadonlySet<string> = new Set([
  ...functionWords('comparing'),
  ...MONTH_NAMES,
  ...WEEKDAY_NAMES,
]);

/** Words that carry meaning, in lower case and without a plural's ending. */
const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).flatMap((word) =>
    UNTOLD.has(word) ? [] : [word.replace(/(?<=[^s])s$/, '')],
  );

/** The words of a figure's sentence that carry meaning, without those of what is counted. */
export function sentenceWords({
  sentence,
  of,
}: Pick<ComparedFigure, 'sentence' | 'of'>): ReadonlySet<string> {
  const counted = new Set(wordsOf(of));
  return new Set(wordsOf(sentence).filter((word) => !counted.has(word)));
}
