import type { EntityFact } from '../../model/identity.ts';
import { type Cluster, groupFacts, namedIn, newCluster, usualName } from './clusters.ts';
import { acronymOf, initialsOf, organisationCore } from './organisation-name.ts';

/** Tells the organisations of one bucket apart: one per name without "the" and legal form; acronyms join their name. */
export function resolveOrganisations(facts: readonly EntityFact[]): Cluster[] {
  const isAcronym = (fact: EntityFact): boolean => acronymOf(fact.name) !== null;
  const named: Cluster[] = [];
  for (const [core, group] of groupFacts(
    facts.filter((fact) => !isAcronym(fact)),
    (fact) => organisationCore(fact.name),
  ))
    named.push(newCluster(`organisation ${core}`, group));
  const bare: Cluster[] = [];
  for (const [acronym, group] of groupFacts(facts.filter(isAcronym), (fact) => acronymOf(fact.name)!)) {
    const inCapitals = named.find(({ key }) => key === `organisation ${acronym}`);
    if (inCapitals) {
      inCapitals.facts.push(...group);
      continue;
    }
    const owner = ownerOf(acronym, named);
    const key = `organisation ${acronym}`;
    if (owner) {
      const known = usualName(owner.cluster.facts);
      owner.cluster.reasons.push({ code: owner.because, ...namedIn(group), known });
      owner.cluster.parts.push([key, usualName(group)]);
      owner.cluster.facts.push(...group);
    } else bare.push(newCluster(key, group));
  }
  return [...named, ...bare];
}

/** The organisation that an acronym stands for: the one that an article prints beside it, else the only one it fits. */
function ownerOf(
  acronym: string,
  named: readonly Cluster[],
): { cluster: Cluster; because: 'acronym-printed' | 'acronym-fits' } | undefined {
  const prints = ({ facts }: Cluster): number =>
    facts.filter(({ forms }) => forms.some(({ form }) => acronymOf(form) === acronym)).length;
  const printed = named
    .map((cluster) => ({ cluster, count: prints(cluster) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.cluster.key < b.cluster.key ? -1 : 1));
  const [first, second] = printed;
  if (first && (!second || first.count > second.count))
    return { cluster: first.cluster, because: 'acronym-printed' };
  const fitting = named.filter(({ facts }) => initialsOf(facts[0]!.name).includes(acronym));
  // Two letters fit too many names.
  if (fitting.length !== 1 || acronym.length < 3 || first) return undefined;
  return { cluster: fitting[0]!, because: 'acronym-fits' };
}
