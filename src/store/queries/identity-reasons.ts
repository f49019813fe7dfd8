import type { IdentityReason } from '../../model/identity-reason.ts';
import type { Store } from '../open.ts';

/** Why the names of an entity were taken for one or kept apart, in the order of telling. */
export const reasonsOf = (store: Store, entity: string): IdentityReason[] =>
  store
    .all<{ reason: string }>('SELECT reason FROM identity_reasons WHERE entity = ? ORDER BY seq', entity)
    .map(({ reason }) => JSON.parse(reason) as IdentityReason);

/** A listed entity that a row of the authority file decided on. */
export interface DecidedByHand {
  readonly name: string;
  readonly path: string;
  readonly reasons: readonly IdentityReason[];
}

/** All of them, by name. */
export const decidedByHand = (store: Store): DecidedByHand[] =>
  store
    .all<{ name: string; path: string; reasons: string }>(
      `SELECT e.name, e.path, json_group_array(json(r.reason) ORDER BY r.seq) AS reasons
       FROM identity_reasons r JOIN entities e ON e.id = r.entity
       WHERE r.code = 'by-hand' AND e.listed GROUP BY e.id ORDER BY e.sort_name, e.id`,
    )
    .map(({ reasons, ...entity }) => ({ ...entity, reasons: JSON.parse(reasons) as IdentityReason[] }));
