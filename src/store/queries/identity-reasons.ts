import type { IdentityKey } from '../../model/ids.ts';
import { query } from '../query.ts';
import { rowSet } from '../row-set.ts';

/** The entity's own page, its JSON form and `identities.ndjson`: in the order of telling. */
export const reasonsOfEntity = query<{ readonly reason: string }, { entity: IdentityKey }>(
  'reasons of an entity',
  'SELECT reason FROM identity_reasons WHERE entity = $entity ORDER BY seq',
);

/** The page of changes: what the authority file joined, kept apart or renamed. */
export const decidedByHand = query<{
  readonly name: string;
  readonly path: string;
  readonly reasons: string;
}>(
  'entities decided by hand',
  `SELECT e.name, e.path, json_group_array(json(r.reason) ORDER BY r.seq) AS reasons
   FROM identity_reasons r JOIN entities e ON e.id = r.entity
   WHERE r.code = 'by-hand' AND e.listed GROUP BY e.id ORDER BY e.sort_name, e.id`,
);

/** Derivation of identities. */
export const identityReasons = rowSet<{
  readonly entity: IdentityKey;
  readonly seq: number;
  readonly code: string;
  readonly reason: string;
}>('identity_reasons', ['entity'], ['entity', 'seq'], ['code', 'reason']);
