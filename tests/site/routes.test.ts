import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadArchiveConfig } from '../../src/config/load.ts';
import { CSV_TABLES } from '../../src/export/tables.ts';
import type { IdentityId, IdentityKey } from '../../src/model/ids.ts';
import { SITE_MARKER } from '../../src/model/site-marker.ts';
import { planPages } from '../../src/site/plan.ts';
import { keepPlan } from '../../src/site/planned-pages.ts';
import * as routes from '../../src/site/routes.ts';
import { archiveContext } from '../../src/store/archive-context.ts';
import { openStore, readStore } from '../../src/store/open.ts';
import { entities } from '../../src/store/queries/entities.ts';
import { BASE_PATH, buildExample, EXAMPLES } from '../browser/built-example.ts';

describe('addresses', () => {
  it.each([
    [
      routes.articlePage({ id: 'k3v9x2ab', title: 'The Bridge Falls', published: '2022-01-19T10:00' }),
      'articles/2022/01/the-bridge-falls-k3v9x2ab/',
    ],
    [
      routes.articlePage({ id: 'k3v9x2ab', title: '?!', published: null }),
      'articles/undated/untitled-k3v9x2ab/',
    ],
    [routes.articlesPage(), 'articles/'],
    [routes.articlesPage('2022'), 'articles/2022/'],
    [routes.articlesPage('2022-01'), 'articles/2022/01/'],
    [routes.entityPage('person', 'ada-holm-p4k7' as IdentityId), 'people/ada-holm-p4k7/'],
    [routes.registerPage('people'), 'people/'],
    [routes.registerPage('people', 'M'), 'people/m/'],
    [routes.registerPage('people', '#'), 'people/0-9/'],
    [routes.numberedPage('people/m/', 0), 'people/m/'],
    [routes.numberedPage('people/m/', 3), 'people/m/page-3/'],
    [routes.datesPage('2022-02'), 'dates/2022/02/'],
    [routes.fileOf('people/m/'), 'people/m/index.html'],
    [routes.fileOf(routes.HOME_PAGE), 'index.html'],
    [routes.fileOf(routes.NOT_FOUND_PAGE), '404.html'],
  ])('%s', (made, expected) => {
    expect(made).toBe(expected);
  });
});

/** Every kind of address that a key is part of. */
const KEYED: Readonly<Record<string, (key: string) => string>> = {
  section: routes.sectionPage,
  article: (id) => routes.articlePage({ id, title: 'Title', published: '2022-01-19' }),
  title: (title) => routes.articlePage({ id: 'a', title, published: null }),
  published: (published) => routes.articlePage({ id: 'a', title: 'Title', published }),
  articles: routes.articlesPage,
  entity: (id) => routes.entityPage('person', id as IdentityId),
  register: (letter) => routes.registerPage('people', letter),
  topic: (label) => routes.topicPage({ id: 'medtop:1', label }),
  quotes: routes.quotesPage,
  figures: routes.figuresPage,
  dates: routes.datesPage,
  source: routes.sourcePage,
};

const anyKey = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '..',
    '.',
    '../../etc',
    '/',
    '\\',
    'a/b',
    '%2e%2e',
    '\0',
    'CON',
    'İ',
    'a'.repeat(400),
    '-',
    '#',
  ),
);

describe('whatever a key holds', () => {
  it.each(Object.keys(KEYED))('%s stays one name in the folder of the site', (kind) => {
    fc.assert(
      fc.property(anyKey, (key) => {
        const page = KEYED[kind]!(key);
        expect(page).toMatch(/^([a-z0-9]+(-+[a-z0-9]+)*\/)+$/);
        const file = path.resolve('/site', routes.fileOf(page));
        expect(file).toBe(`/site/${page}index.html`);
        for (const name of file.split('/')) expect(name.length).toBeLessThan(120);
      }),
    );
  });

  it('different keys have different pages', () => {
    const distinct = fc.uniqueArray(anyKey, { minLength: 2, maxLength: 2 });
    for (const kind of ['article', 'entity', 'figures', 'source'])
      fc.assert(fc.property(distinct, ([a, b]) => void expect(KEYED[kind]!(a!)).not.toBe(KEYED[kind]!(b!))));
  });
});

