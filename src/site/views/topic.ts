import { type PageRef, partsOfPeriod } from '../../model/page.ts';
import type { ArchiveContext } from '../../store/archive-context.ts';
import { articlesOfTopic } from '../../store/queries/articles.ts';
import { figuresOfTopic } from '../../store/queries/figures.ts';
import { quotesOnTopic, speakersOnTopic } from '../../store/queries/quotes.ts';
import { newestCounted } from '../../store/queries/rows.ts';
import {
  narrowerTopics,
  pairsOnTopic,
  peopleOnTopic,
  type TopicRow,
  topicById,
  topicDays,
  topicMonths,
} from '../../store/queries/topics.ts';
import { given } from '../../store/query.ts';
import { feedOf, jsonFormOf, periodBelow, quoteSearch, saidOnPage, sectionPage } from '../routes.ts';
import { periodsBy, sliceOf, timeList, type WholeList } from '../time-lists.ts';
import {
  type ArticleCard,
  articleCardOf,
  entityLink,
  type FigureCard,
  figureCards,
  type QuoteCard,
  quoteCards,
  topicLink,
} from './cards.ts';
import { olderForm } from './entity.ts';
import { monthsOfAllYears, monthsOfList, partsBeside } from './months.ts';
import { type Paging, timePaging } from './paging.ts';
import { leastOfSaid } from './said.ts';
import { isSubject } from './topics.ts';
import { type Alternate, type CountedLink, type Link, type PageView, pageView } from './view.ts';

export interface TopicView extends PageView {
  readonly topic: {
    readonly id: string;
    readonly label: string;
    readonly scope: string | null;
    readonly articles: number;
    /** A phrase that recurs in the archive, not a concept of the scheme. */
    readonly isSubject: boolean;
  };
  /** Of a part of the time: `2022-01`, `2022-01-31`, `undated`; empty of all of it. */
  readonly period: string;
  /** Whether only some of the newest stand here, and all under shorter times. */
  readonly isHub: boolean;
  /** The shorter times, but for the months of all. */
  readonly periods: readonly CountedLink[];
  /** Each article with the words that put it here. */
  readonly articles: readonly (ArticleCard & { readonly evidence: readonly string[] })[];
  /** On the first page of its articles. */
  readonly profile: TopicProfile | null;
  readonly paging: Paging | null;
}

export interface TopicProfile {
  readonly broader: Link | null;
  readonly narrower: readonly CountedLink[];
  readonly speakers: readonly CountedLink[];
  /** What the first of them say, the newest. */
  readonly said: readonly (CountedLink & { readonly quotes: readonly QuoteCard[] })[];
  /** The search of all that is said on it. */
  readonly search: string;
  readonly figures: readonly FigureCard[];
  /** Who is named together in the topic's articles: the people named in most, and the pairs among them. */
  readonly together: {
    readonly people: readonly CountedLink[];
    /** By index into `people`; most articles first. */
    readonly pairs: readonly { readonly from: number; readonly to: number; readonly count: number }[];
    /** Of how many of the newest articles that is; null of all. */
    readonly newest: number | null;
  };
  /** Its articles by month, over all years of the archive. */
  readonly months: readonly CountedLink[];
}

export function topicView(context: ArchiveContext, ref: PageRef): TopicView {
  const { store } = context;
  const { of: topic, period } = partsOfPeriod(ref.key);
  const row = store.one(topicById, { topic })!;
  const parent = row.parent === null ? undefined : store.one(topicById, { topic: row.parent });
  const list = timeList(context, wholeTopic(context, topic, row.articles), period);
  const first = periodBelow(row.path, period);
  const isFirst = ref.number === 0 && period === '';
  const articles = context.store.all(articlesOfTopic, { topic, ...sliceOf(context, list, ref.number) });
  return {
    ...pageView(context, ref, {
      title: row.label,
      description: row.scope ?? row.label,
      breadcrumbs: [
        { text: 'topics', href: context.href(sectionPage('topics')) },
        ...(parent ? [{ text: parent.label, href: context.href(parent.path) }] : []),
        ...(period ? [{ text: row.label, href: context.href(row.path) }] : []),
      ],
      alternates: isFirst ? alternatesOf(context, row) : olderForm(context, ref),
    }),
    topic: { ...row, isSubject: isSubject(row) },
    period,
    isHub: list.parts.length > 0,
    periods: ref.number === 0 ? partsBeside(context, list, row.path) : [],
    articles: articles.map(({ words, ...card }) => ({
      ...articleCardOf(context, card),
      evidence: JSON.parse(words) as string[],
    })),
    profile: isFirst ? profileOf(context, row, parent) : null,
    paging: timePaging(context, list, first, ref.number),
  };
}

/** A topic's articles in the order of time. */
export const wholeTopic = (context: ArchiveContext, topic: string, count: number): WholeList => ({
  period: '',
  count,
  periodsOf: periodsBy(context, given(topicMonths, { topic }), given(topicDays, { topic })),
});

const alternatesOf = ({ href }: ArchiveContext, { label: title, path }: TopicRow): Alternate[] => [
  { type: 'application/atom+xml', title, href: href(feedOf(path)) },
  { type: 'application/feed+json', title, href: href(jsonFormOf(path)) },
];

/** Speakers whom a topic's page names. */
const SPEAKERS = 12;
/** Speakers whose words it prints, and how many of each. */
const HEARD = 5;
const OF_EACH = 3;

/** Who speaks most on a topic: where that is enough for a page, it leads there. */
function speakersOf(context: ArchiveContext, { id: topic, path }: TopicRow) {
  const least = leastOfSaid(context.config);
  return context.store.all(speakersOnTopic, { part: topic, limit: SPEAKERS }).map((row) => {
    const link = entityLink(context, row);
    const isPage = link.href !== '' && row.count >= least;
    return { ...link, id: row.id, href: isPage ? context.href(saidOnPage(row.path, path)) : link.href };
  });
}

function profileOf(context: ArchiveContext, row: TopicRow, parent: TopicRow | undefined): TopicProfile {
  const { id, label } = row;
  const of = { topic: id };
  const speakers = speakersOf(context, row);
  return {
    broader: parent ? { text: parent.label, href: context.href(parent.path) } : null,
    narrower: context.store
      .allOnce(narrowerTopics, of)
      .map(({ label, path, articles }) => topicLink(context, { label, path, count: articles })),
    speakers,
    said: speakers.slice(0, HEARD).map(({ id: speaker, ...link }) => ({
      ...link,
      quotes: quoteCards(context, quotesOnTopic, { speaker, ...of, limit: OF_EACH }),
    })),
    search: context.href(quoteSearch({ topic: label })),
    figures: figureCards(context, figuresOfTopic, of),
    together: togetherIn(context, row),
    months: monthsOfAllYears(context, monthsOfList(context, wholeTopic(context, id, row.articles), row.path)),
  };
}

/** People in the network of a topic: more names could not be read. */
const AROUND = 12;

function togetherIn(context: ArchiveContext, { id: topic, articles }: TopicRow): TopicProfile['together'] {
  const named = context.store.allOnce(peopleOnTopic, { topic, limit: AROUND });
  const index = new Map(named.map(({ id }, at) => [id, at]));
  const pairs = context.store
    .allOnce(pairsOnTopic, { topic, people: JSON.stringify([...index.keys()]) })
    .map(({ one, other, count }) => ({ from: index.get(one)!, to: index.get(other)!, count }));
  return {
    people: named.map((row) => entityLink(context, row)),
    pairs,
    newest: newestCounted(articles),
  };
}
