import { describe, expect, it } from 'vitest';
import { findMoney } from '../../../src/annotate/figures/find-money.ts';
import { findOther } from '../../../src/annotate/figures/find-others.ts';
import { asMultiple, mergeRatio, moneyOfUnit } from '../../../src/annotate/figures/refine-ratios.ts';
import { merged } from './merged.ts';
import { candidatesOf, sentenceOf, shown } from './sentence.ts';

const ratio = (text: string): string | null => merged(mergeRatio, text, [findMoney, findOther]);

describe('a part of a whole', () => {
  it.each([
    ['Two in five boats sank.', 'Two in five = ratio 0.4'],
    ['One out of four boats sank.', 'One out of four = ratio 0.25'],
    ['One in every four boats sank.', 'One in every four = ratio 0.25'],
    ['Eight of 10 boats sank.', 'Eight of 10 = ratio 0.8'],
    ['It rained on 19 of the past 20 days.', '19 of the past 20 = ratio 0.95'],
    ['They kept $4 of every $5 there.', '$4 of every $5 = ratio 0.8'],
  ])('%s', (text, expected) => expect(ratio(text)).toBe(expected));

  it.each([
    'Five in two boats sank.',
    'He saw two in 2015 there.',
    'One of the two boats sank.',
    'He ate two in 10 minutes.',
    'They kept $4 of $5 there.',
    'Two boats in five ports sank.',
    'Half of five boats sank.',
    'Two in the five boats sank.',
  ])('none: %s', (text) => expect(ratio(text)).toBeNull());
});

/** What becomes of the first number of a text. */
const first = (change: typeof asMultiple, text: string): string | null => {
  const sentence = sentenceOf(text);
  const changed = change(sentence, candidatesOf(sentence, [findMoney])[0]!);
  return changed && shown(sentence, changed);
};

describe('a factor', () => {
  it.each([
    ['It is three times the price.', 'three times = ratio 3'],
    ['It is 10 times more.', '10 times = ratio 10'],
    ['It grew ten-fold.', 'ten-fold = ratio 10'],
    ['It grew tenfold.', 'tenfold = ratio 10'],
  ])('%s', (text, expected) => expect(first(asMultiple, text)).toBe(expected));
  it.each([
    'He sang four times in May.',
    'He sang four times.',
    'He made ten fold.',
    'It cost $3 times the fee.',
  ])('none: %s', (text) => expect(first(asMultiple, text)).toBeNull());
});

describe('so much of each unit of money', () => {
  it.each([
    ['They kept 37 cents out of each dollar.', '37 cents out of each dollar = ratio 0.37'],
    ['They kept 5 cents on the dollar.', '5 cents on the dollar = ratio 0.05'],
  ])('%s', (text, expected) => expect(first(moneyOfUnit, text)).toBe(expected));
  it.each(['They kept 37 cents of it.', 'They kept 37 of each dollar.', 'They kept 5 cents on the boat.'])(
    'none: %s',
    (text) => expect(first(moneyOfUnit, text)).toBeNull(),
  );
});
