import type { Identity } from '../model/identity.ts';
import { reasonInWords } from '../model/identity-reason.ts';
import { QUOTE_TABLE_FROM } from '../model/quote-table.ts';
import { downloadFile, quoteTableOf, twinOf } from '../site/routes.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { reasonsOf } from '../store/queries/identity-reasons.ts';
import { quoteTitle } from './feeds.ts';
import { toJson, writeBelow, writeLines } from './files.ts';
import { type FeedItem, jsonFeed } from './json-feed.ts';
import { quotesOf } from './tables.ts';

interface EntityRow {
  id: string;
  type: string;
  name: string;
  path: string;
  listed: number;
  quotes: number;
  identity: string;
}

/**
 * The JSON twins of the pages of people and topics, and the quotes of a person as CSV. A twin is a JSON Feed of what
 * the page lists, with all else that it knows as the feed's extension: one file serves both.
 */
export function exportTwins(context: ArchiveContext, folder: string): void {
  exportPeople(context, folder);
  exportTopics(context, folder);
  writeLines(folder, downloadFile('identities.ndjson'), identityLines(context));
}

function exportPeople(context: ArchiveContext, folder: string): void {
  const { store } = context;
  for (const row of store.each<EntityRow>(
    "SELECT id, type, name, path, listed, quotes, identity FROM entities WHERE type = 'person' AND listed ORDER BY id",
  )) {
    const { id, name, path } = row;
    const items = store
      .all<FeedItem & { kind: string; title: string }>(
        `SELECT q.kind, q.text, q.published, a.title, a.path || '#' || q.anchor AS path
         FROM quotes q JOIN articles a ON a.id = q.article WHERE q.speaker = ? ORDER BY q.published DESC, q.article, q.seq`,
        id,
      )
      .map(({ kind, title, ...item }) => ({
        ...item,
        title: quoteTitle(name, item.text),
        facts: { kind, article: title },
      }));
    const file = twinOf(path);
    const facts = { ...factsOf(context, row), articles: articlesOf(context, id) };
    writeBelow(folder, file, toJson(jsonFeed(context, { title: name, path, file, items, facts })));
    if (row.quotes >= QUOTE_TABLE_FROM) writeBelow(folder, quoteTableOf(path), quotesOf(context, id));
  }
}

function exportTopics(context: ArchiveContext, folder: string): void {
  const { store, url } = context;
  for (const { path, ...topic } of store.each<{
    id: string;
    label: string;
    parent: string | null;
    scope: string | null;
    path: string;
  }>('SELECT id, label, parent, scope, path FROM topics ORDER BY id')) {
    const items = store
      .all<FeedItem & { id: string; score: number }>(
        `SELECT a.id, a.title, a.published, a.lead AS text, x.score, a.path FROM article_topics x
         JOIN articles a ON a.id = x.article WHERE x.topic = ? ORDER BY a.published DESC, a.id`,
        topic.id,
      )
      .map(({ id, score, ...item }) => ({ ...item, facts: { article: id, score } }));
    const file = twinOf(path);
    const facts = { ...topic, url: url(path) };
    writeBelow(folder, file, toJson(jsonFeed(context, { title: topic.label, path, file, items, facts })));
  }
}

/** One line for everybody and everything named, whether it has a page of its own or not. */
function* identityLines(context: ArchiveContext): Generator<string> {
  for (const row of context.store.each<EntityRow>(
    'SELECT id, type, name, path, listed, quotes, identity FROM entities ORDER BY id',
  )) {
    const articles = context.store.all<{ article: string }>(
      'SELECT DISTINCT article FROM mentions WHERE entity = ? ORDER BY article',
      row.id,
    );
    yield `${JSON.stringify({ id: row.id, ...factsOf(context, row), articles: articles.map(({ article }) => article) })}\n`;
  }
}

/** Reasons stand twice: as English sentences, and as codes with their data for programs and other languages. */
function factsOf(
  { url, store }: ArchiveContext,
  { id, type, name, path, listed, identity }: EntityRow,
): object {
  const { forms, roles, sameAs, note } = JSON.parse(identity) as Pick<
    Identity,
    'forms' | 'roles' | 'sameAs' | 'note'
  >;
  const reasonCodes = reasonsOf(store, id);
  const reasons = reasonCodes.map((reason) => reasonInWords(reason));
  return { type, name, url: listed ? url(path) : null, forms, roles, reasons, reasonCodes, sameAs, note };
}

const articlesOf = ({ store, url }: ArchiveContext, entity: string): object[] =>
  store
    .all<{ link: string }>(
      `SELECT DISTINCT a.id, a.title, a.published, a.path AS link FROM mentions m JOIN articles a ON a.id = m.article
       WHERE m.entity = ? ORDER BY a.published DESC, a.id`,
      entity,
    )
    .map((row) => ({ ...row, link: url(row.link) }));
