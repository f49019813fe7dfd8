import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations, kindOf } from '../../../src/annotate/quotes/quotations.ts';

const quoted = (text: string): string[] =>
  findQuotations(text).map(({ start, end }) => text.slice(start, end));

describe('quotation marks pair', () => {
  it.each([
    ['curly', 'A “b c” d', ['“b c”']],
    ['straight', 'A "b c," d "e."', ['"b c,"', '"e."']],
    ['doubled single', "A ''b c'' d", ["''b c''"]],
    ['backticks', "A ``b c'' d", ["``b c''"]],
    ['guillemets', 'A « b c » d «e»', ['« b c »', '«e»']],
    ['German', 'A „b c“ d', ['„b c“']],
    ['British single', 'A ‘b don’t c’ d', ['‘b don’t c’']],
    ['typewriter single', "He said: 'I don't know' and left", ["'I don't know'"]],
    ['nested', '“a ‘b’ c”', ['“a ‘b’ c”']],
    ['open to the end of the paragraph', '“a b.\n“c d.”', ['“a b.', '“c d.”']],
    ['single after a double', '“a” and ‘b’', ['“a”', '‘b’']],
    ['plural possessive before a later close', "'the players' union won' he", ["'the players' union won'"]],
  ])('%s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it.each([
    ['apostrophes', "The cat's and the dogs' bowls don't match"],
    ['a decade', "In the '90s and '80s"],
    ['closing mark alone', 'A b” c'],
    ['feet and inches', 'He is 6\'2" tall and she 5\'4" tall'],
    ['rock ’n’ roll', 'Rock ’n’ roll'],
  ])('leaves alone: %s', (_, text) => {
    expect(quoted(text)).toEqual([]);
  });

  it('keeps quotations sorted and apart on any text', () => {
    const char = fc.constantFrom(...'"\'“”‘’«»„`\n .,as1'.split(''));
    fc.assert(
      fc.property(fc.array(char, { maxLength: 80 }), (chars) => {
        const text = chars.join('');
        let end = 0;
        for (const quotation of findQuotations(text)) {
          expect(quotation.start).toBeGreaterThanOrEqual(end);
          expect(quotation.end).toBeGreaterThan(quotation.start);
          expect(text.slice(quotation.start, quotation.end)).not.toContain('\n');
          end = quotation.end;
        }
      }),
    );
  });
});

describe('the kind of a content', () => {
  const kind = (text: string, content: string): string => {
    const start = text.indexOf(content);
    return kindOf(text, findQuotations(text), [{ start, end: start + content.length }]);
  };
  it.each([
    ['“Go home,” he said', '“Go home,”', 'direct'],
    ['“Go home,” he said', 'Go home', 'direct'],
    ['He said it was “a mess” there', 'it was “a mess” there', 'mixed'],
    ['He said it was a mess', 'it was a mess', 'indirect'],
    ['He said “no” – “never”', '“no” – “never”', 'direct'],
    ['He said “…”', '“…”', 'indirect'],
  ])('%s: %s is %s', (text, content, expected) => {
    expect(kind(text, content)).toBe(expected);
  });
});
