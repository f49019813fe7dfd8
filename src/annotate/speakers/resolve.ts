import type { Name } from '../../model/annotations.ts';
import { type Description, describe } from './description.ts';
import { matchRole } from './match-role.ts';
import { type Place, rankByPlace } from './rank.ts';
import type { Scene } from './scene.ts';
import type { SourceForm, Unit } from './source-form.ts';
import { PRONOUNS } from './source-words.data.ts';

/** Who a source is: an index into `Scene.people`, or nobody; how it was decided, and why, for `explain`. */
export interface Resolution {
  readonly person: number | null;
  readonly by: 'name' | 'role' | 'pronoun' | 'previous-quote' | 'group' | 'author' | 'none';
  /** A speaker whom the text does not name: the author of an article in the first person. */
  readonly author?: string;
  readonly because: string;
}

const nobody = (because: string, by: 'group' | 'none' = 'none'): Resolution => ({
  person: null,
  by,
  because,
});

// The narrative's "he" nearly always has a name before it; how far that may be behind.
const FARTHEST = 12;
const ROLE_WEIGHT = 6;
const ROLE_MATCH = 0.4;

export function resolveSource(scene: Scene, place: Place, source: SourceForm): Resolution {
  switch (source.form) {
    case 'name':
      return resolveName(scene, place, source.name);
    case 'names':
      return nobody('several names: they speak as a group', 'group');
    case 'pronoun':
      return resolvePronoun(scene, place, PRONOUNS[source.pronoun]!);
    case 'description':
      return (
        resolveUnlisted(scene, place, source.phrase) ??
        resolveDescription(scene, place, describe(source.phrase, scene.reading.text))
      );
    case 'implicit':
      return resolveImplicit(place);
  }
}

function resolveName(scene: Scene, place: Place, name: Name): Resolution {
  const person = scene.indexOf.get(name.entity);
  if (person === undefined) return nobody('the name belongs to no entity');
  const { start, end, type } = name;
  const printed = scene.reading.text.slice(start, end);
  // Whoever speaks is a person more often than a foundation or a tower of the same name.
  const bearer = type === 'person' ? undefined : bearerOf(scene, place, printed);
  if (bearer !== undefined)
    return {
      person: bearer,
      by: 'name',
      because: `a speaker called “${printed}” is the person of that name`,
    };
  // "Democrats", "Mexicans": named, but nobody in particular.
  if (type === 'other' && isPeople(printed))
    return nobody('a people or a party, no speaker by name', 'group');
  return { person, by: 'name', because: 'the source is a name' };
}

const isPeople = (name: string): boolean => !/\s/.test(name) && /(?:s|ese|ish|ch)$/.test(name);

/** The person whose last name is printed, in whatever case: a transcript's "PENCE:" is Mike Pence. */
function bearerOf(scene: Scene, place: Place, printed: string): number | undefined {
  const wanted = printed.toLowerCase();
  const bearers = [...scene.people.keys()].filter((index) => {
    const { type, name } = scene.people[index]!.entity;
    return type === 'person' && (name.toLowerCase() === wanted || name.toLowerCase().endsWith(` ${wanted}`));
  });
  return bearers.length < 2 ? bearers[0] : rankByPlace(scene, place, bearers)[0]!.person;
}

function resolvePronoun(scene: Scene, place: Place, kind: (typeof PRONOUNS)[string]): Resolution {
  if (kind === 'relative') return resolveRelative(scene, place);
  if (kind === 'plural') return nobody('a plural pronoun stands for several', 'group');
  if (kind === 'self')
    return isReported(place) ? nobody('the first person in the words of another') : resolveSelf(scene);
  const fits =
    kind === 'thing'
      ? (index: number) => scene.people[index]!.entity.type === 'organisation'
      : (index: number) => isPerson(scene, index) && agrees(scene, index, kind);
  const ranked = rankByPlace(scene, place, near(scene, place).filter(fits));
  const [best, next] = ranked;
  if (!best) return nobody('nobody of that gender and number is named before');
  const lead = next
    ? ` ahead of ${nameOf(scene, next.person)} by ${(best.score - next.score).toFixed(1)}`
    : '';
  return { person: best.person, by: 'pronoun', because: `the likeliest ${kind} by place in the text${lead}` };
}

