import type { Entity, Role } from '../../../model/annotations.ts';
import { WordFacts } from '../../../text/word-facts.ts';
import { wordsOf } from '../lexicon.ts';
import { GIVEN_NAMES } from '../lexicons/given-names.data.ts';
import { GENDERED_NAMES } from './gendered-names.data.ts';
import { type Cluster, foldWords } from './mention.ts';
import { OFFICE_HOLDERS } from './office-holders.data.ts';
import type { RoleEvidence } from './roles.ts';

const given = new Map(
  [GIVEN_NAMES, GENDERED_NAMES].flatMap(({ female, male }) => [
    ...wordsOf(female).map((name) => [name.toLowerCase(), 'female'] as const),
    ...wordsOf(male).map((name) => [name.toLowerCase(), 'male'] as const),
  ]),
);
for (const name of wordsOf(GIVEN_NAMES.either)) given.delete(name.toLowerCase());
// Also carried by both. Not in the lists above: the tagger's weights hold those as they were when it learned.
const CARRIED_BY_BOTH = 'billie casey jody lindsay lindsey marty mo'.split(' ');
for (const name of CARRIED_BY_BOTH) given.delete(name);

// Of two given names the first decides, and "Jean-Marie" is a man, though "Jean" is as often a woman.
const FIRST_OF_TWO = new Map(given).set('jean', 'male');

/** The usual gender of a folded given name; of "marie-ange" that of the first. */
export function genderOfGiven(name: string): 'female' | 'male' | undefined {
  const hyphen = name.indexOf('-');
  return given.get(name) ?? (hyphen > 0 ? FIRST_OF_TWO.get(name.slice(0, hyphen)) : undefined);
}

const ROLE_GENDER = new Map<string, 'female' | 'male'>([
  ...'spokeswoman congresswoman chairwoman businesswoman councilwoman saleswoman policewoman actress queen princess duchess baroness lady dame mother wife daughter sister widow aunt grandmother heiress hostess waitress nun'
    .split(' ')
    .map((word) => [word, 'female'] as const),
  ...'spokesman congressman chairman businessman councilman salesman policeman actor king prince duke baron lord sir father husband son brother widower uncle grandfather priest'
    .split(' ')
    .map((word) => [word, 'male'] as const),
]);

const FEMALE = 1;
const MALE = 2;
const PRONOUNS = new Map([
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, FEMALE] as const),
  ...['he', 'him', 'his', 'himself'].map((word) => [word, MALE] as const),
]);
const PRONOUN_FACTS = new WordFacts((word) => PRONOUNS.get(word.toLowerCase()) ?? 0);

/**
 * The person's gender as the article shows it: courtesy title, role, given name, else the pronouns that follow. A given
 * name tells more than a man's role, which women hold under its name: "Fed chairman Janet Yellen".
 */
export function genderOf(
  evidence: RoleEvidence,
  { mentions, fullest }: Cluster,
  roles: readonly Role[],
): Entity['gender'] {
  for (const { gender } of mentions) if (gender) return gender;
  const byRole = genderOfRoles(roles);
  const first = fullest.words.length > 1 ? genderOfGiven(fullest.words[0]!) : undefined;
  if (byRole === 'female') return byRole;
  return first ?? byRole ?? holderGender(mentions) ?? byPronouns(evidence, mentions);
}

function genderOfRoles(roles: readonly Role[]): Entity['gender'] {
  for (const { text } of roles)
    for (const word of foldWords(text)) {
      const gender = ROLE_GENDER.get(word);
      if (gender) return gender;
    }
  return undefined;
}

/** "President Obama" is a man though the article prints no given name. */
function holderGender(mentions: Cluster['mentions']): Entity['gender'] {
  for (const { before, words } of mentions) {
    const holder = before && words.length === 1 ? OFFICE_HOLDERS.get(`${before} ${words[0]}`) : undefined;
    const gender = holder && genderOfGiven(holder.split(' ')[0]!);
    if (gender) return gender;
  }
  return undefined;
}

// How far behind a name a pronoun still refers to it, in tokens.
const REACH = 25;

/** Counts the first pronoun behind each mention; two of one kind, and three to one, decide. */
function byPronouns(
  { reading: { words, vocabulary } }: RoleEvidence,
  mentions: Cluster['mentions'],
): Entity['gender'] {
  const pronouns = PRONOUN_FACTS.of(vocabulary);
  let female = 0;
  let male = 0;
  for (const { tokens: range } of mentions) {
    const stop = Math.min(words.length, range[1] + REACH);
    let i = range[1];
    while (i < stop && pronouns[words[i]!] === 0) i++;
    if (i === stop) continue;
    if (pronouns[words[i]!] === FEMALE) female++;
    else male++;
  }
  if (female >= 2 && female >= 3 * male) return 'female';
  return male >= 2 && male >= 3 * female ? 'male' : undefined;
}
