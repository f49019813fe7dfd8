import type { EntityType } from '../model/annotations.ts';
import { shortHash } from '../model/ids.ts';
import type { ArticleRecord } from '../model/record.ts';
import type { Store } from '../store/open.ts';
import { eachRecord } from '../store/records.ts';
import { slugOf } from '../text/slug.ts';
import { articleRows, type Cell } from './article-rows.ts';
import { registerLetter, sortName } from './sort-name.ts';

const DERIVED = [
  'articles',
  'quotes',
  'figures',
  'dates',
  'entities',
  'mentions',
  'topics',
  'article_topics',
  'links',
  'changes',
];

/** Where an entity's register stands. */
export const REGISTERS: Readonly<Record<EntityType, string>> = {
  person: 'people',
  organisation: 'organisations',
  place: 'places',
  other: 'names',
};

/** Fills every table that is derived from the records. */
export function deriveArchive(store: Store): void {
  store.transaction(() => {
    for (const table of DERIVED) store.run(`DELETE FROM ${table}`);
    for (const record of eachRecord(store)) deriveArticle(store, record);
    summarizeEntities(store);
    summarizeTopics(store);
  });
}

function insert(store: Store, table: string, row: readonly Cell[]): void {
  store.run(`INSERT INTO ${table} VALUES (${row.map(() => '?').join(', ')})`, ...row);
}

function deriveArticle(store: Store, record: ArticleRecord): void {
  const entityOf = (local: string): string => shortHash(local, 6);
  const rows = articleRows(record, entityOf);
  for (const [table, list] of Object.entries(rows)) for (const row of list) insert(store, table, row);
  for (const entity of record.entities) {
    const mentions = record.names.filter((name) => name.entity === entity.id);
    const forms: Record<string, number> = {};
    for (const { text } of mentions) forms[text] = (forms[text] ?? 0) + 1;
    insert(store, 'mentions', [
      entityOf(entity.id), record.id, entity.id, mentions.length,
      JSON.stringify(forms), JSON.stringify(entity.roles), record.published,
    ]); // biome-ignore format: one line a group of columns
    const sorted = sortName(entity.name, entity.type);
    const path = `${REGISTERS[entity.type]}/${slugOf(entity.name)}-${entityOf(entity.id)}/`;
    store.run(
      `INSERT OR IGNORE INTO entities VALUES (?, ?, ?, ?, ?, ?, 1, 0, 0, 0, NULL, NULL, NULL, '[]', '[]')`,
      entityOf(entity.id), entity.type, entity.name, sorted, registerLetter(sorted), path,
    ); // biome-ignore format: one line a group of columns
  }
  deriveTopics(store, record);
}

/** The article's topics and, at a lower rank, the broader topics above them. */
function deriveTopics(store: Store, record: ArticleRecord): void {
  for (const topic of record.topics) {
    const parent = topic.path.filter((id) => id !== topic.id).at(-1) ?? null;
    addTopic(store, topic.id, topic.label, parent);
    insertTopicOf(store, record, topic.id, 1, topic.score, JSON.stringify(topic.evidence));
  }
}

function addTopic(store: Store, id: string, label: string, parent: string | null): void {
  const path = `topics/${slugOf(label)}-${shortHash(id, 4)}/`;
  store.run('INSERT OR IGNORE INTO topics VALUES (?, ?, ?, NULL, ?, 0)', id, label, parent, path);
}

function insertTopicOf(
  store: Store,
  record: ArticleRecord,
  id: string,
  direct: number,
  score: number,
  evidence: string,
): void {
  store.run(
    'INSERT OR IGNORE INTO article_topics VALUES (?, ?, ?, ?, ?, ?)',
    id, record.id, direct, score, evidence, record.published,
  ); // biome-ignore format: one line a group of columns
}

function summarizeEntities(store: Store): void {
  store.run(`UPDATE entities SET
    articles = (SELECT count(DISTINCT article) FROM mentions WHERE entity = entities.id),
    mentions = (SELECT coalesce(sum(count), 0) FROM mentions WHERE entity = entities.id),
    quotes = (SELECT count(*) FROM quotes WHERE speaker = entities.id),
    first_seen = (SELECT min(published) FROM mentions WHERE entity = entities.id),
    last_seen = (SELECT max(published) FROM mentions WHERE entity = entities.id)`);
}

function summarizeTopics(store: Store): void {
  store.run('UPDATE topics SET articles = (SELECT count(*) FROM article_topics WHERE topic = topics.id)');
}
