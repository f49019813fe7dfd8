import type { EntityType } from '../model/annotations.ts';
import { type PageRef, type PageType, partsOfEmbed, partsOfPeriod, partsOfSaid } from '../model/page.ts';
import { type Affected, articlesAffected, placeAt } from '../store/affected.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import type { Store } from '../store/open.ts';
import {
  articlesInMonth,
  articlesOfGroup,
  entitiesOfArticle,
  familiesOfArticle,
  groupedBeside,
  type KeysBeside,
  leadingTo,
  monthsOfSource,
  nameOfSource,
  narrowerThan,
  type PlaceOfArticle,
  periodsOfArticle,
  placeOfArticle,
  sourcesReprinting,
  speakersOfArticle,
  speakersOnTopic,
  topicsAbove,
  topicsOfArticleAffected,
} from '../store/queries/affected.ts';
import { articleAfter, articleBefore } from '../store/queries/articles.ts';
import { countOfLetter } from '../store/queries/entities.ts';
import { stretch } from '../store/queries/stretches.ts';
import { allTopics } from '../store/queries/topics.ts';
import { ListReach, type ListSubject } from './list-reach.ts';
import type { Subject } from './plan.ts';
import { ARTICLES_IN_SHARD, REGISTER_OF } from './routes.ts';

/** Everything that pages are about and that may read otherwise now. */
interface Reading {
  /** Articles whose own page does: of which something is printed otherwise, or that lead to one, or to other data. */
  readonly articles: ReadonlySet<string>;
  // Of the following the first page does, and of lists of several pages those in `lists`.
  readonly entities: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  /** Speakers of whose words, or of how much they say, something is printed otherwise. */
  readonly voices: ReadonlySet<string>;
  /** Topics that are called otherwise, and speakers who are, or who speak on such. */
  readonly labelled: ReadonlySet<string>;
  readonly called: ReadonlySet<string>;
  readonly families: ReadonlySet<string>;
  /** Days, months and years that articles speak of. */
  readonly periods: ReadonlySet<string>;
  readonly lists: ListReach;
  /** Outlets. */
  readonly sources: ReadonlySet<string>;
  /** Registers all of whose pages lead to other letters than before: `people`. */
  readonly registers: ReadonlySet<string>;
  /** Years and months of publication. */
  readonly published: ReadonlySet<string>;
  /** Whether the first or the last year of the archive may be another one. */
  readonly years: boolean;
  /** Addresses that were given up. */
  readonly redirects: ReadonlySet<string>;
}

/** What a change concerns. */
export interface AffectedPages {
  /** Whether a page may read otherwise now. */
  is(ref: PageRef): boolean;
  /** What in the plan has such pages, or others than before. */
  readonly subjects: ReadonlySet<Subject>;
}

/**
 * Which pages may come out otherwise after something was affected. It may say so of a page that comes out the same, which
 * costs its rendering; of one that does not, it must.
 */
export function affectedPages(context: ArchiveContext, affected: Affected): AffectedPages {
  const reading = follow(context, affected);
  return {
    is: (ref) => READS[ref.type](ref, reading),
    subjects: new Set(subjectsOf(context.store, reading)),
  };
}

/** What of the plan is concerned, pages that come or go included. */
function* subjectsOf(store: Store, reading: Reading): Generator<Subject> {
  const { articles, entities, topics, voices, labelled, called, lists, years } = reading;
  yield '';
  for (const key of articles) yield `article ${key}`;
  for (const key of [...entities, ...voices, ...called, ...lists.of('entity')]) yield `entity ${key}`;
  const all = years ? store.all(allTopics).map(({ id }) => id) : [];
  for (const key of [...topics, ...labelled, ...lists.of('topic'), ...all]) yield `topic ${key}`;
}

type Reads = (ref: PageRef, reading: Reading) => boolean;

const always: Reads = () => true;
const ofArticle: Reads = ({ key }, { articles }) => articles.has(key);
/** The first page of a list reads all of it, the others, and those of a part of its time, what stands on them. */
const ofList =
  (subject: ListSubject, first: Reads): Reads =>
  (ref, reading) =>
    ref.number === 0 && partsOfPeriod(ref.key).period === ''
      ? first(ref, reading)
      : reading.lists.has(subject, ref);
