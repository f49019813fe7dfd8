import type { EntityType } from '../../../model/annotations.ts';
import { once } from '../../../once.ts';
import { isCutTitle } from '../../../text/person-name/lexicon.ts';
import { TokenKind } from '../../../text/tokens.ts';
import { WordFacts } from '../../../text/word-facts.ts';
import type { Reading } from '../../reading.ts';
import { phrasesOf, setOf } from '../lexicon.ts';
import { Listed, listingOf } from '../rules/listed.ts';
import { SPORT_SHARE } from '../rules/refine-places.ts';
import {
  BODY_LASTS,
  CARS,
  COUNTIES,
  DISEASES,
  NOBODY,
  NOT_PEOPLE,
  PHRASE_STARTS,
  PHRASE_WORDS,
  PRIZE_NOUNS,
  PRIZES,
  SHIPS,
} from './kinds.data.ts';
import { type Cluster, foldWords, type Mention } from './mention.ts';
import { isAfterKind, isHouse, otherKind } from './other-kind.ts';
import {
  isCalledPerson,
  isListedPerson,
  isOrdinary,
  isShown,
  isSpeaking,
  opensSpeech,
  wordAt,
} from './person-evidence.ts';
import { type RoleEvidence, rolesOf } from './roles.ts';

const ships = setOf(SHIPS);
const prizeNouns = setOf(PRIZE_NOUNS);
const prizes = setOf(PRIZES);
const diseases = setOf(DISEASES);
const nobody = setOf(NOBODY);
const cars = setOf(CARS);
const bodyLasts = setOf(BODY_LASTS);
const phraseStarts = setOf(PHRASE_STARTS);
const phraseWords = setOf(PHRASE_WORDS);
const knownKinds = new Map(
  Object.entries(NOT_PEOPLE).flatMap(([kind, names]) =>
    phrasesOf(names).map((name) => [foldWords(name).join(' '), kind as EntityType] as const),
  ),
);
const counties = setOf(COUNTIES);

/**
 * What a cluster is that the tagger took for a person; null if it names nothing. Each person gets a page, so what is
 * taken for one must be shown to be one: by a title, a role, an age, by speaking, or by a name that people have.
 * Whatever speaks against it decides what else it is. Where nothing speaks at all, a longer name stays a person's, and a
 * single word is a name of some other kind, save in line-ups and scores.
 */
export function kindOf(evidence: RoleEvidence, cluster: Cluster, setting: Setting): EntityType | null {
  const { fullest } = cluster;
  // "the probe into Clinton" says nothing of Hillary Clinton.
  const mentions = cluster.mentions.filter(({ words }) => words.length > 1);
  return mentions.length > 0
    ? kindOfLong(evidence, cluster, mentions, setting)
    : kindOfSingle(evidence, cluster, fullest.words[0] ?? '', setting);
}

/** What the whole article says of what its names are. */
export interface Setting {
  /** First words of the companies that it names in full: `peabody` of Peabody Energy. */
  readonly bodies: ReadonlySet<string>;
  /** Last words of the longer names of its people. */
  readonly families: ReadonlySet<string>;
  /** Irish counties that it names, if they are two or more: then none of them is somebody's name. */
  readonly counties: ReadonlySet<string>;
  /** Few articles ask. */
  readonly isAboutSport: () => boolean;
}

export const settingOf = (reading: Reading, mentions: readonly Mention[]): Setting => ({
  bodies: new Set(
    mentions.flatMap(({ type, words }) =>
      type === 'organisation' && words.length > 1 && listingOf(words.at(-1)!) & Listed.end ? [words[0]!] : [],
    ),
  ),
  families: new Set(
    mentions.flatMap(({ type, words }) => (type === 'person' && words.length > 1 ? [words.at(-1)!] : [])),
  ),
  counties: countiesOf(mentions),
  isAboutSport: once(() => isAboutSport(reading)),
});

function countiesOf(mentions: readonly Mention[]): ReadonlySet<string> {
  const named = new Set(
    mentions.flatMap(({ words }) => (words.length === 1 && counties.has(words[0]!) ? [words[0]!] : [])),
  );
  return named.size > 1 ? named : new Set();
}

