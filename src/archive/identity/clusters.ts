import type { EntityFact } from '../../model/identity.ts';
import type { IdentityReason } from '../../model/identity-reason.ts';
import { foldName } from '../../text/fold.ts';

/** Facts that are taken for one identity, and why. */
export interface Cluster {
  /** The stable part of the identifier: the same for every spelling of the name. */
  key: string;
  readonly facts: EntityFact[];
  readonly reasons: IdentityReason[];
  /** What parts of it would have been alone: their key, and the name that they would have shown. */
  readonly parts: (readonly [key: string, name: string])[];
  uncertain: boolean;
}

export const newCluster = (key: string, facts: Iterable<EntityFact> = []): Cluster => ({
  key,
  facts: [...facts],
  reasons: [],
  parts: [],
  uncertain: false,
});

/** Facts under a key, with keys in code-unit order: nothing may depend on the order in which facts came. */
export function groupFacts(
  facts: Iterable<EntityFact>,
  keyOf: (fact: EntityFact) => string,
): Map<string, EntityFact[]> {
  const groups = new Map<string, EntityFact[]>();
  for (const fact of facts) {
    const key = keyOf(fact);
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The usual one of the names: printed as fullest form in most articles; mixed case, the longer, then code units.
 * A paper that has no accents leaves them out, and none puts them in: the same name with its marks is the right one.
 */
export function usualName(facts: Iterable<EntityFact>): string {
  const counts = new Map<string, number>();
  for (const { name } of facts) counts.set(name, (counts.get(name) ?? 0) + 1);
  const best = mostUsual(counts);
  if (!ASCII.test(best)) return best;
  const folded = foldName(best);
  const marked = [...counts].filter(
    ([name]) => !ASCII.test(name) && name !== name.toUpperCase() && foldName(name) === folded,
  );
  return marked.length > 0 ? mostUsual(new Map(marked)) : best;
}

const ASCII = /^[\0-\x7f’]*$/;

function mostUsual(counts: ReadonlyMap<string, number>): string {
  let best = '';
  let bestCount = -1;
  for (const [name, count] of counts) {
    const weight = name === name.toUpperCase() && /\p{L}{4}/u.test(name) ? count / 1000 : count;
    if (
      weight > bestCount ||
      (weight === bestCount && (name.length > best.length || (name.length === best.length && name < best)))
    ) {
      best = name;
      bestCount = weight;
    }
  }
  return best;
}

/** What a reason says of the facts that it is about: their usual name, and how many articles it rests on. */
export const namedIn = (facts: readonly EntityFact[]): { name: string; articles: number } => ({
  name: usualName(facts),
  articles: new Set(facts.map(({ article }) => article)).size,
});
