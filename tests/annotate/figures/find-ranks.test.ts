import { describe, expect, it } from 'vitest';
import { figuresOf, shown } from './find.ts';

const ranks = (text: string): string[] =>
  figuresOf(text)
    .figures.filter(({ kind }) => kind === 'rank')
    .map((figure) => shown(text, figure));

describe('a place in an order', () => {
  it.each([
    ['She beat the world No 41 in two sets.', 'No 41 | rank 41'],
    ['The British No. 2 Ada Fern lost.', 'No. 2 | rank 2'],
    ['It is their No. 1 worry.', 'No. 1 | rank 1'],
    ['The firm was ranked No. 14 last year.', 'No. 14 | rank 14'],
    ['She is seeded No 10.', 'No 10 | rank 10'],
    ['They drew the 23rd seed, a Dane.', '23rd | rank 23'],
    ['Kenya finished 9th.', '9th | rank 9'],
    ['He scored his 50th goal of the year.', '50th | rank 50'],
    ["It was Peru's 12th win.", '12th | rank 12'],
    ['Wages at the 90th percentile rose.', '90th | rank 90'],
  ])('%s', (text, expected) => expect(ranks(text)).toEqual([expected]));
});

describe('none', () => {
  it.each([
    'No 10 said that the minister would stay.',
    'A spokesman for No 11 declined.',
    'No 38 people came.',
    'It is case No. 16-204.',
    'Take the No. 7 bus.',
    'Reactor No 4 was shut.',
    'He lives on the 25th floor.',
    'The 31st victim was found.',
    'It was built in the 19th century.',
    "Texas' 5th Congressional District voted.",
    'The 14th Amendment says so.',
    'It celebrated its 40th anniversary.',
    'There were no. They left.',
  ])('%s', (text) => expect(ranks(text)).toEqual([]));
});
