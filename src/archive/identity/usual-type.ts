import type { EntityType } from '../../model/annotations.ts';
import type { EntityFact } from '../../model/identity.ts';
import { foldName } from '../../text/fold.ts';

// How clear the archive must be about a name before it overrules one article.
const MAJORITY = 0.6;
const MAJORITY_ONE_WORD = 0.8;
const LEAD = 2;

/**
 * What a name usually is: an article that takes the town of Ostrelle for a company is overruled by those that do not.
 * Votes are counted by folded fullest name, one an article.
 */
export class UsualTypes {
  readonly #votes = new Map<string, Map<EntityType, number>>();

  add({ name, type }: Pick<EntityFact, 'name' | 'type'>): void {
    const folded = foldName(name);
    const votes = this.#votes.get(folded) ?? new Map<EntityType, number>();
    votes.set(type, (votes.get(type) ?? 0) + 1);
    this.#votes.set(folded, votes);
  }

  /** The fact with the type that the archive gives its name; the fact itself where nothing clear speaks against it. */
  corrected(fact: EntityFact): EntityFact {
    const folded = foldName(fact.name);
    const votes = this.#votes.get(folded);
    if (!votes || votes.size < 2 || showsPerson(fact)) return fact;
    const own = votes.get(fact.type) ?? 0;
    let all = 0;
    let usual = fact.type;
    for (const [type, count] of votes) {
      all += count;
      if (count > (votes.get(usual) ?? 0)) usual = type;
    }
    const most = votes.get(usual) ?? 0;
    const needed = folded.includes(' ') ? MAJORITY : MAJORITY_ONE_WORD;
    return usual !== fact.type && most >= needed * all && most - own >= LEAD
      ? { ...fact, type: usual }
      : fact;
  }
}

/** The article itself says so: "Mr. Jordan", "Jordan, the striker, said". */
const showsPerson = ({ type, gender, roles, quoted }: EntityFact): boolean =>
  type === 'person' && (gender !== undefined || roles.length > 0 || quoted > 0);
