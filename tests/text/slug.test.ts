import { describe, expect, it } from 'vitest';
import { slugOf } from '../../src/text/slug.ts';

describe('slugs', () => {
  it.each([
    ['Marta McAllory', 'marta-mcallory'],
    ['Leo DiNardo’s harbour', 'leo-dinardos-harbour'],
    ['HafenNews & Co', 'hafennews-and-co'],
    ['Zażółć gęślą', 'zazolc-gesla'],
    ['Ольга Петрова', 'olga-petrova'],
    ['!?', 'untitled'],
  ])('%s → %s', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });

  it('are cut at a word', () => {
    const slug = slugOf('harbour '.repeat(20));
    expect(slug.length).toBeLessThanOrEqual(60);
    expect(slug).toMatch(/^harbour(?:-harbour)+$/);
  });
});
