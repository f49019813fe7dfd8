import type { IdentityReason } from '../model/identity-reason.ts';
import type { IdentityKey } from '../model/ids.ts';
import type { Store } from './open.ts';
import { decidedByHand as decidedByHandQuery, reasonsOfEntity } from './queries/identity-reasons.ts';

/** Why the names of an entity were taken for one or kept apart, in the order of telling. */
export const reasonsOf = (store: Store, entity: IdentityKey): IdentityReason[] =>
  store.all(reasonsOfEntity, { entity }).map(({ reason }) => JSON.parse(reason) as IdentityReason);

/** A listed entity that a row of the authority file decided on. */
export interface DecidedByHand {
  readonly name: string;
  readonly path: string;
  readonly reasons: readonly IdentityReason[];
}

/** All of them, by name. */
export const decidedByHand = (store: Store): DecidedByHand[] =>
  store
    .all(decidedByHandQuery)
    .map(({ reasons, ...entity }) => ({ ...entity, reasons: JSON.parse(reasons) as IdentityReason[] }));
