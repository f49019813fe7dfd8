import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, inject, it } from 'vitest';
import type { ArticleRecord } from '../../src/model/record.ts';
import { pagesOf } from './built-example.ts';
import { zoteroItem } from './zotero-item.ts';

const folder = inject('exampleSite');
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const itemOf = (file: string) => zoteroItem(parseHTML(read(file)).document);

it('Zotero takes each article as one of its newspaper, with all that is known of it', () => {
  const articles = pagesOf(folder).filter((file) => /^articles\/.*-[0-9a-z]{8}\/index\.html$/.test(file));
  expect(articles.length).toBeGreaterThan(20);
  let [outlets, days, authors] = [0, 0, 0];
  for (const file of articles) {
    const record = JSON.parse(read(file.replace(/html$/, 'json'))) as ArticleRecord;
    const { itemType, publicationTitle, date, ...item } = itemOf(file);
    expect([file, itemType]).toEqual([file, 'newspaperArticle']);
    // Where no outlet is known, the archive is what has it.
    expect(publicationTitle).toBe(record.publisher ?? 'Cuttings from Ostrelle');
    expect(date?.replaceAll('/', '-')).toBe(record.published?.slice(0, 10));
    expect(item).toEqual({
      title: record.title,
      authors: record.authors,
      language: record.language ?? undefined,
      url: `https://example.org/ostrelle/${path.posix.dirname(file)}/`,
    });
    outlets += Number(record.publisher !== null);
    days += Number(record.published !== null);
    authors += record.authors.length;
  }
  for (const count of [outlets, days, authors]) expect(count).toBeGreaterThan(10);
});

it('Zotero takes a list for a page of the web', () =>
  expect(itemOf('people/index.html').itemType).toBe('webpage'));
