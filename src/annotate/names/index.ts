import type { Entity, Name } from '../../model/annotations.ts';
import type { Reading } from '../reading.ts';

/** Names and the article's entities that they name. */
export interface FoundNames {
  readonly names: readonly Name[];
  readonly entities: readonly Entity[];
}

export function findNames(_reading: Reading): FoundNames {
  return { names: [], entities: [] };
}
