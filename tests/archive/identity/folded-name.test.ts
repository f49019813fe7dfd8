import { expect, it } from 'vitest';
import { foldPersonName, surnameKey } from '../../../src/archive/identity/folded-name.ts';

const parts = (name: string, short?: string): string => {
  const { given, middle, surname, suffix, nickname } = foldPersonName(name, short);
  return [given ?? '', middle.join(' '), surname, suffix ?? '', nickname ?? ''].join('|').replace(/\|+$/, '');
};

it.each([
  ['Volodymyr Zelensky', 'volodymyr||zelensky'],
  ['George H. W. Bush', 'george|h w|bush'],
  ['Robert C. "Bobby" Scott', 'robert|c|scott||bobby'],
  ['Ryabkov', '||ryabkov'],
  ['Jo van der Leyen', 'jo||van der leyen'],
  ['Van Hollen', '||van hollen'],
  ['Bashar al-Assad', 'bashar||assad'],
  ['Osama bin Laden', 'osama||laden'],
  // Of two ways to print a name each gives the same parts.
  ['Otto zu Stolberg', 'otto||zu stolberg'],
  ['Karim ash Sharif', 'karim||sharif'],
  ['Ron Pell Jr.', 'ron||pell|jr'],
  ['Ron Pell, Junior', 'ron||pell|jr'],
  ['Ron Pell 3rd', 'ron||pell|iii'],
  ['Kim Jong-un', 'jongun||kim'],
  ['Kim Jong Un', 'jongun||kim'],
  ['Catherine of Aragon', 'catherine|of|aragon'],
  ['Dr. Ann Voss', 'ann||voss'],
  // A full name, though it begins like a particle.
  ['Ben Stiller', 'ben||stiller'],
  ['Al Gore', 'al||gore'],
  ['Ash Carter', 'ash||carter'],
  ['Trump’s', '||trump'],
])('%s has the parts %s', (name, expected) => expect(parts(name)).toBe(expected));

it('meets its other spellings under the last part of the surname', () => {
  expect(surnameKey(foldPersonName('Enrique Peña Nieto'))).toBe(surnameKey(foldPersonName('Nieto')));
});
