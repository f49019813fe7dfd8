import type { EntityFact } from '../../model/identity.ts';
import { CALLINGS, EXCLUSIVE } from './callings.data.ts';

const CALLING_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(CALLINGS).flatMap(([calling, nouns]) =>
    nouns
      .trim()
      .split(/\s+/)
      .map((noun) => [noun, calling] as const),
  ),
);
const APART: ReadonlySet<string> = new Set(
  EXCLUSIVE.trim()
    .split('\n')
    .flatMap((line) => {
      const [one, others] = line.split(': ') as [string, string];
      return others.split(' ').flatMap((other) => [`${one} ${other}`, `${other} ${one}`]);
    }),
);
// So many names, and such a share of the fewer, that two groups of articles have in common are one person's company.
const COMMON = 2;
const COMMON_SHARE = 0.25;

/** What an article says that somebody does: `trade` of a fisherman. */
function callingsOf({ roles }: EntityFact): string[] {
  const found = roles.flatMap(({ text }) =>
    [...text.toLowerCase().matchAll(/[\p{L}-]+/gu)].flatMap(([word]) => CALLING_OF.get(word) ?? []),
  );
  return [...new Set(found)].sort();
}

/** The callings of some facts, in one word for a key: `law`. */
export const callingOf = (facts: readonly EntityFact[]): string =>
  [...new Set(facts.flatMap(callingsOf))].sort().join('+');

/** Facts of one name that tell of one person, as far as their callings go. */
interface Group {
  readonly callings: Set<string>;
  readonly company: Set<string>;
  readonly facts: EntityFact[];
}

/**
 * Namesakes told apart by what they do: Michael Smith the fisherman, Michael Smith the bank's chief executive. Facts that
 * share a calling, or company, stay together, and so do callings that one person can have had; who is only named goes
 * with those whose company he keeps, else with the most.
 * @returns one group where nothing tells people apart
 */
export function splitByCalling(facts: readonly EntityFact[]): EntityFact[][] {
  const groups: Group[] = [];
  const open: EntityFact[] = [];
  for (const fact of facts) {
    const callings = callingsOf(fact);
    if (callings.length === 0) open.push(fact);
    else addTo(groups, { callings: new Set(callings), company: new Set(fact.company), facts: [fact] });
  }
  if (groups.length < 2) return [[...facts]];
  for (const fact of open) nearest(groups, fact).facts.push(fact);
  return groups.map(({ facts: own }) => own);
}

/** Lays a group together with all that may be the same person; the smaller into the larger, so that many take no n². */
function addTo(groups: Group[], fresh: Group): void {
  let whole = fresh;
  for (let i = groups.length - 1; i >= 0; i--) {
    const group = groups[i]!;
    if (areTwo(group, whole)) continue;
    groups.splice(i, 1);
    const [small, large] = group.facts.length < whole.facts.length ? [group, whole] : [whole, group];
    for (const calling of small.callings) large.callings.add(calling);
    for (const name of small.company) large.company.add(name);
    large.facts.push(...small.facts);
    whole = large;
  }
  groups.push(whole);
}

function areTwo(a: Group, b: Group): boolean {
  for (const one of a.callings)
    for (const other of b.callings) if (!APART.has(`${one} ${other}`)) return false;
  const [few, many] = a.company.size < b.company.size ? [a.company, b.company] : [b.company, a.company];
  const common = shared(many, few);
  return common < COMMON || common < COMMON_SHARE * few.size;
}

function shared(a: ReadonlySet<string>, b: Iterable<string>): number {
  let common = 0;
  for (const name of b) if (a.has(name)) common++;
  return common;
}

/** The group whose company a fact keeps; where none is nearer, the one of most articles, then the first by calling. */
function nearest(groups: readonly Group[], fact: EntityFact): Group {
  const rank = (group: Group): readonly [number, number, string] => [
    -shared(group.company, fact.company),
    -group.facts.length,
    [...group.callings].sort().join(' '),
  ];
  return [...groups].sort((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    return x[0] - y[0] || x[1] - y[1] || (x[2] < y[2] ? -1 : 1);
  })[0]!;
}

/** Whether some facts and others are of people whose callings exclude each other. */
export function differInCalling(a: readonly EntityFact[], b: readonly EntityFact[]): boolean {
  const [one, other] = [groupOf(a), groupOf(b)];
  return one.callings.size > 0 && other.callings.size > 0 && areTwo(one, other);
}

const groupOf = (facts: readonly EntityFact[]): Group => ({
  callings: new Set(facts.flatMap(callingsOf)),
  company: new Set(facts.flatMap(({ company }) => company)),
  facts: [...facts],
});
