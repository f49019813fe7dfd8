import { expect, it } from 'vitest';
import { registerLetter, sortName } from '../../../src/archive/identity/sort-name.ts';

it.each([
  ['Antony Blinken', 'Blinken, Antony'],
  ['Jo van der Leyen', 'van der Leyen, Jo'],
  ['Robert Downey Jr.', 'Downey Jr., Robert'],
  ['Xi Jinping', 'Xi Jinping'],
  ['Kim Jong-un', 'Kim Jong-un'],
  ['Kim Kardashian', 'Kardashian, Kim'],
  ['Lee Harvey Oswald', 'Oswald, Lee Harvey'],
  ['Tim Lee', 'Lee, Tim'],
  ['de Blasio', 'de Blasio'],
  ['Cher', 'Cher'],
])('%s is sorted as %s', (name, sorted) => expect(sortName(name, 'person')).toBe(sorted));

it('sorts organisations and places without their article', () => {
  expect(sortName('The Hague', 'place')).toBe('Hague');
  expect(sortName('A Better Way', 'organisation')).toBe('Better Way');
});

it('finds the letter behind marks and accents', () => {
  expect(registerLetter('Émile')).toBe('E');
  expect(registerLetter('’t Hooft')).toBe('T');
  expect(registerLetter('Київ')).toBe('#');
});
