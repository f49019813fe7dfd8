import { hashText } from '../../learn/index.ts';
import type { EntityType } from '../../model/annotations.ts';
import { grown, type Vocabulary } from '../../text/vocabulary.ts';
import { CLOSED_CLASSES, MARK_CLASSES } from './closed-classes.data.ts';
import { reportingWord } from './reporting-words.ts';

/** What the taggers know of a word whatever its place: numbers (hashes and tags), computed once a word type. */
export interface WordType {
  /** Dense among the units and words of a vocabulary. */
  readonly id: number;
  readonly lower: number;
  /** Dictionary form of a reporting word, else the word without an inflectional ending. */
  readonly stem: number;
  readonly suffix2: number;
  readonly suffix3: number;
  /** Coarse part of speech, see `TAGS`. */
  readonly tag: number;
  /** Words that stand in like company share a number; 0 for rare words. */
  readonly cluster: number;
  /** Class and inflection of a reporting word; 0 for others. */
  readonly reporting: number;
}

const CLASS_NAMES = [...Object.keys(CLOSED_CLASSES), ...Object.keys(MARK_CLASSES)];
const OPEN_NAMES = ['word', 'ing', 'ed', 'ly', 's', 'tion', 'Capital', 'digits', 'mark'];
const NAME_NAMES = ['person', 'organisation', 'place', 'other'].map((type) => `name-${type}`);
const UNIT_NAMES = ['none', 'quotation', 'term', 'chunk', 'cue', 'report'];

/** Tags by name: closed classes, marks, shapes of open-class words, types of names, units that are no words. */
export const TAGS: Readonly<Record<string, number>> = Object.fromEntries(
  [...UNIT_NAMES, ...CLASS_NAMES, ...OPEN_NAMES, ...NAME_NAMES].map((name, index) => [name, index]),
);

/** Tags are numbers below this. */
export const TAG_COUNT = Object.keys(TAGS).length;

/** A set of tags by their names: 1 for each that is in it. */
export function tagSet(names: string): Uint8Array {
  const set = new Uint8Array(TAG_COUNT);
  for (const name of names.split(' ')) set[TAGS[name]!] = 1;
  return set;
}

/** Tags that may stand for a speaker. */
export const NOMINAL = tagSet(
  'pronoun name-person name-organisation name-place name-other Capital relative person somebody',
);

const CLOSED = new Map<string, number>();
for (const table of [CLOSED_CLASSES, MARK_CLASSES]) {
  for (const [name, words] of Object.entries(table)) {
    for (const word of words.split(' ')) if (!CLOSED.has(word)) CLOSED.set(word, TAGS[name]!);
  }
}

/** The tag of a token inside a name, by the name's type. */
export const NAME_TAGS: Readonly<Record<EntityType, number>> = {
  person: TAGS['name-person']!,
  organisation: TAGS['name-organisation']!,
  place: TAGS['name-place']!,
  other: TAGS['name-other']!,
};

/** The word types of texts, with the clusters that were learned. Those of one vocabulary are kept at a time. */
export class WordTypes {
  readonly #clusters: WordClusters;
  #vocabulary: Vocabulary | undefined;
  #types: WordType[] = [];
  /** The tags of the types, by the number of the word: a scan of a text needs no more of most words. */
  tags = new Uint8Array(1 << 12);

  constructor(clusters: WordClusters) {
    this.#clusters = clusters;
  }

  /** The types by number, complete for the words that the vocabulary has now. */
  of(vocabulary: Vocabulary): readonly WordType[] {
    if (vocabulary !== this.#vocabulary) {
      this.#vocabulary = vocabulary;
      this.#types = [];
    }
    if (this.tags.length < vocabulary.size) this.tags = grown(this.tags, new Uint8Array(vocabulary.size * 2));
    for (let n = this.#types.length; n < vocabulary.size; n++) {
      const type = typeOfWord(vocabulary.word(n), idOfWord(n), this.#clusters);
      this.#types.push(type);
      this.tags[n] = type.tag;
    }
    return this.#types;
  }
}

/** Cluster by the hash of the word in lower case, as `clusterKey` gives it. */
export type WordClusters = ReadonlyMap<number, number>;

// Numbers are one word to the clusters: "12" and "13" stand in the same places.
export const clusterKey = (lower: string): number => (/^[\d.,:]+$/.test(lower) ? NUMBER : hashText(lower));
const NUMBER = hashText('<number>');

function typeOfWord(word: string, id: number, clusters: WordClusters): WordType {
  // A word of hostile length says nothing by its middle.
  const lower = word.slice(0, 40).toLowerCase();
  const reporting = reportingWord(lower);
  return {
    id,
    lower: hashText(lower),
    stem: hashText(reporting?.lemma ?? stemOf(lower)),
    suffix2: hashText(lower.slice(-2)),
    suffix3: hashText(lower.slice(-3)),
    cluster: clusters.get(clusterKey(lower)) ?? 0,
    tag: CLOSED.get(lower) ?? openTag(word, lower),
    reporting: reporting ? hashText(`${reporting.group} ${reporting.form}`) : 0,
  };
}

// Their numbers come before those of words.
const UNIT_TYPES = [
  'none',
  'quotation long',
  'quotation long,',
  'term',
  'term,',
  'chunk',
  'chunk short',
  'cue',
];
const UNITS = UNIT_TYPES.length;

/** `WordType.id` of a word of the vocabulary. */
export const idOfWord = (number: number): number => UNITS + number;

/** A unit that is no word: a quotation, a chunk, the cue, the edge of the sequence. */
export function unitType(tag: string, detail = ''): WordType {
  const lower = hashText(`<${tag}${detail}>`);
  const id = UNIT_TYPES.indexOf(`${tag}${detail}`);
  return { id, lower, stem: lower, suffix2: 0, suffix3: 0, cluster: 0, tag: TAGS[tag]!, reporting: 0 };
}

const stemOf = (lower: string): string =>
  lower.length < 5 ? lower : lower.replace(/(?:ing|ed|es|s|e|ly)$/, '').replace(/([^aeiouls])\1$/, '$1');

function openTag(word: string, lower: string): number {
  const first = word[0]!;
  if (first >= '0' && first <= '9') return TAGS['digits']!;
  if (!/[\p{L}\p{N}]/u.test(word)) return TAGS['mark']!;
  if (first !== lower[0]) return TAGS['Capital']!;
  if (lower.endsWith('ing')) return TAGS['ing']!;
  if (lower.endsWith('ed')) return TAGS['ed']!;
  if (lower.endsWith('ly')) return TAGS['ly']!;
  if (/(?:tion|ment|ness|ity|ism|ance|ence|ship)s?$/.test(lower)) return TAGS['tion']!;
  if (lower.endsWith('s') && lower.length > 3) return TAGS['s']!;
  return TAGS['word']!;
}
