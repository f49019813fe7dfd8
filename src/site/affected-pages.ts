import type { EntityType } from '../model/annotations.ts';
import type { Affected } from '../store/affected.ts';
import type { Store } from '../store/open.ts';
import {
  articlesInMonth,
  articlesOfEntity,
  articlesOnTopic,
  entitiesOfArticle,
  familiesOfArticle,
  type KeysBeside,
  leadingTo,
  letterOfEntity,
  periodsOfArticle,
  placeOfArticle,
  topicsBeside,
  topicsOfArticleAffected,
} from '../store/queries/affected.ts';
import { articleAfter, articleBefore } from '../store/queries/articles.ts';
import { countOfLetter } from '../store/queries/entities.ts';
import type { PageRef, PageType } from './page.ts';
import { ARTICLES_IN_SHARD, REGISTER_OF } from './routes.ts';

/** Everything that pages are about and that may read otherwise now. */
interface Reading {
  /** Articles of which something is printed otherwise, on their own page or elsewhere. */
  readonly articles: ReadonlySet<string>;
  /** Articles whose own page leads to one of them, or to another file of records than before. */
  readonly beside: ReadonlySet<string>;
  readonly entities: ReadonlySet<string>;
  /** Letters of registers, as `people/M`; `people` where all of its pages lead to other letters than before. */
  readonly letters: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly families: ReadonlySet<string>;
  /** Years and months that articles speak of. */
  readonly periods: ReadonlySet<string>;
  /** Years and months of publication. */
  readonly published: ReadonlySet<string>;
  /** Whether a month has more or fewer articles than it had. */
  readonly counts: boolean;
}

/**
 * Which pages may come out otherwise after something was affected. It may say so of a page that comes out the same, which
 * costs its rendering; of one that does not, it must.
 */
export function affectedPages(store: Store, affected: Affected): (ref: PageRef) => boolean {
  const reading = follow(store, affected);
  return (ref) => READS[ref.type](ref, reading);
}

const always = (): boolean => true;
const ofArticle = ({ key }: PageRef, { articles, beside }: Reading): boolean =>
  articles.has(key) || beside.has(key);
const ofEntity = ({ key }: PageRef, { entities }: Reading): boolean => entities.has(key);
/** Of all, of what has no date, of a year, of a month. */
const ofPublished = ({ key }: PageRef, { published }: Reading): boolean =>
  key === '' || key === 'undated' || published.has(key);

/** A register's first page shows who comes up most, or where there is nobody in it how many articles there are. */
const isRegister = (key: string): boolean => !key.includes('/');

/** What each type of page reads. Pages of the archive as a whole are few, and read everything. */
const READS: Readonly<Record<PageType, (ref: PageRef, reading: Reading) => boolean>> = {
  home: always,
  article: ofArticle,
  finds: ofArticle,
  articles: ofPublished,
  person: ofEntity,
  entity: ofEntity,
  register: ({ key }, { letters }) =>
    isRegister(key) || letters.has(key) || letters.has(key.slice(0, key.indexOf('/'))),
  // On its first page a topic shows how many articles each month has.
  topic: ({ key, number }, { topics, counts }) => (counts && number === 0) || topics.has(key),
  topics: always,
  quotes: ofPublished,
  figures: ({ key }, { families }) => key === '' || families.has(key),
  dates: ({ key }, { periods }) => key === '' || periods.has(key),
  // On its first page an outlet shows how many articles each month has.
  source: ({ key, number }, { sources, counts }) => (counts && number === 0) || sources.has(key),
  sources: always,
  search: always,
  data: always,
  about: always,
  changes: always,
  'not-found': always,
  redirect: always,
};

function follow(store: Store, affected: Affected): Reading {
  const each = (query: KeysBeside, of: Iterable<string>): string[] =>
    [...of].flatMap((key) => store.all(query, { of: key }).map((row) => row.key));
  const articles = new Set([
    ...affected.article,
    ...each(articlesOfEntity, affected.named),
    ...each(articlesOnTopic, affected.labelled),
  ]);
  const entities = new Set([...affected.entity, ...each(entitiesOfArticle, articles)]);
  const topics = new Set([...affected.topic, ...each(topicsOfArticleAffected, articles)]);
  const places = [...articles].flatMap((article) => store.all(placeOfArticle, { of: article }));
  const months = [...affected.month, ...places.flatMap(({ month }) => month ?? [])];
  return {
    articles,
    beside: new Set([
      ...each(leadingTo, articles),
      ...neighbours(store, articles, affected.moment),
      ...atShardEdges(store, affected.moment),
    ]),
    entities,
    letters: lettersOf(store, entities, affected.letter),
    topics: new Set([...topics, ...each(topicsBeside, topics)]),
    sources: new Set([...affected.source, ...places.flatMap(({ source }) => source ?? [])]),
    families: new Set([...affected.family, ...each(familiesOfArticle, articles)]),
    periods: new Set([...affected.period, ...each(periodsOfArticle, articles)]),
    published: new Set([...months, ...months.map((month) => month.slice(0, 4))]),
    counts: affected.month.size > 0,
  };
}

/** Letters of entities, and letters that an entity came to or left. */
function lettersOf(store: Store, entities: Iterable<string>, changed: Iterable<string>): Set<string> {
  const letters = new Set<string>();
  const counts = new Map<string, number>();
  for (const entity of entities)
    for (const { type, letter } of store.all(letterOfEntity, { of: entity })) {
      const key = `${REGISTER_OF[type]}/${letter}`;
      letters.add(key);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  for (const change of changed) {
    const [type, letter] = JSON.parse(change) as [EntityType, string];
    const key = `${REGISTER_OF[type]}/${letter}`;
    letters.add(key);
    const { n } = store.one(countOfLetter, { type, letter })!;
    // Nobody is left under it, or all who are may have come just now.
    if (n <= (counts.get(key) ?? 0)) letters.add(REGISTER_OF[type]);
  }
  return letters;
}

const placeAt = (moment: string) =>
  JSON.parse(moment) as readonly [published: string | null, article: string];

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
