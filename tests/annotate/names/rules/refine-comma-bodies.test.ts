import { describe, expect, it } from 'vitest';
import { refined } from '../annotate.ts';

describe('the name of a body that goes on over a comma', () => {
  it.each([
    [
      'The Department for Transport, [Housing](org) and [Rural Affairs](org) agreed.',
      ['Department for Transport, Housing and Rural Affairs/org'],
    ],
    [
      'The [Ministry](org) of Youth, Sports, and Culture agreed.',
      ['Ministry of Youth, Sports, and Culture/org'],
    ],
    [
      'At the [University of California](org), [Berkeley](per), it rained.',
      ['University of California, Berkeley/org'],
    ],
    [
      'At the [University of Texas](org), [San Antonio](loc), it rained.',
      ['University of Texas, San Antonio/org'],
    ],
  ])('%s', (text, expected) => {
    expect(refined(text)).toEqual(expected);
  });

  it.each([
    [
      'The [Department of Justice](org), [Facebook](org) and [Larch](org) agreed.',
      ['Department of Justice/org', 'Facebook/org', 'Larch/org'],
    ],
    [
      'The [Department of Health](org), said [Ann Larch](per), agreed.',
      ['Department of Health/org', 'Ann Larch/per'],
    ],
    ['At the [University of Velm](org), [Larch](loc), it rained.', ['University of Velm/org', 'Larch/loc']],
    [
      'At the [University of Texas](org), [Ann Larch](per) said, it rained.',
      ['University of Texas/org', 'Ann Larch/per'],
    ],
  ])('ends at the comma in %s', (text, expected) => {
    expect(refined(text)).toEqual(expected);
  });
});
