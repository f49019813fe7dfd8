import { describe, expect, it } from 'vitest';
import { ageInContext, findAge } from '../../../src/annotate/figures/find-ages.ts';
import type { Name } from '../../../src/model/annotations.ts';
import { candidatesOf, found, sentenceOf, shown } from './sentence.ts';

describe('an age with its unit', () => {
  it.each([
    ['A 63-year-old man fell.', ['63-year-old = age 63 year [a]']],
    ['She is five years old.', ['five years old = age 5 year [a]']],
    ['A three-month-old panda died.', ['three-month-old = age 3 month [mo]']],
    ['A boy of 6 weeks of age slept.', ['6 weeks of age = age 6 week [wk]']],
    ['A 10-day-old calf slept.', ['10-day-old = age 10 day [d]']],
    ['Two 8-year-olds sang.', ['8-year-olds = age 8 year [a]']],
    ['She is 5\u00a0years\u00a0old.', ['5\u00a0years\u00a0old = age 5 year [a]']],
  ])('%s', (text, expected) => expect(found(findAge, text)).toEqual(expected));

  it.each(['', 'He slept 5 years.', 'An old man of 5 boats.', 'dozens of years old', 'She is years old.'])(
    'none: %s',
    (text) => expect(found(findAge, text)).toEqual([]),
  );
});

/** The ages among the bare numbers of a text. */
function ages(text: string, names: readonly Name[] = []): string[] {
  const sentence = sentenceOf(text);
  return candidatesOf(sentence)
    .map((candidate) => ageInContext(sentence, candidate, names))
    .filter((candidate) => candidate !== null)
    .map((candidate) => shown(sentence, candidate));
}

describe('a bare number that its surroundings make an age', () => {
  it.each([
    ['He left school aged 12.', ['aged 12 = age 12 year [a]']],
    ['He left school at age 12.', ['age 12 = age 12 year [a]']],
    ['He died at the age of 91.', ['age of 91 = age 91 year [a]']],
    ['People under 30 rarely vote.', ['30 = age 30 year [a]']],
    ['Women older than 40 rarely vote.', ['40 = age 40 year [a]']],
    ['Those 65 and older stayed.', ['65 = age 65 year [a]']],
    ['Ann Vale, 46, runs the shop.', ['46 = age 46 year [a]']],
    ['Ann Vale (46) runs the shop.', ['46 = age 46 year [a]']],
    ['His wife, 45, survived.', ['45 = age 45 year [a]']],
    ['Jo and Al Vale, 22 and 19, came.', ['22 = age 22 year [a]', '19 = age 19 year [a]']],
    ['He turned 50 in May.', ['50 = age 50 year [a]']],
    ['She was seven when it rained.', ['seven = age 7 year [a]']],
    ['They are six and eight.', ['six = age 6 year [a]', 'eight = age 8 year [a]']],
    ['She will be 60.', ['60 = age 60 year [a]']],
    ['ANN VALE, 46, WON', ['46 = age 46 year [a]']],
  ])('%s', (text, expected) => expect(ages(text)).toEqual(expected));

  it.each([
    '',
    'He saw 12 boats.',
    'They were four.',
    'He is 2 of them.',
    'On May 4, 12 boats sank.',
    'She saw the port, 46, and left.',
    'Route, 200, ends.',
    'People under 2.5 million rarely vote.',
    'He was two boats short.',
    'A cut of 65 or over is due.',
    'The temperature was under 30.',
    'Ann Vale, 1/4, came.',
    'It turned 300.',
  ])('none: %s', (text) => expect(ages(text)).toEqual([]));

  it('is none beside a name that is no person', () => {
    const text = 'Harbour Weekly, 46, is printed here.';
    const name = { start: 0, end: 14, type: 'organisation', entity: 'o' } as unknown as Name;
    expect(ages(text)).toEqual(['46 = age 46 year [a]']);
    expect(ages(text, [name])).toEqual([]);
    expect(ages(text, [{ ...name, type: 'person' }])).toEqual(['46 = age 46 year [a]']);
  });
});
