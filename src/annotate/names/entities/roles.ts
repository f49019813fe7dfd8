import type { Role } from '../../../model/annotations.ts';
import type { Reading } from '../../reading.ts';
import type { Cluster } from './mention.ts';

/** The roles that the article prints beside a person's name, in order, each wording once. */
export function rolesOf(_reading: Reading, _cluster: Cluster): Role[] {
  return [];
}
