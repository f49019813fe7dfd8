import { HOME_PAGE } from '../site/routes.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { xmlText } from '../text/escape.ts';

/** What a feed tells of one article or quote. */
export interface FeedItem {
  readonly title: string;
  /** Of its page, with its fragment. */
  readonly path: string;
  /** ISO date or date-time; null where unknown. */
  readonly published: string | null;
  readonly text: string;
  /** What only readers of this archive's data will know. */
  readonly facts?: object;
}

/** What a JSON Feed tells: there an item need not have a title. */
export type UntitledItem = Omit<FeedItem, 'title'> & { readonly title?: string };

export interface JsonFeedOptions {
  readonly title: string;
  /** Of the page that the feed belongs to. */
  readonly path: string;
  /** Of the feed itself. */
  readonly file: string;
  /** Of what is older, where that is a feed of its own. */
  readonly next?: string | null;
  readonly items: readonly UntitledItem[];
  readonly facts?: object;
}

/** Point in time of a day or date-time; a day begins at midnight UTC. */
export const timeOf = (published: string): Date =>
  new Date(published.length === 10 ? `${published}T00:00:00Z` : published);

/** A feed after JSON Feed 1.1 (jsonfeed.org/version/1.1). `facts` become its extension `_cuttings`. */
export function jsonFeed({ config, url }: ArchiveContext, feed: JsonFeedOptions): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: xmlText(feed.title),
    home_page_url: url(feed.path),
    feed_url: url(feed.file),
    ...(feed.next ? { next_url: url(feed.next) } : {}),
    description: xmlText(config.description ?? config.title),
    authors: [{ name: xmlText(config.publisher ?? config.title), url: url(HOME_PAGE) }],
    language: config.language,
    ...(feed.facts ? { _cuttings: feed.facts } : {}),
    items: feed.items.map(({ title, path, published, text, facts }) => ({
      id: url(path),
      url: url(path),
      ...(title === undefined ? {} : { title: xmlText(title) }),
      content_text: xmlText(text),
      ...(published ? { date_published: timeOf(published).toISOString() } : {}),
      ...(facts ? { _cuttings: facts } : {}),
    })),
  };
}
