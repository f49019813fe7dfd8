import { Feed } from 'feed';
import type { IdentityKey } from '../model/ids.ts';
import { type Said, saidIn } from '../model/statement.ts';
import { type SiteFiles, toJson } from '../output/site-files.ts';
import { anchored, feedOf, HOME_PAGE, SITE_JSON_FEED } from '../site/routes.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { oftenQuotedFrom } from '../store/archive-size.ts';
import {
  type ExportedEntity,
  feedArticles,
  feedArticlesOfTopic,
  latestQuotesOf,
} from '../store/queries/exports.ts';
import type { TopicRow } from '../store/queries/topics.ts';
import { clip } from '../text/clip.ts';
import { escapeXml, xmlText } from '../text/escape.ts';
import { type FeedItem, jsonFeed, timeOf } from './json-feed.ts';

/** Entries in a feed: what a reader polls for, not the archive. */
export const FEED_LENGTH = 50;

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

function writeFeed(
  context: ArchiveContext,
  files: SiteFiles,
  path: string,
  title: string,
  entries: readonly Entry[],
): void {
  files.write(feedOf(path), atomFeed(context, path, title, entries));
}

/** The feeds of the site: its newest articles. */
export function exportSiteFeeds(context: ArchiveContext, files: SiteFiles): void {
  const { title } = context.config;
  const items = context.store.all(feedArticles, { limit: FEED_LENGTH });
  writeFeed(context, files, HOME_PAGE, title, items);
  const feed = { title, path: HOME_PAGE, file: SITE_JSON_FEED, items };
  files.write(feed.file, toJson(jsonFeed(context, feed)));
}

/** The Atom feed of who is quoted often. */
export function exportPersonFeed(context: ArchiveContext, files: SiteFiles, person: ExportedEntity): void {
  const { id, name, path, quotes } = person;
  if (quotes >= oftenQuotedFrom(context))
    writeFeed(context, files, path, name, latestQuotes(context, id, name));
}

export function exportTopicFeed(
  context: ArchiveContext,
  files: SiteFiles,
  { id: topic, label, path }: TopicRow,
): void {
  const entries = context.store.all(feedArticlesOfTopic, { topic, limit: FEED_LENGTH });
  writeFeed(context, files, path, label, entries);
}

const latestQuotes = ({ store }: ArchiveContext, speaker: IdentityKey, name: string): Entry[] =>
  store.all(latestQuotesOf, { speaker, limit: FEED_LENGTH }).map(({ published, path, anchor, ...quote }) => ({
    title: quoteTitle(name, quote),
    path: anchored(path, anchor),
    published,
    text: saidIn(quote),
  }));

/** A quote's title in feeds: who says it, and how it begins. A report is printed with its own subject and verb. */
const quoteTitle = (name: string, quote: Said): string =>
  quote.kind === 'direct' || quote.statement === null
    ? `${name}: ${clip(quote.text, 80)}`
    : clip(quote.statement, 100);
