import { describe, expect, it } from 'vitest';
import { firstFrom, readArticle } from '../../../src/annotate/reading.ts';
import { CLAUSE_WORDS, clauseRole, modifierOf } from '../../../src/annotate/speakers/clause-role.ts';
import { articleOf } from '../dates/marked.ts';

/** Each sentence of ours with the name in `[…]`. */
const ROLES: readonly (readonly [text: string, role: string | undefined])[] = [
  ['[Voss] told the board.', 'subject'],
  ['The former Mayor [Voss] left.', 'subject'],
  ['It went to [Voss].', 'object'],
  ['They spoke under Mayor [Ann Voss].', 'object'],
  ['He told [Voss] to leave.', 'patient'],
  ['It won one thing: forcing [Voss] to leave.', 'patient'],
  ['A vote to allow Mayor [Voss] to stay.', 'patient'],
  ['They met [Voss].', 'patient'],
  ['He said [Voss] would leave.', undefined],
  ['“No,” challenged [Voss].', undefined],
  ['It was a smiling [Voss].', undefined],
];
const MODIFIERS: readonly (readonly [text: string, modifier: string | undefined])[] = [
  ['[Voss]’s boat', 'owner'],
  ['[Voss]’s been warning', undefined],
  ['[Voss]’s not one to wait', undefined],
  ['[Voss] consultant Ann Holt', 'kind'],
  ['[Voss] campaign manager Ann Holt', 'kind'],
  ['[Voss] accused Ann Holt', undefined],
  ['[Voss] met Ann Holt', undefined],
  ['[Voss] sent Ann Holt', undefined],
];

function read(marked: string): { text: string; start: number; end: number } {
  const start = marked.indexOf('[');
  return { text: marked.replace(/[[\]]/g, ''), start, end: marked.indexOf(']') - 1 };
}

describe('as what a name stands', () => {
  it.each(ROLES)('%s %s', (marked, role) => {
    const { text, start } = read(marked);
    const reading = readArticle(articleOf(text, null));
    const words = CLAUSE_WORDS.of(reading.vocabulary);
    expect(clauseRole(reading, words, 0, firstFrom(reading.tokens, start))).toBe(role);
  });
  it.each(MODIFIERS)('%s %s', (marked, modifier) => {
    const { text, ...span } = read(marked);
    expect(modifierOf(text, span)).toBe(modifier);
  });
});
