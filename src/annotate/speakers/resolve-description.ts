import type { Description } from './describe.ts';
import type { Discourse } from './discourse.ts';
import { CONFLICT, matchRole } from './match-role.ts';
import { type Place, rankByPlace } from './rank.ts';
import type { Unit } from './read-source.ts';
import {
  agrees,
  everybody,
  inHeading,
  isBody,
  isPerson,
  nameOf,
  nobody,
  type Resolution,
} from './resolution.ts';
import { APPOSED_BODIES, GENERIC_BODIES } from './source-words.data.ts';

const apposed: ReadonlySet<string> = new Set(APPOSED_BODIES.split(' '));
const generic: ReadonlySet<string> = new Set(`${APPOSED_BODIES} ${GENERIC_BODIES}`.split(' '));

const ROLE_WEIGHT = 6;
const ROLE_MATCH = 0.4;
const ROLE_MATCH_POSSESSED = 0.9;
const LATEST = [1, 2, 3];

/** A source that is a description: whose printed role it fits, or to whom it points back. */
export function resolveDescription(
  discourse: Discourse,
  place: Place,
  description: Description,
  phrase: readonly Unit[],
): Resolution {
  const { kind, plural, definite, head } = description;
  if (plural) return nobody(`“${head}” are several`, 'group');
  if (kind === 'document') return nobody(`“${head}” is a text, not a speaker`);
  const own = kind === 'body' ? ownName(discourse, phrase) : undefined;
  if (own !== undefined) return { person: own, by: 'name', because: 'the name before says which' };
  if (!definite && !inHeading(discourse, place))
    return nobody(`“${head}” is new here and nobody by name`, 'group');
  return kind === 'body'
    ? resolveBody(discourse, place, description)
    : resolvePersonBy(discourse, place, description);
}

/** "Interfax news agency": a noun behind an organisation's name that says what it is. */
function ownName(discourse: Discourse, phrase: readonly Unit[]): number | undefined {
  const head = phrase.at(-1)?.lower ?? '';
  const name = phrase.findLast((unit) => unit.name)?.name;
  if (name?.type !== 'organisation' || !apposed.has(head)) return undefined;
  return discourse.indexOf.get(name.entity);
}

function resolvePersonBy(discourse: Discourse, place: Place, description: Description): Resolution {
  const { head, noun, gender, narrowed, possessed, ofBody } = description;
  const people = everybody(discourse, place).filter(
    (index) => isPerson(discourse, index) && (!gender || agrees(discourse, index, gender)),
  );
  const ranked = rankByPlace(discourse, place, people)
    .map(({ person, score }) => ({
      person,
      score,
      role: matchRole(description, discourse.people[person]!),
    }))
    .filter(({ role }) => role > CONFLICT)
    .sort((a, b) => b.score + ROLE_WEIGHT * b.role - (a.score + ROLE_WEIGHT * a.role) || a.person - b.person);
  const [best] = ranked;
  if (!best) return nobody(`nobody is named who could be “${head}”`);
  // "its vice president", "Ott's doctor": whose relation it is must be printed as well.
  const needed = ofBody ? Infinity : possessed ? ROLE_MATCH_POSSESSED : ROLE_MATCH;
  if (best.role >= needed)
    return {
      person: best.person,
      by: 'role',
      because: `“${head}” fits the printed role of ${nameOf(discourse, best.person)}`,
    };
  const pointsBack = noun?.anaphoric && !narrowed && !possessed;
  // An office that the article does not print belongs to one whom it is quoting.
  const known = noun?.trait || LATEST.some((steps) => place.spoken.back(steps)?.person === best.person);
  if (!pointsBack || !known) return nobody(`“${head}” fits nobody's printed role`);
  return { person: best.person, by: 'role', because: `“${head}” points back to whom the text is about` };
}

function resolveBody(discourse: Discourse, place: Place, description: Description): Resolution {
  if (description.possessed)
    return nobody(`“${description.head}” belongs to somebody and has no name of its own`, 'group');
  const bodies = everybody(discourse, place).filter((index) => isBody(discourse, index));
  const named = bodies.filter((index) => {
    const words = discourse.people[index]!.entity.name.toLowerCase().split(/[\s-]+/);
    return words.length > 1 && (words.includes(description.head) || words.includes(`${description.head}s`));
  });
  const fits = (index: number): boolean =>
    description.named.every((name) => nameOf(discourse, index).toLowerCase().includes(name));
  // "the company" may be any that was named; "the board", "the campaign" only one that is called so.
  const pool = named.length > 0 ? named : generic.has(description.head) ? bodies : [];
  const [best] = rankByPlace(discourse, place, pool.filter(fits));
  if (!best || (named.length === 0 && best.score < 1))
    return nobody(`no organisation that “${description.head}” could be`, 'group');
  return {
    person: best.person,
    by: 'role',
    because: `“${description.head}” points back to an organisation named before`,
  };
}
