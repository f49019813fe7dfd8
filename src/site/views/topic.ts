import type { ArchiveContext } from '../../store/archive-context.ts';
import type { PageRef } from '../page.ts';
import { feedOf, sectionPage, twinOf } from '../routes.ts';
import { type ArticleCard, articleCards, countOf, type FigureCard, figureCards } from './cards.ts';
import { isSubject } from './topics.ts';
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
    /** A phrase that recurs in the archive, not a concept of the scheme. */
    readonly isSubject: boolean;
  };
  readonly broader: Link | null;
  readonly narrower: readonly CountedLink[];
  /** Each article with the words that put it here. */
  readonly articles: readonly (ArticleCard & { readonly evidence: readonly string[] })[];
  readonly speakers: readonly CountedLink[];
  readonly figures: readonly FigureCard[];
  /** Who is named together in the topic's articles: the people named in most, and the pairs among them. */
  readonly together: {
    readonly people: readonly CountedLink[];
    /** By index into `people`; most articles first. */
    readonly pairs: readonly { readonly from: number; readonly to: number; readonly count: number }[];
  };
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
        { text: 'topics', href: context.href(sectionPage('topics')) },
        ...(parent ? [{ text: parent.label, href: context.href(parent.path) }] : []),
      ],
      alternates: [
        { type: 'application/atom+xml', title: row.label, href: context.href(feedOf(row.path)) },
        { type: 'application/feed+json', title: row.label, href: context.href(twinOf(row.path)) },
        { type: 'application/json', title: 'JSON', href: context.href(twinOf(row.path)) },
      ],
    }),
    topic: { ...row, isSubject: isSubject(row) },
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
    together: togetherIn(context, row.id),
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
  const row = context.store.one<{ words: string }>(
    'SELECT words FROM article_topics WHERE topic = ? AND article = ?',
    topic,
    article,
  );
  return row ? (JSON.parse(row.words) as string[]) : [];
}

/** People in the network of a topic: more names could not be read. */
const IN_NETWORK = 12;

// CROSS JOIN keeps SQLite to this order: it would go through all people of the archive for every topic.
function togetherIn(context: ArchiveContext, topic: string): TopicView['together'] {
  const named = context.store.all<{ id: string; name: string; path: string; listed: number; count: number }>(
    `SELECT e.id, e.name, e.path, e.listed, count(DISTINCT m.article) AS count
     FROM article_topics x CROSS JOIN mentions m ON m.article = x.article
       CROSS JOIN entities e ON e.id = m.entity AND e.type = 'person'
     WHERE x.topic = ? GROUP BY e.id HAVING count(DISTINCT m.article) > 1 ORDER BY count(DISTINCT m.article) DESC, e.sort_name, e.id LIMIT ${IN_NETWORK}`,
    topic,
  );
  const index = new Map(named.map(({ id }, at) => [id, at]));
  const marks = named.map(() => '?').join(', ');
  const pairs = context.store
    .all<{ one: string; other: string; count: number }>(
      `SELECT m.entity AS one, o.entity AS other, count(DISTINCT m.article) AS count
       FROM mentions m JOIN mentions o ON o.article = m.article AND o.entity > m.entity
       WHERE m.article ${OF_TOPIC} AND m.entity IN (${marks}) AND o.entity IN (${marks})
       GROUP BY 1, 2 HAVING count(DISTINCT m.article) > 1 ORDER BY 3 DESC, 1, 2`,
      ...[topic, ...index.keys(), ...index.keys()],
    )
    .map(({ one, other, count }) => ({ from: index.get(one)!, to: index.get(other)!, count }));
  return {
    people: named.map(({ name, path, listed, count }) => ({
      text: name,
      href: listed ? context.href(path) : '',
      count,
    })),
    pairs,
  };
}
