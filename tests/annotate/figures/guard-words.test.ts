import { describe, expect, it } from 'vitest';
import {
  alone,
  fractionAlone,
  hyphenIdiom,
  idiom,
  pronounOne,
  zero,
} from '../../../src/annotate/figures/guard-words.ts';
import { verdict } from './sentence.ts';

describe('everyday words', () => {
  it.each([
    'A one-sided report ran.',
    'A three-pronged plan failed.',
    'A seven-figure ad ran.',
    'A one-man show ran.',
  ])('%s', (text) => expect(verdict(hyphenIdiom, text)).toBe('an everyday compound'));
  it.each(['A 57-nation body met.', 'A three-boat fleet sank.', 'Three boats sank.'])('none: %s', (text) =>
    expect(verdict(hyphenIdiom, text)).toBeNull(),
  );

  it.each([
    'It is a case of two wrongs.',
    'He will come one day.',
    'They put in their two cents.',
    'It was half time.',
  ])('%s', (text) => expect(verdict(idiom, text)).toBe('an idiom'));
  it.each(['Two boats sank.', 'He saw 2 wrongs.'])('none: %s', (text) =>
    expect(verdict(idiom, text)).toBeNull(),
  );

  it('zero that counts nothing', () => {
    expect(verdict(zero, 'Ground zero is here.')).toBe('"zero" that counts nothing');
    expect(verdict(zero, 'They had zero boats.')).toBeNull();
    expect(verdict(zero, 'They had 0 of it.')).toBeNull();
  });
});

describe('one', () => {
  it.each([
    'This is the one.',
    'One never knows.',
    'One of the boats sank.',
    'They fought one another.',
    'He saw one’s own boat.',
  ])('is a pronoun or article: %s', (text) =>
    expect(verdict(pronounOne, text)).toBe('"one" as a pronoun or article'),
  );
  it.each([
    ['At least one boat sank.', 0],
    ['More than one boat sank.', 0],
    ['Four Danes and one Swede came.', 1],
    ['He saw 1 boat.', 0],
    ['Two boats sank.', 0],
  ] as const)('counts: %s', (text, nth) => expect(verdict(pronounOne, text, nth)).toBeNull());
});

describe('a number word alone', () => {
  it.each(['The two agreed.', 'He sees those two as equal.', 'He is with us three.', 'He counted to ten.'])(
    'counts nothing: %s',
    (text) => expect(verdict(alone, text)).not.toBeNull(),
  );
  it.each([
    'The two boats sank.',
    'Six were freed.',
    'The blast killed three.',
    'Two of them sank.',
    'Three more sank.',
    'More than ten came.',
    'He counted to 10.',
    'A two-boat fleet sank.',
    'Two or more sank.',
  ])('counts: %s', (text) => expect(verdict(alone, text)).toBeNull());
});

describe('a fraction alone', () => {
  it.each([
    'The second half was dull.',
    'They cut it in half.',
    'A third party won.',
    'A quarter back ran.',
    'He ate half cakes.',
    'See 1/2 there.',
  ])('is no part of anything: %s', (text) => expect(verdict(fractionAlone, text)).not.toBeNull());
  it.each([
    'Half of all boats sank.',
    'Nearly half the boats sank.',
    'Prices are up by a third.',
    'Two-thirds of them sank.',
    'A third of them sank.',
    'A quarter of them sank.',
    'Nearly a third agreed.',
    'Three boats sank.',
  ])('is one: %s', (text) => expect(verdict(fractionAlone, text)).toBeNull());
});
