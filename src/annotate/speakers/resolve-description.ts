import { type Description, isSomebody } from './describe.ts';
import type { Discourse } from './discourse.ts';
import { CONFLICT, matchRole } from './match-role.ts';
import { NOBODY, type Place, rankByPlace } from './rank.ts';
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
// Of several bodies one has to be this likely by place, where the noun is no part of its name.
const BODY_ALONE = 0.5;
const BODY_NAMED = 0.6;

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
  if (pointsBack && known)
    return { person: best.person, by: 'role', because: `“${head}” points back to whom the text is about` };
  return (
    onStage(
      discourse,
      place,
      description,
      ranked.map(({ person }) => person),
    ) ?? nobody(`“${head}” fits nobody's printed role`)
  );
}

/** So likely, by place alone, is the one who is meant at least; of these so many are right. */
const ON_STAGE = 0.75;
const ON_STAGE_RIGHT = 0.8;

/**
 * A description that says what somebody is whom the text has on the stage: "the mother of four", "the 36-year-old",
 * "the striker". Only where one person alone is likely by place in the text, spoke or was named in this paragraph or the
 * last, and an age that is printed does not say otherwise.
 */
function onStage(
  discourse: Discourse,
  place: Place,
  { head, noun, possessed, definite, narrowed }: Description,
  people: readonly number[],
): Resolution | undefined {
  const age = AGE.exec(head)?.[1];
  // "the judge", "the band leader": an office is its holder's, and nobody else's for being on the stage.
  if (possessed || !definite || (!age && (narrowed || (noun ? !noun.trait : !isSomebody(head)))))
    return undefined;
  const [best] = rankByPlace(discourse, place, [...people, NOBODY]);
  if (!best || best.person === NOBODY || best.probability < ON_STAGE) return undefined;
  const { mentions } = discourse.people[best.person]!;
  const spoke = place.spoken.lastOf(best.person);
  const isNear =
    (spoke && place.block - spoke.block <= 1) ||
    mentions.some(({ block, start }) => start < place.start && place.block - block <= 1);
  if (
    !isNear ||
    (age && ageOf(discourse, best.person) !== undefined && ageOf(discourse, best.person) !== age)
  )
    return undefined;
  const because = `“${head}” is likely somebody just named or quoted`;
  return { person: best.person, by: 'role', because, confidence: best.probability * ON_STAGE_RIGHT };
}

const AGE = /^(\d{1,3})-year-old$/;

/** The age printed behind somebody's name: "Andy Murray, 36,", "Ada Bell (54)". */
function ageOf({ people, reading: { text } }: Discourse, person: number): string | undefined {
  for (const { end } of people[person]!.mentions) {
    const age = /^(?:, | \()(\d{1,3})[,)]/.exec(text.slice(end, end + 7))?.[1];
    if (age) return age;
  }
  return undefined;
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
  if (!best || (named.length === 0 && best.probability < BODY_ALONE))
    return nobody(`no organisation that “${description.head}” could be`, 'group');
  return {
    person: best.person,
    by: 'role',
    because: `“${description.head}” points back to an organisation named before`,
    confidence: Math.max(BODY_NAMED, best.probability),
  };
}
