import type { ArchiveContext } from '../../store/archive-context.ts';
import { pageOfEntry } from '../../store/list-pages.ts';
import { articleYears } from '../../store/queries/articles.ts';
import type { MonthCount } from '../../store/queries/rows.ts';
import type { Query, ValuesOf } from '../../store/query.ts';
import { anchored, articlesPage, monthAnchor, numberedPage } from '../routes.ts';
import type { CountedLink } from './view.ts';

/** Articles per month from the first to the last month of any, months without any included. */
export function monthCounts<Values extends object>(
  context: ArchiveContext,
  months: Query<MonthCount, Values>,
  ...values: ValuesOf<Values>
): CountedLink[] {
  const rows = context.store.allOnce(months, ...values);
  return monthLinks(context, rows, [rows[0]?.month, rows.at(-1)?.month]);
}

/**
 * The same of some articles over all years of the archive, so that they can be compared with the picture of all articles
 * (`months-picture.ts`). Nothing in it tells of other articles but the archive's first and last year: else each new article
 * would be news to the pages of all topics and outlets.
 */
export const monthsOfAllYears = (
  context: ArchiveContext,
  rows: readonly MonthCount[],
  hrefs?: ReadonlyMap<string, string>,
): CountedLink[] => monthLinks(context, rows, spanOfYears(context), hrefs);

/**
 * Where each month begins in a list in the order of time, that is cut into pages: at its newest entry. For the first page
 * alone, which reads all of the list.
 * @param rows how many entries each month has, the earliest first
 * @param first address of the list's first page
 */
export function monthsInList(
  context: ArchiveContext,
  rows: readonly MonthCount[],
  first: string,
  total: number,
): ReadonlyMap<string, string> {
  const hrefs = new Map<string, string>();
  let newer = 0;
  for (const { month, count } of rows.toReversed()) {
    const page = numberedPage(first, pageOfEntry(context, newer, total));
    hrefs.set(month, context.href(anchored(page, monthAnchor(month))));
    newer += count;
  }
  return hrefs;
}

/** January of the archive's first year, and December of its last. */
function spanOfYears({ store }: ArchiveContext): readonly [string | undefined, string | undefined] {
  const years = store.allOnce(articleYears);
  const [first, last] = [years.at(-1)?.year, years[0]?.year];
  return [first && `${first}-01`, last && `${last}-12`];
}

function monthLinks(
  context: ArchiveContext,
  rows: readonly MonthCount[],
  [first, last]: readonly [string | undefined, string | undefined],
  hrefs?: ReadonlyMap<string, string>,
): CountedLink[] {
  const counts = new Map(rows.map(({ month, count }) => [month, count]));
  return monthsBetween(first, last).map((month) => ({
    text: month,
    href: counts.has(month) ? (hrefs?.get(month) ?? context.href(articlesPage(month))) : '',
    count: counts.get(month) ?? 0,
  }));
}

function monthsBetween(first: string | undefined, last: string | undefined): string[] {
  const months: string[] = [];
  if (!first || !last) return months;
  for (let [year, month] = first.split('-').map(Number) as [number, number]; ; month++) {
    if (month > 12) {
      month = 1;
      year++;
    }
    const key = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
    months.push(key);
    if (key >= last) return months;
  }
}