const ofEntity = ofList('entity', ({ key }, { entities }) => entities.has(key));
/** Of all, of what has no date, of a year, of a month. */
const ofPublished: Reads = ({ key }, { published }) => key === '' || key === 'undated' || published.has(key);
/** A register's first page shows who comes up most, or where there is nobody in it how many articles there are. */
const ofRegister: Reads = ({ key, number }, { registers, lists }) =>
  !key.includes('/') ||
  registers.has(key.slice(0, key.indexOf('/'))) ||
  lists.has('letter', { key, number: Math.max(1, number) });

/** What each type of page reads. Pages of the archive as a whole are few, and read everything. */
const READS: Readonly<Record<PageType, Reads>> = {
  home: always,
  article: ofArticle,
  finds: ofArticle,
  articles: ofPublished,
  person: ofEntity,
  entity: ofEntity,
  // Which others there are of the speaker is seen by the plan (`affectedOfPlan`).
  said: ({ key }, { voices, topics, published, called }) => {
    const { speaker, topic, year } = partsOfSaid(key);
    const isOfIt = topic === null ? published.has(year!) : topics.has(topic);
    return called.has(speaker) || (isOfIt && voices.has(speaker));
  },
  register: ofRegister,
  map: always,
  topic: ofList('topic', ({ key }, { topics, years }) => years || topics.has(key)),
  topics: always,
  quotes: ofList('quotes', (ref, reading) => ofPublished(ref, reading) || reading.lists.has('quotes', ref)),
  embed: ({ key }, { articles }) => articles.has(partsOfEmbed(key).article),
  figures: ofList('family', ({ key }, { families }) => key === '' || families.has(key)),
  dates: ofList('dates', ({ key }, { periods }) => key === '' || periods.has(key)),
  source: ofList('source', ({ key }, { sources, years }) => years || sources.has(key)),
  sources: always,
  search: always,
  compare: always,
  data: always,
  about: always,
  changes: always,
  'not-found': always,
  redirect: ({ key }, { redirects }) => redirects.has(key),
};

function follow(context: ArchiveContext, affected: Affected): Reading {
  const { store } = context;
  const each = (query: KeysBeside, of: Iterable<string>): string[] =>
    [...of].flatMap((key) => store.all(query, { of: key }).map((row) => row.key));
  const printed = articlesAffected(store, affected);
  const entities = new Set([...affected.entity, ...each(entitiesOfArticle, printed)]);
  const topics = new Set([...affected.topic, ...each(topicsOfArticleAffected, printed)]);
  const places = [...printed].flatMap((article) => store.all(placeOfArticle, { of: article }));
  const renamed = [...renamedSources(store, affected.spelling)];
  const months = [
    ...affected.month,
    ...places.flatMap(({ month }) => month ?? []),
    // Months and their years name the outlets that have most of their articles.
    ...each(monthsOfSource, renamed),
  ];
  return {
    articles: new Set([
      ...printed,
      ...affected.page,
      ...each(leadingTo, affected.card),
      ...each(groupedBeside, affected.article),
      ...each(articlesOfGroup, affected.group),
      ...neighbours(store, affected.card, affected.moment),
      ...atShardEdges(store, affected.moment),
    ]),
    entities,
    topics: new Set([
      ...topics,
      ...each(topicsAbove, affected.topic),
      // The path to it is printed there.
      ...each(narrowerThan, affected.labelled),
    ]),
    voices: new Set([...affected.voice, ...each(speakersOfArticle, printed)]),
    labelled: affected.labelled,
    called: new Set([...affected.named, ...each(speakersOnTopic, affected.labelled)]),
    families: new Set([...affected.family, ...each(familiesOfArticle, printed)]),
    periods: new Set([...affected.period, ...each(periodsOfArticle, affected.card)]),
    lists: listsReached(context, affected, { places, entities, renamed }),
    sources: new Set([
      ...affected.source,
      ...places.flatMap(({ source }) => source ?? []),
      ...each(sourcesReprinting, printed),
    ]),
    registers: registersOf(store, affected.rank),
    published: new Set([...months, ...months.map((month) => month.slice(0, 4))]),
    years: isAnyYearNew(store, affected),
    redirects: affected.redirect,
  };
}

