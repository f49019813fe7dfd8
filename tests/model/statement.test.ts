import { describe, expect, it } from 'vitest';
import { allOf, saidIn, statementOf, statementRange } from '../../src/model/statement.ts';

/** The spans of words in a text. */
const spans = (text: string, ...words: string[]): [number, number][] =>
  words.map((word) => [text.indexOf(word), text.indexOf(word) + word.length]);

describe('what is printed of a statement', () => {
  const attributed = (text: string, source: string, cue: string, content: string) => ({
    source: spans(text, source),
    cue: spans(text, cue),
    content: spans(text, content),
  });

  it.each([
    ['Lund denied that she had taken bribes.', 'Lund', 'denied', 'that she had taken bribes'],
    ['Rain is likely, the ministry warned.', 'the ministry', 'warned', 'Rain is likely'],
  ])('has who says it and how: %s', (text, source, cue, content) => {
    const quote = attributed(text, source, cue, content);
    expect(statementOf(text, quote)).toBe(text.slice(0, -1));
    expect(statementRange(text, quote)).toEqual([0, text.length - 1]);
  });

  it('has no label: its colon says nothing of how it was said', () => {
    const text = 'A: Not before the thaw.';
    expect(statementOf(text, attributed(text, 'A', ':', 'Not before the thaw.'))).toBeNull();
  });

  it('is the content alone where no cue is printed, or in another paragraph, or far off', () => {
    const text = 'She said:\n\nWe stay.';
    expect(statementOf(text, { source: [], cue: [], content: spans(text, 'We stay.') })).toBeNull();
    expect(statementOf(text, attributed(text, 'She', 'said', 'We stay.'))).toBeNull();
    const long = `She said ${'and so on '.repeat(70)}to the end.`;
    expect(statementOf(long, attributed(long, 'She', 'said', 'to the end'))).toBeNull();
  });

  it('is the quoted words by themselves where all are quoted', () => {
    const said = { text: '“We stay”', statement: '“We stay,” she said' };
    expect(saidIn({ ...said, kind: 'direct' })).toBe('“We stay”');
    expect(saidIn({ ...said, kind: 'mixed' })).toBe('“We stay,” she said');
    expect(saidIn({ ...said, kind: 'indirect', statement: null })).toBe('“We stay”');
  });
});

it('statements of all kinds are counted together', () => {
  expect(allOf({ direct: 1, mixed: 2, indirect: 4 })).toBe(7);
});
