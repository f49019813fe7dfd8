import type { Store } from '../../store/open.ts';
import {
  type ComparedFigure,
  comparedFigures,
  comparedFiguresOf,
  type FigureGroupRow,
  type FigureRow,
  figureGroupOf,
  figureWords,
  groupedWith,
  ungroupFigures,
} from '../../store/queries/figures.ts';
import { type MonthRow, months } from '../../store/queries/stretches.ts';
import { type RowChanges, standingRows, syncRows } from '../../store/row-set.ts';
import { eachTouched } from '../../store/touched.ts';
import { DAYS, differingFigures, mostOfRare, sentenceWords } from '../links/differing-figures.ts';

/** By how much a derivation changed the number of compared sentences that a word stands in; the empty word: of all of them. */
export class WordChanges {
  readonly #words = new Map<string, number>();

  count({ put, replaced, dropped }: RowChanges<FigureRow>): void {
    for (const row of [...replaced, ...dropped]) this.#add(row, -1);
    for (const row of put) this.#add(row, 1);
  }

  #add({ of_what: of, value, published, sentence }: FigureRow, by: number): void {
    if (of === null || value === null || (published ?? '').length < 10) return;
    for (const word of ['', ...sentenceWords({ sentence, of })])
      this.#words.set(word, (this.#words.get(word) ?? 0) + by);
  }

  /** Keeps the counts. Returns whether other words than before are rare. */
  keep(store: Store): boolean {
    const all = countOf(store, '');
    const before = mostOfRare(all);
    const now = mostOfRare(all + (this.#words.get('') ?? 0));
    let isChanged = before !== now;
    for (const [word, by] of this.#words) {
      const stood = countOf(store, word);
      const count = stood + by;
      isChanged ||= word !== '' && stood <= before !== count <= now;
      syncRows(store, figureWords, { word }, count === 0 ? [] : [{ word, count }]);
    }
    return isChanged;
  }
}

const countOf = (store: Store, word: string): number =>
  standingRows(store, figureWords, { word })[0]?.count ?? 0;

/** Finds the figures of different articles that seem to be about one thing and differ. */
export function deriveFigures(store: Store, words: WordChanges): void {
  const isOtherwise = words.keep(store);
  const isRare = rareWords(store);
  if (!isOtherwise) {
    for (const [family, touched] of touchedFigures(store)) regroup(store, family, touched, isRare);
    return;
  }
  // Which words are rare bears on all of them.
  store.run(ungroupFigures);
  const families = Map.groupBy(standingRows(store, months, { list: 'figures' }), ({ part }) => part);
  for (const [family, known] of families)
    keepGroups(store, [], differingFigures(figuresByMonth(store, family, known), isRare));
}

/** The figures of a family in the order of their days, never more at once than a month has. */
function* figuresByMonth(
  store: Store,
  family: string,
  known: readonly MonthRow[],
): Generator<ComparedFigure> {
  for (const month of known.map((row) => row.month).sort())
    if (month !== '') yield* store.all(comparedFigures, { family, from: month, before: `${month}~` });
}

function rareWords(store: Store): (word: string) => boolean {
  const most = mostOfRare(countOf(store, ''));
  const known = new Map<string, boolean>();
  return (word) => {
    let isRare = known.get(word);
    if (isRare === undefined) known.set(word, (isRare = countOf(store, word) <= most));
    return isRare;
  };
}

/** A figure, and its day. */
type Figures = Map<string, string>;
const keyOf = ({ article, seq }: Pick<FigureGroupRow, 'article' | 'seq'>): string => `${article} ${seq}`;

/** Of each family: the figures of touched articles, and those that were in a group with one of them. */
function touchedFigures(store: Store): Map<string, Figures> {
  const found = new Map<string, Figures>();
  for (const article of eachTouched(store, 'figures')) {
    const own = store.all(comparedFiguresOf, { article }).map((row) => ({ ...row, article }));
    for (const row of [...own, ...store.all(groupedWith, { article })]) {
      const known = found.get(row.family) ?? new Map<string, string>();
      found.set(row.family, known.set(keyOf(row), row.published));
    }
  }
  return found;
}

/** Decides the groups of some figures anew: with all that come into question for them and, again, for those. */
function regroup(store: Store, family: string, touched: Figures, isRare: (word: string) => boolean): void {
  const days = new Set(touched.values());
  for (;;) {
    const figures = spansOf(days).flatMap(([from, before]) =>
      store.all(comparedFigures, { family, from, before }),
    );
    const groups = differingFigures(figures, isRare).filter((group) =>
      group.some((figure) => touched.has(keyOf(figure))),
    );
    const known = days.size;
    for (const { published } of groups.flat()) days.add(published);
    if (days.size > known) continue;
    keepGroups(
      store,
      figures.filter((figure) => touched.has(keyOf(figure))),
      groups,
    );
    const there = new Set(figures.map(keyOf));
    for (const key of touched.keys()) if (!there.has(key)) leave(store, family, key);
    return;
  }
}

const DAY = 86_400_000;

/** The days within a week of some: as spans that do not overlap, in their order. */
function spansOf(days: ReadonlySet<string>): [from: string, before: string][] {
  const at = (day: string, by: number): string =>
    new Date(Date.parse(day) + by * DAY).toISOString().slice(0, 10);
  const spans: [string, string][] = [];
  for (const day of [...days].sort()) {
    if (Number.isNaN(Date.parse(day))) continue;
    const from = at(day, -DAYS);
    const before = at(day, DAYS + 1);
    const last = spans.at(-1);
    if (last && from <= last[1]) last[1] = before;
    else spans.push([from, before]);
  }
  return spans;
}

/** Writes which group each figure is in; those of `figures` that are in none are in none. */
function keepGroups(
  store: Store,
  figures: readonly ComparedFigure[],
  groups: readonly (readonly ComparedFigure[])[],
): void {
  const rows = new Map<string, FigureGroupRow>();
  for (const group of groups) {
    const [first] = group;
    const grp = `${first!.published} ${first!.article} ${String(first!.seq).padStart(6, '0')}`;
    for (const { article, seq, family, published } of group)
      rows.set(keyOf({ article, seq }), { grp, article, seq, family, published });
  }
  for (const { article, seq } of figures)
    if (!rows.has(keyOf({ article, seq }))) syncRows(store, figureGroupOf, { article, seq }, []);
  for (const row of rows.values())
    syncRows(store, figureGroupOf, { article: row.article, seq: row.seq }, [row]);
}

/** A figure that is not of a family any more, or not compared, is in none of its groups. */
function leave(store: Store, family: string, key: string): void {
  const [article, seq] = key.split(' ') as [string, string];
  const owner = { article, seq: Number(seq) };
  if (standingRows(store, figureGroupOf, owner)[0]?.family === family)
    syncRows(store, figureGroupOf, owner, []);
}
