import type { ArchiveContext } from '../../store/archive-context.ts';
import { pageOfEntry } from '../../store/list-pages.ts';
import { articleYears } from '../../store/queries/articles.ts';
import { type MonthCount, UNDATED } from '../../store/queries/rows.ts';
import type { Query, ValuesOf } from '../../store/query.ts';
import { anchored, articlesPage, monthAnchor, numberedPage, periodBelow } from '../routes.ts';
import { type TimeList, timeList, type WholeList } from '../time-lists.ts';
import type { CountedLink } from './view.ts';

/** Articles per month from the first to the last month of any, months without any included. */
export function monthCounts<Values extends object>(
  context: ArchiveContext,
  months: Query<MonthCount, Values>,
  ...values: ValuesOf<Values>
): CountedLink[] {
  const rows = context.store
    .allOnce(months, ...values)
    .map(({ month, count }) => ({ text: month, count, href: context.href(articlesPage(month)) }));
  return overMonths(rows, [rows[0]?.text, rows.at(-1)?.text]);
}

/**
 * The same of some articles over all years of the archive, so that they can be compared with the picture of all articles
 * (`months-picture.ts`). Nothing in it tells of other articles but the archive's first and last year: else each new article
 * would be news to the pages of all topics and outlets.
 */
export function monthsOfAllYears(context: ArchiveContext, months: readonly CountedLink[]): CountedLink[] {
  // An outlet may have printed an article in a year of which the archive has none.
  const years = [...yearsOf(context), ...months.map(({ text }) => text.slice(0, 4))].sort();
  const [first, last] = [years[0], years.at(-1)];
  return overMonths(months, [first && `${first}-01`, last && `${last}-12`]);
}

/**
 * The months of a list in the order of time, the earliest first, each with a link to where it begins: its own list where there
 * is one, else its newest entry on the pages of the whole. For the first page alone, which reads all of the list.
 * @param first address of the list's first page
 */
export function monthsOfList(context: ArchiveContext, whole: WholeList, first: string): CountedLink[] {
  const { parts } = timeList(context, whole, '');
  let newer = 0;
  return whole
    .periodsOf('')
    .map(({ period: month, count }) => {
      const page = numberedPage(first, pageOfEntry(context, newer, whole.count));
      newer += count;
      const place = parts.length > 0 ? periodBelow(first, month) : anchored(page, monthAnchor(month));
      return { text: month, count, href: context.href(place) };
    })
    .filter(({ text }) => text !== UNDATED)
    .reverse();
}

/** The parts of a list, the latest first. @param pageOf the address of the first page of a period */
export const partLinks = (
  context: ArchiveContext,
  { parts }: TimeList,
  pageOf: (period: string) => string,
): CountedLink[] =>
  parts.map(({ period, count }) => ({ text: period, count, href: context.href(pageOf(period)) }));

/**
 * Those that the chart of its months has not: the days of a month; of all the undated.
 * @param whole address of the page of all of it, be this a part itself
 */
export const partsBeside = (context: ArchiveContext, list: TimeList, whole: string): CountedLink[] =>
  partLinks(context, list, (period) => periodBelow(whole, period)).filter(
    ({ text }) => list.period !== '' || text === UNDATED,
  );

const yearsOf = ({ store }: ArchiveContext): string[] => store.allOnce(articleYears).map(({ year }) => year);

/** The same with the months between that have nothing. */
function overMonths(
  rows: readonly CountedLink[],
  [first, last]: readonly [string | undefined, string | undefined],
): CountedLink[] {
  const known = new Map(rows.map((row) => [row.text, row]));
  return monthsBetween(first, last).map((month) => known.get(month) ?? { text: month, href: '', count: 0 });
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
