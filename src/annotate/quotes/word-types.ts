import type { EntityType } from '../../model/annotations.ts';
import { hashText } from '../../text/hash.ts';
import { grown, type Vocabulary } from '../../text/vocabulary.ts';
import { CLOSED_CLASSES, MARK_CLASSES } from './closed-classes.data.ts';
import { reportingWord } from './reporting-words.ts';

/**
 * Columns of `WordTypes.facts`: what the taggers know of a word whatever its place, side by side in one line of the
 * cache. Hashes of the word in lower case (`lower`), of its dictionary form if it is a reporting word, else of what is
 * left without an inflectional ending (`stem`), and of its last letters; words that stand in like company share a
 * number (`cluster`, 0 for rare words); class and inflection of a reporting word (`reporting`, 0 for others).
 */
export const Fact = { lower: 0, stem: 1, suffix2: 2, suffix3: 3, cluster: 4, reporting: 5 } as const;
export const FACTS = 8;

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

/**
 * What is known of the words of a vocabulary and of units that are no words, each by its id: a quotation, a chunk, the
 * cue, the edge of a sequence come first (`unitId`), then the words (`idOfWord`). Those of one vocabulary at a time;
 * with another one new arrays begin, so that proses of the one before stay whole.
 */
export class WordTypes {
  readonly #clusters: WordClusters;
  #vocabulary: Vocabulary | undefined;
  #size = 0;
  /** `FACTS` integers an id: see `Fact`. */
  facts = new Int32Array(0);
  /** Coarse part of speech by id, see `TAGS`: a scan of a text needs no more of most words. */
  tags = new Uint8Array(0);

  constructor(clusters: WordClusters) {
    this.#clusters = clusters;
  }

  /** Learns all words that the vocabulary has by now. */
  read(vocabulary: Vocabulary): void {
    if (vocabulary !== this.#vocabulary) this.#begin(vocabulary);
    const size = idOfWord(vocabulary.size);
    if (this.tags.length < size) {
      this.tags = grown(this.tags, new Uint8Array(size * 2));
      this.facts = grown(this.facts, new Int32Array(size * 2 * FACTS));
    }
    for (; this.#size < size; this.#size++) this.#add(this.#size, vocabulary.word(this.#size - UNITS));
  }

  #begin(vocabulary: Vocabulary): void {
    this.#vocabulary = vocabulary;
    this.#size = UNITS;
    this.tags = new Uint8Array(1 << 12);
    this.facts = new Int32Array(FACTS << 12);
    UNIT_TYPES.forEach(([tag, detail], id) => {
      this.tags[id] = TAGS[tag]!;
      const hash = hashText(`<${tag}${detail}>`);
      this.facts[id * FACTS + Fact.lower] = hash;
      this.facts[id * FACTS + Fact.stem] = hash;
    });
  }

  #add(id: number, word: string): void {
    // A word of hostile length says nothing by its middle.
    const lower = word.slice(0, 40).toLowerCase();
    const reporting = reportingWord(lower);
    const at = id * FACTS;
    this.facts[at + Fact.lower] = hashText(lower);
    this.facts[at + Fact.stem] = hashText(reporting?.lemma ?? stemOf(lower));
    this.facts[at + Fact.suffix2] = hashText(lower.slice(-2));
    this.facts[at + Fact.suffix3] = hashText(lower.slice(-3));
    this.facts[at + Fact.cluster] = this.#clusters.get(clusterKey(lower)) ?? 0;
    this.facts[at + Fact.reporting] = reporting ? hashText(`${reporting.group} ${reporting.form}`) : 0;
    this.tags[id] = CLOSED.get(lower) ?? openTag(word, lower);
  }
}

/** Cluster by the hash of the word in lower case, as `clusterKey` gives it. */
export type WordClusters = ReadonlyMap<number, number>;

// Numbers are one word to the clusters: "12" and "13" stand in the same places.
export const clusterKey = (lower: string): number => (/^[\d.,:]+$/.test(lower) ? NUMBER : hashText(lower));
const NUMBER = hashText('<number>');

const UNIT_TYPES = [
  ['none', ''],
  ['quotation', ' long'],
  ['quotation', ' long,'],
  ['term', ''],
  ['term', ','],
  ['chunk', ''],
  ['chunk', ' short'],
  ['cue', ''],
] as const;
const UNITS = UNIT_TYPES.length;

/** The id of a word of the vocabulary. */
export const idOfWord = (number: number): number => UNITS + number;

/** The id of a unit that is no word. */
export const unitId = (tag: (typeof UNIT_TYPES)[number][0], detail = ''): number =>
  UNIT_TYPES.findIndex((type) => type[0] === tag && type[1] === detail);

/** What stands beyond the first and the last unit, and its tag. */
export const EDGE = unitId('none');
export const EDGE_TAG = TAGS['none']!;

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
