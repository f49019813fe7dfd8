import { expect, it } from 'vitest';
import { findOther } from '../../../src/annotate/figures/find-others.ts';
import { dropReason } from '../../../src/annotate/figures/refine-guards.ts';
import { verdict } from './sentence.ts';

it.each([
  ['He slept three weeks.', 'duration'],
  ['See https://example.org/a%20b there.', 'part of a web or mail address'],
  ['Call 800-555-0143 now.', 'figures in a chain of hyphens'],
  ['In 2016 voters chose.', 'a year'],
  ['He lives at 5 Harbour Road.', 'a street address'],
  ['He took Route 66 home.', 'a number behind a designation'],
  ['The two agreed.', 'a number as a pronoun'],
  // More than one guard speaks: the first in order explains.
  ['3. The two agreed.', 'the number of a list item'],
  ['He saw 12 boats.', null],
  ['12 boats', null],
])('%s: %s', (text, reason) => {
  expect(verdict(dropReason, text, 0, undefined, [findOther])).toBe(reason);
});
