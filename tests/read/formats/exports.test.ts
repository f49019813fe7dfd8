import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/clean/index.ts';
import { parseSource } from '../../../src/read/index.ts';
import { ARTICLES } from './articles.data.ts';

const { ferry, mayor } = ARTICLES as Record<'ferry' | 'mayor', (typeof ARTICLES)[string]>;

/** Forms of exports as their makers describe them, filled with our own articles. */
function read(text: string, format: 'text' | 'json') {
  const { documents, diagnostics } = parseSource(Buffer.from(text), `export.${format}`, format);
  const found = documents.map((document) => clean(document));
  return {
    found: found.map(({ meta, blocks, text: all }) => ({
      title: meta.title?.value,
      day: meta.published?.value.slice(0, 10),
      authors: meta.authors?.value,
      publisher: meta.publisher?.value,
      first: all.slice(blocks.find(({ role }) => role === 'paragraph')?.start).slice(0, 30),
    })),
    paths: documents.map(({ source }) => source.path),
    leftOut: diagnostics.map(({ params }) => [params?.['count'], params?.['kind']]),
  };
}

const FERRY = {
  title: ferry.title,
  day: '2024-03-12',
  authors: ['Ada Quill'],
  publisher: 'The Kelby Gate',
  first: ferry.body[0]!.slice(0, 30),
};
const MAYOR = {
  title: mayor.title,
  day: '2022-11-07',
  authors: ['Noor Haddad'],
  publisher: 'The Kelby Gate',
  first: mayor.body[0]!.slice(0, 30),
};
const body = (article: typeof ferry) => article.body.join('\n\n');
const html = (article: typeof ferry) => article.body.map((line) => `<p>${line}</p>`).join('');

describe('exports of press databases', () => {
  const nexis = (n: number, article: typeof ferry, day: string, by: string) =>
    `                     ${n} of 2 DOCUMENTS\n\n               The Kelby Gate\n\n            ${day}\n              First Edition\n\n${article.title}\n\nBYLINE: ${by}\n\nSECTION: NEWS; Pg. 4\n\nLENGTH: 120 words\n\nDATELINE: KELBY\n\n${body(article)}\n\nLOAD-DATE: March 13, 2024\n\nLANGUAGE: ENGLISH\n\n       Copyright 2024 The Kelby Gate\n           All Rights Reserved\n\n`;
  const uni = (article: typeof ferry, day: string, by: string) =>
    `${article.title}\n\nThe Kelby Gate\n\n${day}\n\nCopyright 2024 The Kelby Gate All Rights Reserved\n\nSection: NEWS; Pg. 4\n\nLength: 120 words\n\nByline: ${by}\n\nBody\n\n${body(article)}\n\nLoad-Date: March 13, 2024\n\n\nEnd of Document\n\n`;
  const factiva = (article: typeof ferry, day: string, by: string) =>
    `SE  News\nHD  ${article.title}\nBY  By ${by}\nWC 120 words\nPD  ${day}\nSN  The Kelby Gate\nSC  KELGAT\nLA  English\nCY  (c) 2024 The Kelby Gate\nLP \n${article.body[0]}\n\nTD \n${article.body.slice(1).join('\n\n')}\n\nAN  Document KELGAT0020240312ek3c0001\n\nDocument KELGAT0020240312ek3c0001\n\n`;
  const proquest = (article: typeof ferry, day: string, by: string) =>
    `____________________________________________________________\n\nTitle: ${article.title}\n\nAuthor: ${by}\n\nPublication title: The Kelby Gate; Kelby\n\nPublication date: ${day}\n\nProQuest document ID: 123456\n\nDocument URL: https://proquest.example/docview/${by.length}\n\nFull text: ${body(article)}\n\nSubject: Towns\n\n`;

  const plainProquest = (article: typeof ferry, day: string, by: string) =>
    `____________________________________________________________\n\n${article.title}\n\nAuthor: ${by}\n\nPublication info: The Kelby Gate ; Kelby [Kelby]. ${day}: A4.\n\nAbstract: None available.\n\nFull text: ${body(article)}\n\nPublisher: Gate Ltd.\n\nDocument URL: https://proquest.example/docview/${by.length}\n\n`;

  it.each([
    [
      'LexisNexis',
      nexis(1, ferry, 'March 12, 2024 Tuesday', 'Ada Quill') +
        nexis(2, mayor, 'November 7, 2022 Monday', 'Noor Haddad'),
    ],
    [
      'Nexis Uni',
      uni(ferry, 'March 12, 2024 Tuesday', 'Ada Quill') +
        uni(mayor, 'November 7, 2022 Monday', 'Noor Haddad'),
    ],
    [
      'Factiva',
      factiva(ferry, '12 March 2024', 'Ada Quill') +
        factiva(mayor, '7 November 2022', 'Noor Haddad').replaceAll('12ek3c', '07ek3c'),
    ],
    [
      'ProQuest',
      proquest(ferry, 'Mar 12, 2024', 'Ada Quill') + proquest(mayor, 'Nov 7, 2022', 'Noor Haddad'),
    ],
    [
      'ProQuest, with the title on the first line',
      plainProquest(ferry, '12 Mar 2024', 'Quill, Ada') + plainProquest(mayor, '07 Nov 2022', 'Haddad, Noor'),
    ],
  ])('%s: several articles in a text', (_name, text) => {
    const { found, paths } = read(text, 'text');
    expect(found).toEqual([FERRY, MAYOR]);
    expect(new Set(paths).size).toBe(2);
  });

  it('are told from any other text', () => {
    expect(read(`${ferry.title}\n\n${body(ferry)}`, 'text').paths).toEqual(['export.text']);
  });
});

