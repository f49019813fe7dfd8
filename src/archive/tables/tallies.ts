import type { Store } from '../../store/open.ts';
import type { ArticleRow, ReprintRow } from '../../store/queries/articles.ts';
import type { DateRow } from '../../store/queries/dates.ts';
import type { QuoteRow } from '../../store/queries/quotes.ts';
import { UNDATED } from '../../store/queries/rows.ts';
import { addToTally, dropEmptyTally, type TallyList, UNATTRIBUTED } from '../../store/queries/tallies.ts';
import type { ArticleTopicRow } from '../../store/queries/topics.ts';
import type { RowChanges } from '../../store/row-set.ts';

/** What is counted of an article: its rows. */
interface Rows {
  readonly articles: ArticleRow;
  readonly reprints: ReprintRow;
  readonly quotes: QuoteRow;
  readonly dates: DateRow;
  readonly topics: ArticleTopicRow;
}
type ChangesOf = { readonly [Table in keyof Rows]: RowChanges<Rows[Table]> };
type RowsOf = { readonly [Table in keyof Rows]: readonly Rows[Table][] };

type Entry = readonly [list: TallyList, part: string, item: string];

/** Counts that are kept in mind before they are written: those of some thousand articles, which repeat one another. */
const KEPT = 200_000;

const SIDES = [
  ['before', -1],
  ['now', 1],
] as const;

/** By how much a derivation changes the tallies. */
export class TallyChanges {
  readonly #store: Store;
  readonly #changes = new Map<string, number>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** An article's rows are others than they were. */
  count({ articles, reprints, quotes, dates, topics }: ChangesOf): void {
    const all = [articles, reprints, quotes, dates, topics];
    if (all.every(({ put, dropped }) => put.length + dropped.length === 0)) return;
    for (const [side, by] of SIDES) {
      const rows = {
        articles: articles[side],
        reprints: reprints[side],
        quotes: quotes[side],
        dates: dates[side],
        topics: topics[side],
      };
      for (const entry of entriesOf(rows)) this.#add(entry, by);
    }
    if (this.#changes.size > KEPT) this.write();
  }

  #add(entry: Entry, by: number): void {
    const key = entry.join('\0');
    this.#changes.set(key, (this.#changes.get(key) ?? 0) + by);
  }

  /** Brings the table up to date. */
  write(): void {
    // In the order of the keys: the rows of one list lie together.
    const changed = [...this.#changes].filter(([, by]) => by !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [key, by] of changed) {
      const [list, part, item] = key.split('\0') as [TallyList, string, string];
      this.#store.run(addToTally, { list, part, item, by });
      if (by < 0) this.#store.run(dropEmptyTally, { list, part, item });
    }
    this.#changes.clear();
  }
}

function* entriesOf(rows: RowsOf): Generator<Entry> {
  const [article] = rows.articles;
  if (!article) return;
  const periods = periodsOf(article.published);
  const printed = printedBy(article, rows.reprints);
  const inPeriods = (list: TallyList, item: string): Entry[] => periods.map((period) => [list, period, item]);
  const atSources = (list: TallyList, item: string): Entry[] =>
    printed.map(({ source }) => [list, source, item]);
  if (article.source !== null) yield* inPeriods('articles: sources', article.source);
  for (const { source, publisher, month } of printed) {
    yield ['source: names', source, publisher];
    yield ['source: months', source, month ?? UNDATED];
  }
  if (article.figures > 0) yield ['has', '', 'figures'];
  if (rows.quotes.some(isQuoted)) yield ['has', '', 'quotes'];
  for (const { topic, direct } of rows.topics) {
    yield ['topic: months', topic, periods[0]!];
    if (direct === 1) yield* [...inPeriods('articles: topics', topic), ...atSources('source: topics', topic)];
  }
  for (const quote of rows.quotes) {
    const { kind, speaker, speaker_name: name } = quote;
    yield* [...inPeriods('quotes: kinds', kind), ...atSources('source: kinds', kind)];
    if (name === null) yield* inPeriods('quotes: kinds', UNATTRIBUTED);
    if (speaker === null) continue;
    yield [`said: ${kind}`, speaker, periods[0]!];
    for (const { topic, direct } of rows.topics) {
      yield ['topic: speakers', topic, speaker];
      if (direct === 1) yield ['speaker: topics', speaker, topic];
    }
    if (isQuoted(quote))
      yield* [...inPeriods('quotes: speakers', speaker), ...atSources('source: speakers', speaker)];
  }
  for (const date of rows.dates) yield* datedEntries(date);
}

/** Whether the article quotes the words, wholly or in part: only who says such words is quoted. */
const isQuoted = ({ kind }: QuoteRow): boolean => kind !== 'indirect';

/** The lists that something of a time stands in: of its month, of its year, of all; of the undated. */
const periodsOf = (published: string | null): string[] => [
  ...new Set(published === null ? [UNDATED, ''] : [published.slice(0, 7), published.slice(0, 4), '']),
];

interface Printed {
  readonly source: string;
  readonly publisher: string;
  readonly month: string | null;
}

/** The outlets that printed an article, as the view `printed` has them. */
const printedBy = ({ source, publisher, month }: ArticleRow, reprints: readonly ReprintRow[]): Printed[] => [
  ...(source === null ? [] : [{ source, publisher: publisher!, month }]),
  ...reprints,
];

/** The periods that a date counts for: what each has of its own is `apart`. */
function* datedEntries({ day, month, year, edtf, tense }: DateRow): Generator<Entry> {
  if (year === null) return;
  const isToCome = tense === 'future';
  const of = (part: string, item: string): Entry[] => [
    ['dates', part, item],
    ...(isToCome ? [['dates to come', part, item] as const] : []),
  ];
  yield* of('', year);
  if (month === null) {
    if (!isToCome) yield ['dates apart', year, ''];
    return;
  }
  yield* of(year, month);
  if (edtf?.length !== 10) yield ['dates apart', month, ''];
  else if (day !== null) yield* of(month, day);
}
