import type { PageRef } from '../../model/page.ts';
import type { ArchiveContext } from '../../store/archive-context.ts';
import { countArticles } from '../../store/queries/articles.ts';
import { topicsByArticles } from '../../store/queries/topics.ts';
import { countOf } from './cards.ts';
import { type CountedLink, type PageView, pageView } from './view.ts';

/** A topic and the narrower ones below it. */
export interface TopicNode extends CountedLink {
  readonly narrower: readonly TopicNode[];
}

export interface TopicsView extends PageView {
  readonly tree: readonly TopicNode[];
  /** The archive's own recurring subjects, which no scheme orders. */
  readonly subjects: readonly CountedLink[];
  /** How many articles the archive has, where none has a topic. */
  readonly ofArticles: number;
}

export function topicsView(context: ArchiveContext, ref: PageRef): TopicsView {
  const rows = context.store.all(topicsByArticles);
  const known = new Set(rows.map(({ id }) => id));
  const below = Map.groupBy(
    rows.filter((row) => !isSubject(row)),
    ({ parent }) => (parent !== null && known.has(parent) ? parent : ''),
  );
  const nodes = (parent: string): TopicNode[] =>
    (below.get(parent) ?? []).map(({ id, label, path, articles }) => ({
      text: label,
      href: context.href(path),
      count: articles,
      narrower: nodes(id),
    }));
  return {
    ...pageView(context, ref, { title: 'topics', description: context.config.title }),
    tree: nodes(''),
    ofArticles: rows.length > 0 ? 0 : countOf(context, countArticles),
    subjects: rows
      .filter(isSubject)
      .map(({ label, path, articles }) => ({ text: label, href: context.href(path), count: articles })),
  };
}

/** Whether a topic is a phrase that recurs in the archive, not a concept of the scheme. */
export const isSubject = ({ id }: { readonly id: string }): boolean => id.startsWith('subject:');
