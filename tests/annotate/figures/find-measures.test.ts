import { describe, expect, it } from 'vitest';
import { findMeasure } from '../../../src/annotate/figures/find-measures.ts';
import { found } from './sentence.ts';

describe('a measure', () => {
  it.each([
    ['It is ten miles off.', ['ten miles = measure 10 mile [[mi_i]]']],
    ['It is 10 kilometres off.', ['10 kilometres = measure 10 kilometer [km]']],
    ['It is 10km off.', ['10km = measure 10 kilometer [km]']],
    ['It is 10 m off.', ['10 m = measure 10 meter [m]']],
    ['A 7.62mm round flew.', ['7.62mm = measure 7.62 millimeter [mm]']],
    ['It weighs 20 kg.', ['20 kg = measure 20 kilogram [kg]']],
    ['It weighs 20 (kg) there.', ['20 (kg) = measure 20 kilogram [kg]']],
    ['It burned 5 square miles.', ['5 square miles = measure 5 square mile [[smi_us]]']],
    ['It holds 5 m² of it.', ['5 m² = measure 5 square meter [m2]']],
    ['It does 50 km/h.', ['50 km/h = measure 50 kilometer per hour [km/h]']],
    ['It does 50 miles an hour.', ['50 miles an hour = measure 50 mile per hour [[mi_i]/h]']],
    ['It does 50 meters per minute.', ['50 meters per minute = measure 50 meter per minute [m/min]']],
    ['It is half a mile off.', ['half a mile = measure 0.5 mile [[mi_i]]']],
    ['It made a half turn.', ['a half turn = measure 0.5 turn [circ]']],
    ['He is 5\'10" tall.', ['5\'10" = measure 5.83333333 foot [[ft_i]]']],
    ['He is 6’2 tall.', ['6’2 = measure 6.16666667 foot [[ft_i]]']],
    ['A 10-gallon tank burst.', ['10-gallon = measure 10 gallon [[gal_us]]']],
    ['It makes 500 megawatts.', ['500 megawatts = measure 500 megawatt [MW]']],
    // The stop of a sentence is no part of the unit.
    ['It burns 60W.', ['60W = measure 60 watt [W]']],
    ['10\u00a0km', ['10\u00a0km = measure 10 kilometer [km]']],
  ])('%s', (text, expected) => expect(found(findMeasure, text)[0]).toBe(expected[0]));
});

describe('no measure', () => {
  it.each([
    '',
    'km 5',
    'He saw 5 boats.',
    'It bothers me not one bit.',
    'He has one foot on it.',
    'He met two bar owners.',
    'They put up three yard signs.',
    'Some 10m boats sank.',
    'He took 5 W grades.',
    'Hundreds of miles',
    'They met 4 A students.',
    'He has five m there.',
  ])('%s', (text) => expect(found(findMeasure, text)).toEqual([]));
});
