import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/index.ts';
import { isProse } from '../../src/model/article.ts';
import { parseSource } from '../../src/read/parse-source.ts';
import { parsePage } from '../../src/read/read-html.ts';

const PARAGRAPHS = [
  'The bakers of Sandholm have ended their strike after eleven days, the guild said on Friday evening.',
  'Ovens will be lit again on Monday, and the price of a loaf will rise by five cents in the summer.',
  '“Nobody won, and everybody is tired,” said Ilse Marten, who led the talks for the guild.',
];
const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body><nav><a href="/">Home</a></nav>` +
  `<article><h1>Bakers end strike</h1>${body}</article><script>document.write("evil")</script></body></html>`;
const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');

describe('the article of a page', () => {
  const bodyOf = (html: string): string[] => {
    const { documents } = parseSource(new TextEncoder().encode(html), 'a.html', 'html');
    return documents.flatMap((document) => {
      const { blocks, text } = clean(document);
      return blocks
        .filter((block) => isProse(block) && block.role !== 'title')
        .map(({ start, end }) => text.slice(start, end));
    });
  };

  const LONGER = [
    ...PARAGRAPHS,
    'The mill at the river had kept its men on half pay while the ovens stayed cold, and it will go on doing so.',
    'A vote of all members will be held on Sunday, and few expect that the agreement will be turned down by them.',
    'Bread from the villages had been sold on the market square, at twice the usual price, since the first day.',
  ];

  it.each([
    [
      'columns that are wrapped thrice',
      (three: string): string =>
        `<div class="row"><div class="col"><div class="box">${three}</div></div></div>`,
    ],
    [
      'columns that are wrapped four times',
      (three: string): string => `<div><div><div><div>${three}</div></div></div></div>`,
    ],
  ])('is all of %s', (_, wrap) => {
    const columns = [0, 3].map((from) =>
      wrap(
        LONGER.slice(from, from + 3)
          .map((text) => `<p>${text}</p>`)
          .join(''),
      ),
    );
    expect(bodyOf(page('', columns.join('\n')))).toEqual(LONGER);
  });

  it('takes a short paragraph in a column of its own with those that are marked up alike', () => {
    const columns = [...LONGER, 'It was the longest strike of the guild.'].map(
      (text, i) => `<div class="c"><div class="${i % 2 ? 'x' : 'y'}"><p class="t">${text}</p></div></div>`,
    );
    expect(bodyOf(page('', columns.join('')))).toEqual([
      ...LONGER,
      'It was the longest strike of the guild.',
    ]);
  });

  it.each([
    ['a cookie dialog', '<div id="cookie-consent"><div role="dialog">%</div></div>'],
    ['what is hidden', '<div class="hidden">%</div>'],
  ])('is not %s, however long', (_, overlay) => {
    const notice = LONGER.map((text) => `<p>We store cookies. ${text}</p>`).join('');
    const html = `<html><body><article><h1>Bakers end strike</h1>${BODY}</article>${overlay.replace('%', notice)}</body></html>`;
    expect(bodyOf(html)).toEqual(PARAGRAPHS);
  });

  it('parts paragraphs at breaks that a style makes', () => {
    expect(bodyOf(page('', `<div>${LONGER.join('<span class="br"></span>')}</div>`))).toEqual(LONGER);
  });

  it.each([
    ['a block', '<div class="dropcap"><p>T</p></div><p>he bakers of Sandholm have ended their strike.</p>'],
    ['a span', '<div><span>T</span><p>he bakers of Sandholm have ended their strike.</p></div>'],
  ])('joins a big first letter in %s with its word', (_, opening) => {
    const rest = LONGER.map((text) => `<p>${text}</p>`).join('');
    expect(bodyOf(page('', opening + rest))).toEqual([
      'The bakers of Sandholm have ended their strike.',
      ...LONGER,
    ]);
  });

  it('has streamed parts in their places, and what stands in a shadow root', () => {
    const [first, ...others] = LONGER.map((text) => `<p>${text}</p>`);
    const html = `<html><body><article><h1>Bakers end strike</h1>${first}<template id="B:1"></template></article>
      <div hidden id="S:1">${others.join('')}</div></body></html>`;
    expect(bodyOf(html)).toEqual(LONGER);
    const shadow = `<html><body><my-page><template shadowrootmode="open"><article>${BODY}</article></template></my-page></body></html>`;
    expect(bodyOf(shadow)).toEqual(PARAGRAPHS);
  });

  it('is a brief of one sentence, and the text in JSON-LD where the page has none', () => {
    expect(
      bodyOf(
        '<html><body><article><h1>Ovens lit</h1><p>The ovens were lit on Monday.</p></article></body></html>',
      ),
    ).toContain('The ovens were lit on Monday.');
    const data = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Ovens lit',
      articleBody: PARAGRAPHS.join('\n'),
    });
    expect(
      bodyOf(
        `<html><head><script type="application/ld+json">${data}</script></head><body><div id="app"></div></body></html>`,
      ),
    ).toEqual(PARAGRAPHS);
  });

  it('has no words that are struck out', () => {
    expect(
      bodyOf(
        page(
          '',
          `${BODY}<p>A loaf will cost <del>four</del> five euros, and <s>no</s> more in the summer.</p>`,
        ),
      ).at(-1),
    ).toBe('A loaf will cost five euros, and more in the summer.');
  });

  it('tells where the page says that its article is much longer', () => {
    const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Bakers end strike', wordCount: 900 });
    const { findings } = parsePage(page(`<script type="application/ld+json">${data}</script>`, BODY));
    expect(findings).toMatchObject([{ code: 'short-body', params: { stated: 900 } }]);
  });

  it('is its paragraphs, without menu, script, caption and share line', () => {
    const noise =
      '<figure><img src="a.jpg"><figcaption>A cold oven</figcaption></figure><p>Share this article</p><div class="sr-only">Opens in a new window</div>';
    expect(bodyOf(page('', noise + BODY))).toEqual(PARAGRAPHS);
  });

  it('keeps headings, lists, quotations and tables', () => {
    const { body } = parsePage(
      page(
        '',
        `${BODY}<h2>What now</h2><ul><li>Rye on Monday, they say.</li><li>Wheat on Tuesday, they say.</li></ul><blockquote><p>${PARAGRAPHS[2]}</p></blockquote><table><tr><th>Loaf</th><th>Price</th></tr><tr><td>Rye</td><td>2.10</td></tr></table>`,
      ),
    );
    const types = body.children.map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(['heading', 'list', 'blockquote', 'table']));
  });

  it('runs no script and carries no markup into the text', () => {
    const { documents } = parseSource(
      new TextEncoder().encode(
        page('', `${BODY}<p onclick="x()">A last word, &lt;b&gt;bold&lt;/b&gt;, from the guild.</p>`),
      ),
      'a.html',
      'html',
    );
    expect(documents[0]?.text).not.toContain('evil');
    expect(documents[0]?.text).toContain('A last word, <b>bold</b>, from the guild.');
  });

  it('reads text from JSON-LD where the page shows none without script', () => {
    const words = Array.from(
      { length: 40 },
      (_, i) => `Sentence number${'abcdefghij'[i % 10]} tells something different today.`,
    ).join('\\n');
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Long read","articleBody":"${words}"}</script>`;
    const { text } = parsePage(`<html><head>${head}</head><body><div id="app"></div></body></html>`);
    expect(text).toContain('tells something different today.');
  });

  it('ends in a plain reading where the nesting is hostile', () => {
    const { text, findings } = parsePage(
      `<html><body>${'<div>'.repeat(20_000)}${PARAGRAPHS.join(' ')}</body></html>`,
    );
    expect(findings.map(({ code }) => code)).toContain('structure-too-deep');
    expect(typeof text).toBe('string');
  });
});

