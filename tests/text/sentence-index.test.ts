import { describe, expect, it } from 'vitest';
import { indexSentences } from '../../src/text/sentence-index.ts';

const TEXT = 'It rained. Ada left.\n\nShare this\n\nBo sang.';
const blocks = [
  { start: 0, end: 20 },
  { start: 34, end: 42 },
];
const at = (offset: number): string => {
  const { start, end } = indexSentences(TEXT, blocks).at(offset);
  return TEXT.slice(start, end);
};

describe('the sentence around a place', () => {
  it.each([
    [0, 'It rained.'],
    [9, 'It rained.'],
    [11, 'Ada left.'],
    [19, 'Ada left.'],
    [34, 'Bo sang.'],
    [41, 'Bo sang.'],
  ])('%i', (offset, sentence) => expect(at(offset)).toBe(sentence));

  it.each([
    [10, 'It rained.'],
    [25, 'Ada left.'],
    [999, 'Bo sang.'],
  ])('between sentences is the one before: %i', (offset, sentence) => expect(at(offset)).toBe(sentence));

  it('before all of them is the first', () => {
    const { start } = indexSentences(TEXT, [blocks[1]!]).at(0);
    expect(start).toBe(34);
  });

  it('of no text is empty', () => {
    expect(indexSentences('', []).at(5)).toEqual({ start: 0, end: 0 });
    expect(indexSentences('  ', [{ start: 0, end: 2 }]).at(0)).toEqual({ start: 0, end: 0 });
  });
});
