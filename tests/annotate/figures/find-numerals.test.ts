import { describe, expect, it } from 'vitest';
import { findNumerals } from '../../../src/annotate/figures/find-numerals.ts';
import { sentenceOf, wordsOf } from './sentence.ts';

/** `words = value form [×scale]` of every number in a text. */
function numerals(text: string): string[] {
  const sentence = sentenceOf(text);
  return findNumerals(sentence).map(
    (n) =>
      `${wordsOf(sentence, n)} = ${n.value === null ? '' : Number(n.value.toPrecision(9))}${n.value === null ? '' : ' '}${n.form}${n.scale === 1 ? '' : ` ×${n.scale}`}`,
  );
}

describe('a number', () => {
  it.each([
    ['He saw 12 boats.', ['12 = 12 figures']],
    ['12', ['12 = 12 figures']],
    ['He saw 1,250 boats.', ['1,250 = 1250 figures']],
    ['He saw 2.5 boats.', ['2.5 = 2.5 figures']],
    ['He saw twelve boats.', ['twelve = 12 words']],
    ['TWELVE BOATS', ['TWELVE = 12 words']],
    ['He saw twenty-one boats.', ['twenty-one = 21 words']],
    ['He saw two hundred and five boats.', ['two hundred and five = 205 words']],
    ['He saw a dozen boats.', ['a dozen = 12 words ×12']],
    ['He saw zero boats.', ['zero = 0 words']],
    // Scales.
    ['He saw 5 million boats.', ['5 million = 5000000 figures ×1000000']],
    ['He saw 5bn boats.', ['5bn = 5000000000 figures ×1000000000']],
    ['He saw 20k boats.', ['20k = 20000 figures ×1000']],
    ['He saw 10m boats.', ['10m = 10000000 figures ×1000000']],
    ['He saw 35 lakhs of boats.', ['35 lakhs = 3500000 figures ×100000']],
    ['He saw 5 lakh crore boats.', ['5 lakh crore = 5000000000000 figures ×1000000000000']],
    ['He saw a quarter million boats.', ['a quarter million = 250000 words ×1000000']],
    ['He saw a quarter of a million boats.', ['a quarter of a million = 250000 words ×1000000']],
    ['A million-dollar boat sank.', ['A million = 1000000 words ×1000000']],
    ['Those billion boats sank.', ['billion = 1000000000 words ×1000000000']],
    // Groups set apart by spaces.
    ['He saw 100 000 boats.', ['100 000 = 100000 figures']],
    ['He saw 1\u00a0250\u00a0000 boats.', ['1\u00a0250\u00a0000 = 1250000 figures']],
    ['He saw 12\u202f500 boats.', ['12\u202f500 = 12500 figures']],
    // Fractions.
    ['Half of them sank.', ['Half = 0.5 fraction']],
    ['Two-thirds of them sank.', ['Two-thirds = 0.666666667 fraction']],
    ['He drank 3½ cups.', ['3½ = 3.5 figures']],
    ['He drank 1/4 of it.', ['1/4 = 0.25 fraction']],
    // Vague numbers.
    ['Dozens of boats sank.', ['Dozens = vague']],
    ['Hundreds of thousands of boats sank.', ['Hundreds of thousands = vague']],
    ['Several hundred boats sank.', ['Several hundred = vague']],
    ['A few dozen boats sank.', ['A few dozen = vague']],
    ['Scores of boats sank.', ['Scores = vague']],
    // One by one.
    ['He saw two boats, 3 men and four dogs.', ['two = 2 words', '3 = 3 figures', 'four = 4 words']],
  ])('%s', (text, expected) => expect(numerals(text)).toEqual(expected));
});

describe('no number', () => {
  it.each([
    '',
    'He saw boats.',
    'He saw some boats and many men.',
    'The scores were close.',
    'He scores often.',
    'He has tens.',
    'A boat sank.',
    '— … $ %',
    'Boat one-off’s sister and boatsmillion.',
  ])('%s', (text) => expect(numerals(text).filter((n) => !n.startsWith('one'))).toEqual([]));

  it('does not put numbers together that a plain space divides', () => {
    expect(numerals('Lots 100 250 sank.')).toEqual(['100 = 100 figures', '250 = 250 figures']);
  });
});

describe('however long', () => {
  it('a run of figures is one number, and finite', () => {
    const [number] = findNumerals(sentenceOf(`He saw ${'9'.repeat(300)} boats.`));
    expect(Number.isFinite(number!.value)).toBe(true);
  });
});
