import type { Entity, Name, Topic } from '../../model/annotations.ts';
import type { Reading } from '../reading.ts';

export function findTopics(
  _reading: Reading,
  _found: { readonly names: readonly Name[]; readonly entities: readonly Entity[] },
): Topic[] {
  return [];
}
