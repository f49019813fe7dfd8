import { describe, expect, it } from 'vitest';
import { CASES, OPEN_CASES, PUBLISHED } from './cases.data.ts';
import { datesOf, mark, unmark } from './marked.ts';
import { NEGATIVES } from './negatives.data.ts';

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (marked) => {
    const text = unmark(marked);
    expect(mark(text, datesOf(text, PUBLISHED))).toBe(marked);
  });
});

describe('without a publication date', () => {
  it.each(OPEN_CASES)('%s', (marked) => {
    const text = unmark(marked);
    expect(mark(text, datesOf(text))).toBe(marked);
  });
});

describe('no time expression', () => {
  it.each(NEGATIVES)('%s', (text) => expect(mark(text, datesOf(text, PUBLISHED))).toBe(text));
});
