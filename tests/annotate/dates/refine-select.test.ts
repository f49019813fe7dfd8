import { describe, expect, it } from 'vitest';
import { type Candidate, valued } from '../../../src/annotate/dates/candidate.ts';
import { select } from '../../../src/annotate/dates/refine-select.ts';

/** `from-to` of candidates, in and out; the rule of each is its place in the list. */
function kept(...ranges: readonly (readonly [number, number])[]): string[] {
  const candidates: Candidate[] = ranges.map(([from, to], k) => valued('DATE', from, to, String(k), 'X'));
  return select(candidates, () => {}).map(({ from, to, rule }) => `${from}-${to} (${rule})`);
}

describe('of candidates that overlap', () => {
  it('the longest stays, wherever it stands', () => {
    expect(kept([0, 1], [0, 3])).toEqual(['0-3 (1)']);
    expect(kept([0, 2], [1, 4])).toEqual(['1-4 (1)']);
    expect(kept([1, 2], [0, 4], [3, 4])).toEqual(['0-4 (1)']);
  });

  it('of equals the first in the text stays, then the one proposed first', () => {
    expect(kept([1, 3], [0, 2])).toEqual(['0-2 (1)']);
    expect(kept([0, 2], [0, 2])).toEqual(['0-2 (0)']);
  });

  it('neighbours both stay, in reading order', () => {
    expect(kept([2, 4], [0, 2])).toEqual(['0-2 (1)', '2-4 (0)']);
  });

  it('none stays of none', () => expect(kept()).toEqual([]));

  it('says which one won', () => {
    const told: string[] = [];
    select(
      [valued('DATE', 0, 1, 'weekday', 'X'), valued('TIME', 0, 2, 'part of a weekday', 'X')],
      (_, verdict, because) => told.push(`${verdict}: ${because}`),
    );
    expect(told).toEqual(['dropped: "part of a weekday" covers more words than "weekday"']);
  });
});
