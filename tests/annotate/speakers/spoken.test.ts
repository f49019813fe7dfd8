import { describe, expect, it } from 'vitest';
import { type Spoken, SpokenSoFar } from '../../../src/annotate/speakers/spoken.ts';

const [OTT, VOSS, MARSH] = [3, 5, 8] as const;

const saidBy = (start: number, ...shares: [person: number, share: number][]): Spoken => ({
  start,
  sentence: 0,
  closing: 0,
  block: 0,
  person: shares[0]![0],
  shares: new Map(shares),
  content: [],
});

describe('who has spoken so far', () => {
  it('keeps everybody who may have been the one, down to the unlikely', () => {
    const spoken = new SpokenSoFar();
    spoken.add(saidBy(0, [MARSH, 1]));
    spoken.add(saidBy(10, [OTT, 0.6], [VOSS, 0.3], [MARSH, 0.1]));
    expect(spoken.back(1)?.person).toBe(OTT);
    expect(spoken.lastOf(OTT)?.start).toBe(10);
    expect(spoken.lastOf(VOSS)?.start).toBe(10);
    expect(spoken.lastOf(MARSH)?.start).toBe(0);
  });
});
