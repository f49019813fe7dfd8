import { expect, it } from 'vitest';
import { mentionsOf } from '../../../src/archive/identity/facts.ts';
import type { ArticleRecord } from '../../../src/model/record.ts';
import { SHOWN_FROM } from '../../../src/model/shown.ts';
import { recordOf } from '../record.ts';

const printed = recordOf('“[We stay](quote:Bo Lund),” said [Bo Lund](name).', { id: 'a' });

/** The same words as a reported statement of somebody whom the text does not name: its author, in the first person. */
const reported = (confidence: number): ArticleRecord => ({
  ...printed,
  named: [],
  names: [],
  quotes: printed.quotes.map((quote) => ({ ...quote, kind: 'indirect' as const, confidence })),
});

it.each([
  [0.9, ['Bo Lund is quoted 1 times']],
  [0.4, []],
])('who is quoted is who has a statement on a page (%f sure)', (confidence, facts) => {
  const found = mentionsOf(reported(confidence), SHOWN_FROM);
  expect(found.map(({ name, quoted }) => `${name} is quoted ${quoted} times`)).toEqual(facts);
});

it('a speaker whom the names do not hold is of the type that the identifier tells', () => {
  const speaker = { id: 'organisation/lund-campaign', name: 'Lund campaign', confidence: 0.97 };
  const quotes = printed.quotes.map((quote) => ({ ...quote, speaker }));
  const found = mentionsOf({ ...printed, quotes }, SHOWN_FROM);
  expect(found.map(({ type, name }) => `${type}: ${name}`)).toContain('organisation: Lund campaign');
});
