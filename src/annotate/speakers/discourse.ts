import type { Attribution, Entity, Name } from '../../model/annotations.ts';
import type { Span } from '../../model/span.ts';
import type { Sentences } from '../../text/sentences.ts';
import { upperBound } from '../../text/sorted.ts';
import { firstFrom, type Reading } from '../reading.ts';
import { CLAUSE_WORDS, type ClauseRole, clauseRole, type Modifier, modifierOf } from './clause-role.ts';
import { isSomebody, roleWord } from './describe.ts';
import type { OwnedBodies } from './owned-bodies.ts';
import type { RankWeights } from './rank.data.ts';

/** Where somebody is mentioned, as far as it matters for who "he" is. */
export interface Mention extends Span {
  /** Index into `Discourse.people`. */
  readonly person: number;
  readonly sentence: number;
  readonly block: number;
  /** Inside somebody's verbatim words: 2, inside reported ones: 1, in the narrative: 0. */
  readonly reported: 0 | 1 | 2;
  /** Where it stands in its clause, by the words before it. */
  readonly clause: ClauseRole | undefined;
  /** "Trump's campaign", "Trump adviser Mike Schmidt": not Trump himself. */
  readonly modifier: Modifier | undefined;
}

/** An entity of the article as a possible speaker. */
export interface Person {
  readonly entity: Entity;
  /** Words beside the name in sources: "*Latvian journalist* Dainis Ivans". */
  readonly calledToo: string[];
  /** What `roleWordsOf` found. */
  roleWords?: ReadonlySet<string>;
  /** What the text says that a body is. */
  kinds?: ReadonlySet<string>;
  /** What `nameWordsOf` found. */
  nameWords?: readonly string[];
  readonly mentions: Mention[];
  inTitle: boolean;
}

/** The article as a stage: who is on it and where they are mentioned. */
export interface Discourse {
  readonly reading: Reading;
  readonly weights: RankWeights;
  readonly names: readonly Name[];
  readonly owned: OwnedBodies;
  readonly people: readonly Person[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** People by the last one, two and three words of their names, in lower case: "voss", "de la roche". */
  readonly byEnding: ReadonlyMap<string, readonly number[]>;
  /** Organisations of several words by their first and their last word, in lower case. */
  readonly bodiesByWord: ReadonlyMap<string, readonly number[]>;
  /** All mentions, sorted by start; pronouns of the narrative come to it on the way through the text (`Narrated`). */
  readonly mentions: Mention[];
  sentenceAt(offset: number): number;
  blockAt(offset: number): number;
}

/** What is known of an article before anybody speaks. */
export interface Found {
  readonly names: readonly Name[];
  readonly entities: readonly Entity[];
  readonly owned: OwnedBodies;
  readonly attributions: readonly Attribution[];
  /** The names in sources that are not their heads. */
  readonly modifiers: ReadonlySet<Name>;
}

export function discourseOf(
  reading: Reading,
  { names, entities: named, owned, attributions, modifiers }: Found,
  weights: RankWeights,
): Discourse {
  const entities = [...named, ...owned.entities];
  const people = entities.map((entity): Person => ({ entity, calledToo: [], mentions: [], inTitle: false }));
  const indexOf = new Map(entities.map(({ id }, index) => [id as string, index]));
  // Few sources ask for these.
  let byEnding: Map<string, number[]> | undefined;
  let bodiesByWord: Map<string, number[]> | undefined;
  const { tokens, sentences, text } = reading;
  const clauseWords = CLAUSE_WORDS.of(reading.vocabulary);
  const sentenceAt = (offset: number): number =>
    sentenceOf(sentences, Math.min(firstFrom(tokens, offset), Math.max(0, tokens.length - 1)));
  const blockAt = (offset: number): number => reading.blockOfSentence[sentenceAt(offset)] ?? 0;
  const reportedAt = reportedness(attributions);
  const mentions: Mention[] = [];
  const all = owned.names.length === 0 ? names : [...names, ...owned.names].sort((a, b) => a.start - b.start);
  for (const name of all) {
    const person = indexOf.get(name.entity);
    if (person === undefined) continue;
    const token = firstFrom(tokens, name.start);
    const sentence = sentenceOf(sentences, Math.min(token, Math.max(0, tokens.length - 1)));
    const block = reading.blockOfSentence[sentence] ?? 0;
    const mention: Mention = {
      start: name.start,
      end: name.end,
      person,
      sentence,
      block,
      reported: reportedAt(name.start),
      clause: clauseRole(reading, clauseWords, sentences.starts[sentence] ?? 0, token),
      modifier: owned.owners.has(name)
        ? 'owner'
        : (modifierOf(text, name) ?? (modifiers.has(name) ? 'kind' : undefined)),
    };
    mentions.push(mention);
    people[person]!.mentions.push(mention);
    if (reading.blocks[block]?.role === 'title') people[person]!.inTitle = true;
  }
  return {
    reading,
    weights,
    names,
    owned,
    people,
    indexOf,
    get byEnding() {
      byEnding ??= indexBy(entities, ({ type, name }) => (type === 'person' ? endingsOf(name) : []));
      return byEnding;
    },
    get bodiesByWord() {
      bodiesByWord ??= indexBy(entities, ({ type, name }) => (type === 'organisation' ? edgesOf(name) : []));
      return bodiesByWord;
    },
    mentions,
    sentenceAt,
    blockAt,
  };
}

function indexBy(
  entities: readonly Entity[],
  keysOf: (entity: Entity) => readonly string[],
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [index, entity] of entities.entries())
    for (const key of keysOf(entity)) {
      const known = found.get(key);
      if (known) known.push(index);
      else found.set(key, [index]);
    }
  return found;
}

