import { expect, it } from 'vitest';
import { splitAtCommas, splitNames } from '../../../src/text/person-name/split-names.ts';

it.each([
  ['Jane Roe and Ann Voss', ['Jane Roe', 'Ann Voss']],
  ['Jane Roe, Cher & Ann Voss', ['Jane Roe', 'Cher', 'Ann Voss']],
  ['John Smith, Jr., Jane Roe and Ann Voss', ['John Smith, Jr.', 'Jane Roe', 'Ann Voss']],
  ['Leonard Hill, III', ['Leonard Hill, III']],
])('%s, every comma', (text, names) => expect(splitNames(text).filter(Boolean)).toEqual(names));

it.each([
  ['Roe, Jane', ['Roe, Jane']],
  ['Roe, Jane Ann', ['Roe, Jane Ann']],
  ['van den Berg, Mira Elsa', ['van den Berg, Mira Elsa']],
  ['Roe, Jane Ann, Voss, Ada', ['Roe, Jane Ann', 'Voss, Ada']],
  ['AP, Jane Roe', ['AP', 'Jane Roe']],
  ['Jane Roe, Cher', ['Jane Roe, Cher']],
  ['Jane Roe, Ann Voss, Ada Lund', ['Jane Roe', 'Ann Voss', 'Ada Lund']],
  ['Jane Roe, Ann Voss', ['Jane Roe', 'Ann Voss']],
  ['John Smith, Jr., Jane Roe', ['John Smith, Jr.', 'Jane Roe']],
])('%s, the commas between full names', (text, names) => expect(splitAtCommas(text)).toEqual(names));
