import { describe, expect, it } from 'vitest';
import { differingFigures, mostOfRare, sentenceWords } from '../../../src/archive/links/differing-figures.ts';
import type { ComparedFigure } from '../../../src/store/queries/figures.ts';

const figure = (article: string, value: number, sentence: string, extra: Partial<ComparedFigure> = {}) => ({
  article,
  seq: 0,
  family: 'count',
  of: 'sailors',
  value,
  published: '2021-03-04',
  sentence,
  ...extra,
});
const CAPSIZED = 'The trawler Margit capsized off Skerry Point with 12 sailors aboard.';
const LOST = 'Rescuers found no trace of the trawler Margit at Skerry Point, where 14 sailors were lost.';
function values(figures: readonly ComparedFigure[]): number[][] {
  const sentences = figures.map(sentenceWords);
  const isRare = (word: string): boolean =>
    sentences.filter((words) => words.has(word)).length <= mostOfRare(sentences.length);
  return differingFigures(figures, isRare).map((group) => group.map(({ value }) => value));
}

describe('same figure, different values', () => {
  it('brings together what two articles of one week say of one thing', () => {
    expect(values([figure('a', 12, CAPSIZED), figure('b', 14, LOST)])).toEqual([[12, 14]]);
  });
  it('counts singular and plural, and a longer name, as the same thing', () => {
    expect(values([figure('a', 12, CAPSIZED), figure('b', 14, LOST, { of: 'missing sailor' })])).toEqual([
      [12, 14],
    ]);
  });

  const negatives: Readonly<Record<string, ComparedFigure[]>> = {
    'the same value': [figure('a', 12, CAPSIZED), figure('b', 12, LOST)],
    'one article': [figure('a', 12, CAPSIZED), figure('a', 14, LOST, { seq: 1 })],
    'another thing': [figure('a', 12, CAPSIZED), figure('b', 14, LOST, { of: 'boats' })],
    'another unit': [figure('a', 12, CAPSIZED), figure('b', 14, LOST, { family: 'percent' })],
    'another month': [figure('a', 12, CAPSIZED), figure('b', 14, LOST, { published: '2021-04-04' })],
    'sentences about something else': [
      figure('a', 12, CAPSIZED),
      figure('b', 14, 'The navy school in Harrow will train 14 sailors this autumn.'),
    ],
    'reprints of an article that tells two things apart': [
      figure('a', 12, CAPSIZED),
      figure('a', 14, LOST, { seq: 1 }),
      figure('b', 12, CAPSIZED),
      figure('b', 14, LOST, { seq: 1 }),
    ],
    nothing: [],
  };
  for (const [name, figures] of Object.entries(negatives))
    it(`leaves apart: ${name}`, () => expect(values(figures)).toEqual([]));

  it.each([
    [0, 4],
    [450, 4],
    [999, 9],
    [1_250, 12],
    [123_456, 1200],
  ])('calls words rare by the number of sentences, in steps: %i', (sentences, most) => {
    expect(mostOfRare(sentences)).toBe(most);
  });

  it('does not take words that most sentences have for a sign', () => {
    const many = Array.from({ length: 40 }, (_, n) => figure(`a${n}`, n, CAPSIZED.replace('12', String(n))));
    expect(values(many)).toEqual([]);
  });
});
