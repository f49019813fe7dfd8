import { describe, expect, it } from 'vitest';
import type { ArticleMeta } from '../../src/model/article.ts';
import { parsePage } from '../../src/read/read-html.ts';

const PARAGRAPHS = [
  'The bakers of Sandholm have ended their strike after eleven days, the guild said on Friday evening.',
  'Ovens will be lit again on Monday, and the price of a loaf will rise by five cents in the summer.',
  '“Nobody won, and everybody is tired,” said Ilse Marten, who led the talks for the guild.',
];
const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');
const HEADLINE = '<h1>Bakers end strike</h1>';
const linked = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const metaOf = (head: string, top = HEADLINE, bottom = ''): ArticleMeta =>
  parsePage(
    `<!doctype html><html lang="en-GB"><head>${head}</head><body><nav><a href="/">Home</a></nav>` +
      `<article>${top}${BODY}</article>${bottom}</body></html>`,
  ).meta;

it('takes each piece from its best source', () => {
  const meta = metaOf(
    `<title>Bakers | Courier</title><meta property="og:site_name" content="The Courier">
    <meta name="author" content="By Ada Quill and Jon Dow"><link rel="canonical" href="https://courier.example/strike">
    ${linked('{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","headline":"Bakers &amp; guild agree","datePublished":"2021-05-07T18:00:00+02:00"}]}')}`,
  );
  expect(meta.title).toEqual({ value: 'Bakers & guild agree', origin: 'json-ld' });
  expect(meta.published).toEqual({ value: '2021-05-07T18:00:00+02:00', origin: 'json-ld' });
  expect(meta.authors).toEqual({ value: ['Ada Quill', 'Jon Dow'], origin: 'meta-tag' });
  expect(meta.publisher).toEqual({ value: 'The Courier', origin: 'meta-tag' });
  expect(meta.url).toEqual({ value: 'https://courier.example/strike', origin: 'html' });
  expect(meta.language).toEqual({ value: 'en-GB', origin: 'html' });
});

it('survives JSON-LD that is broken or hostile', () => {
  const head = linked('{"@type":') + linked('{"__proto__":{"x":1},"@type":"NewsArticle","headline":{"a":1}}');
  expect(metaOf(head).title?.value).toBe('Bakers end strike');
  expect(({} as Record<string, unknown>)['x']).toBeUndefined();
});

describe('the title', () => {
  const og = (title: string, site = ''): string =>
    `<meta property="og:title" content="${title}">${site && `<meta property="og:site_name" content="${site}">`}`;
  const headline = (title: string): string => linked({ '@type': 'NewsArticle', headline: title });
  const tag = (title: string): string => `<title>${title}</title>`;

  it.each([
    // A site's name in front or behind, whatever parts it.
    ['the site behind', og('Bakers end strike | TheCourier', 'The Courier'), 'Bakers end strike'],
    ['the site in front', og('Courier News - Bakers end strike', 'Courier News'), 'Bakers end strike'],
    ['two hyphens and a host', og('Bakers end strike -- Courier.example'), 'Bakers end strike'],
    ['a dot', og('Bakers end strike · The Courier', 'The Courier'), 'Bakers end strike'],
    ['an angle', og('Bakers end strike › courier.example'), 'Bakers end strike'],
    ['a site and a date', og('Bakers end strike | CW | 28.04.2023', 'CW'), 'Bakers end strike'],
    ['the archive’s year', og('Bakers End Strike (Published 2016)'), 'Bakers End Strike'],
    ['an outlet in capitals', og('Bakers end strike - SANDHOLM COURIER'), 'Bakers end strike'],
    [
      'a hyphen of its own',
      og('Bakers end strike - guild gives in at last'),
      'Bakers end strike - guild gives in at last',
    ],
    ['a compound', og('Strike-weary bakers agree'), 'Strike-weary bakers agree'],
    ['a section in front', og('Opinion | Bakers end strike'), 'Bakers end strike'],
    [
      'what may be a section and is not printed without',
      og('Bread | A strike is over'),
      'Bread | A strike is over',
    ],
    // A headline that is cut.
    ['cut with dots', og('Bakers end…') + tag('Bakers end strike | Courier'), 'Bakers end strike'],
  ])('%s', (_, head, title) => expect(metaOf(head).title?.value).toBe(title));

  const SEARCHED = 'Sandholm bakers strike: what we know';
  it.each([
    // The one for search engines is the title tag's.
    ['a rival of the title tag', 'Bread is back', SEARCHED, SEARCHED, SEARCHED, 'Bread is back'],
    [
      'the printed rival',
      SEARCHED,
      'Bakers end strike',
      `${SEARCHED} - Courier`,
      'Bakers end strike',
      'Bakers end strike',
    ],
    [
      'two places against a third',
      'Bread is back',
      SEARCHED,
      `${SEARCHED} | Courier`,
      'Live: ovens are lit',
      SEARCHED,
    ],
    ['a menu, which is no third', 'Bread is back', SEARCHED, SEARCHED, 'Menu', 'Bread is back'],
    [
      'a kicker that is printed with it',
      'Strike / Bakers win',
      'Bakers win',
      'Strike Bakers win - Courier',
      'Strike Bakers win',
      'Strike / Bakers win',
    ],
    [
      'a kicker that is not',
      'Strike | Bakers win',
      'Bakers win',
      'Courier | Strike | Bakers win',
      'Bakers win',
      'Bakers win',
    ],
  ])('of several headlines: %s', (_, shared, inLinked, titleTag, h1, title) =>
    expect(metaOf(og(shared) + headline(inLinked) + tag(titleTag), `<h1>${h1}</h1>`).title?.value).toBe(
      title,
    ),
  );

  it.each([
    [
      'a hidden heading',
      '<h1 style="display:none">The Courier</h1>',
      HEADLINE,
      'Bakers end strike - The Courier',
    ],
    [
      'a section that is a link',
      '<h1><a href="/money">Money Monday</a></h1>',
      '<h2>Bakers end strike</h2>',
      'Bakers end strike - The Courier',
    ],
    ['a menu', '<h1>Menu</h1>', HEADLINE, ''],
    ['a masthead', '<h1>The Courier</h1>', HEADLINE, 'Bakers end strike | The Courier'],
  ])('is not %s', (_, first, second, titleTag) =>
    expect(metaOf(tag(titleTag), first + second).title).toEqual({
      value: 'Bakers end strike',
      origin: 'html',
    }),
  );
});

