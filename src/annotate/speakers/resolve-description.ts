import { startOf } from '../../model/span.ts';
import { lowerBoundBy } from '../../text/sorted.ts';
import { type Description, isCountryman, isSomebody } from './describe.ts';
import {
  ageIn,
  ageOf,
  bodyWords,
  isCalledSo,
  isForAny,
  ofAnotherAge,
  saidBefore,
} from './description-features.ts';
import type { Discourse } from './discourse.ts';
import { NOBODY } from './field.ts';
import { CONFLICT, matchRole } from './match-role.ts';
import { namedBelow } from './named-below.ts';
import { namedBefore, namedBehind } from './named-beside.ts';
import { isNamedAsAnother } from './named-by-others.ts';
import { ownedNoun } from './owned-bodies.ts';
import type { Place, Question } from './question.ts';
import { type Ranked, rank } from './rank.ts';
import {
  agrees,
  candidatesIn,
  everybody,
  inHeading,
  isBody,
  isPerson,
  nameOf,
  nobody,
  type Resolution,
} from './resolution.ts';
import { APPOSED_BODIES, RELATIVES } from './source-words.data.ts';
import type { Unit } from './unit.ts';

// Somebody else of the same age may be meant, but hardly ever is.
const OF_AGE = 0.95;

const apposed: ReadonlySet<string> = new Set(APPOSED_BODIES.split(' '));

/** A source that is a description: whose printed role it fits, or to whom it points back. */
export function resolveDescription(
  discourse: Discourse,
  place: Place,
  description: Description,
  phrase: readonly Unit[],
): Resolution {
  const own = ownName(discourse, phrase, description);
  if (own !== undefined) return { person: own, by: 'name', because: 'the name before says which' };
  const owned = ownedBody(discourse, place, description, phrase);
  if (owned) return owned;
  const ofWords =
    theOneOfWords(discourse, description, phrase) ?? theOneOfComplement(discourse, place, description);
  if (ofWords) return ofWords;
  const called = theOneCalledSo(discourse, place, description, phrase);
  if (called) return called;
  const beside = namedBehind(discourse, place, description) ?? namedBefore(discourse, place, description);
  if (beside) return beside;
  const below = namedBelow(discourse, place, description);
  if (below) return below;
  const ruledOut = nobodyBy(discourse, place, description);
  if (ruledOut) return ruledOut;
  const ofAge = theOneOfAge(discourse, place, description);
  if (ofAge) return ofAge;
  const { question, candidates } = askFor(discourse, place, description);
  return resolutionOf(discourse, description, rank(discourse, place, question, candidates));
}

/** "The Voss campaign", "Voss's camp"; "his campaign" where the article prints whose: one that bears a person's name. */
function ownedBody(
  discourse: Discourse,
  place: Place,
  { head, possessed, plural, named }: Description,
  phrase: readonly Unit[],
): Resolution | undefined {
  const noun = ownedNoun(head);
  if (plural || noun === undefined) return undefined;
  const end = phrase.at(-1)?.end;
  const here = discourse.owned.names.find((name) => name.end === end);
  const person = here ? discourse.indexOf.get(here.entity) : undefined;
  if (person !== undefined) return { person, by: 'name', because: 'the body is called after whose it is' };
  const gender = GENDERS.get(phrase[0]?.lower ?? '');
  if (!possessed || !gender || named.length > 0) return undefined;
  const candidates = discourse.owned.entities.flatMap(({ id, name }) => {
    const [body, owner] = [
      discourse.indexOf.get(id),
      discourse.indexOf.get(discourse.owned.ownerOf.get(id)!),
    ];
    const fits = name.endsWith(noun) && body !== undefined && owner !== undefined;
    return fits && agrees(discourse, owner, gender) ? [{ body, owner }] : [];
  });
  const [first] = candidates;
  if (!first) return undefined;
  const owners = candidates.map(({ owner }) => owner);
  const [likeliest] = rank(discourse, place, { kind: 'possessive' }, owners);
  const { body } = candidates.find(({ owner }) => owner === likeliest?.person) ?? first;
  return {
    person: body,
    by: 'role',
    because: `${nameOf(discourse, body)} is likeliest the one that is meant`,
    confidence: candidates.length === 1 ? BY_WORDS : BY_WORDS * likeliest!.probability,
  };
}

