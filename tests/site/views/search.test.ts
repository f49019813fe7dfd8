import { expect, it } from 'vitest';
import { searchView } from '../../../src/site/views/search.ts';
import { archiveOf } from '../../support/archive.ts';
import { articles, CONCEPTS, HARBOUR, page } from '../../support/harbour.ts';

const facets = (context: ReturnType<typeof archiveOf>) =>
  Object.fromEntries(
    searchView(context, page(context, 'search')).facets.map(({ name, values }) => [
      name,
      values.map(({ value, label, count }) => `${label ?? value}: ${count}`),
    ]),
  );

it('articles are counted by what narrows them', () => {
  expect(facets(archiveOf(HARBOUR, { concepts: CONCEPTS }))).toEqual({
    has: ['quotes: 3', 'figures: 2'],
    year: ['undated: 1', '2022: 1', '2021: 3'],
    month: ['2022-01: 1', '2021-05: 1', '2021-03: 2'],
    person: ['Ada Holm: 3', 'Bo Lund: 2', 'Carla Voss: 1', 'Eve <b>Roe</b>: 1'],
    source: ['Harbour Weekly: 2', '"><b>Hack</b>: 1', 'Coast Post: 1'],
    speaker: ['Bo Lund: 3', 'Ada Holm: 1', 'Eve <b>Roe</b>: 1'],
    topic: ['Rain: 2', 'Weather: 2'],
  });
});

it('the twelve fullest values are offered', () => {
  const many = [...articles(12), ...HARBOUR];
  const { person } = facets(archiveOf(many));
  expect(person).toHaveLength(12);
  expect(person!.slice(0, 2)).toEqual(['Ada Holm: 3', 'Bo Lund: 2']);
});

it('an empty archive has no facets', () => expect(facets(archiveOf([]))).toEqual({}));
