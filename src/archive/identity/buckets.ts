import type { EntityType } from '../../model/annotations.ts';
import type { EntityFact } from '../../model/identity.ts';
import { foldName } from '../../text/fold.ts';
import { foldPersonName, surnameKey } from './folded-name.ts';
import { organisationKey } from './organisation-name.ts';
import { canonicalPlace } from './places.ts';
import { spellingKey } from './spelling-key.ts';

/** What decides where a fact belongs when the authority file names it: part of `Authority`. */
export interface BucketOverride {
  bucketFor(type: EntityType, foldedName: string): string | undefined;
}

/**
 * The bucket in which a fact's identity is decided: facts of different buckets are never one identity, so adding an
 * article touches only the buckets of its own facts. People meet by surname under its usual spellings
 * (`person:zelenski`), organisations by their initials (`organisation:osce`), places and other names by the name.
 */
export function bucketOf(fact: EntityFact, authority?: BucketOverride): string {
  return (
    authority?.bucketFor(fact.type, foldName(fact.name)) ??
    naturalBucket(fact.type, fact.name, shortFormOf(fact))
  );
}

export function naturalBucket(type: EntityType, name: string, shortForm?: string): string {
  if (type === 'person') return `person:${surnameKey(foldPersonName(name, shortForm))}`;
  if (type === 'organisation') return `organisation:${organisationKey(name)}`;
  if (type === 'place') return `place:${canonicalPlace(name)}`;
  return `other:${foldName(name).split(' ').map(spellingKey).join(' ')}`;
}

/** What the article calls the person in short: its commonest form of one word, else undefined. */
export function shortFormOf({ forms, name }: EntityFact): string | undefined {
  return forms.find(({ form }) => form !== name && !/\s/.test(form))?.form;
}
