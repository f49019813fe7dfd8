import { Feed } from 'feed';
import { feedOf, HOME_PAGE, SITE_JSON_FEED } from '../site/routes.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { clip } from '../text/clip.ts';
import { escapeXml, xmlText } from '../text/escape.ts';
import { toJson, writeBelow } from './files.ts';
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

/** Atom feeds of the site, of every person who is quoted and of every topic; their JSON twins are feeds as well. */
export function exportFeeds(context: ArchiveContext, folder: string): void {
  const { store, config } = context;
  const write = (path: string, title: string, entries: readonly Entry[]): void =>
    writeBelow(folder, feedOf(path), atomFeed(context, path, title, entries));
  const latest = store.all<Entry>(
    `SELECT title, path, published, lead AS text FROM articles WHERE published IS NOT NULL ORDER BY published DESC, id LIMIT ${LATEST}`,
  );
  write(HOME_PAGE, config.title, latest);
  const feed = { title: config.title, path: HOME_PAGE, file: SITE_JSON_FEED, items: latest };
  writeBelow(folder, feed.file, toJson(jsonFeed(context, feed)));
  for (const { id, name, path } of store.each<{ id: string; name: string; path: string }>(
    "SELECT id, name, path FROM entities WHERE type = 'person' AND listed AND quotes > 0 ORDER BY id",
  ))
    write(path, name, latestQuotes(context, id, name));
  for (const { id, label, path } of store.each<{ id: string; label: string; path: string }>(
    'SELECT id, label, path FROM topics ORDER BY id',
  )) {
    const entries = store.all<Entry>(
      `SELECT a.title, a.path, a.published, a.lead AS text FROM article_topics x JOIN articles a ON a.id = x.article
       WHERE x.topic = ? AND a.published IS NOT NULL ORDER BY a.published DESC, a.id LIMIT ${LATEST}`,
      id,
    );
    write(path, label, entries);
  }
}

const latestQuotes = ({ store }: ArchiveContext, speaker: string, name: string): Entry[] =>
  store
    .all<Entry>(
      `SELECT a.title, a.path || '#' || q.anchor AS path, q.published, q.text FROM quotes q JOIN articles a ON a.id = q.article
       WHERE q.speaker = ? AND q.published IS NOT NULL ORDER BY q.published DESC, q.article, q.seq LIMIT ${LATEST}`,
      speaker,
    )
    .map((entry) => ({ ...entry, title: quoteTitle(name, entry.text) }));

/** A quote's title in feeds: who says it, and how it begins. */
export const quoteTitle = (name: string, text: string): string => `${name}: ${clip(text, 80)}`;
