import { expect, it } from 'vitest';
import { refined } from '../annotate.ts';

it.each([
  [
    'stands before what they are, and says something',
    'Grace Holm, chief executive of the mill, told the board.',
  ],
  ['has an age', 'Sarah-Jane Trent, 34, a baker, said so.'],
  ['says something', 'Grace Holm said so.'],
])('whom the tagger passed over is one person: who %s: %s', (_, text) => {
  expect(refined(text)).toEqual([`${text.slice(0, text.search(/,| said/))}/per`]);
});
