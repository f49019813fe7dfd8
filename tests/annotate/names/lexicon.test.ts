import { describe, expect, it } from 'vitest';
import { numbered } from '../../../src/annotate/names/lexicon.ts';

describe('the numbers of lists and words', () => {
  it('depend on what the lists hold, not on how they are written', () => {
    const written = numbered({ month: ['May', 'June', 'April'], town: ['Velm', 'Larch'] });
    const moved = numbered({ town: ['Larch', 'Velm', 'Larch'], month: ['April', 'May', 'June'] });
    expect(moved).toEqual(written);
    expect(written).toEqual([
      ['April', 'June', 'May'],
      ['Larch', 'Velm'],
    ]);
  });
});
