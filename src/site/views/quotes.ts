import { allOf } from '../../model/statement.ts';
import type { ArchiveContext } from '../../store/archive-context.ts';
import {
  allQuotes,
  type QuoteList,
  quotesOfYear,
  quoteYears,
  type StatementTally,
  undatedQuotes,
} from '../../store/queries/quotes.ts';
import type { PageRef } from '../page.ts';
import { quotesPage } from '../routes.ts';
import { entityLink, type QuoteCard, quoteCards } from './cards.ts';
import { type CountedLink, type PageView, type Paging, pageView, pagingOf, sliceOf } from './view.ts';

export interface QuotesView extends PageView {
  /** `2022`, `undated`, or empty for all. */
  readonly year: string;
  readonly statements: StatementTally;
  readonly years: readonly CountedLink[];
  /** Who is quoted most, and how many statements there are by month. */
  readonly speakers: readonly CountedLink[];
  readonly months: readonly { readonly month: string; readonly count: number }[];
  readonly quotes: readonly QuoteCard[];
  readonly paging: Paging | null;
}

/** Quotes as they were printed, newest first. `key`: empty, a year, or `undated`. */
export function quotesView(context: ArchiveContext, ref: PageRef): QuotesView {
  const { store } = context;
  const list = listOf(ref.key);
  // Every page of the list says these: counting anew would take the square of their number.
  const statements = store.allOnce(list.tally)[0]!;
  return {
    ...pageView(context, ref, {
      title: ref.key,
      description: context.config.title,
      breadcrumbs: ref.key ? [{ text: 'quotes', href: context.href(quotesPage()) }] : [],
    }),
    year: ref.key,
    statements,
    years: yearsOfQuotes(context).map(({ year, count }) => ({
      text: year,
      href: context.href(quotesPage(year)),
      count,
    })),
    speakers: store.allOnce(list.speakers).map((row) => entityLink(context, row)),
    months: store.allOnce(list.months),
    quotes: quoteCards(context, list.cards, sliceOf(context, ref.number)),
    paging: pagingOf(context, quotesPage(ref.key), ref.number, allOf(statements)),
  };
}

const listOf = (key: string): QuoteList =>
  key === '' ? allQuotes : key === 'undated' ? undatedQuotes : quotesOfYear(key);

/** Years with quotes, newest first, the undated ones last; none where one page of all is enough. */
export function yearsOfQuotes({ store, config }: ArchiveContext): readonly { year: string; count: number }[] {
  const rows = store.allOnce(quoteYears);
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  return total > config.thresholds.pageSize ? rows : [];
}
