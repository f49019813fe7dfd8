import type { ArchiveContext } from '../../store/archive-context.ts';
import {
  monthsOfQuotes,
  quotesInPlaces,
  quoteYears,
  type StatementTally,
  speakersOfQuotes,
  tallyOfQuotes,
} from '../../store/queries/quotes.ts';
import type { PageRef } from '../page.ts';
import { quotesPage } from '../routes.ts';
import { entityLinks, type QuoteCard, quoteCards } from './cards.ts';
import {
  type CountedLink,
  type PageView,
  type Paging,
  pageView,
  pagingOf,
  placesOf,
  placesOfPage,
  stretchOf,
} from './view.ts';

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
  const list = stretchOf(context, 'quotes', ref.key);
  const all = placesOf(list);
  // Every page of the list says these: counting anew would take the square of their number.
  const statements = store.allOnce(tallyOfQuotes, all)[0]!;
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
    speakers: entityLinks(context, speakersOfQuotes, all),
    months: store.allOnce(monthsOfQuotes, all),
    quotes: quoteCards(context, quotesInPlaces, placesOfPage(context, list, ref.number)),
    paging: pagingOf(context, quotesPage(ref.key), ref.number, list.count),
  };
}

/** Years with quotes, newest first, the undated ones last; none where one page of all is enough. */
export function yearsOfQuotes({ store, config }: ArchiveContext): readonly { year: string; count: number }[] {
  const rows = store.allOnce(quoteYears);
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  return total > config.thresholds.pageSize ? rows : [];
}
