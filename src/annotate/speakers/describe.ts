import { SHORT_TITLES } from '../../text/person-name/lexicon.ts';
import { GENDERED_NOUNS, PARTIES, PLAIN_ADJECTIVES, ROLE_NOUNS } from './roles.data.ts';
import {
  BODIES,
  COUNTRYMEN,
  DEFINITE,
  DOCUMENTS,
  INDEFINITE,
  PLURAL_HEADS,
  POSSESSIVE,
  SINGULAR_IN_S,
  SOMEBODIES,
} from './source-words.data.ts';
import type { Unit } from './unit.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const definite = words(DEFINITE);
const possessive = words(POSSESSIVE);
const indefinite = words(INDEFINITE);
const pluralHeads = words(PLURAL_HEADS);
const singularInS = words(SINGULAR_IN_S);
const bodies = words(BODIES);
const documents = words(DOCUMENTS);
const plainAdjectives = words(PLAIN_ADJECTIVES);
const female = words(GENDERED_NOUNS.female);
const male = words(GENDERED_NOUNS.male);

/** What a head noun stands for in printed roles, and whether it may point to a known person on its own. */
export interface RoleNoun {
  readonly roleWords: ReadonlySet<string>;
  readonly anaphoric: boolean;
  /** Says nothing against other printed roles: a governor can be "the billionaire". */
  readonly trait: boolean;
}

const roleNouns: ReadonlyMap<string, RoleNoun> = new Map(
  ROLE_NOUNS.trim()
    .split('\n')
    .map((line) => {
      const [head, ...roleWords] = line.split(' ');
      const noun = head!.replace(/[*+]$/, '');
      const trait = head!.endsWith('+');
      return [
        noun,
        { roleWords: new Set([noun, ...roleWords]), anaphoric: trait || head!.endsWith('*'), trait },
      ];
    }),
);

/** A word of a role or description for comparing: lower case, no stop, titles written out. */
export function roleWord(word: string): string {
  const lower = word.toLowerCase();
  const bare = /[.’'s]$/.test(lower) ? lower.replace(/[.’']+s?$/, '') : lower;
  return SHORT_TITLES.get(bare) ?? bare;
}

/** Nouns for an office that excludes others: whoever is known as the governor is not "the senator". */
export const OFFICES: ReadonlySet<string> = new Set(
  [...roleNouns].filter(([, { anaphoric, trait }]) => anaphoric && !trait).map(([noun]) => noun),
);

const parties: ReadonlyMap<string, string> = new Map(
  PARTIES.trim()
    .split('\n')
    .flatMap((line) => line.split(' ').map((word, _i, all) => [word, all[0]!] as const)),
);

/** The first of a party's words: `gop` → `republican`. */
export const partyOf = (word: string): string | undefined => parties.get(word);

const SOMEBODY: ReadonlySet<string> = new Set([...female, ...male, ...words(SOMEBODIES)]);

/** A noun for a person that is no office: "neighbour", "victim", "mother". */
export const isOfNoOffice = (word: string): boolean => SOMEBODY.has(word);

/** A noun for a single person: "neighbour", "judge", "victim". */
export const isSomebody = (word: string): boolean => SOMEBODY.has(word) || roleNouns.has(word);

/** A description that stands for its speaker: "the deputy minister", "a Pentagon spokesman", "the union". */
export interface Description {
  readonly kind: 'person' | 'body' | 'document' | 'unknown';
  readonly plural: boolean;
  /** Points to somebody known: "the mayor"; false for "a mayor" and bare nouns. */
  readonly definite: boolean;
  /** "Gary Johnson's doctor", "his lawyer": known only by the relation. */
  readonly possessed: boolean;
  /** "its vice president": of a body, not of a person. */
  readonly ofBody: boolean;
  /** Names in it, as printed, in lower case: "the *Clinton* campaign". */
  readonly named: readonly string[];
  readonly head: string;
  readonly noun: RoleNoun | undefined;
  /** The other words, titles written out; names in it as printed, in lower case. */
  readonly modifiers: readonly string[];
  /** A modifier that narrows the head down to something we know nothing of: "the *band* leader". */
  readonly narrowed: boolean;
  readonly gender: 'female' | 'male' | undefined;
}

const countrymen = words(COUNTRYMEN);
/** "dutchman", "belgian": somebody from there. */
export const isCountryman = (word: string): boolean => countrymen.has(word);

/** "senate", "court": a noun for a body, which may be a name as it stands. */
export const isBodyNoun = (word: string): boolean => bodies.has(word);
export const isDocumentNoun = (word: string): boolean => documents.has(word);

