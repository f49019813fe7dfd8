import { describe, expect, it } from 'vitest';
import { findDegrees } from '../../../src/annotate/figures/find-degrees.ts';
import { found } from './sentence.ts';

describe('degrees', () => {
  it.each([
    // On a scale.
    ['It is 20 degrees Celsius.', ['20 degrees Celsius = temperature 20 °C [Cel]']],
    ['It is 68 °F.', ['68 °F = temperature 68 °F [[degF]]']],
    ['It is 20°C.', ['20°C = temperature 20 °C [Cel]']],
    ['It is 20 celsius.', ['20 celsius = temperature 20 °C [Cel]']],
    ['It is 3 kelvins.', ['3 kelvins = temperature 3 K [K]']],
    ['The heat hit 45 C there.', ['45 C = temperature 45 °C [Cel]']],
    ['It is -5 °C.', ['-5 °C = temperature -5 °C [Cel]']],
    ['It is −5 °C.', ['−5 °C = temperature -5 °C [Cel]']],
    ['It is minus five degrees Celsius.', ['minus five degrees Celsius = temperature -5 °C [Cel]']],
    // Beside a word of heat, or in figures.
    ['It was hot, at 98 degrees.', ['98 degrees = temperature 98 degree [deg]']],
    ['It was two degrees warmer.', ['two degrees = temperature 2 degree [deg]']],
    ['It was 98 degrees.', ['98 degrees = temperature 98 degree [deg]']],
    // Angles.
    ['Turn it 45 degrees.', ['45 degrees = measure 45 degree [deg]']],
    ['It made a 180-degree move.', ['180-degree = measure 180 degree [deg]']],
  ])('%s', (text, expected) => expect(found(findDegrees, text)).toEqual(expected));
});

describe('none', () => {
  it.each([
    '',
    'He saw 5 boats.',
    'He holds two degrees in law.',
    'He took 3 C grades.',
    'He plays in F 5.',
    'Dozens of degrees.',
    'degrees 5',
  ])('%s', (text) => expect(found(findDegrees, text)).toEqual([]));
});
