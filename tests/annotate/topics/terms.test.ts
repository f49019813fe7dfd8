import { describe, expect, it } from 'vitest';
import { compileIndexer, readScheme } from '../../../src/annotate/topics/index.ts';
import { topicsOf } from './index-text.ts';

/** The evidence that a concept of these terms finds in a text. */
function evidence(terms: string, text: string): string[] {
  const cell = terms.replaceAll('"', '""');
  const { scheme, diagnostics } = readScheme(
    `id,label,parent,scope,terms\nx:x,X,,X.,"${cell}"\n`,
    'test.csv',
  );
  expect(diagnostics).toEqual([]);
  return topicsOf(text, [], compileIndexer(scheme))
    .flatMap((topic) => topic.evidence)
    .map(({ start, end }) => text.slice(start, end));
}

describe('a term finds', () => {
  it.each([
    ['its plural', 'ceasefire^9', 'Ceasefires fail. A ceasefire broke.', ['Ceasefires', 'ceasefire']],
    ['the plural only, if typed so', 'shares^9', 'They share a view. Shares fell.', ['Shares']],
    [
      'only the exact words in quotation marks',
      '"rate hike"^9',
      'A rate hike. Two rate hikes.',
      ['rate hike'],
    ],
    [
      'irregular plurals',
      'policeman^9; party^9; box^9',
      'Policemen left parties and boxes.',
      ['Policemen', 'parties', 'boxes'],
    ],
    [
      'a verb’s forms',
      'ban~^9; invade~^9; carry~ out^9',
      'Banned; banning; invades, invading. Carried out.',
      ['Banned', 'banning', 'invades', 'invading', 'Carried out'],
    ],
    [
      'either spelling',
      'labour union^9; organise~^9; defence^9',
      'Labor unions organized for defense.',
      ['Labor unions', 'organized', 'defense'],
    ],
    ['words with and without accents', 'café^9; detente^9', 'The cafe. Détente.', ['cafe', 'Détente']],
    ['initials with and without stops', 'UN^9', 'The U.N. and the UN, not un.', ['U.N.', 'UN']],
    [
      'hyphenated compounds by their last part',
      'minister^9',
      'An ex-minister and a minister-president.',
      ['ex-minister'],
    ],
    [
      'the longest of several terms',
      'peace^9; peace talks^9',
      'Peace talks and peace.',
      ['Peace talks', 'peace'],
    ],
    ['possessives', 'OPEC^9', "OPEC’s quota, and OPEC's.", ['OPEC', 'OPEC']],
    ['nothing across the end of a sentence', 'oil price^9', 'They sold oil. Price was no matter.', []],
    ['nothing inside an exclusion', 'attack^9; -attack ad', 'Attack ads. An attack.', ['attack']],
    ['a supporting term only beside a firm one', 'goal?^9; striker^9', 'His goal is peace.', []],
    [
      'a supporting term beside a firm one',
      'goal?^9; striker^9',
      'The goal of the striker.',
      ['goal', 'striker'],
    ],
  ])('%s', (_what, terms, text, expected) => {
    expect(evidence(terms, text)).toEqual(expected);
  });
});
