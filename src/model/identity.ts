import type { EntityType } from './annotations.ts';
import type { IdentityReason } from './identity-reason.ts';
import type { ArticleId, EntityId, IdentityId } from './ids.ts';

/** A printed form of a name and how often it stands there. */
export interface FormCount {
  readonly form: string;
  readonly count: number;
}

/** An office or description as printed, in its sentence: with it, no page about somebody need read the article again. */
export interface RoleInSentence {
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/**
 * What one article says of one entity: all that identity across articles is decided from. Small, plain data, so that
 * a store can keep it for every article and load it by `bucketOf(fact)`.
 */
export interface EntityFact {
  readonly article: ArticleId;
  /** The entity within its article (`Entity.id`). */
  readonly entity: EntityId;
  readonly type: EntityType;
  /** The fullest form that the article prints. */
  readonly name: string;
  /** Printed forms, most frequent first. */
  readonly forms: readonly FormCount[];
  readonly roles: readonly RoleInSentence[];
  readonly gender?: 'female' | 'male';
  /** `YYYY-MM-DD`, or null. */
  readonly published: string | null;
  readonly publisher: string | null;
  /** How often the article names it. */
  readonly mentions: number;
  /** How many of the article's quotes are its own. */
  readonly quoted: number;
  /** Folded names of who and what else the article names, most named first: the company it keeps. */
  readonly company: readonly string[];
}

/** An article's entity that belongs to an identity. */
export interface IdentityMember {
  readonly article: ArticleId;
  readonly entity: EntityId;
}

/** One person, organisation, place or other named thing across the archive: what gets a page. */
export interface Identity {
  /** `slug-of-name-hash`, as in page addresses; the hash at its end is stable while the name's spelling varies. */
  readonly id: IdentityId;
  readonly type: EntityType;
  /** The fullest usual form, or the authority file's. */
  readonly name: string;
  /** True for a partial name that could be several people, and so was joined to none. */
  readonly uncertain: boolean;
  /** All printed forms, most frequent first. */
  readonly forms: readonly FormCount[];
  /** Roles as printed, most frequent first. */
  readonly roles: readonly FormCount[];
  readonly gender?: 'female' | 'male';
  /** Sorted by article, then entity. */
  readonly members: readonly IdentityMember[];
  readonly mentions: number;
  readonly quoted: number;
  /** Why different names were taken for one, or kept apart. */
  readonly reasons: readonly IdentityReason[];
  /** Identifiers that parts of it would have had alone: a page address that leads here. */
  readonly formerIds: readonly IdentityId[];
  /** From the authority file. */
  readonly sameAs: readonly string[];
  readonly note?: string;
}
