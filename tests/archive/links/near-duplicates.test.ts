import { describe, expect, it } from 'vitest';
import { bandsOf, fingerprintOf } from '../../../src/archive/links/fingerprint.ts';
import { compareFingerprints, nearDuplicatesOf } from '../../../src/archive/links/near-duplicates.ts';
import { recordOf } from '../record.ts';

// A text of paragraphs that share nothing: words are made from numbers.
const paragraph = (seed: number, words = 40): string =>
  `${Array.from({ length: words }, (_, i) => `w${(seed * 7919 + i * 31) % 100003}`).join(' ')}.`;
const textOf = (...seeds: number[]): string => seeds.map((seed) => paragraph(seed)).join('\n\n');

const fingerprint = (id: string, text: string) => {
  let at = 0;
  const blocks = text.split('\n\n').map((part) => {
    const start = text.indexOf(part, at);
    at = start + part.length;
    return { start, end: at, role: 'paragraph' as const };
  });
  return fingerprintOf(recordOf(text, { id, blocks }));
};
const base = fingerprint('a', textOf(1, 2, 3, 4, 5, 6, 7, 8));

describe('near-duplicates', () => {
  it.each([
    [
      'the same text in other case and marks',
      textOf(1, 2, 3, 4, 5, 6, 7, 8).toUpperCase().replaceAll('.', '!'),
      'same',
    ],
    ['a shortened version', textOf(1, 2, 3, 4, 5), 'version'],
    ['an extended version with another lead', textOf(9, 1, 2, 3, 4, 5, 6, 7, 8, 10), 'version'],
    ['two paragraphs in a long article', textOf(1, 2, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20), 'excerpt'],
    ['another text', textOf(21, 22, 23, 24), undefined],
    ['nothing', '', undefined],
  ])('tells %s', (_what, text, expected) => {
    const other = fingerprint('b', text);
    expect(compareFingerprints(base, other)?.repetition).toBe(expected);
    expect(compareFingerprints(other, base)).toEqual(compareFingerprints(base, other));
  });

  it('brings versions together in a band, and others hardly ever', () => {
    const bands = new Set(bandsOf(base));
    const meets = (text: string): boolean => bandsOf(fingerprint('b', text)).some((key) => bands.has(key));
    expect(meets(textOf(1, 2, 3, 4, 5, 6, 7))).toBe(true);
    const strangers = Array.from({ length: 50 }, (_, i) => textOf(100 + i, 200 + i, 300 + i));
    expect(strangers.filter(meets).length).toBeLessThan(3);
  });

  it('ignores boilerplate', () => {
    const text = `${textOf(1, 2)}\n\n${paragraph(99)}`;
    const cut = textOf(1, 2).length;
    const withFooter = fingerprintOf(
      recordOf(text, {
        blocks: [
          { start: 0, end: cut, role: 'paragraph' },
          { start: cut + 2, end: text.length, role: 'boilerplate' },
        ],
      }),
    );
    const without = fingerprintOf(recordOf(textOf(1, 2)));
    expect(withFooter.signature).toEqual(without.signature);
  });

  it('lists the closest first, and never the article itself', () => {
    const others = [
      fingerprint('c', textOf(1, 2, 3, 4, 5)),
      fingerprint('b', textOf(1, 2, 3, 4, 5, 6, 7, 8)),
      base,
    ];
    expect(nearDuplicatesOf(base, others).map(({ article }) => article)).toEqual(['b', 'c']);
  });
});
