import { lowerBound } from '../../text/sorted.ts';
import { type Description, isBodyNoun, isSomebody, OFFICES } from './describe.ts';
import type { Discourse } from './discourse.ts';
import { matchRole } from './match-role.ts';
import type { Features, Place, Question } from './question.ts';
import type { RankKind } from './rank.data.ts';
import { nameOf } from './resolution.ts';
import { APPOSED_BODIES, ENDS_PHRASE, GENERIC_BODIES } from './source-words.data.ts';

const APPOSED: ReadonlySet<string> = new Set(APPOSED_BODIES.split(' '));
const generic: ReadonlySet<string> = new Set(`${APPOSED_BODIES} ${GENERIC_BODIES}`.split(' '));

/** What a description asks. */
type Described = Question & { readonly description: Description };

/** How a description fits its candidates, beside each other. */
export interface Fits {
  /** By the candidates' indices in `Discourse.people`: 0 to 1. */
  readonly of: ReadonlyMap<number, number>;
  /** The best of them. */
  readonly best: number;
}

/** From here on a printed office, or the noun in a body's name, is what the description means. */
const HOLDS = 0.7;
const STANDS_FOR = 0.45;

/** How well each candidate fits by what is printed: the role of a person, the name of a body. */
export function fitsOf(
  discourse: Discourse,
  { kind, description }: Question,
  candidates: readonly number[],
): Fits {
  const fits = new Map<number, number>();
  if (description)
    for (const index of candidates)
      if (index >= 0) fits.set(index, fitOf(discourse, kind, description, index));
  return { of: fits, best: Math.max(0, ...fits.values()) };
}

function fitOf(discourse: Discourse, kind: RankKind, description: Description, index: number): number {
  if (kind === 'body') return isCalledSo(discourse, index, description) ? 1 : 0;
  return matchRole(description, discourse.people[index]!);
}

/** The words of a body's name, hyphens parting them, in lower case. */
export const bodyWords = (discourse: Discourse, body: number): string[] =>
  nameOf(discourse, body)
    .toLowerCase()
    .split(/[\s-]+/);

/** Whether a body is one of the kind: its name holds the noun ("the board" for a Board of Elections), or the text says so. */
export function isCalledSo(discourse: Discourse, body: number, { head }: Description): boolean {
  const words = bodyWords(discourse, body);
  if (words.length > 1 && (words.includes(head) || words.includes(`${head}s`))) return true;
  return isBodyNoun(head) && kindsOf(discourse, body).has(head);
}

// In characters: "a family-owned maker of clocks and other instruments" says it at its start.
const LONGEST_KIND = 60;
const KIND_BEFORE = /(?:^|[^\p{L}-])(\p{Ll}[\p{Ll}-]+),? $/u;
const KIND_APPOSED = /^ (\p{Ll}[\p{Ll}-]+)(?![\p{L}-])/u;
const KIND_BEHIND = /^(?: \([^)]*\))?, (?:an?|the|one of [\p{L}’']+) ([\p{L}\d’'-]+(?: [\p{L}\d’'-]+)*)/u;
const endsPhrase: ReadonlySet<string> = new Set(ENDS_PHRASE.split(' '));

/** What the text says a body is, beside its name: "Tidewatch *magazine*", "Cedars Relief, a Beirut *charity* that …", "the *lender*, Hanselbank,". */
function kindsOf({ reading: { text }, people }: Discourse, body: number): ReadonlySet<string> {
  const person = people[body]!;
  if (person.kinds) return person.kinds;
  const kinds = new Set<string>();
  const add = (word: string | undefined): void => {
    if (word !== undefined && isBodyNoun(word)) kinds.add(word);
  };
  for (const { start, end } of person.mentions) {
    add(KIND_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_KIND), start))?.[1]);
    const apposed = KIND_APPOSED.exec(text.slice(end, end + LONGEST_KIND))?.[1];
    if (apposed !== undefined && APPOSED.has(apposed)) add(apposed);
    const phrase = KIND_BEHIND.exec(text.slice(end, end + LONGEST_KIND))?.[1]?.split(' ') ?? [];
    const parted = phrase.findIndex((word) => endsPhrase.has(word));
    add((parted < 0 ? phrase : phrase.slice(0, parted)).at(-1));
  }
  person.kinds = kinds;
  return kinds;
}