function kindOfLong(
  evidence: RoleEvidence,
  cluster: Cluster,
  mentions: readonly Mention[],
  { families }: Setting,
): EntityType {
  const { words } = cluster.fullest;
  const known = kindOfWords(words);
  if (known) return known;
  const isShipped = mentions.every((one) => isShip(evidence, one));
  if (words.some((word) => diseases.has(word)) || cars.has(words[0]!) || isShipped) return 'other';
  // Papers and firms say things: "the newspaper Dagens Nyheter said".
  const isPaper = mentions.some((one) => isAfterKind(evidence, one)) && !isListedPerson(words);
  if (!isPaper && isPerson(evidence, cluster)) return 'person';
  if (isCalledAfter(words, families)) return 'other';
  for (const mention of mentions) {
    const kind = otherKind(evidence, mention);
    if (kind) return kind;
  }
  return 'person';
}

/** What a longer name is by its words alone, where they tell. */
function kindOfWords(words: readonly string[]): EntityType | undefined {
  const known = knownKinds.get(words.join(' '));
  if (known) return known;
  if (bodyLasts.has(words.at(-1)!)) return 'organisation';
  const isPhrase = phraseStarts.has(words[0]!) || words.slice(1).some((word) => phraseWords.has(word));
  return isPhrase ? 'other' : undefined;
}

/** `Draper Turnmoor`, where the article has a Carl Draper: what bears his name. */
const isCalledAfter = (words: readonly string[], families: ReadonlySet<string>): boolean =>
  words.length === 2 &&
  families.has(words[0]!) &&
  !families.has(words[1]!) &&
  !isListedPerson([words[0]!, words[1]!]);

function kindOfSingle(
  evidence: RoleEvidence,
  cluster: Cluster,
  word: string,
  { bodies, counties: named, isAboutSport }: Setting,
): EntityType | null {
  const { mentions } = cluster;
  const listing = listingOf(word);
  if (nobody.has(word)) return null;
  if (diseases.has(word) || mentions.every((one) => isShip(evidence, one))) return 'other';
  // "Datuk", "Mr. President"
  if (isCutTitle(word) && (listing & Listed.given) === 0) return null;
  if (prizes.has(word) && mentions.every((one) => isPrize(evidence, one))) return 'other';
  if (mentions.every((one) => isHouse(evidence, one))) return 'organisation';
  if (named.has(word) && !isPerson(evidence, cluster)) return 'place';
  if (isListedPerson([word])) return 'person';
  if (bodies.has(word) && !mentions.some((one) => isCalledPerson(evidence, one))) return 'organisation';
  if (isPerson(evidence, cluster)) return 'person';
  if (isAboutSport()) return 'person';
  if (listing & Listed.place) return 'place';
  for (const mention of mentions) {
    const kind = otherKind(evidence, mention);
    if (kind) return kind;
  }
  // "Moreover, …", "Green hydrogen …"
  if (mentions.every((one) => isOrdinary(evidence, one) || opensSpeech(evidence, one))) return null;
  return 'other';
}

const isPerson = (evidence: RoleEvidence, cluster: Cluster): boolean =>
  cluster.mentions.some((mention) => isShown(evidence, mention)) || rolesOf(evidence, cluster).length > 0;

/** BRP `Datu Cabaylo`; but MS `Elin Prosser` said: a member of the Senedd. */
function isShip(evidence: RoleEvidence, mention: Mention): boolean {
  const { text, tokens } = evidence.reading;
  const before = mention.tokens[0] - 1;
  const isPrefix = (at: number): boolean =>
    at >= 0 && ships.has(text.slice(tokens.starts[at]!, tokens.ends[at]!));
  const isTitled = before > 0 && isCutTitle(wordAt(evidence, before));
  return (isPrefix(before) || (isTitled && isPrefix(before - 1))) && !isSpeaking(evidence, mention);
}

/** `Oscar` nominee. */
const isPrize = (evidence: RoleEvidence, { tokens: [, to] }: Mention): boolean =>
  prizeNouns.has(wordAt(evidence, to)) || wordAt(evidence, to).startsWith('-');

const SPORT_WORDS = new WordFacts((word) => listingOf(word.toLowerCase()) & Listed.sport);

function isAboutSport({ words, vocabulary, tokens: { kinds } }: Reading): boolean {
  const isSport = SPORT_WORDS.of(vocabulary);
  let all = 0;
  let sport = 0;
  for (let i = 0; i < words.length; i++) {
    if (kinds[i] !== TokenKind.word) continue;
    all++;
    if (isSport[words[i]!] !== 0) sport++;
  }
  return sport >= all * SPORT_SHARE;
}
