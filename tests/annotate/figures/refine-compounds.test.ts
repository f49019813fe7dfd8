import { describe, expect, it } from 'vitest';
import { findMeasure } from '../../../src/annotate/figures/find-measures.ts';
import { findMoney } from '../../../src/annotate/figures/find-money.ts';
import { mergeCompound } from '../../../src/annotate/figures/refine-compounds.ts';
import { merged } from './merged.ts';

const merge = (text: string): string | null => merged(mergeCompound, text, [findMoney, findMeasure]);

describe('one quantity in two units', () => {
  it.each([
    ['It is 5 feet 2 inches tall.', '5 feet 2 inches = measure 5.16666667 foot [[ft_i]]'],
    ['It is 5 feet and 2 inches tall.', '5 feet and 2 inches = measure 5.16666667 foot [[ft_i]]'],
    ['He is six feet four.', 'six feet four = measure 6.33333333 foot [[ft_i]]'],
    ['He is six-foot-two there.', 'six-foot-two = measure 6.16666667 foot [[ft_i]]'],
    ['It weighs 7 pounds 4 ounces.', '7 pounds 4 ounces = measure 7.25 pound [[lb_av]]'],
    ['It cost 3 dollars 50 cents.', '3 dollars 50 cents = money 3.5 USD'],
    ['It cost 15 dollars and 15 cents.', '15 dollars and 15 cents = money 15.15 USD'],
    ['It cost 15 dollars 50.', '15 dollars 50 = money 15.5 USD'],
  ])('%s', (text, expected) => expect(merge(text)).toBe(expected));
});

describe('two figures', () => {
  it.each([
    'It is 5 feet and 20 inches tall.',
    'It is 2 inches 5 feet off.',
    'He is six feet four boats off.',
    'It cost 15 dollars and 50 boats.',
    'It cost $15 50 times.',
    'It cost 15 dollars 150.',
    'It cost 5 dollars, 20 cents less.',
    'He saw 5 boats 2 times.',
  ])('%s', (text) => expect(merge(text)).toBeNull());
});
