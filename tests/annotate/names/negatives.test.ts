import { describe, expect, it } from 'vitest';
import { namesIn } from './annotate.ts';

// Capitals that name nobody and nothing, and words that are names elsewhere.
const NOTHING = [
  'The minister resigned on Tuesday after three weeks of protests.',
  'However, many people said they would stay at home.',
  'In March the price of bread rose again; by May it had doubled.',
  'He may mark the occasion with a rose.',
  'Prices rose 3 percent in the third quarter, the most since 2008.',
  'Please turn off the lights, bill the client and frank the letter.',
  '“We will win,” she said. “I have no doubt.”',
  'Doctors said the patient was in stable condition.',
  '',
  '12,000 34% $5 — … !',
];

describe('no name is found in', () => {
  it.each(NOTHING)('%s', (text) => {
    const { names, entities } = namesIn(text);
    expect(names.map(({ start, end }) => text.slice(start, end))).toEqual([]);
    expect(entities).toEqual([]);
  });
});

describe('outside the span of a name', () => {
  it.each([
    ['President Barack Obama spoke.', 'Barack Obama'],
    ['Former Prime Minister Tony Blair spoke.', 'Tony Blair'],
    ['Dr. Helen Marsh spoke.', 'Helen Marsh'],
    ['Gov. Chris Christie’s aides spoke.', 'Chris Christie'],
    ["Hillary Clinton's aides spoke.", 'Hillary Clinton'],
  ])('stay titles and possessive endings: %s', (text, name) => {
    const { names } = namesIn(text);
    expect(names.map(({ start, end }) => text.slice(start, end))).toEqual([name]);
  });
});
