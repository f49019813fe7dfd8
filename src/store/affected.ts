import type { SQLOutputValue } from 'node:sqlite';
import type { Row, RowChange } from './changeset.ts';
import type { Store } from './open.ts';
import {
  AFFECTED_KINDS,
  type AffectedKind,
  allAffected,
  articlesOfEntity,
  articlesOnTopic,
  deleteUnsettled,
  putAffected,
  putUnsettled,
  unsettled,
} from './queries/affected.ts';

export type Affected = Readonly<Record<AffectedKind, ReadonlySet<string>>>;

/** One thing that a changed row of a table affects. */
interface Effect {
  readonly kind: AffectedKind;
  /** The columns that name it, or what follows from them; `=topic` is the word itself. */
  readonly by: readonly (string | ((row: Row) => SQLOutputValue))[];
  /** Of a row that stays, only where one of these columns has changed; else any will do. */
  readonly where?: readonly string[];
  /** Of a row that stays, only where it is named otherwise now. */
  readonly moves?: true;
}

const effect = (kind: AffectedKind, by: string | Effect['by'], where?: readonly string[]): Effect => ({
  kind,
  by: [by].flat(),
  ...(where ? { where } : {}),
});

/** A place in a list in the order of time that an entry has come to or left. */
const place = (list: string, of: string, article = 'article', where: readonly string[] = [of]): Effect =>
  effect('place', [list, of, 'published', article], [...where, 'published']);

/** What a changed row affects, by table: all that pages are built from, and no others. */
const EFFECTS: Readonly<Record<string, readonly Effect[]>> = {
  records: [effect('article', 'article')],
  articles: [
    effect('article', 'id'),
    effect('card', 'id'),
    effect('source', 'source'),
    effect('month', 'month'),
    effect('moment', ['published', 'id'], ['published']),
    place('=source', 'source', 'id'),
    effect('spelling', ['source', 'publisher', 'id'], ['source', 'publisher']),
  ],
  reprints: [
    effect('article', 'article'),
    effect('card', 'article'),
    effect('source', 'source'),
    place('=source', 'source'),
    effect('spelling', ['source', 'publisher', 'article'], ['publisher']),
  ],
  outlets: [effect('source', 'source')],
  quotes: [
    effect('article', 'article'),
    effect('entity', 'speaker'),
    effect('voice', 'speaker'),
    // The list is called after the kind: `direct`…
    place('kind', 'speaker', 'article', ['kind', 'speaker']),
    place('=quotes', 'published'),
  ],
  // Its article leads to it.
  embeds: [effect('page', 'article')],
  figures: [effect('article', 'article'), effect('family', 'family'), place('=family', 'family')],
  figure_groups: [effect('article', 'article'), effect('family', 'family'), effect('group', 'grp')],
  families: [effect('family', 'family'), effect('unit', 'family', ['kind', 'unit'])],
  dates: [
    effect('article', 'article'),
    ...['day', 'month', 'year'].flatMap((period) => [
      effect('period', period),
      place(`=${period}`, period, 'article', ['day', 'month', 'year', 'edtf', 'tense']),
    ]),
  ],
  mentions: [effect('article', 'article'), effect('entity', 'entity'), place('=entity', 'entity')],
  entities: [
    effect('entity', 'id'),
    // Who is quoted stands before who is not.
    {
      kind: 'rank',
      by: ['type', 'letter', ({ quotes }) => Number(quotes === 0), 'sort_name', 'id'],
      moves: true,
    },
    effect('share', 'place'),
    effect('named', 'id', ['name', 'path', 'listed', 'type']),
  ],
  identity_reasons: [effect('entity', 'entity')],
  topics: [
    effect('topic', 'id'),
    effect('topic', 'parent'),
    effect('labelled', 'id', ['label', 'path', 'parent']),
  ],
  article_topics: [effect('article', 'article'), effect('topic', 'topic'), place('=topic', 'topic')],
  // Who is related to whom, and who prints the same, stands on their own pages alone.
  links: [effect('page', 'article')],
  shared_finds: [effect('page', 'article')],
  redirects: [effect('redirect', 'path')],
};

/**
 * Follows what a build changes in the tables that pages are built from, until the returned function is called, which
 * notes it in the store: it is wanted until a site has been published. A build that ends before leaves a sign that
 * something may have changed unnoticed.
 * @param isWhole whether all pages are made whatever has changed
 */
export function followAffected(store: Store, isWhole: boolean): () => void {
  store.run(putUnsettled);
  if (isWhole) return () => {};
  const end = store.follow(Object.keys(EFFECTS));
  return () => {
    const changes = end();
    store.transaction(() => {
      store.run(deleteUnsettled);
      for (const change of changes)
        for (const { kind, keys } of affectedBy(change))
          for (const key of keys) store.run(putAffected, { kind, key });
    });
  };
}

/** What one changed row affects. */
function* affectedBy({
  table,
  kind,
  before,
  after,
  changed,
}: RowChange): Generator<{ kind: AffectedKind; keys: Set<string> }> {
  for (const { kind: affected, by, where, moves } of EFFECTS[table]!) {
    if (where && kind === 'updated' && !where.some((column) => changed.includes(column))) continue;
    const keys = new Set([before, after].flatMap((row) => (row ? keyOf(row, by) : [])));
    if (!moves || kind !== 'updated' || keys.size > 1) yield { kind: affected, keys };
  }
}

/** None where it is null and names something by itself. */
function keyOf(row: Row, by: Effect['by']): string[] {
  const values = by.map((column) =>
    typeof column === 'function' ? column(row) : column.startsWith('=') ? column.slice(1) : row[column]!,
  );
  if (values.length > 1) return [JSON.stringify(values)];
  return values[0] === null ? [] : [String(values[0])];
}

/** Whether all that was affected since the last site was published is noted. */
export const isSettled = (store: Store): boolean => store.one(unsettled) === undefined;

/** What has been affected since the last site was published. */
export function readAffected(store: Store): Affected {
  const affected = Object.fromEntries(AFFECTED_KINDS.map((kind) => [kind, new Set()])) as Record<
    AffectedKind,
    Set<string>
  >;
  for (const { kind, key } of store.each(allAffected)) affected[kind].add(key);
  return affected;
}

/** Articles of which something is printed otherwise, on their own page or elsewhere: names and labels stand with them too. */
export function articlesAffected(store: Store, { article, named, labelled }: Affected): Set<string> {
  const articles = new Set(article);
  for (const [query, keys] of [
    [articlesOfEntity, named],
    [articlesOnTopic, labelled],
  ] as const)
    for (const of of keys) for (const { key } of store.all(query, { of })) articles.add(key);
  return articles;
}

/** What a `moment` of `AFFECTED_KINDS` names. */
export const placeAt = (moment: string) =>
  JSON.parse(moment) as readonly [published: string | null, article: string];