describe('exports as JSON', () => {
  it('Ghost: published posts, with authors and tags from their tables', () => {
    const posts = [
      {
        id: '1',
        uuid: 'a',
        title: ferry.title,
        html: html(ferry),
        status: 'published',
        type: 'post',
        published_at: '2024-03-12T08:00:00.000Z',
      },
      { id: '2', title: 'Later', html: '<p>x</p>', status: 'draft', type: 'post' },
      { id: '3', title: 'About', html: '<p>x</p>', status: 'published', type: 'page' },
    ];
    const data = {
      posts,
      users: [{ id: 'u', name: 'Ada Quill' }],
      posts_authors: [{ post_id: '1', author_id: 'u' }],
      tags: [{ id: 't', name: 'Town' }],
      posts_tags: [{ post_id: '1', tag_id: 't' }],
    };
    const { found, leftOut } = read(JSON.stringify({ db: [{ data }] }), 'json');
    expect(found).toEqual([{ ...FERRY, publisher: undefined }]);
    expect(leftOut).toEqual([
      [1, 'draft post'],
      [1, 'page of the site'],
    ]);
  });

  it('The Guardian and The New York Times', () => {
    const results = [
      {
        webTitle: ferry.title,
        webPublicationDate: '2024-03-12T08:00:00Z',
        webUrl: 'https://gate.example/f',
        sectionName: 'Town',
        fields: { body: html(ferry), byline: 'Ada Quill', publication: 'The Kelby Gate' },
      },
      { webTitle: 'Without its body', webUrl: 'https://gate.example/g' },
    ];
    const guardian = read(JSON.stringify({ response: { results } }), 'json');
    expect(guardian.found).toEqual([FERRY]);
    expect(guardian.leftOut).toEqual([[1, 'entry without its article']]);
    const docs = [
      {
        web_url: 'https://gate.example/m',
        headline: { main: mayor.title },
        byline: { original: 'By Noor Haddad' },
        pub_date: '2022-11-07T05:00:00+0000',
        lead_paragraph: mayor.body[0],
        source: 'The Kelby Gate',
      },
    ];
    expect(read(JSON.stringify({ response: { docs } }), 'json').found).toEqual([MAYOR]);
  });

  it('news-please', () => {
    const record = {
      maintext: body(ferry),
      title: ferry.title,
      authors: ['Ada Quill'],
      date_publish: '2024-03-12 08:00:00',
      date_download: '2024-03-13 01:00:00',
      source_domain: 'The Kelby Gate',
      url: 'https://gate.example/f',
    };
    expect(read(JSON.stringify(record), 'json').found).toEqual([FERRY]);
  });

  it.each([
    [
      'GDELT',
      { articles: [{ url: 'https://gate.example/f', title: 'x', seendate: '20240312T080000Z' }] },
      'entry without its article',
    ],
    [
      'Zotero',
      [{ type: 'article-newspaper', title: 'x', issued: { 'date-parts': [[2024, 3, 12]] } }],
      'reference without its article',
    ],
  ])('%s holds no articles, and that is told', (_name, value, kind) => {
    expect(read(JSON.stringify(value), 'json')).toMatchObject({ found: [], leftOut: [[1, kind]] });
  });
});
