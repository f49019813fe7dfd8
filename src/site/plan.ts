import type { EntityType } from '../model/annotations.ts';
import type { IdentityKey } from '../model/ids.ts';
import { keyOfEmbed, keyOfPeriod, keyOfSaid, type PageRef, type PageType } from '../model/page.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { fitsOnePage } from '../store/list-pages.ts';
import { articleIds, articleMonths, articlePages as articleToPlan } from '../store/queries/articles.ts';
import { datePeriods, dateYears } from '../store/queries/dates.ts';
import { embedsOfArticle } from '../store/queries/embeds.ts';
import { entitiesWithPage, entityPages as entityToPlan } from '../store/queries/entities.ts';
import { figureFamilies } from '../store/queries/figures.ts';
import { topicsOfSpeaker, yearsOfSpeaker } from '../store/queries/quotes.ts';
import { redirectPages as redirectsToPlan } from '../store/queries/redirects.ts';
import { sources } from '../store/queries/sources.ts';
import { allTopics, topicById } from '../store/queries/topics.ts';
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
  periodBelow,
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
import { timeLists, type WholeList } from './time-lists.ts';
import { yearCounts } from './views/articles.ts';
import { ofThePeriod, wholeYear } from './views/dates.ts';
import { wholeEntity } from './views/entity-lists.ts';
import { wholeRegister } from './views/figures.ts';
import { FINDS_BESIDE } from './views/finds.ts';
import { namePages, recentPages } from './views/paging.ts';
import { monthsWithQuotes, wholeMonth, yearsOfQuotes } from './views/quotes.ts';
import { letterCounts } from './views/register.ts';
import { leastOfSaid, yearsOfSaid } from './views/said.ts';
import { wholeSource } from './views/sources.ts';
import { wholeTopic } from './views/topic.ts';
import { stretchOf } from './views/view.ts';

/**
 * What has pages of its own in the plan, beside the archive as a whole, whose subject is empty: those of articles, entities and
 * topics are too many to be planned anew by every build.
 */
export type Subject = '' | `${'article' | 'entity' | 'topic'} ${string}`;

/** Every page of the site, apart from any rendering: what there is to make, and where it will stand. */
export function* planPages(context: ArchiveContext): Generator<PageRef> {
  for (const subject of allSubjects(context)) yield* pagesOf(context, subject);
}

export function* allSubjects({ store }: ArchiveContext): Generator<Subject> {
  yield '';
  for (const { id } of store.each(articleIds)) yield `article ${id}`;
  for (const { id } of store.each(entitiesWithPage)) yield `entity ${id}`;
  for (const { id } of store.each(allTopics)) yield `topic ${id}`;
}

/** The pages of a subject; none of one that there is not. */
export function* pagesOf(context: ArchiveContext, subject: Subject): Generator<PageRef> {
  const space = subject.indexOf(' ');
  const key = subject.slice(space + 1);
  switch (subject.slice(0, Math.max(0, space))) {
    case 'article':
      yield* articlePages(context, key);
      break;
    case 'entity':
      yield* entityPages(context, key as IdentityKey);
      break;
    case 'topic':
      yield* topicPages(context, key);
      break;
    default:
      yield* pagesOfAll(context);
  }
}

