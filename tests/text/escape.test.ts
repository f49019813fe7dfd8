import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { expect, it } from 'vitest';
import { escapeHtml, escapeMarkup, escapeXml } from '../../src/text/escape.ts';

const contentOf = (markup: string): unknown =>
  parseDocument(markup).children.map(
    (node) => 'children' in node && node.children.map((child) => ('data' in child ? child.data : child)),
  );

it.each([
  ['in elements and double quotes', escapeMarkup],
  ['in quotes of either kind', escapeHtml],
])('text is read back as it was written: %s', (_, escaped) => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      expect(contentOf(`<p>${escaped(text)}</p>`)).toEqual([[text]]);
      const [element] = parseDocument(`<p title="${escaped(text)}"></p>`).children;
      expect(element && 'attribs' in element && element.attribs).toEqual({ title: text });
    }),
  );
});

it('an apostrophe ends no attribute in single quotes', () => {
  expect(escapeHtml(`a' onclick='b`)).toBe('a&#39; onclick=&#39;b');
});

it('what no XML document may hold becomes a replacement character', () => {
  expect(escapeXml('a\u0000<\ud800\u{1f600}')).toBe('a\ufffd&lt;\ufffd\u{1f600}');
});
