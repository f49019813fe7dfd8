import { describe, expect, it } from 'vitest';
import { reportingWord } from '../../../src/annotate/quotes/reporting-words.ts';

describe('reporting words and their forms', () => {
  it.each([
    ['said', 'say', 'past'],
    ['says', 'say', 's'],
    ['saying', 'say', 'ing'],
    ['told', 'tell', 'past'],
    ['denied', 'deny', 'past'],
    ['denies', 'deny', 's'],
    ['denying', 'deny', 'ing'],
    ['admitted', 'admit', 'past'],
    ['admitting', 'admit', 'ing'],
    ['describing', 'describe', 'ing'],
    ['agreed', 'agree', 'past'],
    ['agreeing', 'agree', 'ing'],
    ['wrote', 'write', 'past'],
    ['written', 'write', 'past'],
    ['statements', 'statement', 'noun'],
    ['reportedly', 'reportedly', 'adverb'],
  ])('%s is a form of %s', (word, lemma, form) => {
    expect(reportingWord(word)).toMatchObject({ lemma, form });
  });

  it.each(['table', 'walked', 'sayed', 'tellling', ''])('"%s" is none', (word) => {
    expect(reportingWord(word)).toBeUndefined();
  });
});
