import { describe, expect, it } from 'vitest';
import { refined } from '../annotate.ts';

describe('a name is completed', () => {
  it.each([
    ['the domain of a site', 'The site [Larkpost](loc).com shut.', ['Larkpost.com/org']],
    ['the domain of a site that was passed over', 'Their site, Tarnwatch.org, shut.', ['Tarnwatch.org/org']],
    [
      'a strange given name that opens the sentence',
      'Florent [Tarnley](per) is a captain.',
      ['Florent Tarnley/per'],
    ],
    ['a nickname', 'The marine [John](per) “Tig” [Tarnley](per) agreed.', ['John “Tig” Tarnley/per']],
    ['a foundation', 'The [Ada Tarnley](per) Foundation agreed.', ['Ada Tarnley Foundation/org']],
    [
      'a foundation of two',
      'It went to the [Bill](per) and [Ada Tarnley Foundation](org).',
      ['Bill and Ada Tarnley Foundation/org'],
    ],
  ])('by %s: %s', (_, text, expected) => {
    expect(refined(text)).toEqual(expected);
  });

  it.each([
    ['an address', 'See www.Larkpost.com for more.', []],
    ['a page of a site', 'See Larkpost.com/help for more.', []],
    ['a mark of its sentence', 'He reads [Larkpost](org).', ['Larkpost/org']],
    ['a verb', 'Said [Tarnley](per): “No.”', ['Tarnley/per']],
    ['a title', 'Mister [Tarnley](per) agreed.', ['Tarnley/per']],
    ['words of a sentence', 'Outside [Tarnley](per) agreed.', ['Tarnley/per']],
    ['somebody else', 'With [Bill](per) and [Ada Tarnley](per) he won.', ['Bill/per', 'Ada Tarnley/per']],
  ])('but not by %s: %s', (_, text, expected) => {
    expect(refined(text)).toEqual(expected);
  });
});

describe('over a whole article', () => {
  it.each([
    [
      'somebody with a particle in capitals is a person',
      '[Marine Le Tarn](org) won. [Le Tarn](org) told them so.',
      ['Marine Le Tarn/per', 'Le Tarn/per'],
    ],
    [
      'whoever said something at an age is a person, and so is the full name',
      '[Monte Haddow](org) came. “Yes,” said [Haddow](org), 44.',
      ['Monte Haddow/per', 'Haddow/per'],
    ],
    [
      'a company is one where it reads like a place once',
      '[Velexa](org) fell. [Velexa](org) rose. [Velexa](org) slept. A fall in [Velexa](loc) hurt.',
      ['Velexa/org', 'Velexa/org', 'Velexa/org', 'Velexa/org'],
    ],
    [
      'a place that reads like a body once is left alone',
      '[Velexa](org) fell. They met in [Velexa](loc).',
      ['Velexa/org', 'Velexa/loc'],
    ],
    ['no age, no person', 'They said [Haddow](org), 44 miles off, was shut.', ['Haddow/org']],
  ])('%s', (_, text, expected) => {
    expect(refined(text)).toEqual(expected);
  });
});
