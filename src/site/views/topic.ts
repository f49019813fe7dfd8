import type { ArchiveContext } from '../../store/archive-context.ts';
import type { PageRef } from '../page.ts';
import { type ArticleCard, articleCards, countOf, type FigureCard, figureCards } from './cards.ts';
import {
  type CountedLink,
  type Link,
  offsetOf,
  type PageView,
  type Paging,
  pageView,
  pagingOf,
} from './view.ts';

export interface TopicView extends PageView {
  readonly topic: {
    readonly id: string;
    readonly label: string;
    readonly scope: string | null;
    readonly articles: number;
  };
  readonly broader: Link | null;
  readonly narrower: readonly CountedLink[];
  /** Each article with the words that put it here. */
  readonly articles: readonly (ArticleCard & { readonly evidence: readonly string[] })[];
  readonly speakers: readonly CountedLink[];
  readonly figures: readonly FigureCard[];
  /** Articles on the topic and all articles, month by month. */
  readonly trend: readonly { readonly month: string; readonly count: number; readonly all: number }[];
  readonly paging: Paging | null;
}

interface Row {
  id: string;
  label: string;
  parent: string | null;
  scope: string | null;
  path: string;
  articles: number;
}

const OF_TOPIC = 'IN (SELECT article FROM article_topics WHERE topic = ?)';

export function topicView(context: ArchiveContext, ref: PageRef): TopicView {
  const { store } = context;
  const row = store.one<Row>('SELECT * FROM topics WHERE id = ?', ref.key)!;
  const parent =
    row.parent === null ? undefined : store.one<Row>('SELECT * FROM topics WHERE id = ?', row.parent);
  const { limit, offset } = offsetOf(context, ref.number);
  return {
    ...pageView(context, ref, {
      title: row.label,
      description: row.scope ?? row.label,
      breadcrumbs: [
        { text: 'topics', href: context.href('topics/') },
        ...(parent ? [{ text: parent.label, href: context.href(parent.path) }] : []),
      ],
      alternates: [
        { type: 'application/atom+xml', title: row.label, href: context.href(`${row.path}feed.xml`) },
        { type: 'application/feed+json', title: row.label, href: context.href(`${row.path}feed.json`) },
        { type: 'application/json', title: 'JSON', href: context.href(`${row.path}index.json`) },
      ],
    }),
    topic: row,
    broader: parent ? { text: parent.label, href: context.href(parent.path) } : null,
    narrower: store
      .all<Row>('SELECT * FROM topics WHERE parent = ? ORDER BY articles DESC, label, id', row.id)
      .map(({ label, path, articles }) => ({ text: label, href: context.href(path), count: articles })),
    articles: articleCards(
      context,
      `WHERE a.id ${OF_TOPIC}`,
      [row.id],
      `ORDER BY a.published DESC, a.id LIMIT ${limit} OFFSET ${offset}`,
    ).map((card) => ({ ...card, evidence: evidenceOf(context, row.id, card.id) })),
    speakers: store
      .all<{ name: string; path: string; listed: number; count: number }>(
        `SELECT e.name, e.path, e.listed, count(*) AS count FROM quotes q JOIN entities e ON e.id = q.speaker
         WHERE q.article ${OF_TOPIC} GROUP BY e.id ORDER BY count DESC, e.sort_name, e.id LIMIT 12`,
        row.id,
      )
      .map(({ name, path, listed, count }) => ({
        text: name,
        href: listed ? context.href(path) : '',
        count,
      })),
    figures: figureCards(
      context,
      `WHERE f.article ${OF_TOPIC} AND f.kind <> 'count'`,
      [row.id],
      'ORDER BY f.published DESC, f.article, f.seq LIMIT 12',
    ),
    trend: store.all(
      `SELECT month, count(*) AS "all", sum(id ${OF_TOPIC}) AS count FROM articles
       WHERE month IS NOT NULL GROUP BY month ORDER BY month`,
      row.id,
    ),
    paging: pagingOf(
      context,
      row.path,
      ref.number,
      countOf(context, 'article_topics WHERE topic = ?', row.id),
    ),
  };
}

function evidenceOf(context: ArchiveContext, topic: string, article: string): string[] {
  const row = context.store.one<{ evidence: string; text: string }>(
    `SELECT x.evidence, json_extract(r.record, '$.text') AS text FROM article_topics x JOIN kept r ON r.article = x.article
     WHERE x.topic = ? AND x.article = ?`,
    topic,
    article,
  );
  if (!row) return [];
  const words = (JSON.parse(row.evidence) as [number, number][]).map(([start, end]) =>
    row.text.slice(start, end).toLowerCase(),
  );
  return [...new Set(words)].slice(0, 6);
}