const GENDERS: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ['his', 'male'],
  ['her', 'female'],
]);

// Another body of the same words is hardly ever meant.
const BY_WORDS = 0.9;
const LEAST_WORDS = 3;
// "the", "of": in letters.
const SHORTEST_WORD = 4;

/** "Nepal's civil aviation authority" for the Civil Aviation Authority of Nepal: a body whose name holds every word. */
function theOneOfWords(
  discourse: Discourse,
  { kind, head, plural }: Description,
  phrase: readonly Unit[],
): Resolution | undefined {
  if (kind !== 'body' || plural) return undefined;
  const { text } = discourse.reading;
  const words = phrase.flatMap(({ name, lower, mark }) =>
    name
      ? text.slice(name.start, name.end).toLowerCase().split(' ')
      : mark || lower === "'s" || lower.length < SHORTEST_WORD
        ? []
        : [lower],
  );
  if (words.length < LEAST_WORDS || !words.includes(head)) return undefined;
  const isSo = (index: number): boolean => {
    const own = bodyWords(discourse, index);
    return isBody(discourse, index) && words.every((word) => own.includes(word));
  };
  const [one, another] = [...discourse.people.keys()].filter(isSo);
  if (one === undefined || another !== undefined) return undefined;
  const because = `every word is in the name of ${nameOf(discourse, one)}`;
  return { person: one, by: 'role', because, confidence: BY_WORDS };
}

const COMPLEMENT = /^the (\p{Ll}[\p{Ll}-]+ (?:of|for|on) (?:the )?[\p{L}-]+(?: [\p{L}-]+)?)\b/u;

/** "The board of elections" for the Harbour Board of Elections: what a body is for is in the name of one alone. */
function theOneOfComplement(
  discourse: Discourse,
  { attribution: { source } }: Place,
  { kind, plural }: Description,
): Resolution | undefined {
  const [first] = source;
  if (kind !== 'body' || plural || !first) return undefined;
  const phrase = COMPLEMENT.exec(discourse.reading.text.slice(first.start, first.end))?.[1]?.toLowerCase();
  if (phrase === undefined) return undefined;
  const isSo = (index: number): boolean =>
    isBody(discourse, index) && ` ${nameOf(discourse, index).toLowerCase()} `.includes(` ${phrase} `);
  const [one, another] = [...discourse.people.keys()].filter(isSo);
  if (one === undefined || another !== undefined) return undefined;
  const because = `“${phrase}” is in the name of ${nameOf(discourse, one)} alone`;
  return { person: one, by: 'role', because, confidence: BY_WORDS };
}

// In words: "the removal man", "the care home worker".
const LONGEST_CALLED = 4;

/** "The removal man" for "Removal man Gary Strand": the very words stand before one person's name alone. */
function theOneCalledSo(
  discourse: Discourse,
  place: Place,
  { plural, definite, possessed, kind }: Description,
  phrase: readonly Unit[],
): Resolution | undefined {
  if (plural || !definite || possessed || kind === 'body' || kind === 'document') return undefined;
  const { text } = discourse.reading;
  const words = phrase.slice(1).map(({ lower, name }) => (name ? undefined : lower));
  if (words.length === 0 || words.length > LONGEST_CALLED || words.includes(undefined)) return undefined;
  const called = ` ${words.join(' ')} `;
  const found = new Set<number>();
  for (const { start, person } of discourse.mentions) {
    if (start > place.start) break;
    const before = text.slice(Math.max(0, start - called.length), start).toLowerCase();
    if (` ${before}`.endsWith(called) && isPerson(discourse, person)) found.add(person);
  }
  const [one, another] = found;
  if (one === undefined || another !== undefined) return undefined;
  const because = `the same words stand before the name of ${nameOf(discourse, one)}`;
  return { person: one, by: 'role', because, confidence: BY_WORDS };
}

