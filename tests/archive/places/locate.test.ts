import { describe, expect, it } from 'vitest';
import { readPlaceRules } from '../../../src/archive/curation/place-rules.ts';
import { locate } from '../../../src/archive/places/locate.ts';

const told = (name: string, rows = ''): string[] =>
  locate(
    name,
    readPlaceRules({ path: 'authority/places.csv', text: `name,lat,lon,country,note\n${rows}` }).rules,
  ).map((point) => `${point.kind} ${point.name} ${point.country} ${point.lat} ${point.lon}`);

describe('where a place lies', () => {
  it.each([
    ['a country in the middle of its largest piece of land', 'France', ['country France FR 46.6 2.5']],
    ['by another name', 'the U.S.', ['country United States of America US 39.9 -98.8']],
    ['one that maps print in short', 'Bosnia', ['country Bosnia and Herz. BA 44.2 17.8']],
    ['a former name', 'Burma', ['country Myanmar MM 21.1 96.5']],
    ['one that is on both maps', 'Puerto Rico', ['country Puerto Rico PR 18.2 -66.5']],
    ['a state', 'Iowa', ['region Iowa US 42.1 -93.5']],
    ['a part of a country', 'Scotland', ['region Scotland GB 56.8 -4.2']],
    ['a city', 'Nairobi', ['city Nairobi KE -1.3 36.8']],
    ['with accents or without', 'Zurich', ['city Zürich CH 47.4 8.6']],
    ['the largest of its name by far', 'Chicago', ['city Chicago, IL US 41.9 -87.7']],
    ['what news means by a state’s name', 'Washington', ['city Washington US 38.9 -77']],
  ])('%s', (_what, name, expected) => {
    expect(told(name)).toEqual(expected);
  });

  it.each(['Georgia', 'Springfield', 'Manchester', 'Cambridge', 'Birmingham'])(
    '%s could be several, and none is guessed',
    (name) => {
      expect(told(name).length).toBeGreaterThan(1);
    },
  );

  it.each(['Europe', 'Asia', 'Capitol Hill', 'the Rust Belt', 'Lindquay', 'Port Nowhere', ''])(
    'of “%s” nothing is known',
    (name) => {
      expect(told(name)).toEqual([]);
    },
  );

  it('is as a person says, whatever else bears the name', () => {
    expect(told('Georgia', 'Georgia,42.3,43.4,ge,the country')).toEqual(['city Georgia GE 42.3 43.4']);
    expect(told('U.S.', 'United States,38,-97,US,')).toEqual(['city United States US 38 -97']);
    expect(told('Lindquay', 'Lindquay,-0.5,0,Ostrelle,ours')).toEqual(['city Lindquay Ostrelle -0.5 0']);
  });

  it('is nowhere where a person says so', () => {
    expect(told('Jupiter', 'Jupiter,,,,the planet')).toEqual([]);
  });
});