function endingsOf(name: string): string[] {
  const lower = name.toLowerCase();
  const last = lower.lastIndexOf(' ');
  if (last < 0) return [lower];
  const second = lower.lastIndexOf(' ', last - 1);
  return second < 0
    ? [lower.slice(last + 1), lower]
    : [lower.slice(last + 1), lower.slice(second + 1), lower.slice(lower.lastIndexOf(' ', second - 1) + 1)];
}

function edgesOf(name: string): string[] {
  const space = name.indexOf(' ');
  if (space < 0) return [];
  const lower = name.toLowerCase();
  return [lower.slice(0, space), lower.slice(lower.lastIndexOf(' ') + 1)];
}

/** The words of somebody's name, in lower case. */
export function nameWordsOf(person: Person): readonly string[] {
  person.nameWords ??= person.entity.name.toLowerCase().split(/\s+/);
  return person.nameWords;
}

/** The words of the roles that the article prints for somebody, titles written out. */
export function roleWordsOf(person: Person): ReadonlySet<string> {
  if (person.roleWords) return person.roleWords;
  const found = new Set(person.calledToo.map(roleWord));
  for (const { text } of person.entity.roles)
    for (const word of text.split(/[\s,/()]+/)) if (word !== '') found.add(roleWord(word));
  // "King Harald", "Pope Leo": a title that belongs to the name.
  const [title, ...rest] = nameWordsOf(person);
  if (rest.length > 0 && title && isSomebody(title)) found.add(roleWord(title));
  person.roleWords = found;
  return found;
}

/** The sentence that holds a token, or the last one before it. */
const sentenceOf = ({ starts }: Sentences, token: number): number =>
  Math.max(0, upperBound(starts, token) - 1);

/** Whether offsets, asked in rising order, lie in verbatim or reported words. */
function reportedness(attributions: readonly Attribution[]): (offset: number) => 0 | 1 | 2 {
  const contents = attributions
    .flatMap(({ content, kind }) => content.map(({ start, end }) => ({ start, end, kind })))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  let verbatimTo = -1;
  let reportedTo = -1;
  return (offset) => {
    for (; next < contents.length && contents[next]!.start <= offset; next++) {
      const { end, kind } = contents[next]!;
      if (kind === 'direct') verbatimTo = Math.max(verbatimTo, end);
      else reportedTo = Math.max(reportedTo, end);
    }
    if (offset < verbatimTo) return 2;
    return offset < reportedTo ? 1 : 0;
  };
}
