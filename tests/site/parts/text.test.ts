import { describe, expect, it } from 'vitest';
import type { PageView } from '../../../src/site/views/view.ts';
import { apart, direction, wordList } from '../../../templates/parts/text.ts';

const view = { site: { language: 'en' } } as PageView;

it('words for a script stand in one attribute, and none is two', () => {
  expect(wordList(['Copy', '“{text}”'])).toBe('Copy|“{text}”');
  expect(() => wordList(['Copy | paste'])).toThrow('has "|"');
});

describe('words of anybody', () => {
  it.each([
    ['Hebrew', 'שלום'],
    ['Arabic inside a Latin title', 'The word كتاب means book'],
    ['Adlam, beyond the first plane', '\u{1e900}'],
    ['a sign that turns what follows', 'safe \u202e gnp.exe'],
  ])('decide their own direction where they could turn a line: %s', (_, words) => {
    expect(String(direction(view, words))).toBe(' dir="auto"');
    expect(String(apart(view, words))).toBe(`<bdi>${words}</bdi>`);
  });

  it.each([
    ['Latin', 'Gates close'],
    ['Cyrillic', 'Ворота закрыты'],
    ['Japanese', '雨の日'],
    ['nothing', ''],
  ])('stand as they are where all goes one way: %s', (_, words) => {
    expect(direction(view, words)).toBe(false);
    expect(apart(view, words)).toBe(words);
  });

  it('are markup only where they are escaped', () =>
    expect(String(apart(view, '<b>א'))).toBe('<bdi>&lt;b&gt;א</bdi>'));
});