/** Pages of the archive as a whole, of its registers and of times. */
function* pagesOfAll(context: ArchiveContext): Generator<PageRef> {
  const { leaveOut } = context.config;
  yield page('home', '', HOME_PAGE);
  yield* monthPages(context);
  for (const type of ['person', 'organisation', 'place'] as const)
    if (!leaveOut.some((section) => section === REGISTER_OF[type])) yield* registerPages(context, type);
  if (!leaveOut.includes('places')) yield page('map', '', MAP_PAGE);
  yield page('topics', '', sectionPage('topics'));
  if (!leaveOut.includes('quotes')) yield* quotePages(context);
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

function* articlePages({ store }: ArchiveContext, article: string): Generator<PageRef> {
  for (const { path, most } of store.all(articleToPlan, { article })) {
    yield page('article', article, path);
    if (most > FINDS_BESIDE) yield page('finds', article, findsPage(path));
    for (const part of store.all(embedsOfArticle, { article }))
      yield page('embed', keyOfEmbed(part), embedPage(article, part.anchor));
  }
}

function* monthPages(context: ArchiveContext): Generator<PageRef> {
  yield page('articles', '', articlesPage());
  for (const { text: year } of yearCounts(context)) yield page('articles', year, articlesPage(year));
  for (const { month, count } of context.store.all(articleMonths))
    yield* recentPages(context, page('articles', month, articlesPage(month)), count);
  const undated = stretchOf(context, 'articles', 'undated').count;
  if (undated > 0) yield* recentPages(context, page('articles', 'undated', articlesPage('undated')), undated);
}

function* entityPages(context: ArchiveContext, entity: IdentityKey): Generator<PageRef> {
  for (const { type, path, quotes } of context.store.all(entityToPlan, { entity })) {
    yield* timePages(context, wholeEntity(context, entity), (period) =>
      page(
        type === 'person' ? 'person' : 'entity',
        keyOfPeriod({ of: entity, period }),
        periodBelow(path, period),
      ),
    );
    if (quotes >= leastOfSaid(context.config)) yield* saidPages(context, entity, path, quotes);
  }
}

/** What somebody says on a topic or in a year, where that is enough for a page. */
function* saidPages(
  { store, config }: ArchiveContext,
  speaker: IdentityKey,
  path: string,
  quotes: number,
): Generator<PageRef> {
  const least = leastOfSaid(config);
  for (const { topic, path: of } of store.all(topicsOfSpeaker, { speaker, least }))
    yield page('said', keyOfSaid(speaker, { topic }), saidOnPage(path, of));
  for (const year of yearsOfSaid(store.all(yearsOfSpeaker, { speaker }), quotes, least))
    yield page('said', keyOfSaid(speaker, { year }), saidInPage(path, year));
}

function* registerPages(context: ArchiveContext, type: EntityType): Generator<PageRef> {
  const register = REGISTER_OF[type];
  yield page('register', register, registerPage(register));
  for (const { letter, count: total } of letterCounts(context, type))
    yield* namePages(
      context,
      page('register', `${register}/${letter}`, registerPage(register, letter)),
      total,
    );
}

function* topicPages(context: ArchiveContext, topic: string): Generator<PageRef> {
  for (const { path, articles } of context.store.all(topicById, { topic }))
    yield* timePages(context, wholeTopic(context, topic, articles), (period) =>
      page('topic', keyOfPeriod({ of: topic, period }), periodBelow(path, period)),
    );
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
    for (const { month } of monthsWithQuotes(context, year))
      yield* timePages(context, wholeMonth(context, month), (period) =>
        page('quotes', period, quotesPage(period)),
      );
  }
}

function* figurePages(context: ArchiveContext): Generator<PageRef> {
  yield page('figures', '', figuresPage());
  for (const { family } of context.store.all(figureFamilies))
    yield* timePages(context, wholeRegister(context, family), (period) =>
      page('figures', keyOfPeriod({ of: family, period }), figuresPage(family, period)),
    );
}

/** Pages of a list in the order of time, and of the lists that it is cut into, which have the entries then. */
function* timePages(
  context: ArchiveContext,
  whole: WholeList,
  firstOf: (period: string) => PageRef,
): Generator<PageRef> {
  for (const { period, count, parts } of timeLists(context, whole))
    yield* recentPages(context, firstOf(period), parts.length > 0 ? 0 : count);
}

function* sourcePages(context: ArchiveContext): Generator<PageRef> {
  yield page('sources', '', SOURCES_PAGE);
  for (const { source, count: total } of context.store.all(sources))
    yield* timePages(context, wholeSource(context, source, total), (period) =>
      page('source', keyOfPeriod({ of: source, period }), periodBelow(sourcePage(source), period)),
    );
}

function* datePages(context: ArchiveContext): Generator<PageRef> {
  yield page('dates', '', datesPage());
  for (const { period: year } of context.store.all(dateYears)) {
    yield* timePages(context, wholeYear(context, year), (period) =>
      page('dates', keyOfPeriod({ of: year, period }), datesPage(year, period)),
    );
    for (const { period: month, count } of context.store.all(datePeriods, { of: year })) {
      const daysApart = !fitsOnePage(context, count);
      const listed = daysApart ? ofThePeriod(context, month) : count;
      yield* recentPages(context, page('dates', month, datesPage(month)), listed);
      if (!daysApart) continue;
      for (const { period: day, count: total } of context.store.all(datePeriods, { of: month }))
        yield* recentPages(context, page('dates', day, datesPage(day)), total);
    }
  }
}

/** Addresses that were given up, each leading to its successor; never in the place of a page that there is. */
function* redirectPages(context: ArchiveContext): Generator<PageRef> {
  for (const { path } of context.store.each(redirectsToPlan)) yield page('redirect', path, path);
}
