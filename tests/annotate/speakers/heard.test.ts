import { describe, expect, it } from 'vitest';
import { Heard } from '../../../src/annotate/speakers/heard.ts';

describe('who is heard by name', () => {
  const heard = new Heard([
    { start: 10, block: 1, person: 3 },
    { start: 40, block: 2, person: 5 },
    { start: 90, block: 4, person: 3 },
  ]);

  it('is counted over the whole article', () => {
    expect([3, 5, 8].map((person) => heard.countOf(person))).toEqual([2, 1, 0]);
  });

  it('is found behind a place, not at it', () => {
    expect(heard.nextAfter(0)?.person).toBe(3);
    expect(heard.nextAfter(10)?.person).toBe(5);
    expect(heard.nextAfter(41)?.person).toBe(3);
    expect(heard.nextAfter(90)).toBeUndefined();
  });
});