/** What tells without weights that a description names nobody. */
function nobodyBy(
  discourse: Discourse,
  place: Place,
  { kind, plural, definite, head, possessed }: Description,
): Resolution | undefined {
  if (plural) return nobody(`“${head}” are several`, 'group');
  if (kind === 'document') return nobody(`“${head}” is a text, not a speaker`);
  if (kind === 'body' && possessed)
    return nobody(`“${head}” belongs to somebody and has no name of its own`, 'group');
  if (!definite && !inHeading(discourse, place))
    return nobody(`“${head}” is new here and nobody by name`, 'group');
  return undefined;
}

/**
 * A description's question for training; undefined where no weights are asked. The candidates are all whom it does not
 * exclude, so that the weights learn where nobody is meant: with the few that are left to choose from, too little is.
 */
export function questionOf(
  discourse: Discourse,
  place: Place,
  description: Description,
): { question: Question; candidates: number[] } | undefined {
  if (nobodyBy(discourse, place, description)) return undefined;
  const asked = askFor(discourse, place, description);
  if (asked.question.kind !== 'description') return asked;
  const people = everybody(discourse, place).filter(
    (index) => isPerson(discourse, index) && isOpenTo(discourse, place, description, index),
  );
  return { ...asked, candidates: [...people, NOBODY] };
}

/** Whether the clause, gender, office, party and age leave somebody in question. */
const isOpenTo = (discourse: Discourse, place: Place, description: Description, index: number): boolean =>
  !isInSameClause(discourse, place, index) &&
  !isNamedAsAnother(discourse, place, index) &&
  (!description.gender || agrees(discourse, index, description.gender)) &&
  matchRole(description, discourse.people[index]!) > CONFLICT &&
  !ofAnotherAge(discourse, index, description);

const PARTS_CLAUSES = new RegExp(
  `[,;:()“”"‘’–—]|\\b(?:${RELATIVES.replaceAll(' ', '|')}|and|or|as|after|before|until|since|though|said|says)\\b`,
  'u',
);

/** "Maas was asked by the judge": whoever is named in a clause is not described in it again. */
function isInSameClause(discourse: Discourse, { start, sentence }: Place, index: number): boolean {
  const { mentions } = discourse.people[index]!;
  const last = mentions[lowerBoundBy(mentions, start, startOf) - 1];
  return (
    last?.sentence === sentence &&
    !last.modifier &&
    !PARTS_CLAUSES.test(discourse.reading.text.slice(last.end, start))
  );
}

/** "The 36-year-old": the one person whose age is printed so. */
function theOneOfAge(
  discourse: Discourse,
  place: Place,
  { head, modifiers }: Description,
): Resolution | undefined {
  const age = [head, ...modifiers].map(ageIn).find(Boolean);
  const [one, another] =
    age === undefined ? [] : everybody(discourse, place).filter((index) => ageOf(discourse, index) === age);
  if (one === undefined || another !== undefined) return undefined;
  return { person: one, by: 'role', because: `${nameOf(discourse, one)} is of that age`, confidence: OF_AGE };
}

function askFor(discourse: Discourse, place: Place, description: Description) {
  if (description.kind === 'body')
    return {
      question: { kind: 'body' as const, description },
      candidates: bodiesFor(discourse, place, description),
    };
  const asksAsHe = tellsNoMoreThanHe(discourse, place, description);
  return {
    question: asksAsHe ? { kind: 'pronoun' as const } : { kind: 'description' as const, description },
    candidates: personsFor(discourse, place, description, asksAsHe),
  };
}

const PARENT =
  /^(?:the|this) (?:[\p{L}-]+ ){0,2}(?:mother|father|mum|mom|dad|grandmother|grandfather|parent)[ -]of[ -](?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)\b/iu;

