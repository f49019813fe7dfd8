import { describe, expect, it } from 'vitest';
import { parseSource, readJsonLine } from '../../src/read/index.ts';
import { xmlText } from '../../src/text/escape.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const SENTENCE = 'The weir broke on Tuesday, said Ada Holm, who had seen it from the quay in the morning.';
/** As JSON escapes it, so that the bytes of the file are plain. */
const BAD = 'a\\udc00b\\u001b]52;c;x\\u0007c\\ud800d\\u0000\\uffff';

const FILES: Readonly<Record<string, string>> = {
  'a.json': JSON.stringify({
    id: BAD,
    title: BAD,
    author: `Ada ${BAD}`,
    publisher: BAD,
    url: `https://x.example/${BAD}`,
    keywords: [BAD],
    text: `${SENTENCE}\n\n“${BAD},” said Bo ${BAD}.`,
  }).replaceAll('\\\\u', '\\u'),
  'b.html': `<title>One &#27;]52;c;x&#7; &#xd800;&#xffff;</title><meta name="author" content="Ada &#27; Holm">
    <article><h1>One &#27;[2J &#x9b;31m</h1>${`<p>${SENTENCE} &#27;[2J&#xdc00;&#0;&#1;</p>`.repeat(5)}</article>`,
  'c.md': `---\ntitle: "One \\e]52;c;x\\a \\uD800"\nauthor: "Ada \\x1b Holm"\n---\n\n${SENTENCE} &#27; &#xd800; \x1b[2J\x07 \x9b2J\n`,
  'd.txt': `One \x1b]52;c;x\x07\n\n${SENTENCE} \x0e\x7f\n`,
  'e.md': `---json\n{"title":"One ${BAD}"}\n---\n\n[link](https://x.example/&#27;) ${SENTENCE}\n`,
  'f.json': JSON.stringify({ title: 'One', content: `<p>${SENTENCE} &#27;[2J</p><p>${BAD}</p>` }).replaceAll(
    '\\\\u',
    '\\u',
  ),
  'odd \x9b31m\x1b name.md': `---\ntitle: One\n---\n\n${SENTENCE}\n`,
  'g.html': `<title>One</title><script type="application/ld+json">${JSON.stringify({
    '@type': 'NewsArticle',
    headline: `One ${BAD}`,
    author: BAD,
    articleBody: `${SENTENCE} ${BAD}`,
  }).replaceAll('\\\\u', '\\u')}</script><p>x</p>`,
};

const FORMAT = { json: 'json', html: 'html', md: 'markdown', txt: 'text' } as const;

describe('a document', () => {
  it.each(Object.entries(FILES))('of %s has characters alone that every output carries', (name, content) => {
    const format = FORMAT[name.split('.').at(-1) as keyof typeof FORMAT];
    const { documents } = parseSource(bytes(content), name, format);
    expect(documents).toHaveLength(1);
    const strings: string[] = [];
    JSON.stringify(documents[0], (_, value: unknown) => {
      if (typeof value === 'string') strings.push(value);
      return value;
    });
    for (const text of strings) {
      expect(xmlText(text)).toBe(text);
      expect(text).not.toMatch(/[\0-\x08\v\f\x0e-\x1f\x7f-\x9f]/);
    }
  });

  it('has the places that its text has in the line it came in', () => {
    const text = `“Yes\udc00,” said Ada Holm\x1b. \ud83d\ude00 ${SENTENCE}`;
    const { documents } = readJsonLine(JSON.stringify({ id: 'x\udc00', text }));
    expect(documents[0]).toMatchObject({ id: 'x\ufffd', text: expect.stringContaining('“Yes\ufffd,” said') });
    expect(documents[0]!.text).toHaveLength(text.length);
  });
});
