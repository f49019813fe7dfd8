import { describe, expect, it } from 'vitest';
import { findAge } from '../../../src/annotate/figures/find-ages.ts';
import { findDegrees } from '../../../src/annotate/figures/find-degrees.ts';
import { findMeasure } from '../../../src/annotate/figures/find-measures.ts';
import { findMoney } from '../../../src/annotate/figures/find-money.ts';
import { findOther } from '../../../src/annotate/figures/find-others.ts';
import { findPercent } from '../../../src/annotate/figures/find-percents.ts';
import { firstRaw, hasUnit } from '../../../src/annotate/figures/guard.ts';
import { candidatesOf, sentenceOf } from './sentence.ts';

const FINDERS = [findAge, findMoney, findPercent, findDegrees, findOther, findMeasure];

describe('a unit that no year and no name has', () => {
  it.each([
    ['It cost $5.', true],
    ['It is 5 percent.', true],
    ['It is 5 km off.', true],
    ['It is 5 °F here.', true],
    ['He is 5 years old.', true],
    ['He saw 5 boats.', false],
    ['He slept 5 weeks.', false],
  ])('%s: %s', (text, expected) => {
    expect(hasUnit(candidatesOf(sentenceOf(text), FINDERS)[0]!)).toBe(expected);
  });
});

it('the first word of the number is told without its unit', () => {
  const sentence = sentenceOf('It cost US$ Five million.');
  expect(firstRaw(sentence, candidatesOf(sentence, FINDERS)[0]!)).toBe('Five');
});
