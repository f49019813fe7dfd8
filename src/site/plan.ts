import type { EntityType } from '../model/annotations.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { fitsOnePage } from '../store/list-pages.ts';
import { articleMonths, articlePages as articlesToPlan } from '../store/queries/articles.ts';
import { dateMonths, dateYears, daysOfMonth } from '../store/queries/dates.ts';
import { allEmbeds } from '../store/queries/embeds.ts';
import { entityPages as entitiesToPlan } from '../store/queries/entities.ts';
import { figureFamilies } from '../store/queries/figures.ts';
import { speakersInYears, speakersOnTopics } from '../store/queries/quotes.ts';
import { redirectPages as redirectsToPlan } from '../store/queries/redirects.ts';
import { sources } from '../store/queries/sources.ts';
import { allTopics } from '../store/queries/topics.ts';
import { keyOfEmbed, keyOfSaid, type PageRef, type PageType } from './page.ts';
import {
  ABOUT_PAGE,
  articlesPage,
  CHANGES_PAGE,
  COMPARE_PAGE,
  DATA_PAGE,
  datesPage,
  embedPage,
  figuresPage,
  findsPage,
  HOME_PAGE,
  MAP_PAGE,
  NOT_FOUND_PAGE,
  quotesPage,
  REGISTER_OF,
  registerPage,
  SEARCH_PAGE,
  SOURCES_PAGE,
  saidInPage,
  saidOnPage,
  sectionPage,
  sourcePage,
} from './routes.ts';
import { yearCounts } from './views/articles.ts';
import { ofTheMonth, ofTheYear } from './views/dates.ts';
import { FINDS_BESIDE } from './views/finds.ts';
import { namePages, recentPages } from './views/paging.ts';
import { monthsWithQuotes, yearsOfQuotes } from './views/quotes.ts';
import { letterCounts } from './views/register.ts';
import { leastOfSaid } from './views/said.ts';
import { stretchOf } from './views/view.ts';

/**
 * Every page of the site, apart from any rendering: what there is to make, and where it will stand. Throws where two
 * pages would stand at one address: one of them would be lost without a word.
 */
export function* planPages(context: ArchiveContext): Generator<PageRef> {
  const taken = new Map<string, PageRef>();
  for (const ref of allPages(context)) {
    const first = taken.get(ref.path);
    if (first) throw new Error(`Two pages stand at "${ref.path}": ${nameOf(first)} and ${nameOf(ref)}.`);
    taken.set(ref.path, ref);
    yield ref;
  }
}

const nameOf = ({ type, key, number }: PageRef): string =>
  `${type}${key && ` "${key}"`}${number > 0 ? `, page ${number}` : ''}`;

function* allPages(context: ArchiveContext): Generator<PageRef> {
  const { leaveOut } = context.config;
  yield page('home', '', HOME_PAGE);
  yield* articlePages(context);
  for (const type of ['person', 'organisation', 'place'] as const)
    if (!leaveOut.some((section) => section === REGISTER_OF[type])) yield* entityPages(context, type);
  if (!leaveOut.includes('places')) yield page('map', '', MAP_PAGE);
  yield* topicPages(context);
  if (!leaveOut.includes('quotes')) yield* quotePages(context);
  yield* embedPages(context);
  if (!leaveOut.includes('figures')) yield* figurePages(context);
  if (!leaveOut.includes('dates')) yield* datePages(context);
  if (!leaveOut.includes('sources')) yield* sourcePages(context);
  yield page('search', '', SEARCH_PAGE);
  yield page('compare', '', COMPARE_PAGE);
  yield page('data', '', DATA_PAGE);
  yield page('about', '', ABOUT_PAGE);
  yield page('changes', '', CHANGES_PAGE);
  yield page('not-found', '', NOT_FOUND_PAGE);
  yield* redirectPages(context);
}

const page = (type: PageType, key: string, path: string): PageRef => ({ type, key, number: 0, path });

