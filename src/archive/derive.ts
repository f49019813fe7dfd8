import type { EntityType } from '../model/annotations.ts';
import type { EntityFact, Identity } from '../model/identity.ts';
import { shortHash } from '../model/ids.ts';
import type { ArticleRecord } from '../model/record.ts';
import type { Store } from '../store/open.ts';
import { eachRecord } from '../store/records.ts';
import { slugOf } from '../text/slug.ts';
import { articleRows, type Cell } from './article-rows.ts';
import { type Authority, NO_AUTHORITY } from './authority.ts';
import { bucketOf } from './buckets.ts';
import { mentionsOf } from './facts.ts';
import { resolveBucket } from './identity.ts';
import { registerLetter, sortName } from './sort-name.ts';

const DERIVED = [
  'articles',
  'quotes',
  'figures',
  'dates',
  'facts',
  'entities',
  'mentions',
  'topics',
  'article_topics',
  'links',
  'changes',
  'redirects',
];

/** From which number of articles or quotes on an entity gets a page of its own. */
export interface Thresholds {
  readonly personArticles: number;
  readonly personQuotes: number;
}

const FOLDERS: Readonly<Record<EntityType, string>> = {
  person: 'people',
  organisation: 'organisations',
  place: 'places',
  other: 'names',
};

/** Fills every table that is derived from the records. */
export function deriveArchive(
  store: Store,
  thresholds: Thresholds,
  authority: Authority = NO_AUTHORITY,
): void {
  store.transaction(() => {
    for (const table of DERIVED) store.run(`DELETE FROM ${table}`);
    for (const record of eachRecord(store, 'coalesce(corrected, record)'))
      insertFacts(store, record, authority);
    resolveIdentities(store, thresholds, authority);
    for (const record of eachRecord(store, 'coalesce(corrected, record)')) insertArticle(store, record);
    summarize(store);
  });
}

function insert(store: Store, table: string, ...row: Cell[]): void {
  store.run(`INSERT INTO ${table} VALUES (${row.map(() => '?').join(', ')})`, ...row);
}

function insertFacts(store: Store, record: ArticleRecord, authority: Authority): void {
  for (const fact of mentionsOf(record))
    insert(store, 'facts', fact.article, fact.entity, bucketOf(fact, authority), JSON.stringify(fact));
}

/** Who is who, bucket by bucket. */
function resolveIdentities(store: Store, thresholds: Thresholds, authority: Authority): void {
  for (const { bucket } of store.all<{ bucket: string }>(
    'SELECT DISTINCT bucket FROM facts ORDER BY bucket',
  )) {
    const facts = store
      .all<{ fact: string }>('SELECT fact FROM facts WHERE bucket = ? ORDER BY article, local', bucket)
      .map(({ fact }) => JSON.parse(fact) as EntityFact);
    const byPlace = new Map(facts.map((fact) => [`${fact.article} ${fact.entity}`, fact]));
    for (const identity of resolveBucket(facts, authority).identities) {
      insertEntity(store, identity, byPlace, thresholds);
      for (const former of identity.formerIds)
        store.run(
          'INSERT OR IGNORE INTO redirects VALUES (?, ?)',
          `${FOLDERS[identity.type]}/${former}/`,
          entityPath(identity),
        );
    }
  }
}

const entityPath = ({ id, type }: Identity): string => `${FOLDERS[type]}/${id}/`;

function insertEntity(
  store: Store,
  identity: Identity,
  facts: ReadonlyMap<string, EntityFact>,
  thresholds: Thresholds,
): void {
  const { id, type, name, members, mentions, quoted, ...rest } = identity;
  const articles = new Set(members.map(({ article }) => article)).size;
  const listed =
    type !== 'other' && (articles >= thresholds.personArticles || quoted >= thresholds.personQuotes);
  const sorted = sortName(name, type);
  const key = `${type}/${id}`;
  insert(
    store, 'entities', key, type, name, sorted, registerLetter(sorted), entityPath(identity), listed ? 1 : 0,
    articles, mentions, quoted, null, null, JSON.stringify(rest),
  ); // biome-ignore format: one line a group of columns
  for (const { article, entity } of members) {
    const fact = facts.get(`${article} ${entity}`)!;
    insert(store, 'mentions', key, article, entity, fact.mentions, '[]', fact.published);
  }
}

function insertArticle(store: Store, record: ArticleRecord): void {
  const identities = new Map(
    store
      .all<{ local: string; entity: string }>(
        'SELECT local, entity FROM mentions WHERE article = ?',
        record.id,
      )
      .map(({ local, entity }) => [local, entity]),
  );
  for (const [table, rows] of Object.entries(articleRows(record, (local) => identities.get(local) ?? null)))
    for (const row of rows) insert(store, table, ...row);
  for (const { id, roles } of record.named) {
    if (roles.length > 0)
      store.run(
        'UPDATE mentions SET roles = ? WHERE article = ? AND local = ?',
        JSON.stringify(roles),
        record.id,
        id,
      );
  }
  for (const topic of record.topics) {
    const parent = topic.path.filter((id) => id !== topic.id).at(-1) ?? null;
    const path = `topics/${slugOf(topic.label)}-${shortHash(topic.id, 4)}/`;
    store.run(
      'INSERT OR IGNORE INTO topics VALUES (?, ?, ?, NULL, ?, 0)',
      topic.id,
      topic.label,
      parent,
      path,
    );
    insert(
      store,
      'article_topics',
      topic.id,
      record.id,
      1,
      topic.score,
      JSON.stringify(topic.evidence),
      record.published,
    );
  }
}

/** Numbers that only the finished tables can tell. */
function summarize(store: Store): void {
  store.run(`UPDATE entities SET
    quotes = (SELECT count(*) FROM quotes WHERE speaker = entities.id),
    first_seen = (SELECT min(published) FROM mentions WHERE entity = entities.id),
    last_seen = (SELECT max(published) FROM mentions WHERE entity = entities.id)`);
  store.run('UPDATE topics SET articles = (SELECT count(*) FROM article_topics WHERE topic = topics.id)');
}
