import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { close, createIndex } from 'pagefind';
import { afterAll, describe, expect, it } from 'vitest';
import { type SearchedArticle, searchDocument } from '../../src/search/search-document.ts';

const article = (text: string, more: Partial<SearchedArticle> = {}): SearchedArticle => ({
  path: 'articles/2024/05/a/',
  title: 'Quay & <Pier>',
  published: '2024-05-07T10:00:00Z',
  publisher: 'The "Courier"',
  text,
  blocks: [],
  quotes: [],
  filters: [],
  ...more,
});
/** A quote of the words as they stand in the text. */
const quote = (text: string, words: string, anchor = 'q-1', speaker: string | null = null) => {
  const start = text.indexOf(words);
  return { anchor, speaker, start, end: start + words.length };
};

describe('the document of an article', () => {
  it('marks the place, the length and the speaker of a quote, never inside a word', () => {
    const text = 'She said: “We sail at dawn,” and left.';
    const quotes = [quote(text, 'We sail at dawn', 'q-a', 'Jo Brandt')];
    expect(searchDocument(article(text, { quotes }))).toContain(
      'She said: <i id="q-a/4/Jo%20Brandt"></i>“We sail at dawn,” and left.',
    );
  });

  it('escapes text, title and facets', () => {
    const made = searchDocument(article('1 < 2 & "so"', { filters: [['topic', 'R&D <b>']] }));
    expect(made).toContain('1 &lt; 2 &amp; &quot;so&quot;');
    expect(made).toContain('<span data-pagefind-meta="title">Quay &amp; &lt;Pier&gt;</span>');
    expect(made).toContain('<span data-pagefind-filter="topic">R&amp;D &lt;b&gt;</span>');
  });

  it('leaves the title to its field, lets boilerplate weigh little, and a quote of the title alone be', () => {
    const text = 'A headline\nThe words.\nSign up here.';
    const blocks = [
      { start: 0, end: 10, role: 'title' as const },
      { start: 11, end: 21, role: 'paragraph' as const },
      { start: 22, end: 35, role: 'boilerplate' as const },
    ];
    const made = searchDocument(article(text, { blocks, quotes: [quote(text, 'headline')] }));
    expect(made).toContain('<p>The words. </p><p data-pagefind-weight="0.1">Sign up here. </p>');
    expect(made).not.toContain('headline');
    expect(made).not.toContain('<i ');
  });
});

describe('Pagefind', () => {
  afterAll(() => close());

  it('counts words as the document does, whatever they are', async () => {
    const hostile = [
      '___PAGEFIND_ANCHOR___i:3:x',
      '\u200b',
      '\u0085',
      '\ufeff',
      '\u00a0',
      '—',
      '“',
      '</p>',
      '漢字',
      'שלום',
      '👩‍🚀',
    ];
    const word = fc.oneof(fc.constantFrom(...hostile), fc.stringMatching(/^[a-z’.,-]{1,8}$/));
    const samples = fc.sample(
      fc.record({
        words: fc.array(word, { minLength: 4, maxLength: 30 }),
        from: fc.nat(20),
        length: fc.nat(12),
      }),
      { numRuns: 60, seed: 7 },
    );
    const { index } = await createIndex({ forceLanguage: 'en' });
    const wanted = new Map<string, string>();
    for (const [number, { words, from, length }] of samples.entries()) {
      const text = `${words.join(' ')} harbour`;
      const start = words.slice(0, from % words.length).join(' ').length;
      const quotes = [{ anchor: `q-${number}`, speaker: null, start, end: start + 1 + length * 4 }];
      const content = searchDocument(article(text, { quotes }));
      await index!.addHTMLFile({ url: `/${number}/`, content });
      const marked = /<i id="[^"]*\/(\d+)\/"><\/i>(.*?)<\/p>/.exec(content);
      if (marked)
        wanted.set(`q-${number}`, marked[2]!.trim().split(' ').slice(0, Number(marked[1])).join(' '));
    }
    const { files } = await index!.getFiles();
    const found = new Map<string, string>();
    for (const { path, content } of files.filter(({ path }) => path.endsWith('.pf_fragment'))) {
      const text = gunzipSync(content).toString('utf8');
      const fragment = JSON.parse(text.slice(text.indexOf('{'))) as {
        content: string;
        anchors: { id: string; location: number }[];
      };
      for (const { id, location } of fragment.anchors) {
        const [anchor, count] = id.split('/') as [string, string];
        const words = fragment.content.split(/\s+/).slice(location, location + Number(count));
        found.set(
          anchor,
          words.join(' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
        );
      }
      expect(path).toMatch(/fragment/);
    }
    expect(wanted.size).toBeGreaterThan(40);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted));
  });
});
