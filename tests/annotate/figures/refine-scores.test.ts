import { describe, expect, it } from 'vitest';
import { findPercent } from '../../../src/annotate/figures/find-percents.ts';
import { mergeScore } from '../../../src/annotate/figures/refine-scores.ts';
import { merged } from './merged.ts';

const score = (text: string): string | null => merged(mergeScore, text, [findPercent]);

describe('the numbers of two sides', () => {
  it.each([
    ['The bill passed 52-48.', '52-48 = score 52:48'],
    ['The court ruled 5–4 against it.', '5–4 = score 5:4'],
    ['They lost 1-3 at home.', '1-3 = score 1:3'],
    ['The vote was 218 to 215.', '218 to 215 = score 218:215'],
    ['By a 3 to 7 vote it failed.', '3 to 7 = score 3:7'],
    ['She leads by 49 percent to 47 percent.', '49 percent to 47 percent = score 49:47 %'],
    ['She leads by 49 to 47 percent.', '49 to 47 percent = score 49:47 %'],
    ['The odds are 4 to 1 there.', '4 to 1 = ratio 4'],
  ])('%s', (text, expected) => expect(score(text)).toBe(expected));
});

describe('none', () => {
  it.each([
    'He saw 5 to 7 boats.',
    'He saw 5-7 boats.',
    'The 2016-17 season was dull.',
    'Call 555-0134 now.',
    'It fell from 12 to 8.',
    'He saw 12 to 8 boats.',
    'They won 5 million to 4 million.',
    'He saw 3.5 to 2.',
    'They won 5, 4.',
  ])('%s', (text) => expect(score(text)).toBeNull());
});
