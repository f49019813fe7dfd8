import { describe, expect, it } from 'vitest';
import { refined } from '../annotate.ts';

describe('places of several words', () => {
  it.each([
    ['Aid for [Trinidad](loc) and [Tobago](loc) came.', ['Trinidad and Tobago/loc']],
    ['Aid for [France](loc) and [Spain](loc) came.', ['France/loc', 'Spain/loc']],
    ['The ferry to the Isle of Larch is late.', ['Isle of Larch/loc']],
    ['The ships in the Strait of [Velm](org) wait.', ['Strait of Velm/loc']],
    ['It hit [St Larchburg](org) at night.', ['St Larchburg/loc']],
    ['It hit [Leeds](loc), [Larchburg](org) and [York](loc).', ['Leeds/loc', 'Larchburg/loc', 'York/loc']],
    ['He lives in [Leeds](loc), [Larchshire](org).', ['Leeds/loc', 'Larchshire/loc']],
    ['He lives at 3 Elm Street, [Larchburg](org).', ['Larchburg/loc']],
    ['In [Leeds](loc), [Larchcorp](org) grew.', ['Leeds/loc', 'Larchcorp/org']],
    ['In [Leeds](loc), [Facebook](org) and [York](loc).', ['Leeds/loc', 'Facebook/org', 'York/loc']],
    ['The league match of [St Larchburg](org) and the team is a cup game.', ['St Larchburg/org']],
  ])('%s', (text, expected) => {
    expect(refined(text)).toEqual(expected);
  });
});
