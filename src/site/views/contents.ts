import type { ArchiveContext } from '../../store/archive-context.ts';
import { type ArticleContents, contentsOfArticles } from '../../store/queries/articles.ts';
import { sourcePage } from '../routes.ts';
import { entityLink, topicLink } from './cards.ts';
import type { CountedLink } from './view.ts';

/** What a list of articles holds, each with its count, the most frequent first. */
export interface Contents {
  readonly speakers: readonly CountedLink[];
  readonly topics: readonly CountedLink[];
}

const most = { limit: 10 };

/** The page of an outlet; null where the archive does without them. */
export const sourceHref = (context: ArchiveContext, source: string): string | null =>
  context.config.leaveOut.includes('sources') ? null : context.href(sourcePage(source));

/** Who speaks in a list of articles, and what they are about. All pages of the list share the answer. */
export const contentsOf = (context: ArchiveContext, list: ArticleContents): Contents => ({
  speakers: context.store.allOnce(list.speakers, most).map((row) => entityLink(context, row)),
  topics: context.store.allOnce(list.topics, most).map((row) => topicLink(context, row)),
});

/** Who printed the articles of a period. */
export const sourcesIn = (context: ArchiveContext, period: string): CountedLink[] =>
  context.store
    .allOnce(contentsOfArticles(period).sources, most)
    .map(({ name, source, count }) => ({ text: name, href: sourceHref(context, source) ?? '', count }));