describe('the date of publication', () => {
  const DAY = '2021-05-07';
  const at = (value: string | undefined): string | undefined => value?.slice(0, 10);

  it.each([
    [
      'CDATA around JSON-LD',
      linked('//<![CDATA[\n{"@type":"NewsArticle","datePublished":"2021-05-07"}\n//]]>'),
      '',
    ],
    ['a page in JSON-LD', linked({ '@graph': [{ '@type': 'WebPage', name: 'x', datePublished: DAY }] }), ''],
    ['a date of creation', linked({ '@type': 'NewsArticle', dateCreated: '2021-05-07T10:00:00Z' }), ''],
    ['one more meta name', '<meta name="article_date_original" content="2021-05-07T10:00:00Z">', ''],
    ['Parse.ly’s object', `<meta name="parsely-page" content='{"pub_date":"2021-05-07T10:00:00Z"}'>`, ''],
    ['a zone’s name', '<meta name="pubdate" content="Fri, 07 May 2021 18:00:00 CEST">', ''],
    [
      'microdata in a title',
      '',
      '<abbr itemprop="datePublished" title="2021-05-07T18:00:00+02:00">6 pm</abbr>',
    ],
    ['RDFa', '', '<span property="schema:dateCreated" content="2021-05-07T18:00:00+02:00">7 May</span>'],
    ['a class', '', '<div class="article-date">7 May 2021</div>'],
    ['a class, in German', '', '<p class="meta-date">7. Mai 2021, 12:17</p>'],
    [
      'a label',
      '',
      '<p>Updated <time datetime="2021-06-01">1 June</time> Published <time datetime="2021-05-07">7 May</time></p>',
    ],
    ['its address', '<link rel="canonical" href="https://courier.example/2021/05/07/strike">', ''],
    [
      'its address with a month’s name',
      '<meta property="og:url" content="https://courier.example/2021/may/07/strike">',
      '',
    ],
    [
      'its address in one number',
      '<meta property="og:url" content="https://courier.example/news/20210507/strike">',
      '',
    ],
  ])('%s', (_, head, below) => expect(at(metaOf(head, HEADLINE + below).published?.value)).toBe(DAY));

  it.each([
    ['a reader’s comment', '', '<ol class="comments"><li><time datetime="2021-05-09">9 May</time></li></ol>'],
    ['an update alone', '<p>Updated <time datetime="2021-06-01">1 June 2021</time></p>', ''],
    ['teasers of other articles', '', '<aside><time datetime="2021-05-09">9 May</time></aside>'],
    ['times that differ', '', '<time datetime="2021-05-07"></time><time datetime="2020-01-01"></time>'],
  ])('is not %s', (_, below, bottom) =>
    expect(metaOf('', HEADLINE + below, bottom).published).toBeUndefined(),
  );

  it('is that of the article with the page’s address, of several', () => {
    const records = [
      {
        '@type': 'NewsArticle',
        headline: 'Mayor resigns',
        datePublished: '2021-01-01',
        url: 'https://courier.example/mayor',
      },
      {
        '@type': 'NewsArticle',
        headline: 'Bakers end strike',
        datePublished: DAY,
        mainEntityOfPage: 'https://courier.example/strike',
      },
    ];
    const { title, published } = metaOf(
      `${linked(records)}<link rel="canonical" href="https://courier.example/strike">`,
    );
    expect([title?.value, published?.value]).toEqual(['Bakers end strike', DAY]);
  });

  it('is what the page marks, where the tags give the update twice', () => {
    const head = ['published', 'modified']
      .map((name) => `<meta property="article:${name}_time" content="2021-05-09T10:00:00Z">`)
      .join('');
    const mark = '<p itemprop="datePublished" content="2021-05-07T10:00:00Z">7 May</p>';
    expect(at(metaOf(head, HEADLINE + mark).published?.value)).toBe(DAY);
  });

  it('is sure in three degrees', () => {
    const certainty = (head: string, below: string): unknown =>
      metaOf(head, HEADLINE + below).published?.certainty;
    expect(certainty('', '<time itemprop="datePublished" datetime="2021-05-07"></time>')).toBeUndefined();
    expect(certainty('', '<div class="date">7 May 2021</div>')).toBe('printed');
    expect(
      certainty('<meta property="og:url" content="https://courier.example/2021-05-07/strike">', ''),
    ).toBe('inferred');
  });
});

