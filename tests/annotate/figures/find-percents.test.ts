import { describe, expect, it } from 'vitest';
import { findPercent } from '../../../src/annotate/figures/find-percents.ts';
import { found } from './sentence.ts';

describe('percent and percentage points', () => {
  it.each([
    ['Turnout was 46 percent.', ['46 percent = percent 46 %']],
    ['Turnout was 46%.', ['46% = percent 46 %']],
    ['Turnout was 46 %.', ['46 % = percent 46 %']],
    ['Turnout was 46 per cent.', ['46 per cent = percent 46 %']],
    ['Turnout was forty-six percent.', ['forty-six percent = percent 46 %']],
    ['TURNOUT WAS 46 PERCENT', ['46 PERCENT = percent 46 %']],
    ['Half of 1 percent left.', ['Half of 1 percent = percent 0.5 %', '1 percent = percent 1 %']],
    ['It fell half a percentage point.', ['half a percentage point = percent 0.5 pp']],
    ['It fell three percentage points.', ['three percentage points = percent 3 pp']],
    ['It fell 25 basis points.', ['25 basis points = percent 0.25 pp']],
    ['It fell 3 pp.', ['3 pp = percent 3 pp']],
    ['She leads by 4 points in the poll.', ['4 points = percent 4 pp']],
    ['Both are 4 points higher.', ['4 points = percent 4 pp']],
    ['A 4-point lead is gone.', ['4-point = percent 4 pp']],
    // Below zero.
    ['Output moved -3%.', ['-3% = percent -3 %']],
    ['Output moved −3%.', ['−3% = percent -3 %']],
    ['Output moved minus 3 percent.', ['minus 3 percent = percent -3 %']],
    ['It is plus or minus 3 percent.', ['3 percent = percent 3 %']],
    ['46\u00a0%', ['46\u00a0% = percent 46 %']],
    // An idiom keeps its words, and says that it is one.
    ['You are 100 percent right.', ['100 percent = other 100 %']],
  ])('%s', (text, expected) => expect(found(findPercent, text)).toEqual(expected));
});

describe('none', () => {
  it.each([
    '',
    '%',
    'He saw 5 boats.',
    'The Dow rose 30 points.',
    'She scored 30 points.',
    'He made 3 points.',
    'Dozens percent.',
    'Percent 5.',
  ])('%s', (text) => expect(found(findPercent, text)).toEqual([]));
});
