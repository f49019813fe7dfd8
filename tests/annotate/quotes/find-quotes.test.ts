import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations, kindOf } from '../../../src/annotate/quotes/quotations.ts';
import { marked, quotesOf, wordsOf } from './markup.ts';

describe('an attribution is found', () => {
  it.each([
    '{q:“The bridge is safe,”} {s:Mara Venn} {c:said}.',
    '{q:“The bridge is safe,”} {c:said} {s:Mara Venn}.',
    '{s:Mara Venn} {c:said} {q:the bridge was safe}.',
    '{s:Venn} {c:said}: {q:“The bridge is safe.”}',
    '{q:"The bridge is safe,"} {s:she} {c:added}. {q:"It will stay so."}',
  ])('%s', (markup) => {
    const { text, ...expected } = marked(markup);
    expect(quotesOf(text).map((found) => wordsOf(text, found))).toContainEqual(expected);
  });
});

describe('whatever the text', () => {
  const word = fc.constantFrom(
    ...[
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '.',
      ',',
      ':',
      'said',
      'according',
      'to',
      'he',
      'Venn',
      'told',
      'that',
      '\n\n',
      '\n',
      'it',
      '―',
    ],
  );
  it('spans slice, roles do not overlap, and the kind agrees with its definition', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.constantFrom('', ' ')), { maxLength: 60 }), (parts) => {
        const text = parts.map((part) => part.join('')).join('');
        for (const found of quotesOf(text)) {
          for (const { start, end } of [...found.content, ...found.cue, ...found.source]) {
            expect(text.slice(start, end).trim()).not.toBe('');
          }
          expect(found.kind).toBe(kindOf(text, findQuotations(text), found.content));
          expect(found.confidence).toBeGreaterThanOrEqual(0);
          expect(found.confidence).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
