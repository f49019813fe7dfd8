import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/config/nearest.ts';

describe('the nearest known word', () => {
  it.each([
    ['titel', 'title'],
    ['BASEURL', 'baseUrl'],
    ['thresold', 'thresholds'],
    ['lgo', 'logo'],
    // Two letters for a short word, and no more.
    ['lg', 'logo'],
    ['xyz', undefined],
    ['publication', undefined],
  ])('to %s is %s', (word, known) => {
    expect(nearest(word, ['title', 'baseUrl', 'thresholds', 'logo'])).toBe(known);
  });
});