interface ReadOnLists {
  /** Of the articles of which something is printed otherwise. */
  readonly places: readonly PlaceOfArticle[];
  readonly entities: Iterable<string>;
  /** Outlets that may be called otherwise. */
  readonly renamed: Iterable<string>;
}

function listsReached(
  context: ArchiveContext,
  affected: Affected,
  { places, entities, renamed }: ReadOnLists,
): ListReach {
  const reach = new ListReach(context);
  for (const { id, published } of places) reach.article(id, published);
  for (const named of affected.place) reach.place(named);
  for (const entity of entities) reach.entity(entity);
  for (const named of affected.rank) reach.rank(named);
  // Names stand on all pages of their lists; that of a topic also on those of the narrower ones.
  for (const entity of affected.named) reach.from('entity', entity, 1);
  for (const topic of affected.labelled)
    for (const key of [topic, ...context.store.all(narrowerThan, { of: topic }).map(({ key }) => key)])
      reach.from('topic', key, 1);
  for (const family of affected.unit) reach.from('family', family, 1);
  // Another time of printing than the article's is another place in the list.
  for (const { id } of places)
    for (const { key } of context.store.all(sourcesReprinting, { of: id })) reach.from('source', key, 1);
  for (const source of renamed) reach.from('source', source, 1);
  return reach;
}

/** Outlets that may be called otherwise: by a spelling that came or went, and is not that of other articles too. */
function* renamedSources(store: Store, spellings: Iterable<string>): Generator<string> {
  const all = [...spellings].map((one) => JSON.parse(one) as [source: string | null, publisher: string]);
  for (const [source, own] of Map.groupBy(all, ([source]) => source)) {
    if (source === null) continue;
    const now = store.one(nameOfSource, { source });
    const same = own.filter(([, publisher]) => publisher === now?.name).length;
    if (now && now.count > same && own.every(([, publisher]) => publisher >= now.name)) continue;
    yield source;
  }
}

/** Registers whose bar of letters may be another: nobody is left of a letter, or all who are may have come just now. */
function registersOf(store: Store, ranks: Iterable<string>): Set<string> {
  const letters = Map.groupBy(
    [...ranks].map((rank) => JSON.parse(rank) as [type: EntityType, letter: string]),
    ([type, letter]) => JSON.stringify([type, letter]),
  );
  const registers = new Set<string>();
  for (const came of letters.values()) {
    const [type, letter] = came[0]!;
    if (store.one(countOfLetter, { type, letter })!.n <= came.length) registers.add(REGISTER_OF[type]);
  }
  return registers;
}

/** Whether a year has no article any more, or none but those that came just now. */
function isAnyYearNew(store: Store, { month, moment }: Affected): boolean {
  const came = Map.groupBy(moment, (place) => placeAt(place)[0]?.slice(0, 4));
  return [...new Set([...month].map((one) => one.slice(0, 4)))].some((year) => {
    const { count } = store.one(stretch, { list: 'articles', key: year }) ?? { count: 0 };
    return count <= (came.get(year)?.length ?? 0);
  });
}

/** Articles whose records may stand in the next of their month's shards now, or in the one before: others came or went. */
function* atShardEdges(store: Store, moments: Iterable<string>): Generator<string> {
  const months = Map.groupBy(moments, (moment) => placeAt(moment)[0]?.slice(0, 7) ?? null);
  for (const [month, { length }] of months) {
    const most = Math.min(length, ARTICLES_IN_SHARD);
    for (let edge = ARTICLES_IN_SHARD; ; edge += ARTICLES_IN_SHARD) {
      const found = store.all(articlesInMonth, { month, first: edge - most, count: 2 * most });
      yield* found.map(({ key }) => key);
      if (found.length < 2 * most) break;
    }
  }
}

/** Articles just before and after others, and before and after places where others were. */
function neighbours(store: Store, articles: Iterable<string>, moments: Iterable<string>): string[] {
  const places = [
    ...[...articles].flatMap((article) =>
      store.all(placeOfArticle, { of: article }).map(({ published }) => [published, article] as const),
    ),
    ...[...moments].map(placeAt),
  ];
  return places.flatMap(([published, article]) =>
    published === null
      ? []
      : [articleBefore, articleAfter].flatMap((query) =>
          store.all(query, { published, article }).map(({ id }) => id),
        ),
  );
}
