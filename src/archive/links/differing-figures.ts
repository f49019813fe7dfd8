import { MONTH_NAMES, WEEKDAY_NAMES } from '../../text/calendar-names.ts';
import { functionWords } from '../../text/function-words.ts';

/** A figure as far as it can be compared with others. */
export interface ComparedFigure {
  readonly article: string;
  readonly seq: number;
  /** `money-usd`, `percent`, `count`…: only figures of one unit are compared. */
  readonly family: string;
  /** What is counted or paid for. */
  readonly of: string;
  readonly value: number;
  /** Day of the article: `YYYY-MM-DD`. */
  readonly published: string;
  readonly sentence: string;
}

/** Reports of one event come within days of each other. */
const DAYS = 7;
/** Words of the two sentences that must be the same, beside those of what is counted: at least so many… */
const SHARED = 3;
/** …that stand in no more sentences with a figure than this share of them, or this number. */
const RARE_SHARE = 0.01;
const RARE_LEAST = 4;

/**
 * Figures that seem to be about the same thing and differ: the same unit and thing counted, articles of the same
 * week, sentences that share rare words. Groups have at least two articles and two values; ordered by first figure.
 * Time grows with the postings of rare words only.
 */
export function differingFigures(figures: readonly ComparedFigure[]): ComparedFigure[][] {
  const words = figures.map(({ sentence, of }) => contentWords(sentence, new Set(wordsOf(of))));
  const postings = postingsOf(figures, words);
  const parents = figures.map((_, index) => index);
  const rootOf = (index: number): number => {
    let at = index;
    while (parents[at] !== at) at = parents[at] = parents[parents[at]!]!;
    return at;
  };
  const printed = new Set(figures.map((figure) => printedAs(figure, figure.value)));
  for (let i = 0; i < figures.length; i++) {
    const shared = new Map<number, number>();
    for (const word of words[i]!)
      for (const j of postings.get(`${keyOf(figures[i]!)} ${word}`) ?? [])
        if (j < i) shared.set(j, (shared.get(j) ?? 0) + 1);
    for (const [j, count] of shared)
      if (count >= SHARED && differ(figures[i]!, figures[j]!, printed)) parents[rootOf(i)] = rootOf(j);
  }
  const groups = Map.groupBy(figures, (_, index) => rootOf(index));
  return [...groups.values()].filter((group) => group.length > 1);
}

/** The figures whose sentence has a word, by what is counted and the word; words that many sentences have say nothing. */
function postingsOf(
  figures: readonly ComparedFigure[],
  words: readonly ReadonlySet<string>[],
): ReadonlyMap<string, readonly number[]> {
  const frequency = new Map<string, number>();
  for (const own of words) for (const word of own) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const most = Math.max(RARE_LEAST, figures.length * RARE_SHARE);
  const postings = new Map<string, number[]>();
  figures.forEach((figure, index) => {
    for (const word of words[index]!) {
      if (frequency.get(word)! > most) continue;
      const key = `${keyOf(figure)} ${word}`;
      const list = postings.get(key);
      if (list) list.push(index);
      else postings.set(key, [index]);
    }
  });
  return postings;
}

const keyOf = ({ family, of }: ComparedFigure): string => `${family} ${wordsOf(of).at(-1) ?? ''}`;

const printedAs = (figure: ComparedFigure, value: number): string =>
  `${figure.article} ${keyOf(figure)} ${value}`;

/** An article that prints the other's value too tells two things apart, and a reprint of it does the same. */
const differ = (a: ComparedFigure, b: ComparedFigure, printed: ReadonlySet<string>): boolean =>
  a.value !== b.value &&
  !printed.has(printedAs(a, b.value)) &&
  !printed.has(printedAs(b, a.value)) &&
  Math.abs(Date.parse(a.published) - Date.parse(b.published)) <= DAYS * 86_400_000;

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

const contentWords = (sentence: string, without: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(wordsOf(sentence).filter((word) => !without.has(word)));
