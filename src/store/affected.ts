import type { RowChange } from './changeset.ts';
import type { Store } from './open.ts';
import {
  AFFECTED_KINDS,
  type AffectedKind,
  allAffected,
  deleteUnsettled,
  putAffected,
  putUnsettled,
  unsettled,
} from './queries/affected.ts';

export type Affected = Readonly<Record<AffectedKind, ReadonlySet<string>>>;

/** One thing that a changed row of a table affects. */
interface Effect {
  readonly kind: AffectedKind;
  /** The columns that name it. */
  readonly by: readonly string[];
  /** Only where one of these columns has changed; else any will do. */
  readonly where?: readonly string[];
}

const effect = (kind: AffectedKind, by: string | readonly string[], where?: readonly string[]): Effect => ({
  kind,
  by: [by].flat(),
  ...(where ? { where } : {}),
});

/** What a changed row affects, by table: all that pages are built from, and no others. */
const EFFECTS: Readonly<Record<string, readonly Effect[]>> = {
  records: [effect('article', 'article')],
  articles: [
    effect('article', 'id'),
    effect('source', 'source'),
    effect('month', 'month'),
    effect('moment', ['published', 'id']),
  ],
  quotes: [effect('article', 'article'), effect('entity', 'speaker')],
  figures: [effect('article', 'article'), effect('family', 'family')],
  figure_groups: [effect('article', 'article'), effect('family', 'family')],
  families: [effect('family', 'family')],
  dates: [
    effect('article', 'article'),
    effect('period', 'day'),
    effect('period', 'month'),
    effect('period', 'year'),
  ],
  mentions: [effect('article', 'article'), effect('entity', 'entity')],
  entities: [
    effect('entity', 'id'),
    effect('letter', ['type', 'letter']),
    effect('named', 'id', ['name', 'path', 'listed', 'type']),
  ],
  identity_reasons: [effect('entity', 'entity')],
  topics: [
    effect('topic', 'id'),
    effect('topic', 'parent'),
    effect('labelled', 'id', ['label', 'path', 'parent']),
  ],
  article_topics: [effect('article', 'article'), effect('topic', 'topic')],
  links: [effect('article', 'article')],
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
}: RowChange): Generator<{ kind: AffectedKind; keys: Set<string> }> {
  for (const { kind: affected, by, where } of EFFECTS[table]!) {
    if (where && kind === 'updated' && !where.some((column) => column in after)) continue;
    yield { kind: affected, keys: new Set([keyOf(before, by), keyOf({ ...before, ...after }, by)].flat()) };
  }
}

/** None where a column is not known, since it has not changed, or is null and names something by itself. */
function keyOf(row: RowChange['before'], columns: readonly string[]): string[] {
  const values = columns.map((column) => row[column]);
  if (values.includes(undefined)) return [];
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
