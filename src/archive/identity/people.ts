import type { EntityFact } from '../../model/identity.ts';
import { foldName } from '../../text/fold.ts';
import type { Authority } from '../curation/authority.ts';
import { shortFormOf } from './buckets.ts';
import { callingOf, differInCalling, splitByCalling } from './callings.ts';
import { type Cluster, groupFacts, namedIn, newCluster, usualName } from './clusters.ts';
import { type Comparison, comparePeople } from './compare-people.ts';
import { type FoldedName, foldPersonName, surnameKey } from './folded-name.ts';
import { canonicalGiven } from './given-names.ts';
import { joinPartialNames } from './partial-names.ts';
import type { NameNode, PersonCluster } from './person-cluster.ts';

/**
 * Tells the people of one surname bucket apart. Full names first, the most specific ones before those that say less;
 * each joins the one person whose names it agrees with, or stands alone. Names without a first name come last.
 * The result depends on the set of facts only, not on their order.
 */
export function resolvePeople(facts: readonly EntityFact[], authority: Authority): Cluster[] {
  const parsed = new Map(facts.map((fact) => [fact, foldPersonName(fact.name, shortFormOf(fact))]));
  const isFull = (fact: EntityFact): boolean => parsed.get(fact)?.given !== undefined;
  const full = groupFacts(facts.filter(isFull), (fact) => nodeKey(parsed.get(fact)!));
  const nodes = [...full]
    .flatMap(([key, group]) => splitByGender(key, parsed.get(group[0]!)!, group))
    .flatMap(callingsApart)
    .sort(bySpecificity);
  const people: PersonCluster[] = [];
  for (const node of nodes) place(node, people, authority);
  nameApart(people);
  for (const person of people) giveReasons(person);
  const partial = facts.filter((fact) => !isFull(fact));
  return [...people, ...joinPartialNames(partial, people, parsed, authority)];
}

const nodeKey = ({ given, middle, surname, suffix, nickname }: FoldedName): string =>
  [given, nickname && `(${nickname})`, ...middle, surname, suffix].filter(Boolean).join(' ');

/**
 * One name can be a man's and a woman's (Chris Smith). A few articles that guess the gender wrong must not split a
 * person, so both genders need two articles and a third of those that know it.
 */
function splitByGender(key: string, name: FoldedName, facts: readonly EntityFact[]): NameNode[] {
  const of = (gender?: string): EntityFact[] => facts.filter((fact) => fact.gender === gender);
  const [women, men] = [of('female'), of('male')];
  const [few, many] = women.length < men.length ? [women, men] : [men, women];
  const major = many === women && many.length > 0 ? 'female' : 'male';
  const gender = many.length === 0 ? undefined : major;
  if (few.length < 2 || few.length * 2 < many.length) return [{ key, name, facts, gender }];
  const other = gender === 'male' ? 'female' : 'male';
  return [
    { key: `${key} ${gender}`, name, facts: [...many, ...of()], gender },
    { key: `${key} ${other}`, name, facts: few, gender: other },
  ];
}

/** The same name of a fisherman and of a judge: a node each. */
function callingsApart(node: NameNode): NameNode[] {
  const groups = splitByCalling(node.facts);
  if (groups.length < 2) return [node];
  return groups.map((facts) => {
    // Which people are told apart does not depend on what comes first; nor does what each is called by.
    const key = `${node.key} ${callingOf(facts)}`;
    return { ...node, key, facts, namesakes: groups.length };
  });
}

function specificity({ name }: NameNode): number {
  const given = name.given!.length > 1 ? 8 : 0;
  return given + (name.suffix ? 4 : 0) + Math.min(2, name.middle.length) + (name.nickname ? 1 : 0);
}
const bySpecificity = (a: NameNode, b: NameNode): number =>
  specificity(b) - specificity(a) || (a.key < b.key ? -1 : 1);

function place(node: NameNode, people: PersonCluster[], authority: Authority): void {
  const fitting = people.flatMap((person) => {
    const agreement = agreementWith(node, person, authority);
    return agreement.same ? [{ person, agreement }] : [];
  });
  const strong = fitting.filter(({ agreement }) => !agreement.weak);
  const [only, another] = strong.length > 0 ? strong : fitting;
  if (!only || another) {
    const person = { ...newCluster(keyOf(node.name), node.facts), nodes: [node] };
    if (another) {
      person.uncertain = true;
      const name = usualName(node.facts);
      person.reasons.push({ code: 'several-bearers', name, people: fitting.length });
    }
    people.push(person);
    return;
  }
  const { person } = only;
  person.nodes.push(node);
  person.facts.push(...node.facts);
  person.parts.push([keyOf(node.name), usualName(node.facts)]);
}

/** A node belongs to a person only if it agrees with every name that the person has so far. */
function agreementWith(node: NameNode, person: PersonCluster, authority: Authority): Comparison {
  let weakest: Comparison = { same: true, because: 'same-name', weak: false };
  for (const other of person.nodes) {
    if (node.gender && other.gender && node.gender !== other.gender)
      return { same: false, because: 'genders' };
    if (keptApart(node, other, authority)) return { same: false, because: 'by-hand' };
    const comparison = comparePeople(node.name, other.name);
    if (!comparison.same && !(comparison.because === 'generations' && isOwnShortName(node, other)))
      return comparison;
    if (differInCalling(node.facts, other.facts)) return { same: false, because: 'callings' };
    if (comparison.same && (comparison.weak || weakest.because === 'same-name')) weakest = comparison;
  }
  return weakest;
}

/** Why each further name is the person's, told from the name that most articles print. */
function giveReasons({ nodes, reasons }: PersonCluster): void {
  const [main, ...others] = [...nodes].sort(
    (a, b) => b.facts.length - a.facts.length || (a.key < b.key ? -1 : 1),
  );
  for (const node of others) {
    const comparison = comparePeople(node.name, main!.name);
    const code = comparison.same ? comparison.because : 'printed-together';
    reasons.push({ code, ...namedIn(node.facts), known: usualName(main!.facts) });
  }
  for (const { facts, namesakes } of nodes)
    if (namesakes) reasons.push({ code: 'another-calling', ...namedIn(facts), people: namesakes });
}

/** Some article calls the person by both names: "Martin Luther King Jr.", later "Martin Luther King". */
function isOwnShortName(a: NameNode, b: NameNode): boolean {
  const prints = (facts: readonly EntityFact[], { name }: NameNode): boolean =>
    facts.some(({ forms }) => forms.some(({ form }) => nodeKey(foldPersonName(form)) === nodeKey(name)));
  return prints(a.facts, b) || prints(b.facts, a);
}

const keptApart = (a: NameNode, b: NameNode, { keepsApart, entries }: Authority): boolean =>
  entries.length > 0 && keepsApart(foldName(a.facts[0]!.name), foldName(b.facts[0]!.name));

const keyOf = (name: FoldedName): string =>
  ['person', canonicalGiven(name.given!), surnameKey(name), name.suffix].filter(Boolean).join(' ');

/** Two people of one key ("John D. Smith", "John F. Smith") get what tells them apart into theirs. */
function nameApart(people: readonly PersonCluster[]): void {
  const holders = new Map<string, PersonCluster[]>();
  for (const person of people) holders.set(person.key, [...(holders.get(person.key) ?? []), person]);
  for (const same of holders.values()) {
    if (same.length < 2) continue;
    for (const person of same) person.key = `${person.key} (${person.nodes[0]!.key})`;
  }
}