/** Whether a noun may stand for any organisation that was named: "the company"; "the board" only for one called so. */
export const isForAny = ({ head }: Description): boolean => generic.has(head);

/** How a description fits one candidate: by the office, trait or name that the text prints, or that the noun may stand for. */
export function fitFeatures(
  features: Features,
  { kind, description }: Described,
  fits: Fits,
  index: number,
  isLatest: boolean,
): void {
  const fit = fits.of.get(index) ?? 0;
  if (fit >= HOLDS) features.set('holds the very office', 1);
  else if (fit >= STANDS_FOR) features.set('holds an office that the noun stands for', 1);
  else if (kind === 'description') unprinted(features, description);
  if (fit > 0) features.set('words of the description fit', fit);
  if (fit < fits.best && fits.best >= STANDS_FOR) features.set('another fits better', 1);
  else if (isLatest && !description.possessed) features.set('spoke last, and may be meant', 1);
}

function unprinted(features: Features, { noun, narrowed, possessed }: Description): void {
  if (!noun?.anaphoric || narrowed || possessed) return;
  features.set(noun.trait ? 'trait that the text does not print' : 'office that the text does not print', 1);
}

/** What the description itself says of whether it stands for somebody who is named. */
export function ownWords(
  features: Features,
  discourse: Discourse,
  place: Place,
  { description, kind }: Described,
  { best }: Fits,
): void {
  const { head, noun, possessed, definite, narrowed } = description;
  if (best < STANDS_FOR) features.set('nobody fits', 1);
  // Where the very office is printed of somebody, what else the noun may stand for says little.
  if (best >= HOLDS) return;
  if (possessed) features.set('belongs to somebody', 1);
  if (!definite) features.set('opens with a or an', 1);
  if (narrowed) features.set('narrowed by words that fit nobody', 1);
  const said = saidBefore(discourse, place, head);
  if (said === undefined) features.set('noun not said before', 1);
  else if (said) features.set('noun said of somebody unnamed', 1);
  if (kind === 'body') return;
  if (OFFICES.has(head)) features.set('noun for an office', 1);
  else if (noun?.trait) features.set('noun for a trait', 1);
  else if (noun === undefined) features.set(isSomebody(head) ? 'noun for anybody' : 'noun unknown', 1);
}

// In tokens.
const LOOK_BACK = 3000;
const LONGEST_PHRASE = 4;
const NEW = new Set(['a', 'an', 'one', 'another', 'some']);

/**
 * Whether the last time that a noun was said it brought in somebody new: "a neighbour", and so without a name as far as
 * "the neighbour" goes. Undefined where it was not said before: "the actor" is then another word for somebody known.
 */
export function saidBefore(
  { reading }: Discourse,
  { start }: Pick<Place, 'start'>,
  head: string,
): boolean | undefined {
  const { tokens, words, vocabulary } = reading;
  const at = lowerBound(tokens.starts, start);
  let found = false;
  for (let i = at - 1; i >= Math.max(0, at - LOOK_BACK); i--) {
    if (vocabulary.lower(words[i]!) !== head) continue;
    found = true;
    for (let k = i - 1; k >= Math.max(0, i - LONGEST_PHRASE); k--)
      if (NEW.has(vocabulary.lower(words[k]!))) return true;
  }
  return found ? false : undefined;
}

const AGE = /^(\d{1,3})-year-old$/;

/** The age that a description gives: "36-year-old" → "36". */
export const ageIn = (head: string): string | undefined => AGE.exec(head)?.[1];

/** Whether an age is printed of somebody, and not this one. */
export function ofAnotherAge(discourse: Discourse, person: number, { head }: Description): boolean {
  const age = ageIn(head);
  const own = age === undefined ? undefined : ageOf(discourse, person);
  return own !== undefined && own !== age;
}

/** The age printed behind somebody's name: "Andy Murray, 36,", "Ada Bell (54)". */
export function ageOf({ people, reading: { text } }: Discourse, person: number): string | undefined {
  for (const { end } of people[person]!.mentions) {
    const age = /^(?:, | \()(\d{1,3})[,)]/.exec(text.slice(end, end + 7))?.[1];
    if (age) return age;
  }
  return undefined;
}
