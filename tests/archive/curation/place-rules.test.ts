import { describe, expect, it } from 'vitest';
import { readPlaceRules, unmatchedPlaces } from '../../../src/archive/curation/place-rules.ts';

const read = (rows: string) =>
  readPlaceRules({ path: 'authority/places.csv', text: `name,lat,lon,country,note\n${rows}` });

describe('the authority file on places', () => {
  it.each([
    ['no latitude', 'Lindquay,,3,,'],
    ['no longitude', 'Lindquay,3,,,'],
    ['words', 'Lindquay,north,3,,'],
    ['more degrees than there are', 'Lindquay,91,3,,'],
    ['the two in one cell', 'Lindquay,"51.5, 3",,,'],
  ])('a row with %s is told and not used', (_what, row) => {
    const { rules, diagnostics } = read(row);
    expect(rules.size).toBe(0);
    expect(diagnostics.map(({ code, place }) => `${code} ${place.line}`)).toEqual([
      'place-without-coordinates 2',
    ]);
  });

  it('a row without a name is told', () => {
    expect(read(',51,3,,').diagnostics.map(({ code }) => code)).toEqual(['authority-row-without-name']);
  });

  it('of two rows with one name, in whatever spelling, the first counts', () => {
    const { rules } = read('Kyiv,50.4,30.5,UA,\nKiev,1,1,,');
    expect([...rules.values()].map(({ name }) => name)).toEqual(['Kyiv']);
  });

  it('a row that no place answers to is told', () => {
    const { rules } = read('Kyiv,50.4,30.5,UA,\nLindquay,1,1,,');
    expect(unmatchedPlaces(rules, ['Kiev', 'London']).map(({ params }) => params)).toEqual([
      { name: 'Lindquay' },
    ]);
  });
});
