import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/article.ts';
import type { TextFormat } from '../../src/read/formats.ts';
import { parseSource } from '../../src/read/index.ts';

const TEXT = 'The bakers of Sandholm have ended their strike.\n\nOvens will be lit again on Monday.';
const read = (text: string, format: TextFormat): readonly Document[] =>
  parseSource(new TextEncoder().encode(text), 'a', format).documents;
const one = (text: string, format: TextFormat) => {
  const [document] = read(text, format);
  const { title, published, authors, publisher, url, captured, keywords } = document?.meta ?? {};
  return {
    title: title?.value,
    published: published?.value,
    authors: authors?.value,
    publisher: publisher?.value,
    url: url?.value,
    captured: captured?.value,
    keywords: keywords?.value,
    text: document?.text,
  };
};

it.each([
  ['Kelby&#8217;s <em>other</em>, older pier', 'Kelby’s other, older pier'],
  ['<p>Pier &amp; boats</p>', 'Pier & boats'],
  ['First<br>second', 'First second'],
  ['Profits <5% & falling; A<B', 'Profits <5% & falling; A<B'],
  ['AT&T and R&D', 'AT&T and R&D'],
])('a title without what it is marked up with: %j', (title, plain) =>
  expect(one(JSON.stringify({ title, text: TEXT }), 'json').title).toBe(plain),
);

describe('records as programs of the news write them', () => {
  it.each([
    [
      'a crawler',
      {
        title: 'Bakers',
        maintext: TEXT,
        date_publish: '2021-05-07 18:00:00',
        date_download: '2021-05-09',
        source_domain: 'courier.example',
      },
      { published: '2021-05-07', captured: '2021-05-09', publisher: 'courier.example' },
    ],
    [
      'an extractor',
      {
        title: 'Bakers',
        text: TEXT,
        date: '2021-05-07',
        source: 'https://courier.example/strike',
        'source-hostname': 'The Courier',
      },
      { url: 'https://courier.example/strike', publisher: 'The Courier' },
    ],
    [
      'a database',
      { text: TEXT, date: { $date: '2021-05-07T18:00:00Z' } },
      { published: '2021-05-07T18:00:00+00:00' },
    ],
    ['Unix time in a string', { text: TEXT, date: '1620410400' }, { published: '2021-05-07T18:00:00+00:00' }],
    [
      'fields one level down',
      {
        response: {
          results: [
            {
              webTitle: 'Bakers',
              webPublicationDate: '2021-05-07',
              webUrl: 'https://courier.example/strike',
              fields: { byline: 'Ada Quill', bodyText: TEXT },
            },
          ],
        },
      },
      { title: 'Bakers', authors: ['Ada Quill'], url: 'https://courier.example/strike' },
    ],
    [
      'names in objects',
      {
        response: {
          docs: [
            { lead_paragraph: TEXT, headline: { main: 'Bakers' }, byline: { original: 'By Ada Quill' } },
          ],
        },
      },
      { title: 'Bakers', authors: ['Ada Quill'] },
    ],
    ['a list of posts', { posts: [{ title: 'Bakers', text: TEXT }] }, { title: 'Bakers', text: TEXT }],
  ])('%s', (_, record, expected) => expect(one(JSON.stringify(record), 'json')).toMatchObject(expected));

  it('text with markup is read as a piece of a page', () => {
    const [document] = read(
      JSON.stringify({ title: 'Bakers', content: '<p>The strike is over.</p><p>Bread is back.</p>' }),
      'json',
    );
    expect(document?.text).toBe('The strike is over.\n\nBread is back.');
    expect(document?.body.children).toHaveLength(2);
  });
});

