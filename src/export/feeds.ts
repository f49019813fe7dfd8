import { Feed } from 'feed';
import type { ArchiveContext } from '../store/archive-context.ts';
import { clip } from '../text/clip.ts';
import { writeBelow } from './files.ts';
import { escapeXml, xmlText } from './xml.ts';

/** Entries in a feed: what a reader polls for, not the archive. */
const LATEST = 50;

interface Entry {
  readonly title: string;
  readonly path: string;
  readonly published: string;
  readonly text: string;
}

/** What is the same in every feed of a site: the date of its newest article stands for "now", since a build has no clock. */
function feedOf(
  { config, url }: ArchiveContext,
  path: string,
  title: string,
  entries: readonly Entry[],
  asMarkup: (text: string) => string,
): Feed {
  const feed = new Feed({
    id: url(path),
    link: url(path),
    title: xmlText(title),
    description: xmlText(config.description ?? config.title),
    language: config.language,
    updated: timeOf(entries[0]?.published ?? '1970-01-01'),
    generator: 'Cuttings',
    copyright: config.publisher ?? config.title,
    feedLinks: { atom: url(`${path}feed.xml`), json: url(`${path}feed.json`) },
    author: { name: config.publisher ?? config.title },
  });
  for (const entry of entries)
    feed.addItem({
      id: url(entry.path),
      link: url(entry.path),
      title: asMarkup(entry.title),
      description: asMarkup(entry.text),
      date: timeOf(entry.published),
    });
  return feed;
}

const timeOf = (published: string): Date =>
  new Date(published.length === 10 ? `${published}T00:00:00Z` : published);

function writeFeed(
  context: ArchiveContext,
  folder: string,
  path: string,
  title: string,
  entries: readonly Entry[],
): void {
  // In Atom the titles and summaries of entries are markup, in JSON Feed they are plain text.
  writeBelow(folder, `${path}feed.xml`, feedOf(context, path, title, entries, escapeXml).atom1());
  writeBelow(folder, `${path}feed.json`, feedOf(context, path, title, entries, xmlText).json1());
}

/** Feeds of the site, of every person, organisation and place that is quoted, and of every topic. Undated articles have no place in one. */
export function exportFeeds(context: ArchiveContext, folder: string): void {
  const { store, config } = context;
  const latest = store.all<Entry>(
    `SELECT title, path, published, lead AS text FROM articles WHERE published IS NOT NULL ORDER BY published DESC, id LIMIT ${LATEST}`,
  );
  writeFeed(context, folder, '', config.title, latest);
  for (const { id, name, path } of store.each<{ id: string; name: string; path: string }>(
    'SELECT id, name, path FROM entities WHERE listed AND quotes > 0 ORDER BY id',
  ))
    writeFeed(context, folder, path, name, quotesOf(context, id, name));
  for (const { id, label, path } of store.each<{ id: string; label: string; path: string }>(
    'SELECT id, label, path FROM topics ORDER BY id',
  )) {
    const entries = store.all<Entry>(
      `SELECT a.title, a.path, a.published, a.lead AS text FROM article_topics x JOIN articles a ON a.id = x.article
       WHERE x.topic = ? AND a.published IS NOT NULL ORDER BY a.published DESC, a.id LIMIT ${LATEST}`,
      id,
    );
    writeFeed(context, folder, path, label, entries);
  }
}

const quotesOf = ({ store }: ArchiveContext, speaker: string, name: string): Entry[] =>
  store
    .all<Entry>(
      `SELECT a.title, a.path || '#' || q.anchor AS path, q.published, q.text FROM quotes q JOIN articles a ON a.id = q.article
       WHERE q.speaker = ? AND q.published IS NOT NULL ORDER BY q.published DESC, q.article, q.seq LIMIT ${LATEST}`,
      speaker,
    )
    .map((entry) => ({ ...entry, title: `${name}: ${clip(entry.text, 80)}` }));