function* articlePages(context: ArchiveContext): Generator<PageRef> {
  for (const { id, path, most } of context.store.each(articlesToPlan)) {
    yield page('article', id, path);
    if (most > FINDS_BESIDE) yield page('finds', id, findsPage(path));
  }
  yield page('articles', '', articlesPage());
  for (const { text: year } of yearCounts(context)) yield page('articles', year, articlesPage(year));
  for (const { month, count } of context.store.all(articleMonths))
    yield* recentPages(context, page('articles', month, articlesPage(month)), count);
  const undated = stretchOf(context, 'articles', 'undated').count;
  if (undated > 0) yield* recentPages(context, page('articles', 'undated', articlesPage('undated')), undated);
}

function* entityPages(context: ArchiveContext, type: EntityType): Generator<PageRef> {
  const register = REGISTER_OF[type];
  for (const { id, path, articles, verbatim, partly, reported } of context.store.each(entitiesToPlan, {
    type,
  }))
    yield* recentPages(
      context,
      page(type === 'person' ? 'person' : 'entity', id, path),
      Math.max(articles, verbatim, partly, reported),
    );
  yield* saidPages(context, type);
  yield page('register', register, registerPage(register));
  for (const { letter, count: total } of letterCounts(context, type))
    yield* namePages(
      context,
      page('register', `${register}/${letter}`, registerPage(register, letter)),
      total,
    );
}

/** What somebody says on a topic or in a year, where that is enough for a page. */
function* saidPages({ store, config }: ArchiveContext, type: EntityType): Generator<PageRef> {
  const least = leastOfSaid(config);
  for (const { speaker, path, topic, topic_path: of } of store.each(speakersOnTopics, { type, least }))
    yield page('said', keyOfSaid(speaker, { topic }), saidOnPage(path, of));
  for (const { speaker, path, year } of store.each(speakersInYears, { type, least }))
    yield page('said', keyOfSaid(speaker, { year }), saidInPage(path, year));
}

function* topicPages(context: ArchiveContext): Generator<PageRef> {
  yield page('topics', '', sectionPage('topics'));
  for (const { id, path, articles } of context.store.each(allTopics))
    yield* recentPages(context, page('topic', id, path), articles);
}

function* quotePages(context: ArchiveContext): Generator<PageRef> {
  yield page('quotes', '', quotesPage());
  for (const { year } of yearsOfQuotes(context)) {
    if (year === 'undated')
      yield* recentPages(
        context,
        page('quotes', year, quotesPage(year)),
        stretchOf(context, 'quotes', year).count,
      );
    else yield page('quotes', year, quotesPage(year));
    for (const { month, count } of monthsWithQuotes(context, year))
      yield* recentPages(context, page('quotes', month, quotesPage(month)), count);
  }
}

function* embedPages({ store }: ArchiveContext): Generator<PageRef> {
  for (const part of store.all(allEmbeds))
    yield page('embed', keyOfEmbed(part), embedPage(part.article, part.anchor));
}

function* figurePages(context: ArchiveContext): Generator<PageRef> {
  yield page('figures', '', figuresPage());
  for (const { family, count: total } of context.store.all(figureFamilies))
    yield* recentPages(context, page('figures', family, figuresPage(family)), total);
}

function* sourcePages(context: ArchiveContext): Generator<PageRef> {
  yield page('sources', '', SOURCES_PAGE);
  for (const { source, count: total } of context.store.all(sources))
    yield* recentPages(context, page('source', source, sourcePage(source)), total);
}

function* datePages(context: ArchiveContext): Generator<PageRef> {
  yield page('dates', '', datesPage());
  for (const { period: year } of context.store.all(dateYears)) {
    yield* recentPages(context, page('dates', year, datesPage(year)), ofTheYear(context, year));
    for (const { period: month, count } of context.store.all(dateMonths, { year })) {
      const daysApart = !fitsOnePage(context, count);
      const listed = daysApart ? ofTheMonth(context, month) : count;
      yield* recentPages(context, page('dates', month, datesPage(month)), listed);
      if (!daysApart) continue;
      for (const { day, count: total } of context.store.all(daysOfMonth, { month }))
        yield* recentPages(context, page('dates', day, datesPage(day)), total);
    }
  }
}

/** Addresses that were given up, each leading to its successor; never in the place of a page that there is. */
function* redirectPages(context: ArchiveContext): Generator<PageRef> {
  for (const { path } of context.store.each(redirectsToPlan)) yield page('redirect', path, path);
}