describe('notes and clippings', () => {
  it('what was created beside an address is the clipping', () =>
    expect(
      one(`---\ncreated: 2021-05-09\nurl: https://courier.example/strike\n---\n${TEXT}`, 'markdown'),
    ).toMatchObject({
      published: undefined,
      captured: '2021-05-09',
    }));
  it('what was created without one is the article', () =>
    expect(one(`---\ncreated: 2021-05-07\n---\n${TEXT}`, 'markdown')).toMatchObject({
      published: '2021-05-07',
      captured: undefined,
    }));
  it('links between notes are their words', () =>
    expect(
      one(
        `---\ndate: "[[2021-05-07]]"\nauthor: "[[Ada Quill|A. Q.]]"\npublication: "[[The Courier]]"\n---\n${TEXT}`,
        'markdown',
      ),
    ).toMatchObject({
      published: '2021-05-07',
      authors: ['Ada Quill'],
      publisher: 'The Courier',
    }));
  it('front matter may end with three dots', () =>
    expect(one(`---\ntitle: Bakers\n...\n${TEXT}`, 'markdown')).toMatchObject({
      title: 'Bakers',
      text: TEXT,
    }));
  it('TOML between plus signs, with the time zone as written', () =>
    expect(
      one(
        `+++\r\ntitle = 'Bakers end strike'\r\ndate = 2021-05-07T06:30:00+02:00\r\nauthors = ["Ada Quill"]\r\n[taxonomies]\r\ntags = ["bread", "strikes"]\r\n+++\r\n\r\n${TEXT}`,
        'markdown',
      ),
    ).toMatchObject({
      title: 'Bakers end strike',
      published: '2021-05-07T06:30:00+02:00',
      authors: ['Ada Quill'],
      keywords: ['bread', 'strikes'],
      text: TEXT,
    }));
  it('a JSON object without anything around it, as Hugo has it', () =>
    expect(
      one(
        `{\n  "title": "Bakers end strike",\n  "date": "2021-05-07T06:30:00+02:00",\n  "tags": ["bread"],\n  "params": {\n    "author": "Ada Quill"\n  }\n}\n\n${TEXT}`,
        'markdown',
      ),
    ).toMatchObject({
      title: 'Bakers end strike',
      published: '2021-05-07T06:30:00+02:00',
      authors: ['Ada Quill'],
      keywords: ['bread'],
      text: TEXT,
    }));
  it('a text that begins with a brace is a text', () => {
    for (const text of [
      '{The editor writes:} the mill burned.',
      '{\n\nThe mill burned.\n}\n\nNobody was hurt.',
    ])
      expect(one(text, 'markdown').text).toContain('The mill burned'.slice(4));
  });
  it('a day in TOML is a day', () =>
    expect(one(`+++\ndate = 2021-05-07\n+++\n${TEXT}`, 'markdown').published).toBe('2021-05-07'));
  it('header fields above a blank line', () =>
    expect(one(`Title: Bakers\nAuthor: Ada Quill\nDate: 2021-05-07\n\n${TEXT}`, 'markdown')).toMatchObject({
      title: 'Bakers',
      authors: ['Ada Quill'],
      published: '2021-05-07',
      text: TEXT,
    }));
  it('a text that begins like a field is a text', () => {
    const text = 'Verdict: guilty\nThe jury took an hour.\n\nThe judge thanked it.';
    expect(one(text, 'markdown').title).toBeUndefined();
  });
  it('Jekyll’s tags are parted by spaces', () =>
    expect(one(`---\nlayout: post\ntags: bread strikes\n---\n${TEXT}`, 'markdown').keywords).toEqual([
      'bread',
      'strikes',
    ]));
});

describe('where and when a page was saved', () => {
  const page = (head: string, comment = ''): string =>
    `${comment}<html><head>${head}</head><body><article><h1>Bakers end strike</h1>${TEXT.split('\n\n')
      .map((p) => `<p>${p}</p>`)
      .join('')}</article></body></html>`;
  it('by a browser', () =>
    expect(one(page('', '<!-- saved from url=(0030)https://courier.example/strike -->'), 'html').url).toBe(
      'https://courier.example/strike',
    ));
  it('by SingleFile', () =>
    expect(
      one(
        page(
          '',
          '<!--\n Page saved with SingleFile \n url: https://courier.example/strike \n saved date: Fri May 09 2021 10:15:00 GMT+0200 (CEST)\n-->',
        ),
        'html',
      ),
    ).toMatchObject({ url: 'https://courier.example/strike', captured: '2021-05-09T10:15:00+02:00' }));
  it('by a web archive', () =>
    expect(
      one(
        page(
          '<link rel="canonical" href="https://web.archive.org/web/20210509101500/https://courier.example/strike">',
        ),
        'html',
      ),
    ).toMatchObject({
      url: 'https://courier.example/strike',
      captured: '2021-05-09T10:15:00+00:00',
      published: undefined,
    }));
});

describe('what an article takes the place of', () => {
  const replaces = (text: string, format: TextFormat) => read(text, format)[0]?.meta.replaces?.value;
  const page = (head: string): string =>
    `<html><head><link rel="canonical" href="https://courier.example/strike-2">${head}</head><body><article><h1>Bakers</h1><p>${TEXT.repeat(3)}</p></article></body></html>`;
  const linked = (basedOn: unknown): string =>
    page(
      `<script type="application/ld+json">${JSON.stringify({
        '@type': 'NewsArticle',
        headline: 'Bakers',
        url: 'https://courier.example/strike-2',
        isBasedOn: basedOn,
      })}</script>`,
    );

  it.each([
    [
      'front matter',
      `---\nreplaces: notes/bakers, first.md\n---\n${TEXT}`,
      'markdown',
      'notes/bakers, first.md',
    ],
    ['a record', JSON.stringify({ text: TEXT, replaces: 'https://courier.example/strike' }), 'json', null],
    ['a link', page('<link rel="predecessor-version" href="https://courier.example/strike">'), 'html', null],
    [
      'the Dublin Core',
      page('<meta name="DCTERMS.replaces" content="https://courier.example/strike">'),
      'html',
      null,
    ],
    ['JSON-LD', linked({ '@type': 'NewsArticle', url: 'https://courier.example/strike' }), 'html', null],
  ] as const)('stands in %s', (_, text, format, expected) =>
    expect(replaces(text, format)).toEqual([expected ?? 'https://courier.example/strike']),
  );

  it.each([
    ['the source of another site', 'https://wire.example/1'],
    ['no address', { name: 'A report' }],
    ['nothing', null],
  ])('is not %s that it is based on', (_, basedOn) =>
    expect(replaces(linked(basedOn), 'html')).toBeUndefined(),
  );
});
