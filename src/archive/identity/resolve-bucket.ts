import type { EntityType } from '../../model/annotations.ts';
import type { EntityFact, Identity } from '../../model/identity.ts';
import { foldName } from '../../text/fold.ts';
import { type Authority, type AuthorityEntry, NO_AUTHORITY } from '../curation/authority.ts';
import { type Cluster, groupFacts, newCluster } from './clusters.ts';
import { resolveOrganisations } from './organisations.ts';
import { resolvePeople } from './people.ts';
import { canonicalPlace } from './places.ts';
import { toIdentity } from './to-identity.ts';

/**
 * Decides which facts of one bucket (`bucketOf`) are one person, organisation, place or thing.
 * A pure function of the set of facts: their order changes nothing. Sorted by identifier; every fact is a member of exactly
 * one identity.
 */
export function resolveBucket(facts: readonly EntityFact[], authority: Authority = NO_AUTHORITY): Identity[] {
  const printed = new Map<EntityFact, EntityFact>();
  for (const fact of [...facts].sort(byPlace)) printed.set(underAuthority(fact, authority), fact);
  const clusters = [...groupFacts(printed.keys(), ({ type }) => type)].flatMap(([type, group]) =>
    resolveType(type as EntityType, group, authority),
  );
  clusters.sort((a, b) => (a.key < b.key ? -1 : 1));
  const taken = new Set<string>();
  const identities = clusters.map((cluster) => {
    const entry = entryOf(cluster, authority);
    const members = cluster.facts.map((fact) => printed.get(fact)!);
    return toIdentity({ ...cluster, facts: members }, entry, taken, authority);
  });
  return identities.sort((a, b) => (a.id < b.id ? -1 : 1));
}

const byPlace = (a: EntityFact, b: EntityFact): number =>
  a.article === b.article ? (a.entity < b.entity ? -1 : 1) : a.article < b.article ? -1 : 1;

/** A fact whose name the authority file gives to somebody carries that identity's name from here on. */
function underAuthority(fact: EntityFact, authority: Authority): EntityFact {
  const entry = authority.entryFor(foldName(fact.name));
  return entry ? { ...fact, name: entry.canonical, type: entry.type ?? fact.type } : fact;
}

function resolveType(type: EntityType, facts: readonly EntityFact[], authority: Authority): Cluster[] {
  if (type === 'person') return resolvePeople(facts, authority);
  if (type === 'organisation') return resolveOrganisations(facts);
  const keyOf = type === 'place' ? canonicalPlace : foldName;
  return [...groupFacts(facts, ({ name }) => keyOf(name))].map(([key, group]) =>
    newCluster(`${type} ${key}`, group),
  );
}

/** The row that speaks for a cluster; of several rows the first. */
function entryOf({ facts }: Cluster, authority: Authority): AuthorityEntry | undefined {
  if (authority.entries.length === 0) return undefined;
  const found = facts.flatMap(({ name }) => authority.entryFor(foldName(name)) ?? []);
  return found.sort((a, b) => a.index - b.index)[0];
}
