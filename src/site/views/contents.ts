import type { ArchiveContext } from '../../store/archive-context.ts';
import { sourcePage } from '../routes.ts';
import type { CountedLink } from './view.ts';

/** What a choice of articles holds, each with its count, the most frequent first. */
export interface Contents {
  readonly sources: readonly CountedLink[];
  readonly speakers: readonly CountedLink[];
  readonly topics: readonly CountedLink[];
}

interface Row {
  readonly name: string;
  readonly path: string;
  readonly listed: number;
  readonly count: number;
}

const MOST = 10;

/** The page of an outlet; null where the archive does without them. */
export const sourceHref = (context: ArchiveContext, source: string): string | null =>
  context.config.leaveOut.includes('sources') ? null : context.href(sourcePage(source));

/**
 * Who printed, who speaks in, and what are the topics of the articles that `where` chooses (a condition over
 * `articles a`). All pages of one list share the answer.
 */
export function contentsOf(context: ArchiveContext, where: string, values: readonly string[]): Contents {
  const links = (sql: string): CountedLink[] =>
    context.store.allOnce<Row>(sql, ...values).map(({ name, path, listed, count }) => ({
      text: name,
      href: listed ? context.href(path) : '',
      count,
    }));
  const articles = `FROM articles a ${where}`;
  return {
    sources: context.store
      .allOnce<{ name: string; source: string; count: number }>(
        `SELECT * FROM (SELECT min(a.publisher) AS name, a.source, count(*) AS count ${articles} GROUP BY a.source)
         WHERE source IS NOT NULL ORDER BY count DESC, name LIMIT ${MOST}`,
        ...values,
      )
      .map(({ name, source, count }) => ({ text: name, href: sourceHref(context, source) ?? '', count })),
    speakers: links(
      `SELECT e.name, e.path, e.listed, count(*) AS count FROM quotes q JOIN entities e ON e.id = q.speaker
       WHERE q.article IN (SELECT a.id ${articles}) GROUP BY e.id ORDER BY count DESC, e.sort_name, e.id LIMIT ${MOST}`,
    ),
    topics: links(
      `SELECT t.label AS name, t.path, 1 AS listed, count(*) AS count FROM article_topics x JOIN topics t ON t.id = x.topic
       WHERE x.direct AND x.article IN (SELECT a.id ${articles})
       GROUP BY t.id ORDER BY count DESC, t.label, t.id LIMIT ${MOST}`,
    ),
  };
}
