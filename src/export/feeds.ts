import { Feed } from 'feed';
import type { IdentityKey } from '../model/ids.ts';
import { OFTEN_QUOTED } from '../model/often-quoted.ts';
import { type Said, saidIn } from '../model/statement.ts';
import { type SiteFiles, toJson } from '../output/site-files.ts';
import { anchored, feedOf, HOME_PAGE, SITE_JSON_FEED } from '../site/routes.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import {
  exportedPeople,
  feedArticles,
  feedArticlesOfTopic,
  latestQuotesOf,
} from '../store/queries/exports.ts';
import { allTopics } from '../store/queries/topics.ts';
import { clip } from '../text/clip.ts';
import { escapeXml, xmlText } from '../text/escape.ts';
import { type FeedItem, jsonFeed, timeOf } from './json-feed.ts';

/** Entries in a feed: what a reader polls for, not the archive. */
const LATEST = 50;

type Entry = FeedItem & { readonly published: string };

/** An Atom feed (RFC 4287). The date of its newest article stands for "now", since a build has no clock. */
function atomFeed(
  { config, url }: ArchiveContext,
  path: string,
  title: string,
  entries: readonly Entry[],
): string {
  const feed = new Feed({
    id: url(path),
    link: url(path),
    title,
    description: config.description ?? config.title,
    language: config.language,
    updated: timeOf(entries[0]?.published ?? '1970-01-01'),
    generator: 'Cuttings',
    copyright: config.publisher ?? config.title,
    feedLinks: { atom: url(feedOf(path)) },
    author: { name: config.publisher ?? config.title },
  });
  for (const entry of entries)
    feed.addItem({
      id: url(entry.path),
      link: url(entry.path),
      // `feed` writes titles and summaries of entries as markup of type `html`: plain words are escaped once for it.
      title: escapeXml(entry.title),
      description: escapeXml(entry.text),
      date: timeOf(entry.published),
    });
  // `feed` lets characters pass that no XML document may hold, wherever they stand.
  return xmlText(feed.atom1());
}

/** Atom feeds of the site, of every person who is quoted often and of every topic; all JSON forms are feeds as well. */
export function exportFeeds(
  context: ArchiveContext,
  files: SiteFiles,
  isMade: (path: string) => boolean,
): void {
  const { store, config } = context;
  const write = (path: string, title: string, entries: readonly Entry[]): void =>
    files.write(feedOf(path), atomFeed(context, path, title, entries));
  const latest = store.all(feedArticles, { limit: LATEST });
  write(HOME_PAGE, config.title, latest);
  const feed = { title: config.title, path: HOME_PAGE, file: SITE_JSON_FEED, items: latest };
  files.write(feed.file, toJson(jsonFeed(context, feed)));
  for (const { id, name, path, quotes } of store.each(exportedPeople))
    if (quotes >= OFTEN_QUOTED && isMade(path)) write(path, name, latestQuotes(context, id, name));
  for (const { id, label, path } of store.each(allTopics))
    if (isMade(path)) write(path, label, store.all(feedArticlesOfTopic, { topic: id, limit: LATEST }));
}

const latestQuotes = ({ store }: ArchiveContext, speaker: IdentityKey, name: string): Entry[] =>
  store.all(latestQuotesOf, { speaker, limit: LATEST }).map(({ published, path, anchor, ...quote }) => ({
    title: quoteTitle(name, quote),
    path: anchored(path, anchor),
    published,
    text: saidIn(quote),
  }));

/** A quote's title in feeds: who says it, and how it begins. A report is printed with its own subject and verb. */
export const quoteTitle = (name: string, quote: Said): string =>
  quote.kind === 'direct' || quote.statement === null
    ? `${name}: ${clip(quote.text, 80)}`
    : clip(quote.statement, 100);
