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
  text: String(value),
  qualifier: null,
  sentence,
  ...extra,
});
const CAPSIZED = 'The trawler Margit capsized off Skerry Point and 12 sailors drowned.';
const LOST = 'Rescuers found the trawler Margit at Skerry Point, where 14 sailors died.';
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
  it('tells the weeks apart that it goes through, and links what is a week apart from one to the next', () => {
    const on = (day: number): string => new Date(Date.UTC(2021, 0, 1 + day)).toISOString().slice(0, 10);
    const told = [0, 7, 15, 23, 30].flatMap((day) => [
      figure(`a${day}`, 12, CAPSIZED, { published: on(day) }),
      figure(`b${day}`, 14, LOST, { published: on(day) }),
    ]);
    const groups = differingFigures(told, () => true).map((group) => group.map(({ article }) => article));
    expect(groups).toEqual([
      ['a0', 'b0', 'a7', 'b7'],
      ['a15', 'b15'],
      ['a23', 'b23', 'a30', 'b30'],
    ]);
  });
  it('counts singular and plural as the same thing', () => {
    expect(values([figure('a', 12, CAPSIZED), figure('b', 14, LOST, { of: 'sailor' })])).toEqual([[12, 14]]);
  });

  /** Two sentences of different articles, with what is counted, the figure in each, and what limits the second. */
  const pair = (
    of: string,
    first: string,
    second: string,
    extra: Partial<ComparedFigure> = {},
  ): number[][] => {
    const told = (article: string, sentence: string): ComparedFigure => {
      const text = /\d[\d,.]*/.exec(sentence)![0].replace(/[,.]$/, '');
      return figure(article, Number(text.replaceAll(',', '')), sentence, { of, text });
    };
    return values([told('a', first), { ...told('b', second), ...extra }]);
  };

  it.each([
    [
      'miners',
      'The blast at the Harwick pit killed 17 miners, the company said.',
      'A blast in Harwick pit has killed 21 miners.',
    ],
    [
      'houses',
      'The Teller fire destroyed 40 houses near Ostrelle.',
      'Near Ostrelle 62 houses were destroyed by the Teller fire.',
    ],
    [
      'people',
      'Police in Lindquay arrested 34 people after the derby riot.',
      'After the derby riot in Lindquay 51 people were arrested.',
    ],
    [
      'workers',
      'Brandt Steel will lay off 300 workers at its Corve mill.',
      'At the Corve mill Brandt Steel wants to cut 450 workers.',
    ],
    [
      'jobs',
      'Brandt Steel will cut 300 jobs at its Corve mill.',
      'Brandt Steel slashes 450 jobs at its mill in Corve.',
    ],
    [
      'passengers',
      'The Kestrel ferry carried 212 passengers when it hit Gull Rock.',
      'The Kestrel ferry had 187 passengers aboard when it ran onto Gull Rock.',
    ],
    [
      'families',
      'The Tern flood displaced 900 families in Lower Marsh.',
      'In Lower Marsh 1,400 families were evacuated before the Tern flood.',
    ],
    [
      'birds',
      'The slick off Cape Morrow killed 3,000 birds.',
      'Wardens counted 5,200 birds dead in the slick off Cape Morrow.',
    ],
    [
      'children',
      'At Saint Brannock school 12 children fell ill after lunch on Monday.',
      'Lunch made 19 children sick at the school of Saint Brannock.',
    ],
    [
      'supporters',
      'The Hallam rally drew a crowd of 8,000 supporters to Castle Green.',
      'Only 2,500 supporters attended the Hallam rally on Castle Green.',
    ],
  ])('tells of %s', (of, first, second) => expect(pair(of, first, second)).toHaveLength(1));

  it.each([
    [
      'victims and culprits',
      'people',
      'Two gunmen killed 14 people at the Corve mall shooting.',
      'One of the 2 people in the Corve mall shooting had a permit.',
    ],
    [
      'some and all of them',
      'Danes',
      'The Corve mall attack killed 4 Danes.',
      'The attack at Corve mall killed the mayor and 3 other Danes.',
    ],
    [
      'what was said before',
      'miners',
      'The blast at the Harwick pit killed 17 miners.',
      'The widow of one of the 3 miners killed in the Harwick pit blast sued.',
    ],
    [
      'dead and hurt',
      'miners',
      'The Harwick pit blast killed 17 miners.',
      'The Harwick pit blast injured 40 miners.',
    ],
    [
      'another place',
      'voters',
      'In Ostrelle 400 voters signed the Hallam petition.',
      'In Lindquay 900 voters signed the Hallam petition.',
    ],
    [
      'another month',
      'people',
      'The Corve riot of May wounded 30 people at the market.',
      'The market riot in Corve wounded 12 people in July.',
    ],
    [
      'no names',
      'houses',
      'The wildfire destroyed 40 houses on the slope.',
      'On the slope 62 houses were destroyed by the wildfire.',
    ],
    [
      'nothing that happens',
      'islands',
      'The Morrow group has 40 islands with seabird colonies.',
      'The Morrow group of 62 islands is known for seabird colonies.',
    ],
    [
      'a rounded number',
      'people',
      'The Tern flood displaced 10,000 people in Lower Marsh.',
      'In Lower Marsh 10,212 people were displaced by the Tern flood.',
    ],
  ])('leaves apart %s', (_, of, first, second) => expect(pair(of, first, second)).toEqual([]));

  it.each([
    ['at least', 12, []],
    ['more than', 10, []],
    ['about', 18, []],
    ['at least', 25, [[17, 25]]],
    ['about', 30, [[17, 30]]],
    ['up to', 20, []],
  ])('"%s %i" is compared as what it allows', (qualifier, value, groups) => {
    const second = `The blast in the Harwick pit killed ${value} miners.`;
    expect(pair('miners', 'The blast at the Harwick pit killed 17 miners.', second, { qualifier })).toEqual(
      groups,
    );
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