describe('two pages at one address', () => {
  it('are told, both by name', () => {
    const store = openStore(':memory:');
    const context = archiveContext(store, loadArchiveConfig(EXAMPLES));
    const person = {
      type: 'person',
      bucket: 'person:a',
      sort_name: 'A',
      letter: 'A',
      listed: 1,
      identity: '{}',
      points: null,
      place: 0,
    } as const;
    const counts = { articles: 1, mentions: 1, quotes: 1, first_seen: null, last_seen: null };
    store.run(entities.put, {
      ...person,
      ...counts,
      id: 'person/a' as IdentityKey,
      name: 'A',
      path: 'people/a-1/',
    });
    store.run(entities.put, {
      ...person,
      ...counts,
      id: 'person/b' as IdentityKey,
      name: 'B',
      path: 'about/',
    });
    expect(() => keepPlan(context, null)).toThrow(
      'Two pages stand at "about/": about and person "person/b".',
    );
  });
});

describe('a built site', () => {
  let folder: string;
  let made: Set<string>;
  beforeAll(async () => {
    folder = await buildExample();
    const store = readStore(path.join(folder, '../.cuttings/site/store.db'));
    const context = archiveContext(store, loadArchiveConfig(EXAMPLES));
    made = new Set([...planPages(context)].flatMap(({ path: page }) => besideOf(page)));
    store.close();
  });

  /** A page's file, and those that may stand beside it. */
  const besideOf = (page: string): string[] =>
    page === routes.NOT_FOUND_PAGE
      ? [page]
      : [
          routes.fileOf(page),
          routes.jsonFormOf(page),
          routes.feedOf(page),
          routes.quoteTableOf(page, false),
          routes.previewImageOf(page),
          routes.oembedOf(page),
        ];

  /** Files that are not a page's. */
  const isOther = (file: string): boolean =>
    [
      ...routes.DOWNLOADS.map(routes.downloadFile),
      ...CSV_TABLES.map(routes.tableSchemaFile),
      routes.SITE_JSON_FEED,
      routes.MONTHS_PICTURE,
      routes.WORLD_PICTURE,
      routes.SITEMAP_INDEX,
      routes.sitemapFile(''),
      SITE_MARKER,
      routes.ROBOTS_FILE,
      routes.OPEN_SEARCH_FILE,
      routes.nameIndexFile('index'),
      routes.nameIndexFile(0),
      routes.SEARCH_SHARDS_FILE,
    ].includes(file) ||
    file.startsWith(routes.assetFile('')) ||
    /^search\/shards\/[^/]+\/(?:texts(?:-[01]*)?\.json|days\.bin|(?:words|places|facets|quotes|figures)-\d+\.bin)$/.test(
      file,
    );

  const filesOf = (): string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
      .map((file) => file.split(path.sep).join('/'));

  it('has no file under another address', () => {
    const files = filesOf();
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => !made.has(file) && !isOther(file))).toEqual([]);
  });

  it('links to no other address of its own', () => {
    const files = new Set(filesOf());
    const wrong = new Set<string>();
    let links = 0;
    for (const file of files) {
      if (!file.endsWith('.html')) continue;
      const { document } = parseHTML(readFileSync(path.join(folder, file), 'utf8'));
      for (const element of document.querySelectorAll('[href], [src], [action]')) {
        const value = ['href', 'src', 'action'].map((name) => element.getAttribute(name)).find(Boolean) ?? '';
        const url = new URL(value, `http://site.test${BASE_PATH}${file}`);
        if (url.host !== 'site.test') continue;
        links++;
        const target = routes.fileOf(decodeURIComponent(url.pathname).slice(BASE_PATH.length));
        if (!files.has(target)) wrong.add(`${file}: ${value}`);
      }
    }
    expect(links).toBeGreaterThan(1000);
    expect([...wrong]).toEqual([]);
  });
});
