import type { Name } from '../../model/annotations.ts';
import { isBodyNoun } from './describe.ts';
import type { Discourse } from './discourse.ts';
import type { Place } from './question.ts';
import { rank } from './rank.ts';
import { nameOf, nobody, type Resolution } from './resolution.ts';
import type { Unit } from './unit.ts';

/** A source that is a name: the entity named, unless it is a people, or short for another. */
export function resolveName(discourse: Discourse, place: Place, name: Name): Resolution {
  const person = discourse.indexOf.get(name.entity);
  if (person === undefined) return nobody('the name belongs to no entity');
  const { start, end, type } = name;
  const printed = discourse.reading.text.slice(start, end);
  // Whoever speaks is a person more often than a foundation or a tower of the same name.
  const bearer = type === 'person' ? undefined : bearerOf(discourse, place, printed);
  if (bearer !== undefined)
    return {
      person: bearer,
      by: 'name',
      because: `a speaker called “${printed}” is the person of that name`,
    };
  // "Democrats", "Mexicans": named, but nobody in particular.
  if (type === 'other' && isPeople(printed))
    return nobody('a people or a party, no speaker by name', 'group');
  const other =
    type === 'person' ? speakingNamesake(discourse, place, printed, person) : fullerBody(discourse, person);
  if (other !== undefined)
    return { person: other, by: 'name', because: `“${printed}” is short for ${nameOf(discourse, other)}` };
  return { person, by: 'name', because: 'the source is a name' };
}

/** Of several people of one last name, the one who has spoken before goes on speaking under it. */
function speakingNamesake(
  discourse: Discourse,
  { spoken }: Place,
  printed: string,
  chosen: number,
): number | undefined {
  if (/\s/.test(printed) || spoken.lastOf(chosen)) return undefined;
  const namesakes = discourse.byEnding.get(printed.toLowerCase()) ?? [];
  const speaking = namesakes.filter((person) => spoken.lastOf(person));
  return speaking.length === 1 ? speaking[0] : undefined;
}

/** "Peabody" where the article has one "Peabody Energy": a body's short name, unless it is a body of its own (Senate). */
function fullerBody({ people, bodiesByWord }: Discourse, chosen: number): number | undefined {
  const { name, type } = people[chosen]!.entity;
  const word = name.replace(/^the /i, '').toLowerCase();
  if (type !== 'organisation' || isBodyNoun(word)) return undefined;
  const fuller = bodiesByWord.get(word) ?? [];
  return fuller.length === 1 ? fuller[0] : undefined;
}

const isPeople = (name: string): boolean => !/\s/.test(name) && /(?:s|ese|ish|ch)$/.test(name);

/** The person whose last name is printed, in whatever case: a transcript's "PENCE:" is Mike Pence. */
export function bearerOf(discourse: Discourse, place: Place, printed: string): number | undefined {
  const bearers = discourse.byEnding.get(printed.toLowerCase()) ?? [];
  return bearers.length < 2
    ? bearers[0]
    : rank(discourse, place, { kind: 'pronoun' }, bearers.slice(0, 20))[0]!.person;
}

/** A word with a capital that the names layer passed over, but somebody's last name. */
export function resolveUnlisted(
  discourse: Discourse,
  place: Place,
  phrase: readonly Unit[],
): Resolution | undefined {
  const words = phrase.filter(({ mark, lower }) => !mark && lower !== "'s");
  const printed = words.map(({ start, end }) => discourse.reading.text.slice(start, end));
  if (printed.length === 0 || !printed.every((word) => /^\p{Lu}/u.test(word))) return undefined;
  const person = bearerOf(discourse, place, printed.join(' '));
  return person === undefined
    ? undefined
    : { person, by: 'name', because: 'the source is the last name of a person' };
}
