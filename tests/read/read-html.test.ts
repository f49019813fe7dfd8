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
