import { type Description, OFFICES, partyOf } from './describe.ts';
import { nameWordsOf, type Person, roleWordsOf } from './discourse.ts';
import { COURT_PARTS } from './roles.data.ts';

/** Cannot be: of another party, or holder of another office. */
export const CONFLICT = -1;

/** The office is the same, and a name beside it is not printed of the person. */
const ELSEWHERE = 0.2;

/**
 * How well a description fits what the article prints of somebody: 1 the very role ("the mayor" for Mayor …),
 * about 0.6 a role that the noun stands for ("the diplomat" for a foreign minister), 0 nothing known, `CONFLICT` what
 * excludes it ("the senator" for a governor, "the Republican nominee" for a Democrat).
 */
export function matchRole(description: Description, person: Person): number {
  const { head, noun, modifiers, narrowed, named } = description;
  const roleWords = roleWordsOf(person);
  if (
    ofAnotherParty(head, modifiers, roleWords) ||
    ofAnotherRank([head, ...modifiers], roleWords) ||
    hasAnotherPart(head, roleWords)
  )
    return CONFLICT;
  const own = roleWords.has(head);
  const kin = !own && noun !== undefined && anyOf(noun.roleWords, (word) => roleWords.has(word));
  const telling = modifiers.filter((word) => word !== 'former' && word !== 'senior' && word !== 'then');
  // "the union" for the Association of Flight Attendants, "the Times article".
  const shared = telling.filter((word) => roleWords.has(word) || nameWordsOf(person).includes(word)).length;
  const share = telling.length === 0 ? 1 : shared / telling.length;
  // "The Florida senator" is not the one of Texas.
  if (own && named.some((name) => !roleWords.has(name) && !nameWordsOf(person).includes(name)))
    return ELSEWHERE;
  if (own) return 0.7 + 0.3 * share;
  if (kin && (shared > 0 || !narrowed)) return 0.45 + 0.3 * share;
  if (shared > 0) return 0.2 * share;
  // One may have held many offices, but holds one.
  const past = modifiers.includes('former') || roleWords.has('former');
  const holdsOther = !past && OFFICES.has(head) && anyOf(roleWords, (word) => OFFICES.has(word));
  return holdsOther ? CONFLICT : 0;
}

// "The shadow chancellor" is not the chancellor.
const RANKS = ['shadow', 'deputy', 'vice', 'assistant'];

/** Whether a description is of an office that only stands beside the one that somebody is known by. */
const ofAnotherRank = (words: readonly string[], roleWords: ReadonlySet<string>): boolean =>
  roleWords.size > 0 && RANKS.some((rank) => words.includes(rank) && !roleWords.has(rank));

const courtParts: ReadonlyMap<string, string> = new Map(
  COURT_PARTS.trim()
    .split('\n')
    .flatMap((line) => line.split(' ').map((word) => [word, line] as const)),
);

/** "The witness" for a judge, "the barrister" for a coroner. */
function hasAnotherPart(head: string, roleWords: ReadonlySet<string>): boolean {
  const part = courtParts.get(head);
  return (
    part !== undefined &&
    anyOf(roleWords, (word) => courtParts.has(word)) &&
    !anyOf(roleWords, (word) => courtParts.get(word) === part)
  );
}

/** Both are said to be of some party, and not of the same. */
function ofAnotherParty(head: string, modifiers: readonly string[], roleWords: ReadonlySet<string>): boolean {
  if (partyOf(head) === undefined && !modifiers.some((word) => partyOf(word) !== undefined)) return false;
  const said = new Set([head, ...modifiers].map(partyOf));
  const own = [...roleWords].flatMap((word) => partyOf(word) ?? []);
  return own.length > 0 && !own.some((party) => said.has(party));
}

function anyOf(words: Iterable<string>, test: (word: string) => boolean): boolean {
  for (const word of words) if (test(word)) return true;
  return false;
}
