import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/text/tokens.ts';
import { Vocabulary } from '../../src/text/vocabulary.ts';
import { WordFacts } from '../../src/text/word-facts.ts';

const wordsOf = (text: string): string[] => {
  const { starts, ends, length } = tokenize(text);
  return Array.from({ length }, (_, i) => text.slice(starts[i], ends[i]));
};

describe('a vocabulary', () => {
  it('gives a spelling the same number wherever it stands, and numbers densely', () => {
    const vocabulary = new Vocabulary();
    const first = vocabulary.numbersOf(tokenize('The ferry left the quay.'));
    const second = vocabulary.numbersOf(tokenize('A ferry came to the quay.'));
    expect([...first]).toEqual([0, 1, 2, 3, 4, 5]);
    expect([...second]).toEqual([6, 1, 7, 8, 3, 4, 5]);
    expect(vocabulary.size).toBe(9);
    expect([vocabulary.word(0), vocabulary.lower(0)]).toEqual(['The', 'the']);
  });

  it('returns each word of any text as it is written, also past many growths', () => {
    const many = Array.from({ length: 30_000 }, (_, i) => `w${i}x`);
    const vocabulary = new Vocabulary();
    const numbers = vocabulary.numbersOf(tokenize(many.join(' ')));
    expect(Array.from(numbers, (number) => vocabulary.word(number))).toEqual(many);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const found = vocabulary.numbersOf(tokenize(text));
        expect(Array.from(found, (number) => vocabulary.word(number))).toEqual(wordsOf(text));
      }),
    );
  });
});

describe('facts about words', () => {
  it('are worked out once a word, also for words that come later', () => {
    const asked: string[] = [];
    const facts = new WordFacts((word) => {
      asked.push(word);
      return word.length;
    });
    const vocabulary = new Vocabulary();
    const table = (text: string): number[] => {
      const numbers = vocabulary.numbersOf(tokenize(text));
      const lengths = facts.of(vocabulary);
      return Array.from(numbers, (number) => lengths[number]!);
    };
    expect(table('one three')).toEqual([3, 5]);
    expect(table('three seventeen one')).toEqual([5, 9, 3]);
    expect(asked).toEqual(['one', 'three', 'seventeen']);
  });

  it('start afresh with another vocabulary', () => {
    const facts = new WordFacts((word) => word.length);
    for (const text of ['a bb', 'ccc a']) {
      const vocabulary = new Vocabulary();
      const numbers = vocabulary.numbersOf(tokenize(text));
      const lengths = facts.of(vocabulary);
      expect(Array.from(numbers, (number) => lengths[number])).toEqual(
        text.split(' ').map((it) => it.length),
      );
    }
  });
});
