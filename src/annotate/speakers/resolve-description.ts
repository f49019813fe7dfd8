import type { Description } from './description.ts';
import { matchRole } from './match-role.ts';
import { type Place, rankByPlace } from './rank.ts';
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
import type { Scene } from './scene.ts';

const ROLE_WEIGHT = 6;
const ROLE_MATCH = 0.4;

/** A source that is a description: whose printed role it fits, or to whom it points back. */
export function resolveDescription(scene: Scene, place: Place, description: Description): Resolution {
  const { kind, plural, definite, head } = description;
  if (plural) return nobody(`“${head}” are several`, 'group');
  if (kind === 'document') return nobody(`“${head}” is a text, not a speaker`);
  if (!definite && !inHeading(scene, place))
    return nobody(`“${head}” is new here and nobody by name`, 'group');
  return kind === 'body'
    ? resolveBody(scene, place, description)
    : resolvePersonBy(scene, place, description);
}

function resolvePersonBy(scene: Scene, place: Place, description: Description): Resolution {
  const { head, noun, gender, narrowed, possessed } = description;
  const people = everybody(scene, place).filter(
    (index) => isPerson(scene, index) && (!gender || agrees(scene, index, gender)),
  );
  const ranked = rankByPlace(scene, place, people)
    .map(({ person, score }) => ({ person, score, role: matchRole(description, scene.people[person]!) }))
    .sort((a, b) => b.score + ROLE_WEIGHT * b.role - (a.score + ROLE_WEIGHT * a.role) || a.person - b.person);
  const [best] = ranked;
  if (!best) return nobody(`nobody is named who could be “${head}”`);
  if (best.role >= ROLE_MATCH)
    return {
      person: best.person,
      by: 'role',
      because: `“${head}” fits the printed role of ${nameOf(scene, best.person)}`,
    };
  const pointsBack = noun?.anaphoric && !narrowed && !possessed;
  // An office that the article does not print belongs to whom it quotes; a trait may be anybody's.
  const known = noun?.trait || (best.role >= 0 && place.spoken.lastOf(best.person) !== undefined);
  if (!pointsBack || !known) return nobody(`“${head}” fits nobody's printed role`);
  return { person: best.person, by: 'role', because: `“${head}” points back to whom the text is about` };
}

function resolveBody(scene: Scene, place: Place, description: Description): Resolution {
  if (description.possessed)
    return nobody(`“${description.head}” belongs to somebody and has no name of its own`, 'group');
  const bodies = everybody(scene, place).filter((index) => isBody(scene, index));
  const named = bodies.filter((index) => {
    const words = scene.people[index]!.entity.name.toLowerCase().split(/[\s-]+/);
    return words.length > 1 && (words.includes(description.head) || words.includes(`${description.head}s`));
  });
  const [best] = rankByPlace(scene, place, named.length > 0 ? named : bodies);
  if (!best || (named.length === 0 && best.score < 1))
    return nobody(`no organisation that “${description.head}” could be`, 'group');
  return {
    person: best.person,
    by: 'role',
    because: `“${description.head}” points back to an organisation named before`,
  };
}
