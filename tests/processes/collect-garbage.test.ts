import { expect, it } from 'vitest';
import { collectGarbage } from '../../src/processes/collect-garbage.ts';

it('what nobody holds any more is gone', () => {
  const rows = (): object[] => Array.from({ length: 1000 }, (_, row) => ({ row }));
  const kept = rows();
  const left = new WeakRef(rows());
  const held = new WeakRef(kept);
  return new Promise<void>((resolve) => setTimeout(resolve)).then(() => {
    collectGarbage();
    expect(left.deref()).toBeUndefined();
    expect(held.deref()).toBe(kept);
  });
});
