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
 * same place and time (`contradict`), in articles of the same week, in sentences that share rare words. Groups have at least
 * two articles and two values; ordered by first figure.
 * Time grows with the postings of rare words in a week only, memory with the figures of two weeks.
 * @param figures in the order of their days, those of an article together
 * @param isRare whether a word says something: those that many sentences have do not
 */
export function differingFigures(
  figures: Iterable<ComparedFigure>,
  isRare: (word: string) => boolean,
): ComparedFigure[][] {
  const weeks = new Weeks(isRare);
  let article: ComparedFigure[] = [];
  for (const figure of figures) {
    if (article.length > 0 && article[0]!.article !== figure.article) {
      weeks.add(article);
      article = [];
    }
    article.push(figure);
  }
  weeks.add(article);
  return weeks.groups();
}

/** A figure as it is compared. */
interface Compared {
  readonly figure: ComparedFigure;
  readonly told: ReturnType<typeof readTold>;
  /** Its place among all. */
  readonly at: number;
}

/** Goes through figures in the order of their days, and keeps the latest of them and all that are in groups. */
class Weeks {
  readonly #isRare: (word: string) => boolean;
  /** By what is counted and a word of the sentence: the figures gone through so far that are not too old, the latest last. */
  readonly #postings = new Map<string, Compared[]>();
  /** By article, what is counted and value: a figure of the article that says so. */
  readonly #printed = new Map<string, ComparedFigure>();
  /** Figures in a group lead to another of it, all but one. */
  readonly #parents = new Map<Compared, Compared>();
  #count = 0;
  #swept: ComparedFigure | undefined;

  constructor(isRare: (word: string) => boolean) {
    this.#isRare = isRare;
  }

  /** Goes through the figures of an article. */
  add(figures: readonly ComparedFigure[]): void {
    for (const figure of figures) this.#printed.set(printedAs(figure, figure.value), figure);
    for (const figure of figures) this.#compare(figure);
    if (figures[0]) this.#sweep(figures[0]);
  }

  #compare(figure: ComparedFigure): void {
    const own = { figure, told: readTold(figure, wordsOf(figure.of)), at: this.#count++ };
    const shared = new Map<Compared, number>();
    for (const word of sentenceWords(figure)) {
      if (!this.#isRare(word)) continue;
      const key = `${keyOf(figure)} ${word}`;
      const before = this.#postings.get(key) ?? [];
      for (const other of sameWeek(before, figure)) shared.set(other, (shared.get(other) ?? 0) + 1);
      this.#postings.set(key, before);
      before.push(own);
    }
    for (const [other, count] of shared)
      if (count >= SHARED && this.#contradict(own, other)) this.#join(own, other);
  }

  #contradict(a: Compared, b: Compared): boolean {
    return (
      a.told !== null &&
      b.told !== null &&
      contradict(a.told, b.told) &&
      differ(a.figure, b.figure, this.#printed)
    );
  }

  #join(a: Compared, b: Compared): void {
    const [from, to] = [this.#rootOf(a), this.#rootOf(b)];
    this.#parents.set(from, to);
    this.#parents.set(to, to);
  }

  #rootOf(one: Compared): Compared {
    let at = one;
    for (let above = this.#parents.get(at); above && above !== at; above = this.#parents.get(at)) at = above;
    return at;
  }

  /** Lets go of what is too old for all that follow, once a week. */
  #sweep(now: ComparedFigure): void {
    if (this.#swept && !(daysBetween(this.#swept, now) > DAYS)) return;
    this.#swept = now;
    const isOld = (figure: ComparedFigure): boolean => daysBetween(figure, now) > DAYS;
    for (const [key, figure] of this.#printed) if (isOld(figure)) this.#printed.delete(key);
    for (const [key, all] of this.#postings) {
      const young = all.filter(({ figure }) => !isOld(figure));
      if (young.length === 0) this.#postings.delete(key);
      else if (young.length < all.length) this.#postings.set(key, young);
    }
  }

  groups(): ComparedFigure[][] {
    const linked = [...this.#parents.keys()].sort((a, b) => a.at - b.at);
    const groups = Map.groupBy(linked, (one) => this.#rootOf(one));
    return [...groups.values()].map((group) => group.map(({ figure }) => figure));
  }
}

/** Those of some earlier figures that are not too old, the latest first. */
function* sameWeek(earlier: readonly Compared[], figure: ComparedFigure): Generator<Compared> {
  for (let at = earlier.length - 1; at >= 0; at--) {
    const other = earlier[at]!;
    if (daysBetween(other.figure, figure) > DAYS) return;
    yield other;
  }
}

const daysBetween = (a: ComparedFigure, b: ComparedFigure): number =>
  Math.abs(Date.parse(a.published) - Date.parse(b.published)) / 86_400_000;

const keyOf = ({ family, of }: ComparedFigure): string => `${family} ${wordsOf(of).at(-1) ?? ''}`;

const printedAs = (figure: ComparedFigure, value: number): string =>
  `${figure.article} ${keyOf(figure)} ${value}`;

/** An article that prints the other's value too tells two things apart, and a reprint of it does the same. */
const differ = (
  a: ComparedFigure,
  b: ComparedFigure,
  printed: ReadonlyMap<string, ComparedFigure>,
): boolean =>
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
