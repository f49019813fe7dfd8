import type { EntityType } from '../../model/annotations.ts';
import type { EntityFact } from '../../model/identity.ts';

// How clear the archive must be about a name before it overrules one article.
const MAJORITY = 0.6;
const MAJORITY_ONE_WORD = 0.8;
const LEAD = 2;

/**
 * What a name usually is: an article that takes the town of Ostrelle for a company is overruled by those that do not.
 * @param folded the name
 * @param votes how many articles take it for what, each voting once for the fullest name of each of its entities
 * @param own what the article in question takes it for
 */
export function usualType(
  folded: string,
  votes: ReadonlyMap<EntityType, number>,
  own: EntityType,
): EntityType {
  let all = 0;
  let usual = own;
  for (const [type, count] of votes) {
    all += count;
    if (count > (votes.get(usual) ?? 0)) usual = type;
  }
  const most = votes.get(usual) ?? 0;
  const needed = folded.includes(' ') ? MAJORITY : MAJORITY_ONE_WORD;
  return most >= needed * all && most - (votes.get(own) ?? 0) >= LEAD ? usual : own;
}

/** The article itself says so, and no vote overrules it: "Mr. Jordan", "Jordan, the striker, said". */
export const showsPerson = ({ type, gender, roles, quoted }: EntityFact): boolean =>
  type === 'person' && (gender !== undefined || roles.length > 0 || quoted > 0);
