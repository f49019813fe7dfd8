import type { Attribution, Name } from '../../model/annotations.ts';
import type { Reading } from '../reading.ts';

export function findQuotes(_reading: Reading, _names: readonly Name[]): Attribution[] {
  return [];
}
