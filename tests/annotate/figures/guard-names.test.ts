import { describe, expect, it } from 'vitest';
import { capitalised, inName, named } from '../../../src/annotate/figures/guard-names.ts';
import type { Name } from '../../../src/model/annotations.ts';
import { verdict } from './sentence.ts';

describe('a number inside a name', () => {
  const name = (start: number, end: number): Name =>
    ({ start, end, type: 'organisation', entity: 'o' }) as unknown as Name;
  const text = 'The Level Six group met.';
  it('is part of it where the name goes beyond it', () => {
    expect(verdict(inName, text, 0, { names: [name(4, 13)], dates: [] })).toBe('part of a name');
    expect(verdict(inName, text, 0, { names: [name(10, 19)], dates: [] })).toBe('part of a name');
  });
  it('is none where the name is the number, or stands beside it', () => {
    expect(verdict(inName, text, 0, { names: [name(10, 13)], dates: [] })).toBeNull();
    expect(verdict(inName, text, 0, { names: [name(4, 9)], dates: [] })).toBeNull();
    expect(verdict(inName, text, 0, { names: [name(14, 19)], dates: [] })).toBeNull();
    expect(verdict(inName, text)).toBeNull();
  });
});

describe('a number that is a name', () => {
  it.each([
    'A Boeing 747 landed.',
    'He took Route 66 home.',
    'She ranked No. 2 there.',
    'She ranked # 2 there.',
    'See section 4 of it.',
    'They filed for Chapter 11 there.',
    'Write to DC 20500 there.',
    'He made a 911 call.',
    'They asked Vale 46 there.',
  ])('%s', (text) => expect(verdict(named, text)).not.toBeNull());
  it.each([
    'He saw 66 boats.',
    'They saw 911 boats.',
    'In 12 towns it rained.',
    'At Lindquay 12 boats sank.',
    '66 boats',
    'He left. 12 boats sank.',
  ])('none: %s', (text) => expect(verdict(named, text)).toBeNull());
});

describe('a number word with a capital', () => {
  it.each(['He plays in the Big Ten there.', 'They own Six Flags there.'])('%s', (text) =>
    expect(verdict(capitalised, text)).toBe('a number word with a capital'),
  );
  it.each([
    'Ten boats sank.',
    'He saw ten boats.',
    'He left. “Ten boats sank.”',
    'Storm Sinks Ten Boats',
    'He saw 10 Boats.',
  ])('none: %s', (text) => expect(verdict(capitalised, text)).toBeNull());
});
