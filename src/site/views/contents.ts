import type { ArchiveContext } from '../../store/archive-context.ts';
import type { ArticleContents } from '../../store/queries/articles.ts';
import { sourcePage } from '../routes.ts';
import { entityLink, topicLink } from './cards.ts';
import type { CountedLink } from './view.ts';

/** What a choice of articles holds, each with its count, the most frequent first. */
export interface Contents {
  readonly sources: readonly CountedLink[];
  readonly speakers: readonly CountedLink[];
  readonly topics: readonly CountedLink[];
}

const MOST = 10;

/** The page of an outlet; null where the archive does without them. */
export const sourceHref = (context: ArchiveContext, source: string): string | null =>
  context.config.leaveOut.includes('sources') ? null : context.href(sourcePage(source));

/** Who printed, who speaks in, and what are the topics of a choice of articles. All pages of one list share the answer. */
export function contentsOf(context: ArchiveContext, list: ArticleContents): Contents {
  const { store } = context;
  const most = { limit: MOST };
  return {
    sources: store
      .allOnce(list.sources, most)
      .map(({ name, source, count }) => ({ text: name, href: sourceHref(context, source) ?? '', count })),
    speakers: store.allOnce(list.speakers, most).map((row) => entityLink(context, row)),
    topics: store.allOnce(list.topics, most).map((row) => topicLink(context, row)),
  };
}
