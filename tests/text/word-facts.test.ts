import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/text/tokens.ts';
import { Vocabulary } from '../../src/text/vocabulary.ts';
import { WordFacts } from '../../src/text/word-facts.ts';

describe('facts about words', () => {
  const asked: string[] = [];
  const facts = new WordFacts((word) => {
    asked.push(word);
    return word.length;
  });
  const factsIn = (vocabulary: Vocabulary, text: string): number[] => {
    const words = vocabulary.numbersOf(tokenize(text));
    const table = facts.of(vocabulary);
    return [...words].map((word) => table[word]!);
  };

  it('are told by the number of the word, and worked out once', () => {
    const vocabulary = new Vocabulary();
    asked.length = 0;
    expect(factsIn(vocabulary, 'a bee sees a bee')).toEqual([1, 3, 4, 1, 3]);
    expect(factsIn(vocabulary, 'a bee flies')).toEqual([1, 3, 5]);
    expect(asked.filter((word) => word === 'bee')).toEqual(['bee']);
  });

  it('of another vocabulary are its own', () => {
    factsIn(new Vocabulary(), 'one three');
    expect(factsIn(new Vocabulary(), 'three one')).toEqual([5, 3]);
  });

  it('grow with the vocabulary', () => {
    const many = Array.from({ length: 6000 }, (_, n) => `w${n}`);
    expect(factsIn(new Vocabulary(), many.join(' '))).toEqual(many.map((word) => word.length));
  });
});
