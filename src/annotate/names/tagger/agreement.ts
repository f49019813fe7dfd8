import { KeyIndex } from '../../../tagger/key-index.ts';
import { mix } from '../../../text/hash.ts';
import { grown } from '../../../text/vocabulary.ts';
import type { NameDocument } from '../name-document.ts';
import { WordFlag } from '../word-type.ts';
import { FACTS, Fact } from '../word-types.ts';
import type { FeatureSink } from './feature-sink.ts';
import { labelGroup, longerGroup, NO_LABEL, phraseGroup, voteGroup, votePair } from './group-features.ts';
import type { Segments } from './segments.ts';
import { labelPlace } from './word-features.ts';

/** Occurrences outside names, then by type. */
const COLUMNS = 5;

/** Columns of the votes on a word: the document's stamp, counts, and its places in longer names as bits. */
const COUNTS = 1;
const WITHIN = COUNTS + COLUMNS;
const VOTES = 8;

/**
 * The first stage's labels of a document, summed up by word and by phrase, for the second stage to agree with.
 * Buffers serve all documents.
 */
export class Agreement {
  #document!: NameDocument;
  #labels: Uint8Array = new Uint8Array(0);
  #stamp = 0;
  // `VOTES` integers a word, by its lower-case spelling.
  #words = new Int32Array(0);
  // Phrase hash → its row of counts.
  readonly #phrases = new KeyIndex(128);
  #phraseCounts = new Int32Array(COLUMNS << 8);
  // By token: the row of its name's phrase + 1, 0 outside names; and its name's length.
  #nameOf = new Int32Array(0);
  #lengthOf = new Int32Array(0);

  /**
   * Reads a document's first labels.
   * @param labels one for every token of the document; outside the segments `O`
   */
  read(document: NameDocument, labels: Uint8Array, { starts, ends }: Segments): void {
    this.#open(document, labels);
    const { flags } = document;
    for (let k = 0; k < starts.length; k++) {
      const from = starts[k]!;
      const to = ends[k]!;
      for (let i = from; i < to; i++) {
        const label = labels[i]!;
        if (label > 0 || flags[i]! & WordFlag.capital) this.#words[this.#votesAt(i) + COUNTS + label]!++;
        if (label > 0 && (i === from || labels[i - 1] !== label)) this.#noteName(i, to, label);
      }
    }
  }

  #open(document: NameDocument, labels: Uint8Array): void {
    this.#document = document;
    this.#labels = labels;
    this.#stamp++;
    const words = document.words.bases * VOTES;
    if (this.#words.length < words) this.#words = new Int32Array(words * 2);
    if (this.#nameOf.length < labels.length) {
      this.#nameOf = new Int32Array(labels.length * 2);
      this.#lengthOf = new Int32Array(labels.length * 2);
    } else {
      this.#nameOf.fill(0, 0, labels.length);
      this.#lengthOf.fill(0, 0, labels.length);
    }
    this.#phrases.clear();
  }

  /** Where the votes on the word of token `i` begin. */
  #votesAt(i: number): number {
    const at = this.#document.bases[i]! * VOTES;
    if (this.#words[at] !== this.#stamp) {
      this.#words.fill(0, at, at + VOTES);
      this.#words[at] = this.#stamp;
    }
    return at;
  }

  #noteName(start: number, to: number, label: number): void {
    const { ids, words, flags } = this.#document;
    let end = start;
    let hash = 0;
    for (; end < to && this.#labels[end] === label; end++)
      hash = mix(hash, words.facts[ids[end]! * FACTS + Fact.lower]!);
    const row = this.#phraseRow(hash);
    this.#phraseCounts[row * COLUMNS + label]!++;
    for (let i = start; i < end; i++) {
      this.#nameOf[i] = row + 1;
      this.#lengthOf[i] = end - start;
      if (end - start === 1 || (flags[i]! & WordFlag.capital) === 0) continue;
      const place = i === start ? 0 : i === end - 1 ? 2 : 1;
      this.#words[this.#votesAt(i) + WITHIN]! |= 1 << ((label - 1) * 4 + place);
    }
  }

  #phraseRow(hash: number): number {
    const known = this.#phrases.size;
    const row = this.#phrases.intern(hash);
    if (row < known) return row;
    if ((row + 1) * COLUMNS > this.#phraseCounts.length)
      this.#phraseCounts = grown(this.#phraseCounts, new Int32Array(this.#phraseCounts.length * 2));
    this.#phraseCounts.fill(0, row * COLUMNS, (row + 1) * COLUMNS);
    return row;
  }

  /** The features of token `i` of the segment `[from, to)`. */
  features(i: number, from: number, to: number, sink: FeatureSink): void {
    const labels = this.#labels;
    const { ids, words, flags } = this.#document;
    const label = labels[i]!;
    const facts = ids[i]! * FACTS;
    sink.group(
      labelGroup(i > from ? labels[i - 1]! : NO_LABEL, label, i + 1 < to ? labels[i + 1]! : NO_LABEL),
    );
    sink.word(ids[i]!, labelPlace(label));
    if (label === 0 && (flags[i]! & WordFlag.capital) === 0) return;
    const votes = this.#votesAt(i);
    const vote = majority(this.#words, votes + COUNTS, label);
    sink.group(voteGroup(vote, label));
    sink.pair(
      votePair(vote, label),
      words.facts[facts + Fact.shape]!,
      words.facts[facts + Fact.shapeNumber]!,
    );
    const name = this.#nameOf[i]!;
    if (name > 0) {
      const phrase = majority(this.#phraseCounts, (name - 1) * COLUMNS, label);
      sink.group(phraseGroup(phrase, label, this.#lengthOf[i]!));
    }
    if (this.#lengthOf[i]! > 1) return;
    for (let rest = this.#words[votes + WITHIN]!; rest > 0; rest &= rest - 1)
      sink.group(longerGroup(31 - Math.clz32(rest & -rest), label));
  }
}

/** The commonest column among the other occurrences with its share in four steps: `column * 8 + step`; 7 if none. */
function majority(counts: Int32Array, at: number, own: number): number {
  let total = -1;
  let best = -1;
  let most = 0;
  for (let c = 0; c < COLUMNS; c++) {
    const all = counts[at + c]!;
    const count = all - (c === own ? 1 : 0);
    total += all;
    if (count > most) {
      most = count;
      best = c;
    }
  }
  if (best < 0) return 7;
  const share = most / total;
  return best * 8 + (share === 1 ? (total > 2 ? 3 : 2) : share > 0.66 ? 1 : 0);
}
