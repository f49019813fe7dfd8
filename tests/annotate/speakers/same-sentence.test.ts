import { describe, expect, it } from 'vitest';
import { Heard } from '../../../src/annotate/speakers/heard.ts';
import type { Place } from '../../../src/annotate/speakers/question.ts';
import { saidAgain } from '../../../src/annotate/speakers/same-sentence.ts';
import { SpokenSoFar } from '../../../src/annotate/speakers/spoken.ts';

const OTT = 7;

/** In `text`, `[…]` is what Ott says and `<…>` the pronoun's words, up to `|`, where the pronoun stands. */
const CASES: readonly (readonly [what: string, text: string, speaker: number | undefined])[] = [
  ['the same words', 'Ott said [<that the pier would close>], |he said.', OTT],
  ['the end of the same words', 'Ott said [that tides rise <and the pier would close>], |he said.', OTT],
  [
    'a pronoun inside the words',
    'Ott said [that Voss had lied when |he said <the pier was safe>].',
    undefined,
  ],
  ['other words', 'Ott said [that the pier would close], but <it holds>, |he said.', undefined],
  ['another sentence', 'Ott said [<so>]. \n|He said no.', undefined],
];

function placeIn(marked: string): Place {
  const at = (mark: string): number => marked.slice(0, marked.indexOf(mark)).replace(/[[\]<>|]/g, '').length;
  const spoken = new SpokenSoFar();
  const content = [{ start: at('['), end: at(']') }];
  spoken.add({
    start: 0,
    sentence: 0,
    closing: 0,
    block: 0,
    person: OTT,
    shares: new Map([[OTT, 1]]),
    content,
  });
  const attribution = {
    kind: 'indirect' as const,
    content: [{ start: at('<'), end: at('>') }],
    cue: [],
    source: [],
    confidence: 1,
  };
  const sentence = marked.includes('\n') ? 1 : 0;
  const heard = new Heard([]);
  return {
    start: at('|'),
    sentence,
    opening: sentence,
    block: 0,
    attribution,
    reported: false,
    spoken,
    heard,
  };
}

describe('a speaker said again in one sentence', () => {
  it.each(CASES)('%s', (_what, text, speaker) => {
    expect(saidAgain(placeIn(text))).toBe(speaker);
  });
});
