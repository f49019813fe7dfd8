import { describe, expect, it } from 'vitest';
import { findMeasure } from '../../../src/annotate/figures/find-measures.ts';
import {
  address,
  enumerator,
  identifier,
  inAddress,
  inCode,
  table,
  telephone,
} from '../../../src/annotate/figures/guard-codes.ts';
import { verdict } from './sentence.ts';

describe('an identifier', () => {
  it.each([
    'See A/5 there.',
    'See #4 there.',
    'See x=5 there.',
    'See 501(c) there.',
    'See 007 there.',
    'See 1234567890123 there.',
    'See 5_a there.',
    'See 9/x there.',
  ])('%s', (text) => expect(verdict(identifier, text)).not.toBeNull());
  it.each([
    'He saw 5 boats.',
    '5 boats',
    'He saw 0.5 boats.',
    'He saw (5) boats.',
    'He saw 5, too.',
    'He saw 5',
  ])('none: %s', (text) => expect(verdict(identifier, text)).toBeNull());
});

describe('the number of a list item', () => {
  it.each([
    ['3. The vote was close.', 0],
    ['3 The vote was close.', 0],
    ['Why: 1) rain and 2) snow.', 1],
    ['Vale (8.) won.', 0],
  ] as const)('%s', (text, nth) => expect(verdict(enumerator, text, nth)).toBe('the number of a list item'));
  it.each([
    '3 boats sank.',
    'He saw (8) boats.',
    '1500 The vote.',
    'Three. The vote.',
    'He saw 3.',
    '12 Danes came.',
  ])('none: %s', (text) => expect(verdict(enumerator, text)).toBeNull());
});

describe('code and addresses', () => {
  it('a style sheet', () => {
    expect(verdict(inCode, 'img { width:100px }', 0, undefined, [findMeasure])).toBe(
      'figures in a style sheet',
    );
    expect(verdict(inCode, 'a=5 b')).toBe('figures in code');
    expect(verdict(inCode, 'He saw 5 boats.')).toBeNull();
    expect(verdict(inCode, '5')).toBeNull();
  });
  it.each([
    'See https://example.org/a%20b there.',
    'See www.example.org/20 there.',
    'Ask a@20.example there.',
  ])('%s', (text) => expect(verdict(inAddress, text)).toBe('part of a web or mail address'));
  it('a run of a thousand signs is no prose', () => {
    expect(verdict(inAddress, `${'/'.repeat(1000)}20 boats`)).toBe('part of a web or mail address');
  });
  it.each(['See 20 boats.', 'See (20) boats.', '20', 'See https://example.org 20 boats.'])(
    'none: %s',
    (text) => expect(verdict(inAddress, text)).toBeNull(),
  );
  it.each(['He lives at 131 West 23rd Street.', 'He lives at 5 Harbour Road.'])('%s', (text) =>
    expect(verdict(address, text)).toBe('a street address'),
  );
  it.each(['He saw 5 boats.', 'He saw 131 West Enders.', 'He lives at Five Harbour Road.', 'He saw 5'])(
    'none: %s',
    (text) => expect(verdict(address, text)).toBeNull(),
  );
});

describe('telephone numbers and tables', () => {
  it.each([
    ['Call 800-555-0143 now.', 0],
    ['Call (202) 555 now.', 0],
    ['Call (202) 555 now.', 1],
    ['See rule(3) there.', 0],
  ] as const)('%s, number %i', (text, nth) => expect(verdict(telephone, text, nth)).not.toBeNull());
  it.each(['He saw 5 boats.', 'He saw (5) boats.', 'A 57-nation body met.'])('none: %s', (text) =>
    expect(verdict(telephone, text)).toBeNull(),
  );
  it.each([0, 1, 2])('number %i of a row', (nth) => {
    expect(verdict(table, 'Lens 3 4 0', nth)).toBe('figures of a table');
  });
  it.each(['Lens 3 4', 'Lens 3, 4, 0', 'Lens three four 3'])('none: %s', (text) =>
    expect(verdict(table, text)).toBeNull(),
  );
});