/** "I" outside of quotations is the author, if there is one alone. */
function resolveSelf({ reading, indexOf, people }: Scene): Resolution {
  const [author, another] = reading.article.meta.authors?.value ?? [];
  if (author === undefined || another !== undefined || !/^\p{Lu}\S* .*\p{L}$/u.test(author))
    return nobody('the first person of an article whose author is not known');
  const named = people.find(({ entity }) => entity.name === author);
  const person = named ? (indexOf.get(named.entity.id) ?? null) : null;
  return { person, by: 'author', author, because: 'the first person of an article is its author' };
}

/** "…, Smith, who said": the name right before. */
function resolveRelative(scene: Scene, { start }: Place): Resolution {
  const mention = scene.mentions.findLast((one) => one.end <= start);
  if (!mention || start - mention.end > 2 || mention.modifier)
    return nobody('no name right before the relative pronoun');
  return { person: mention.person, by: 'pronoun', because: 'the name right before the relative pronoun' };
}

/** A word with a capital that the names layer passed over, but somebody's last name. */
function resolveUnlisted(scene: Scene, place: Place, phrase: readonly Unit[]): Resolution | undefined {
  const words = phrase.filter(({ mark, lower }) => !mark && lower !== "'s");
  const printed = words.map(({ start, end }) => scene.reading.text.slice(start, end));
  if (printed.length === 0 || !printed.every((word) => /^\p{Lu}/u.test(word))) return undefined;
  const person = bearerOf(scene, place, printed.join(' '));
  return person === undefined
    ? undefined
    : { person, by: 'name', because: 'the source is the last name of a person' };
}

function resolveDescription(scene: Scene, place: Place, description: Description): Resolution {
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
  if (!pointsBack || (best.role < 0 && !noun.trait)) return nobody(`“${head}” fits nobody's printed role`);
  return { person: best.person, by: 'role', because: `“${head}” points back to whom the text is about` };
}

function resolveBody(scene: Scene, place: Place, description: Description): Resolution {
  if (description.possessed)
    return nobody(`“${description.head}” belongs to somebody and has no name of its own`, 'group');
  const bodies = everybody(scene, place).filter(
    (index) => scene.people[index]!.entity.type === 'organisation',
  );
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

/** A quotation without a source goes on with the one before it in the same paragraph. */
function resolveImplicit({ attribution, spoken, block }: Place): Resolution {
  const last = spoken.at(-1);
  if (attribution.kind === 'indirect' || !last || last.block !== block)
    return nobody('the attribution has no source');
  return {
    person: last.person,
    by: 'previous-quote',
    because: 'the quotation goes on in the same paragraph',
  };
}

/** Inside the content of another attribution. */
const isReported = ({ start, contents }: Place): boolean =>
  contents.some((content) => content.start <= start && start < content.end);

const isPerson = (scene: Scene, index: number): boolean => scene.people[index]!.entity.type === 'person';
const nameOf = (scene: Scene, index: number): string => scene.people[index]!.entity.name;

function agrees(scene: Scene, index: number, gender: string): boolean {
  const own = scene.people[index]!.entity.gender;
  return own === undefined || own === gender;
}

const inHeading = ({ reading }: Scene, { block }: Place): boolean => {
  const role = reading.blocks[block]?.role;
  return role === 'title' || role === 'heading';
};

/** Everybody named before; in a heading, which comes before its text, everybody. */
function everybody(scene: Scene, place: Place): number[] {
  const all = scene.people.keys();
  if (inHeading(scene, place)) return [...all];
  const before = [...all].filter(
    (index) => (scene.people[index]!.mentions[0]?.start ?? Infinity) < place.start,
  );
  return before.length > 0 ? before : [...scene.people.keys()];
}

/** Everybody named or speaking within the last paragraphs; failing that, everybody named before. */
function near(scene: Scene, place: Place): number[] {
  const found = new Set<number>();
  for (const { person, block } of place.spoken) if (place.block - block <= FARTHEST) found.add(person);
  for (const { person, start, block } of scene.mentions) {
    if (start >= place.start) break;
    if (place.block - block <= FARTHEST) found.add(person);
  }
  return found.size > 0 ? [...found] : everybody(scene, place);
}
