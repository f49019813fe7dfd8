import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/text/sentences.ts';
import { tokenize } from '../../src/text/tokens.ts';

function sentencesOf(text: string): string[] {
  const tokens = tokenize(text);
  const { starts, ends, length } = splitSentences(tokens, [[0, tokens.length]]);
  return Array.from({ length }, (_, s) => text.slice(tokens.starts[starts[s]!], tokens.ends[ends[s]! - 1]));
}

describe('sentences', () => {
  it.each([
    ['end at stops', 'Rain fell.|Then came sun.'],
    ['take closing marks along', '“It rains.”|She left.'],
    ['end at question and exclamation marks', 'Why?|Because!|So there.'],
    ['end at a blank line, without a stop', 'A headline\n\n|The story.'],
    ['end at a letter behind a word that has letters', 'They need vitamin D.|Doctors agree.'],
    ['end at a name that is a letter', 'She wrote on Malcolm X.|Orla Dunne read it.'],
    [
      'end at a word that is an abbreviation with a capital',
      'The mayor is ill.|The deputy said no.|Nobody asked.',
    ],
    ['end at an initialism before a plain starter', 'He lives in the U.S.|The rest do not.'],
  ])('%s', (_, text) => {
    expect(sentencesOf(text.replaceAll('|', ' ')).map((one) => one.trim())).toEqual(
      text.split('|').map((one) => one.trim()),
    );
  });

  it.each([
    'Mr. Dray met Sen. Voss on Jan. 5 in St. Paul.',
    'She lives at no. 5 in Peoria, Ill. Governor Ott does too.',
    'The U.S. Senate met.',
    'J. P. Ashgrove spoke.',
    'Malcolm F. Dunne spoke.',
    'Prices rose 3.5 percent to $1.20.',
    'It was 9 a.m. in Larkmouth.',
    '3. Norway 8.57 points',
    'I. Salisbury took two wickets.',
    '“Why?” she asked.',
  ])('one sentence: %s', (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });

  it('never cross a block', () => {
    const tokens = tokenize('One two three');
    const { starts, ends } = splitSentences(tokens, [
      [0, 1],
      [1, 3],
    ]);
    expect([...starts]).toEqual([0, 1]);
    expect([...ends]).toEqual([1, 3]);
  });
});
