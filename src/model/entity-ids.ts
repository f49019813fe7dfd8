import { slugOf } from '../text/slug.ts';
import type { EntityType } from './annotations.ts';
import { type EntityId, type IdentityId, type IdentityKey, shortHash } from './ids.ts';

/** The identifier of an article's entity, by its type and its fullest name there. */
export const entityIdOf = (type: EntityType, name: string): EntityId =>
  `${type}/${slugOf(name, 'unnamed')}` as EntityId;

/** The type that an entity's identifier tells. */
export const typeOfEntity = (id: string): EntityType => id.slice(0, id.indexOf('/')) as EntityType;

/**
 * The identifier of an identity: the slug is decoration, the hash is what lasts.
 * @param key what is the same for every spelling of the name
 * @param digits of the hash
 */
export const identityIdOf = (name: string, key: string, digits: number): IdentityId =>
  `${slugOf(name, 'name')}-${shortHash(key, digits)}` as IdentityId;

export const identityKeyOf = (type: EntityType, id: IdentityId): IdentityKey =>
  `${type}/${id}` as IdentityKey;
