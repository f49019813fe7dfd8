import type { EntityType } from '../../model/annotations.ts';
import { identityIdOf } from '../../model/entity-ids.ts';
import type { EntityFact, FormCount, Identity } from '../../model/identity.ts';
import type { IdentityReason } from '../../model/identity-reason.ts';
import { ENTITY_NOUNS } from '../../model/identity-reasons.data.ts';
import type { IdentityId } from '../../model/ids.ts';
import { foldName } from '../../text/fold.ts';
import { type Authority, type AuthorityEntry, foldedReference } from '../curation/authority.ts';
import { shortFormOf } from './buckets.ts';
import { type Cluster, namedIn, usualName } from './clusters.ts';
import { addForms, sortedForms } from './facts.ts';
import { foldPersonName } from './folded-name.ts';
import { acronymOf } from './organisation-name.ts';
import { canonicalPlace } from './places.ts';

/** Lays a cluster out as an identity. `taken` collects the identifiers of the bucket, to keep them different. */
export function toIdentity(
  cluster: Cluster,
  entry: AuthorityEntry | undefined,
  taken: Set<string>,
  authority: Authority,
): Identity {
  const { facts } = cluster;
  const type = entry?.type ?? facts[0]!.type;
  const name = entry?.display || displayName(facts);
  let id = identifierOf(name, cluster.key);
  for (let digits = 5; taken.has(id); digits++) id = identifierOf(name, cluster.key, digits);
  taken.add(id);
  const gender = usualGender(facts);
  const former = cluster.parts.map(([key, shown]) => identifierOf(shown, key));
  return {
    id,
    type,
    name,
    uncertain: cluster.uncertain,
    forms: addForms(facts.map(({ forms }) => forms)),
    roles: countRoles(facts),
    ...(gender ? { gender } : {}),
    members: facts.map(({ article, entity }) => ({ article, entity })).sort(byMember),
    mentions: facts.reduce((sum, fact) => sum + fact.mentions, 0),
    quoted: facts.reduce((sum, fact) => sum + fact.quoted, 0),
    reasons: [...authorityReasons(facts, authority), ...cluster.reasons, ...typeReasons(type, facts)],
    formerIds: [...new Set(former)].filter((other) => other !== id).sort(),
    sameAs: entry?.sameAs ?? [],
    ...(entry?.note ? { note: entry.note } : {}),
  };
}

const byMember = (a: Identity['members'][number], b: Identity['members'][number]): number =>
  a.article === b.article ? (a.entity < b.entity ? -1 : 1) : a.article < b.article ? -1 : 1;

/** `antony-blinken-p4k7` */
const identifierOf = (name: string, key: string, digits = 4): IdentityId =>
  identityIdOf(foldName(name), key, digits);

/** The usual full form: a first name rather than none or an initial, the full name of an acronym if it is in use. */
function displayName(facts: readonly EntityFact[]): string {
  const type = facts[0]!.type;
  if (type === 'person') {
    const full = facts.filter((fact) => {
      const { given } = foldPersonName(fact.name, shortFormOf(fact));
      return given !== undefined && given.length > 1;
    });
    return usualName(full.length > 0 ? full : facts);
  }
  if (type === 'organisation') {
    const full = facts.filter(({ name }) => acronymOf(name) === null);
    return usualName(full.length * 10 >= facts.length && full.length > 0 ? full : facts);
  }
  if (type === 'place') {
    const usual = facts.filter(({ name }) => foldName(name) === canonicalPlace(name));
    return usualName(usual.length > 0 ? usual : facts);
  }
  return usualName(facts);
}

function usualGender(facts: readonly EntityFact[]): 'female' | 'male' | undefined {
  const women = facts.filter(({ gender }) => gender === 'female').length;
  const men = facts.filter(({ gender }) => gender === 'male').length;
  if (women === men) return undefined;
  return women > men ? 'female' : 'male';
}

/** Roles that differ only in case or "the" count as one, shown as printed most often. */
function countRoles(facts: readonly EntityFact[]): FormCount[] {
  const counts = new Map<string, number>();
  for (const { roles } of facts)
    for (const role of new Set(roles.map(({ text }) => text.replace(/\s+/g, ' ').trim()))) {
      const bare = role.replace(/^(?:the|an?)\s+/i, '');
      if (bare !== '') counts.set(bare, (counts.get(bare) ?? 0) + 1);
    }
  return sortedForms(counts);
}

/** An article's own reading of the name stands in the entity's identifier there (`place/…`). */
function typeReasons(type: EntityType, facts: readonly EntityFact[]): IdentityReason[] {
  const overruled = facts.filter(({ entity }) => {
    const own = entity.slice(0, entity.indexOf('/'));
    return own !== type && Object.hasOwn(ENTITY_NOUNS, own);
  });
  if (overruled.length === 0) return [];
  return [{ code: 'usual-type', ...namedIn(overruled), type }];
}

function authorityReasons(facts: readonly EntityFact[], authority: Authority): IdentityReason[] {
  if (authority.entries.length === 0) return [];
  const byName = new Map<string, EntityFact[]>();
  for (const fact of facts) byName.set(fact.name, [...(byName.get(fact.name) ?? []), fact]);
  return [...byName].flatMap(([name, group]) => {
    const entry = authority.entryFor(foldName(name));
    if (!entry || foldedReference(entry.canonical) === foldName(name)) return [];
    const { path: file, line } = entry.place;
    const known = entry.display || entry.canonical;
    return [{ code: 'by-hand', ...namedIn(group), name, known, file, line: line! }];
  });
}
