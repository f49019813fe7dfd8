import { describe, expect, it } from 'vitest';
import { refined } from '../annotate.ts';

describe('the name of a body is without', () => {
  it.each([
    ['the office', 'He is [Speaker of the Velm](org).', ['Velm/org']],
    ['the office', 'She is [Chairman Larch River Commission](org).', ['Larch River Commission/org']],
    ['the office', 'She is [Director of the Larch River Authority](org).', ['Larch River Authority/org']],
    [
      'the occasion',
      'They met at the [Press Conference at Larch Plaza Hotel](org).',
      ['Larch Plaza Hotel/org'],
    ],
    [
      'another body',
      'The [Velm Workers Party and Borrin](org) agree.',
      ['Velm Workers Party/org', 'Borrin/org'],
    ],
    [
      'another body',
      'The [Larch Foundation and the Borrin](org) agree.',
      ['Larch Foundation/org', 'Borrin/org'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(refined(text)).toEqual(expected);
  });

  it.each([
    'The [University and College Union](org) agree.',
    'The [Larch University of Texas at Borrin](org) is new.',
    'The [Velm Food and Drug Administration](org) agree.',
    'The [Governors Association of Velm](org) agree.',
    'The [Larch Golf Club and Spa](org) is shut.',
  ])('but is left whole: %s', (text) => {
    expect(refined(text)).toEqual([`${/\[(.*)\]/.exec(text)![1]}/org`]);
  });

  it('and an office is no name', () => {
    expect(refined('The [ex-Senate Leader](misc) and the [Minister of Borrin](org) met.')).toEqual([]);
    expect(refined('The [MEC for Health](org) met her.')).toEqual([]);
  });

  it('and “for” may belong to a party', () => {
    expect(refined('The [Democratic Party](org) for the People agrees.')).toEqual([
      'Democratic Party for the People/org',
    ]);
    expect(refined('The [Democratic Party](org) of Lincoln agrees.')).toEqual(['Democratic Party/org']);
  });
});
