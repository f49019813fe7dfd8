import type { Identity } from '../model/identity.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { toJson, writeBelow } from './files.ts';
import { quotesOf } from './tables.ts';

/** The JSON twins of entity and topic pages, and each speaker's quotes as CSV. */
export function exportTwins(context: ArchiveContext, folder: string): void {
  const { store, url } = context;
  for (const { id, type, name, path, identity } of store.each<{
    id: string;
    type: string;
    name: string;
    path: string;
    identity: string;
  }>('SELECT id, type, name, path, identity FROM entities WHERE listed ORDER BY id')) {
    const { forms, roles, reasons, sameAs, note } = JSON.parse(identity) as Identity;
    const quotes = store.all<{ link: string }>(
      `SELECT q.kind, q.text, q.published, a.title AS article, a.path || '#' || q.anchor AS link
       FROM quotes q JOIN articles a ON a.id = q.article WHERE q.speaker = ? ORDER BY q.published DESC, q.article, q.seq`,
      id,
    );
    writeBelow(
      folder,
      `${path}index.json`,
      toJson({
        type,
        name,
        url: url(path),
        forms,
        roles,
        reasons,
        sameAs,
        note,
        quotes: absolute(context, quotes),
        articles: articlesOf(context, id),
      }),
    );
    if (quotes.length > 0) writeBelow(folder, `${path}quotes.csv`, quotesOf(context, id));
  }
  for (const topic of store.each<{
    id: string;
    label: string;
    parent: string | null;
    scope: string | null;
    path: string;
  }>('SELECT id, label, parent, scope, path FROM topics ORDER BY id')) {
    const articles = store.all<{ link: string }>(
      `SELECT a.id, a.title, a.published, x.score, a.path AS link FROM article_topics x JOIN articles a ON a.id = x.article
       WHERE x.topic = ? ORDER BY a.published DESC, a.id`,
      topic.id,
    );
    const { path, ...facts } = topic;
    writeBelow(
      folder,
      `${path}index.json`,
      toJson({ ...facts, url: url(path), articles: absolute(context, articles) }),
    );
  }
}

const articlesOf = (context: ArchiveContext, entity: string): unknown[] =>
  absolute(
    context,
    context.store.all<{ link: string }>(
      `SELECT DISTINCT a.id, a.title, a.published, a.path AS link FROM mentions m JOIN articles a ON a.id = m.article
       WHERE m.entity = ? ORDER BY a.published DESC, a.id`,
      entity,
    ),
  );

const absolute = <Row extends { link: string }>({ url }: ArchiveContext, rows: readonly Row[]): Row[] =>
  rows.map((row) => ({ ...row, link: url(row.link) }));