/** Reads a description's noun phrase (up to its first comma, preposition or relative pronoun). */
export function describe(source: readonly Unit[], text: string): Description {
  // "The businessman's speech", of which the source is the businessman.
  const phrase = source.at(-1)?.lower === "'s" ? source.slice(0, -1) : source;
  const at = phrase.findLastIndex(({ lower }) => lower === "'s");
  const opening = phrase.find(({ mark }) => !mark)?.lower ?? '';
  const own = beforeNextDoor((at >= 0 ? phrase.slice(at + 1) : phrase).filter(({ mark }) => !mark));
  const and = own.findIndex(({ lower }) => lower === 'and');
  const second = and > 0 ? own.slice(and + 1) : [];
  const first = headNoun(and > 0 ? own.slice(0, and) : own, text);
  const other = headNoun(second, text);
  const noun = roleNouns.get(first.head) ?? roleNouns.get(other.head);
  return {
    kind: kindOf(first.head, noun !== undefined),
    plural: isPlural(first.head, opening) || (second.length > 0 && opensAnew(second[0]!)),
    definite: definite.has(opening) || possessive.has(opening) || at > 0,
    possessed: possessive.has(opening) || at > 0,
    ofBody: opening === 'its' || opening === 'their' || opening === 'our',
    named: own.flatMap(({ name }) => (name ? [text.slice(name.start, name.end).toLowerCase()] : [])),
    head: first.head,
    noun,
    modifiers: [
      ...[...first.before, ...other.before].map(({ word }) => word),
      ...(other.head ? [other.head] : []),
    ],
    narrowed: first.before.some(narrows),
    gender: genderOf(first.head, first.before),
  };
}

/** "The man next door": where somebody lives stands behind who it is. */
function beforeNextDoor(units: readonly Unit[]): readonly Unit[] {
  const next = units.findIndex(({ lower }, i) => i > 1 && lower === 'next');
  return next > 0 ? units.slice(0, next) : units;
}

interface Word {
  readonly word: string;
  readonly named: boolean;
}

/** The last noun of the phrase, two words joined where the table has them so ("first-lady"), and the words before it. */
function headNoun(units: readonly Unit[], text: string): { head: string; before: readonly Word[] } {
  const all = units.filter((unit) => unit.name || !isFunctionWord(unit)).map((unit) => wordOf(unit, text));
  const last = all.at(-1)?.word ?? '';
  const joined = `${all.at(-2)?.word}-${last}`;
  return roleNouns.has(joined)
    ? { head: joined, before: all.slice(0, -2) }
    : { head: last, before: all.slice(0, -1) };
}

const isFunctionWord = ({ lower }: Unit): boolean =>
  definite.has(lower) || possessive.has(lower) || indefinite.has(lower);

function wordOf({ lower, name }: Unit, text: string): Word {
  return name
    ? { word: text.slice(name.start, name.end).toLowerCase(), named: true }
    : { word: roleWord(lower), named: false };
}

function kindOf(head: string, isRole: boolean): Description['kind'] {
  if (isRole || female.has(head) || male.has(head)) return 'person';
  if (bodies.has(head)) return 'body';
  if (documents.has(head)) return 'document';
  return /(?:er|or|ist|ian|ant|eer|man|woman)$|^\w{3,11}-of-\w+$/.test(head) || /^\d+-year-old$/.test(head)
    ? 'person'
    : 'unknown';
}

function isPlural(head: string, opening: string): boolean {
  if (indefinite.has(opening) && opening !== 'a' && opening !== 'an' && opening !== 'one') return true;
  if (pluralHeads.has(head)) return true;
  return head.endsWith('s') && !/(?:ss|us|is)$/.test(head) && !singularInS.has(head);
}

/** "The senator, *his* aides and …": another phrase, so more than one speaks. */
const opensAnew = ({ lower, name }: Unit): boolean =>
  name?.type === 'person' || definite.has(lower) || possessive.has(lower) || indefinite.has(lower);

const narrows = ({ word, named }: Word): boolean =>
  !named &&
  !plainAdjectives.has(word) &&
  !/(?:ese|ish|ian|can|year-old|-term|ed|ous|ful|less|able)$/.test(word);

/** A parent's number of children, as one word: "mother-of-two". */
const OF_CHILDREN = /-of-.*$/;

function genderOf(word: string, before: readonly Word[]): Description['gender'] {
  if (before.some(({ word }) => word === 'female' || word === 'actress')) return 'female';
  return genderOfNoun(word.replace(OF_CHILDREN, ''));
}

/** "woman" → female; undefined for a noun that is said of both. */
export const genderOfNoun = (noun: string): Description['gender'] =>
  female.has(noun) ? 'female' : male.has(noun) ? 'male' : undefined;
