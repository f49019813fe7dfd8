import { describe, expect, it } from 'vitest';
import { refined } from '../annotate.ts';

describe('a person behind a role', () => {
  it.each([
    ['[VELM Health Policy Consultant Bill Larch](org) spoke.', ['VELM/org', 'Bill Larch/per']],
    ['The [Dunmore Elementary Principal Dawn Larch](org) spoke.', ['Dawn Larch/per']],
    ['[Nevada Democrat Lucy Larch](loc) spoke.', ['Lucy Larch/per']],
    ['[Singer Sinéad Ní Larchin](org) spoke.', ['Sinéad Ní Larchin/per']],
    ['[Alderman William D. Larch](per) spoke.', ['William D. Larch/per']],
    ['The Minister of [Education Kay Larch](org) spoke.', ['Kay Larch/per']],
    ['[Velm South MP Bill Larch](org) spoke.', ['Velm South/loc', 'Bill Larch/per']],
    ['[VLP MLA Bill Larch](per) spoke.', ['VLP/org', 'Bill Larch/per']],
    ['The [VLP MP](org) spoke.', ['VLP/org']],
    ['The [MP](org) spoke.', []],
    ['[Bill Larch](per) left. [Olympian Bill Larch](org) spoke.', ['Bill Larch/per', 'Bill Larch/per']],
  ])('%s', (text, expected) => {
    expect(refined(text)).toEqual(expected);
  });

  it.each([
    '[Pope John Paul II](per) spoke.',
    '[Daniel Porter Larch](per) spoke.',
    '[Marine Le Larch](per) spoke.',
    'Emperor [Charles VI](per) spoke.',
  ])('is not looked for in %s', (text) => {
    expect(refined(text)).toEqual([`${/\[(.*)\]/.exec(text)![1]}/per`]);
  });
});

describe('a person by what stands beside', () => {
  it.each([
    [
      '[Mary Larch](per), [Tom Borrin](per) and [Sinéad Orrin](org) won.',
      ['Mary Larch/per', 'Tom Borrin/per', 'Sinéad Orrin/per'],
    ],
    ['[Martin Luke](per) Larch, Jr., came.', ['Martin Luke Larch/per']],
    ['She read [J.R.R. Larchin](misc) again.', ['J.R.R. Larchin/per']],
    ['ORLA DUNNE: Today. [ORLA DUNNE](org): Yes.', ['ORLA DUNNE/per', 'ORLA DUNNE/per']],
  ])('%s', (text, expected) => {
    expect(refined(text)).toEqual(expected);
  });

  it.each([
    ['[Mary Larch](per) and [Morgan Stanley](org) agree.', ['Mary Larch/per', 'Morgan Stanley/org']],
    ['[Mary Larch](per), [Kelly Holdings](org) and others.', ['Mary Larch/per', 'Kelly Holdings/org']],
    ['The [U.S. Larch](misc) is shut.', ['U.S. Larch/misc']],
    ['[William Larch](per), [Jr.](loc) came.', ['William Larch/per']],
    ['The [John Larch Partnership](per) grew.', ['John Larch Partnership/org']],
  ])('but %s', (text, expected) => {
    expect(refined(text)).toEqual(expected);
  });
});

describe('a name that the tagger left out', () => {
  it.each([
    ['Mary-Jane Larch, executive director of the pier, wept.', ['Mary-Jane Larch/per']],
    ['Peter Larch, 34, wept.', ['Peter Larch/per']],
    ['They met Susan Larch, the deputy mayor, at noon.', ['Susan Larch/per']],
  ])('is a person’s where an age or a role stands behind it: %s', (text, expected) => {
    expect(refined(text)).toEqual(expected);
  });

  it.each([
    'Charlotte Hornets, a team of the east, lost.',
    'Summer Larch, in all its forms, is green.',
    'In Victoria Larch, rain fell on the mayor.',
  ])('but not in %s', (text) => {
    expect(refined(text)).toEqual([]);
  });

  it('ends with the noun of a body', () => {
    expect(refined('The [Larch Independent System](misc) Operator agreed.')).toEqual([
      'Larch Independent System Operator/org',
    ]);
  });
});

describe('two people between whom a comma stands', () => {
  it('are two', () => {
    expect(refined('They met [Larch, Borrin](per) and others.')).toEqual(['Larch/per', 'Borrin/per']);
    expect(refined('They met [Peter Larch, Jr.](per) and others.')).toEqual(['Peter Larch, Jr./per']);
  });
});

describe('a title', () => {
  it('is cut off who turns out to be a person', () => {
    expect(refined('[Mohd Larch](per) left. Later [Datuk Mohd Larch](org) said so.')).toEqual([
      'Mohd Larch/per',
      'Mohd Larch/per',
    ]);
  });
});

describe('who stands behind what people are', () => {
  it.each([
    ['Another, retired miner [Alf Larch](misc), said no.', ['Alf Larch/per']],
    ['They asked the pensioner [Marit Larch](org) in vain.', ['Marit Larch/per']],
    ['His wife, [Melania](loc), wept.', ['Melania/per']],
    ['The city, [Melania](loc), wept.', ['Melania/loc']],
    ['They asked the bank [Marit Larch](org) in vain.', ['Marit Larch/org']],
  ])('is a person: %s', (text, expected) => {
    expect(refined(text)).toEqual(expected);
  });
});
