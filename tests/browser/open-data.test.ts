import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, it } from 'vitest';
import { jsonFeedErrors, thingErrors, xmlErrors } from '../support/open-data.ts';
import { pagesOf } from './built-example.ts';

const folder = inject('exampleSite');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .sort();

const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const json = (file: string): unknown => JSON.parse(read(file));
const matching = (pattern: RegExp): string[] => files.filter((file) => pattern.test(file));
const texts = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, read(name)]));

describe('feeds', () => {
  it('are Atom by the letter of RFC 4287', async () => {
    const feeds = matching(/(?:^|\/)feed\.xml$/);
    expect(feeds.length).toBeGreaterThan(50);
    expect(await xmlErrors('atom', texts(feeds))).toEqual([]);
  });

  it('are JSON Feed 1.1 by the letter of its specification', () => {
    const feeds = ['feed.json', ...matching(/^(?:people|topics)\/.*\/index\.json$/)];
    expect(feeds.length).toBeGreaterThan(50);
    expect(feeds.flatMap((file) => jsonFeedErrors(json(file)).map((error) => `${file}: ${error}`))).toEqual(
      [],
    );
  });

  it('say the same to a reader of either', () => {
    const atom = parseAtomFeed(read('feed.xml'));
    const other = parseJsonFeed(json('feed.json') as object);
    const titles = (items: readonly { title?: string | { value?: string } }[] | undefined) =>
      items?.map(({ title }) => (typeof title === 'object' ? title.value : title));
    expect(titles(atom.entries)!.length).toBeGreaterThan(10);
    expect(atom.entries!.map(({ id }) => id)).toEqual(other.items!.map(({ id }) => id));
  });

  it('are there for the site, for every person who is quoted and for every topic, and for nothing else', () => {
    const moved = 'http-equiv="refresh"';
    const pages = matching(/^(?:people|topics)\/[^/]+-[0-9a-z]{4,}\/index\.html$/);
    for (const page of pages.filter((file) => !read(file).includes(moved))) {
      const { document } = parseHTML(read(page));
      const kinds = [...document.querySelectorAll('link[rel="alternate"]')].map((link) =>
        link.getAttribute('type'),
      );
      // A feed of what is said, where somebody says something.
      expect(
        kinds.filter((kind) => kind === 'application/json' || kind === 'application/feed+json'),
        page,
      ).toHaveLength(1);
    }
    expect(matching(/^(?:organisations|places)\/.*\.(?:json|xml|csv)$/)).toEqual([]);
  });
});

describe('the JSON form of a page', () => {
  it('is a feed that holds all else that is known of a person', () => {
    const forms = matching(/^people\/.*\/index\.json$/).map(
      (file) =>
        json(file) as { title: string; items: { _cuttings: object }[]; _cuttings: { articles: object[] } },
    );
    for (const { title, items, _cuttings } of forms) {
      expect(_cuttings).toMatchObject({ type: 'person', name: title, forms: expect.any(Array) });
      expect(_cuttings.articles.length).toBeGreaterThan(0);
      for (const item of items) expect(item._cuttings).toMatchObject({ kind: expect.any(String) });
    }
    expect(forms.some(({ items }) => items.length > 2)).toBe(true);
  });

  it('leaves out nobody: identities.ndjson has all who are named', () => {
    const lines = read('data/identities.ndjson').trim().split('\n');
    const known = lines.map((line) => JSON.parse(line) as { type: string; name: string; url: string | null });
    for (const type of ['person', 'organisation', 'place'])
      expect(known.filter((identity) => identity.type === type).length, type).toBeGreaterThan(10);
    const isIdentity = new Ajv2020({ strict: false }).compile(json('data/identities.schema.json') as object);
    expect(known.filter((identity) => !isIdentity(identity))).toEqual([]);
    for (const { url } of known.filter((identity) => identity.url !== null))
      expect(files).toContain(`${url!.replace('https://example.org/ostrelle/', '')}index.html`);
  });
});

describe('sitemaps and the description of the search', () => {
  it('are what their protocols ask for', async () => {
    expect(await xmlErrors('sitemap', texts(matching(/^sitemap.*\.xml$/)))).toEqual([]);
    expect(await xmlErrors('opensearch', texts(['opensearch.xml']))).toEqual([]);
  });
});

describe('structured data', () => {
  type Thing = { '@type': string };
  /** What a page says in its one script: a thing, or several in a graph. */
  function dataOf(page: string): Thing[] {
    const scripts = [
      ...parseHTML(read(page)).document.querySelectorAll('script[type="application/ld+json"]'),
    ];
    expect(scripts.length, page).toBeLessThan(2);
    return scripts.flatMap((script) => {
      const data = JSON.parse(script.textContent!) as { '@context': string } & (
        | Thing
        | { '@graph': Thing[] }
      );
      expect(data['@context'], page).toBe('https://schema.org');
      return '@graph' in data ? data['@graph'] : [data];
    });
  }

  it('has the classes, properties and values of schema.org', () => {
    const seen = new Set<string>();
    const errors = new Set<string>();
    for (const page of pagesOf(folder))
      for (const thing of dataOf(page)) {
        seen.add(thing['@type']);
        for (const error of thingErrors(thing)) errors.add(error);
      }
    expect([...errors]).toEqual([]);
    expect([...seen].sort()).toEqual(
      ['BreadcrumbList', 'Dataset', 'NewsArticle', 'Organization', 'Person', 'Place', 'WebSite'].sort(),
    );
  });

  it('has what search engines ask for beyond that', () => {
    for (const page of pagesOf(folder))
      for (const thing of dataOf(page)) {
        if (thing['@type'] === 'NewsArticle')
          expect(thing, page).toMatchObject({
            headline: expect.any(String),
            url: expect.stringMatching(/^https:/),
            image: expect.stringMatching(/^https:.*\/card\.png$/),
            isPartOf: { '@type': 'Collection' },
          });
        if (thing['@type'] === 'BreadcrumbList') {
          const { itemListElement } = thing as unknown as {
            itemListElement: { position: number; name: string }[];
          };
          expect(itemListElement.map(({ position }) => position)).toEqual(
            itemListElement.map((_, n) => n + 1),
          );
          expect(itemListElement.every(({ name }) => name.length > 0)).toBe(true);
        }
      }
  });
});
