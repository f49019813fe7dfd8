import type { EntityFact } from '../../model/identity.ts';
import { foldName } from '../../text/fold.ts';
import type { Authority } from '../curation/authority.ts';
import { type Cluster, groupFacts, namedIn, newCluster, usualName } from './clusters.ts';
import { compareSurnames } from './compare-people.ts';
import { ContextModel } from './context-model.ts';
import type { FoldedName } from './folded-name.ts';
import type { PersonCluster } from './person-cluster.ts';
import { spellingKey } from './spelling-key.ts';

// Below this share of belief a surname alone is left alone: a page that mixes two people is worse than two pages.
const SURE = 0.8;

/**
 * Gives names without a first name ("Ryabkov") to the one person of that surname, or to the one whom the article's
 * company speaks for. The rest stay together under the bare surname, marked uncertain if there was a choice.
 */
export function joinPartialNames(
  partial: readonly EntityFact[],
  people: readonly PersonCluster[],
  parsed: ReadonlyMap<EntityFact, FoldedName>,
  authority: Authority,
): Cluster[] {
  const model = new ContextModel(people.map(({ facts }) => [...facts]));
  const left: Cluster[] = [];
  for (const [surname, facts] of groupFacts(partial, (fact) => parsed.get(fact)!.surname)) {
    const fitting = people.flatMap((person, index) => (fits(surname, person) ? [index] : []));
    const joined = groupFacts(facts, (fact) => {
      const possible = fitting.filter((index) => agrees(fact, people[index]!, authority));
      if (possible.length < 2) return String(possible[0] ?? 'nobody');
      const [best, belief] = model.likeliest(fact, possible);
      return belief >= SURE ? String(best) : 'undecided';
    });
    for (const [choice, group] of joined) {
      const person = people[Number(choice)];
      if (person) join(person, group, fitting.length, joined.size === 1);
      else left.push(...alone(surname, group, choice === 'undecided' ? fitting.length : 0));
    }
  }
  return mergeSpellings(left);
}

const fits = (surname: string, { nodes }: PersonCluster): boolean =>
  nodes.some(({ name }) => compareSurnames(surname, name.surname) !== 'differ');

function agrees(fact: EntityFact, { nodes }: PersonCluster, authority: Authority): boolean {
  const known = nodes.find(({ gender }) => gender)?.gender;
  if (fact.gender && known && fact.gender !== known) return false;
  if (authority.entries.length === 0) return true;
  const folded = foldName(fact.name);
  return !nodes.some(({ facts }) => authority.keepsApart(folded, foldName(facts[0]!.name)));
}

function join(person: PersonCluster, facts: readonly EntityFact[], choices: number, whole: boolean): void {
  const name = usualName(facts);
  person.reasons.push(
    choices === 1
      ? { code: 'only-bearer', ...namedIn(facts) }
      : { code: 'likeliest-bearer', ...namedIn(facts), people: choices },
  );
  person.facts.push(...facts);
  if (whole) person.parts.push([bareKey(foldName(name)), name]);
}

const bareKey = (surname: string): string => `person ${surname.split(' ').map(spellingKey).join(' ')}`;

function alone(surname: string, facts: readonly EntityFact[], choices: number): Cluster[] {
  const women = facts.filter(({ gender }) => gender === 'female');
  const men = facts.filter(({ gender }) => gender === 'male');
  const both = women.length > 0 && men.length > 0;
  const groups = both ? [women, men, facts.filter(({ gender }) => !gender)] : [facts];
  return groups
    .filter((group) => group.length > 0)
    .map((group) => {
      const gender = both ? ` ${group[0]!.gender ?? ''}` : '';
      const cluster = newCluster(`${bareKey(surname)}${gender}`.trim(), group);
      if (choices > 1) {
        cluster.uncertain = true;
        cluster.reasons.push({ code: 'left-open', ...namedIn(group), people: choices });
      }
      return cluster;
    });
}

/** "Zelensky" and "Zelenskiy", both without a first name: one if they keep the same company. */
function mergeSpellings(clusters: readonly Cluster[]): Cluster[] {
  const merged: Cluster[] = [];
  for (const cluster of clusters) {
    const other = merged.find((known) => known.key === cluster.key && sharesCompany(known, cluster));
    if (!other) {
      const taken = merged.some(({ key }) => key === cluster.key);
      if (taken) cluster.key = `${cluster.key} (${foldName(usualName(cluster.facts))})`;
      merged.push(cluster);
      continue;
    }
    const known = usualName(other.facts);
    other.reasons.push({ code: 'spelling-in-company', ...namedIn(cluster.facts), known });
    other.facts.push(...cluster.facts);
    other.uncertain ||= cluster.uncertain;
  }
  return merged;
}

function sharesCompany(a: Cluster, b: Cluster): boolean {
  const company = new Set(a.facts.flatMap((fact) => fact.company));
  return b.facts.some((fact) => fact.company.some((name) => company.has(name)));
}