const PAGES = path.resolve(import.meta.dirname, '../../../shared/eval/pages-html');
const GOLD = path.resolve(PAGES, '../pages.dev.jsonl');
const missing = !existsSync(GOLD);

describe.skipIf(missing)(
  `pages of the benchmark${missing ? ' (SKIPPED: ../shared/eval is not here)' : ''}`,
  () => {
    it('every tenth one yields most of its article and little else', () => {
      const gold = new Map(
        readFileSync(GOLD, 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as { id: string; articleBody: string })
          .map(({ id, articleBody }) => [id, articleBody]),
      );
      const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
      let shared = 0;
      let wanted = 0;
      let given = 0;
      for (const file of readdirSync(PAGES).filter((_, i) => i % 10 === 0)) {
        const expected = new Set(wordsOf(gold.get(file.replace('.html.gz', '')) ?? ''));
        const html = gunzipSync(readFileSync(path.join(PAGES, file)));
        const { documents } = parseSource(html, 'a.html', 'html');
        const found = new Set(
          documents.flatMap((document) => {
            const { blocks, text } = clean(document);
            return blocks.filter(isProse).flatMap(({ start, end }) => wordsOf(text.slice(start, end)));
          }),
        );
        wanted += expected.size;
        given += found.size;
        shared += [...found].filter((word) => expected.has(word)).length;
      }
      expect(shared / wanted).toBeGreaterThan(0.95);
      expect(shared / given).toBeGreaterThan(0.93);
    });
  },
);
