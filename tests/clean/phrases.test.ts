import { describe, expect, it } from 'vitest';
import { BOILERPLATE } from '../../src/clean/boilerplate.data.ts';
import { compileLexicon, matchPhrase, type PhraseGroup } from '../../src/clean/phrases.ts';

const group = (phrases: string, rules: Partial<PhraseGroup> = {}): PhraseGroup => ({
  reason: 'note',
  maxWords: 10,
  phrases,
  ...rules,
});
const hits = (given: PhraseGroup, text: string, linked = false): boolean =>
  matchPhrase(compileLexicon([given]), text, linked) !== undefined;

describe('the lexicon of boilerplate', () => {
  const lexicon = compileLexicon(BOILERPLATE);
  const phrases = BOILERPLATE.flatMap(({ phrases: text }) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  );

  it('has no phrase that cannot match', () => {
    const dead = phrases.filter((phrase) => {
      const example = phrase.replaceAll('*', '').replaceAll('#', '7').replaceAll('@', 'a@b.example').trim();
      return !matchPhrase(lexicon, example, true);
    });
    expect(dead).toEqual([]);
  });

  it('has no phrase that matches everything', () => {
    expect(phrases.filter((phrase) => !/[\p{L}©#]/u.test(phrase))).toEqual([]);
    expect(matchPhrase(lexicon, 'The boats came home before the storm did.', false)).toBeUndefined();
  });
});

describe('matching a phrase', () => {
  it.each([
    ['read more', 'Read more', true],
    ['read more', 'Read more!', true],
    ['read more', 'Read more books', false],
    ['read more *', 'READ MORE about it', true],
    ['* in the comments', 'Say so in the comments', true],
    ['* in the comments', 'In the comments it said', false],
    ['sign up for * newsletter', 'Sign up for our free newsletter', true],
    ['sign up for * newsletter', 'Sign up for the letter', false],
    ["don't miss *", 'Don’t miss this', true],
    ['# comments', '12 comments', true],
    ['# comments', 'Many comments', false],
    ['email *  @', 'Email the desk at desk@courier.example', true],
    ['photo : *', 'Photo: A. Quill', true],
    ['photo : *', 'Photo albums', false],
  ])('"%s" and "%s"', (phrase, text, expected) => {
    expect(hits(group(phrase), text)).toBe(expected);
  });

  it('asks for few words, no full stop, or a link, where the group does', () => {
    expect(hits(group('more *', { maxWords: 3 }), 'more from the same author')).toBe(false);
    expect(hits(group('more *', { unended: true }), 'More rain fell.')).toBe(false);
    expect(hits(group('more *', { linked: true }), 'More rain fell')).toBe(false);
    expect(hits(group('more *', { linked: true }), 'More rain fell', true)).toBe(true);
  });

  it('ends soon on many stars', () => {
    const pattern = `${'* a '.repeat(20)}b`;
    expect(hits(group(pattern, { maxWords: 150 }), 'a '.repeat(140))).toBe(false);
  });
});
