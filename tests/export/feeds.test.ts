import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { parseArchiveConfig } from '../../src/config/load.ts';
import { exportSiteFeeds } from '../../src/export/feeds.ts';
import { archiveContext } from '../../src/store/archive-context.ts';
import { archiveOf } from '../support/archive.ts';
import { CONCEPTS, HARBOUR } from '../support/harbour.ts';
import { jsonFeedErrors, xmlErrors } from '../support/open-data.ts';
import { sql } from '../support/sql.ts';
import { exportAll, outputFolder } from './exported.ts';
import { context, store } from './hostile.ts';

const { files, read } = outputFolder();

describe('feeds', () => {
  it('are well-formed whatever the archive itself is called', async () => {
    const config = parseArchiveConfig('title: "Mills \\x07"\npublisher: "Ada & \\x01 Sons"\n');
    exportSiteFeeds(archiveContext(store, config), files('named'));
    expect(await xmlErrors('atom', { 'feed.xml': read('named/feed.xml') })).toEqual([]);
    expect(read('named/feed.xml')).toContain('<name>Ada &amp;   Sons</name>');
  });

  it('show a hostile title as words, in Atom as markup, in JSON as text', async () => {
    exportSiteFeeds(context, files());
    expect(await xmlErrors('atom', { 'feed.xml': read('feed.xml') })).toEqual([]);
    const { entries } = parseAtomFeed(read('feed.xml'));
    expect(entries).toMatchObject([
      {
        title: { type: 'html', value: '&lt;img src=x onerror=alert(1)&gt; &amp; ]]&gt; \ufffd' },
        id: 'https://example.org/mills/articles/2021/03/a/',
        updated: '2021-03-04T06:00:00.000Z',
      },
    ]);
    const json = JSON.parse(read('feed.json')) as object;
    expect(jsonFeedErrors(json)).toEqual([]);
    expect(parseJsonFeed(json)).toMatchObject({
      title: 'Mills & <b>weirs</b>',
      items: [
        {
          title: '<img src=x onerror=alert(1)> & ]]> \ufffd',
          url: 'https://example.org/mills/articles/2021/03/a/',
          date_published: '2021-03-04T06:00:00.000Z',
        },
      ],
    });
  });
});

describe('the feeds of an archive', async () => {
  const harbour = archiveOf(HARBOUR, { concepts: CONCEPTS, yml: 'title: The Harbour' });
  const below = files('harbour');
  await exportAll(harbour, below);
  const paths = (text: string): string[] =>
    harbour.store.all(sql<{ path: string }>(text)).map((row) => row.path);
  const entries = (page: string) => parseAtomFeed(read(`harbour/${page}feed.xml`)).entries ?? [];

  it('have the dated articles, newest first', () => {
    expect(entries('').map(({ title }) => title?.value)).toEqual([
      'Snow',
      'A vote',
      '&lt;script&gt;alert(&quot;h5&quot;)&lt;/script&gt; &amp; more',
      'Gates close',
    ]);
  });

  it('of a person have the quotes, each at its place', () => {
    const [lund] = paths("SELECT path FROM entities WHERE name = 'Bo Lund'");
    const found = entries(lund!);
    expect(found.map(({ title }) => title?.value)).toEqual([
      'Bo Lund: No boat is in',
      'Bo Lund: None',
      'Bo Lund: The gates will stay closed until the last boat is in',
    ]);
    expect(found.every(({ id }) => /#q-[a-z0-9]+$/.test(id!))).toBe(true);
  });

  it('are none of somebody who is never quoted, or but once', () => {
    for (const page of paths("SELECT path FROM entities WHERE name IN ('Carla Voss', 'Ada Holm')"))
      expect(() => read(`harbour/${page}feed.xml`)).toThrow(/ENOENT/);
  });

  it('are valid, one and all', async () => {
    const feeds = [
      '',
      ...paths("SELECT path FROM entities WHERE type = 'person' AND listed AND quotes >= 3"),
      ...paths('SELECT path FROM topics'),
    ];
    expect(feeds).toHaveLength(4);
    const files = Object.fromEntries(feeds.map((page, n) => [`${n}.xml`, read(`harbour/${page}feed.xml`)]));
    expect(await xmlErrors('atom', files)).toEqual([]);
    expect(jsonFeedErrors(JSON.parse(read('harbour/feed.json')))).toEqual([]);
  });

  it('of an empty archive are valid, with a date that no clock told', async () => {
    await exportAll(archiveOf([]), files('empty'));
    expect(await xmlErrors('atom', { 'feed.xml': read('empty/feed.xml') })).toEqual([]);
    expect(read('empty/feed.xml')).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
    expect(jsonFeedErrors(JSON.parse(read('empty/feed.json')))).toEqual([]);
  });
});