describe('the authors', () => {
  it.each([
    ['a class', '<span class="author">Ada Quill</span>', ['Ada Quill']],
    [
      'microdata',
      '<span itemprop="author" itemscope><span itemprop="name">Ada Quill</span></span>',
      ['Ada Quill'],
    ],
    [
      'a link to the author',
      '<div class="info">By <a rel="author" href="/q">Ada Quill</a></div>',
      ['Ada Quill'],
    ],
    ['a link behind "By"', '<p>By <a href="/q">Ada Quill</a></p>', ['Ada Quill']],
    [
      'two links',
      '<ul class="articleAuthorList"><li><a href="/q">Ada Quill</a></li><li><a href="/d">Jon Dow</a></li></ul>',
      ['Ada Quill', 'Jon Dow'],
    ],
    [
      'a line with more in it',
      '<p class="byline">By Ada Quill, Port Correspondent | 7 May 2021</p>',
      ['Ada Quill'],
    ],
    [
      'a line with the place behind the name',
      '<span class="article__author">Von Ada Quill, Lindau</span>',
      ['Ada Quill'],
    ],
    ['no picture of them', '<div class="author-photo">Jon Dow</div>', undefined],
    ['no reader', '<ol class="comments"><li class="comment-author">Jon Dow</li></ol>', undefined],
  ])('by %s', (_, below, names) => expect(metaOf('', HEADLINE + below).authors?.value).toEqual(names));

  it('the outlet of the JSON-LD gives way to whom a meta tag names', () => {
    const linked = (name: string): string =>
      `<meta property="og:site_name" content="The Courier"><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Bakers end strike', author: { '@type': 'Organization', name } })}</script>`;
    const tag = '<meta name="articleAuthor" content="Sandholm Ajansı">';
    expect(metaOf(linked('The Courier') + tag).authors?.value).toEqual(['Sandholm Ajansı']);
    expect(metaOf(linked('Ada Quill') + tag).authors?.value).toEqual(['Ada Quill']);
  });

  it('the outlet gives way to a person, and "admin" is nobody', () => {
    const site = '<meta property="og:site_name" content="The Courier">';
    const byline = `${HEADLINE}<p class="byline">By Ada Quill</p>`;
    expect(metaOf(`${site}<meta name="author" content="Courier">`, byline).authors?.value).toEqual([
      'Ada Quill',
    ]);
    expect(metaOf(`${site}<meta name="author" content="Courier">`).authors?.value).toEqual(['Courier']);
    expect(metaOf('<meta name="author" content="admin">').authors).toBeUndefined();
  });
});
