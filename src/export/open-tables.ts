import { anchored } from '../site/routes.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { articleMonths } from '../store/queries/articles.ts';
import {
  articlesOfMonth,
  datesOfMonthsArticles,
  figuresOfMonth,
  type MonthSlice,
  mentionsOfMonth,
  peopleTable,
  printingsOfMonth,
  quotesOfMonth,
  type TableRow,
  topicsOfMonthsArticles,
} from '../store/queries/exports.ts';
import { allTopics } from '../store/queries/topics.ts';
import type { Query } from '../store/query.ts';
import type { OpenTableName } from './open-tables.data.ts';

/** What gives the rows of each table: all at once, or those of the articles of a month. */
const ROWS = {
  people: { all: peopleTable },
  topics: { all: allTopics },
  articles: { ofMonth: articlesOfMonth },
  quotes: { ofMonth: quotesOfMonth },
  figures: { ofMonth: figuresOfMonth },
  dates: { ofMonth: datesOfMonthsArticles },
  printings: { ofMonth: printingsOfMonth },
  mentions: { ofMonth: mentionsOfMonth },
  article_topics: { ofMonth: topicsOfMonthsArticles },
} as const satisfies Readonly<
  Record<OpenTableName, { readonly all: Query<object> } | { readonly ofMonth: MonthQuery }>
>;

type MonthQuery = Query<TableRow, MonthSlice>;
type MonthlyTable = {
  [Name in OpenTableName]: (typeof ROWS)[Name] extends { all: unknown } ? never : Name;
}[OpenTableName];

/** The months that articles are of, the earliest first; null for those without a date. */
export const monthsOf = ({ store }: ArchiveContext): (string | null)[] => [
  ...store.all(articleMonths).map(({ month }) => month),
  null,
];

/** The rows of a table, with their links. Articles come in the order of publication, the undated last. */
export function* rowsOf(context: ArchiveContext, name: OpenTableName): Generator<TableRow> {
  const source = ROWS[name];
  if ('all' in source)
    for (const row of context.store.each(source.all as Query<TableRow>)) yield linked(context, row);
  else
    for (const month of monthsOf(context))
      yield* rowsOfMonth(context, name as MonthlyTable, { month, ...ALL_OF_IT });
}

/** The same of some articles of a month, or of the undated. */
export function* rowsOfMonth(
  context: ArchiveContext,
  name: MonthlyTable,
  slice: MonthSlice,
): Generator<TableRow> {
  for (const row of context.store.each(ROWS[name].ofMonth as MonthQuery, { ...slice }))
    yield linked(context, row);
}

/** Of a month. */
export const ALL_OF_IT = { first: 0, count: -1 } as const;

/** The row, given the address of the evidence, or of the page of who is named; none where there is no page. */
export function linked({ url }: ArchiveContext, row: TableRow): TableRow {
  const { path, anchor } = row;
  const link =
    typeof path !== 'string' ? null : url(typeof anchor === 'string' ? anchored(path, anchor) : path);
  // A copy of a row takes half as long as to ask for it.
  return Object.assign(row, { link });
}
