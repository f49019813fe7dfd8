import type { Description } from './description.ts';
import { type Person, roleWordsOf } from './scene.ts';

/**
 * How well a description fits what the article prints of somebody: 1 the very role ("the mayor" for Mayor …),
 * about 0.6 a role that the noun stands for ("the diplomat" for a foreign minister), 0 nothing known, below 0 another
 * role ("the senator" for a governor).
 */
export function matchRole({ head, noun, modifiers, narrowed }: Description, person: Person): number {
  const roleWords = roleWordsOf(person);
  const { entity } = person;
  const known = roleWords.size > 0;
  const own = roleWords.has(head);
  const kin = !own && noun !== undefined && [...noun.roleWords].some((word) => roleWords.has(word));
  const telling = modifiers.filter((word) => word !== 'former' && word !== 'senior' && word !== 'then');
  const shared = telling.filter((word) => roleWords.has(word) || saysOfName(word, entity.name)).length;
  const share = telling.length === 0 ? 1 : shared / telling.length;
  if (own) return 0.7 + 0.3 * share;
  if (kin && (shared > 0 || !narrowed)) return 0.45 + 0.3 * share;
  if (shared > 0) return 0.2 * share;
  return known ? -0.5 : 0;
}

/** "the union" for the Association of Flight Attendants, "the Times article". */
const saysOfName = (word: string, name: string): boolean => name.toLowerCase().split(/\s+/).includes(word);