/** "The 36-year-old", "the Dutchman", "the mother of three": not an office, and no more telling than "he" or "she". */
function tellsNoMoreThanHe(
  { reading: { text } }: Discourse,
  { attribution: { source } }: Place,
  { head, modifiers }: Description,
): boolean {
  const [first] = source;
  return (
    ageIn(head) !== undefined ||
    (modifiers.length === 0 && isCountryman(head)) ||
    (first !== undefined && PARENT.test(text.slice(first.start, first.end)))
  );
}

/** "Interfax news agency": a noun behind an organisation's name that says what it is. */
function ownName(discourse: Discourse, phrase: readonly Unit[], { kind }: Description): number | undefined {
  const head = phrase.at(-1)?.lower ?? '';
  const name = phrase.findLast((unit) => unit.name)?.name;
  if (kind !== 'body' || name?.type !== 'organisation' || !apposed.has(head)) return undefined;
  return discourse.indexOf.get(name.entity);
}

/** "Ott's doctor": whose relation it is must be printed as well. */
const RELATION = 0.9;
const ROLE = 0.4;

/** Whether the first name in a source is a body's. */
function opensWithBody({ names }: Discourse, { attribution: { source } }: Place): boolean {
  const [first] = source;
  const name = first && names[lowerBoundBy(names, first.start, startOf)];
  return name?.type === 'organisation' && name.end <= first!.end;
}

/** The people whom a description may mean, and nobody by name. */
function personsFor(
  discourse: Discourse,
  place: Place,
  description: Description,
  asksAsHe: boolean,
): number[] {
  const { possessed, ofBody, noun, narrowed, named, head, kind } = description;
  const isNew = saidBefore(discourse, place, head) !== true;
  const mayBe = (index: number): boolean => {
    if (ofBody) return false;
    const fit = matchRole(description, discourse.people[index]!);
    if (possessed) return fit >= RELATION;
    if (asksAsHe || fit >= ROLE || (noun?.trait && !narrowed)) return true;
    // "The RNC member": of a body that is not printed beside this one.
    if (named.length > 0 && opensWithBody(discourse, place)) return false;
    // "The photo", "the number": no noun for a person, as far as endings and tables tell.
    if (kind === 'unknown' && !isSomebody(head)) return false;
    // An office or a trade that the article does not print belongs to one whom it quotes.
    return isNew && place.spoken.lastOf(index) !== undefined;
  };
  const people = everybody(discourse, place).filter(
    (index) => isPerson(discourse, index) && isOpenTo(discourse, place, description, index) && mayBe(index),
  );
  return [...people, NOBODY];
}

/** The organisations that a description may mean: those called so, or any for "the company"; and none by name. */
function bodiesFor(discourse: Discourse, place: Place, description: Description): number[] {
  const bodies = everybody(discourse, place).filter(
    (index) =>
      isBody(discourse, index) &&
      description.named.every((name) => nameOf(discourse, index).toLowerCase().includes(name)),
  );
  const called = bodies.filter((index) => isCalledSo(discourse, index, description));
  return [...(called.length > 0 ? called : isForAny(description) ? bodies : []), NOBODY];
}

function resolutionOf(discourse: Discourse, description: Description, ranked: readonly Ranked[]): Resolution {
  const { head } = description;
  const [best] = ranked;
  if (!best || best.person === NOBODY)
    return { ...nobody(`“${head}” is nobody who is named`, 'group'), doubt: doubtOf(description, best) };
  return {
    person: best.person,
    by: 'role',
    because: `“${head}” is likeliest ${nameOf(discourse, best.person)}, by role and place in the text`,
    confidence: best.probability,
    candidates: candidatesIn(ranked),
  };
}

// "The senator" is hardly ever somebody whom the text does not name, though it does not print the office.
const OF_AN_OFFICE = 0.5;

/** How likely it is that a description which fits nobody means somebody who is named after all. */
const doubtOf = ({ noun, definite }: Description, best: Ranked | undefined): number =>
  Math.max(1 - (best?.probability ?? 1), definite && noun?.anaphoric ? OF_AN_OFFICE : 0);
