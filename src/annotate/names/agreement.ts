import { type FeatureBuffer, mix, typeOf } from '../../learn/index.ts';
import type { NameDocument } from './document.ts';
import type { Islands } from './islands.ts';
import { LABELS } from './labels.ts';
import { phraseHash } from './phrase-table.ts';
import { WordFlag } from './word-type.ts';

const FIRST = 200;
const VOTE = 208;
const PHRASE = 216;
const LONGER = 224;

const COLUMNS = 5;

/** What the first stage says about a word or phrase over the whole document. */
interface Votes {
  /** Occurrences outside names, then by type. */
  readonly counts: Int32Array;
}

/** The first stage's labels of a document, summed up by word and by phrase, for the second stage to agree with. */
export class Agreement {
  readonly #words = new Map<number, Votes>();
  readonly #phrases = new Map<number, Votes>();
  /** By word: `type * 8 + place` of longer names (two words or more) that hold it. */
  readonly #within = new Map<number, Set<number>>();
  /** Token → its name's hash, 0 outside names, and its name's length. */
  readonly #nameOf: Int32Array;
  readonly #lengthOf: Int32Array;
  readonly #labels: Uint8Array;
  readonly #document: NameDocument;

  /** @param labels the first label of every token of the document; outside the islands `O` */
  constructor(document: NameDocument, labels: Uint8Array, { starts, ends }: Islands) {
    this.#document = document;
    this.#labels = labels;
    this.#nameOf = new Int32Array(labels.length);
    this.#lengthOf = new Int32Array(labels.length);
    const { types } = document;
    for (let k = 0; k < starts.length; k++) {
      const to = ends[k]!;
      for (let i = starts[k]!; i < to; i++) {
        const { flags, lowerHash } = types[i]!;
        const type = typeOf(LABELS, labels[i]!);
        if (type >= 0 || flags & WordFlag.capital) votesOf(this.#words, lowerHash).counts[type + 1]!++;
        if (OPENS[labels[i]!]) this.#noteName(i, to, type);
      }
    }
  }

  #noteName(start: number, to: number, type: number): void {
    let end = start + 1;
    while (end < to && typeOf(LABELS, this.#labels[end]!) === type && !OPENS[this.#labels[end]!]) end++;
    const { types } = this.#document;
    const hash = phraseHash(types, start, end) || 1;
    votesOf(this.#phrases, hash).counts[type + 1]!++;
    for (let i = start; i < end; i++) {
      this.#nameOf[i] = hash;
      this.#lengthOf[i] = end - start;
      if (end - start === 1) continue;
      const { lowerHash, flags } = types[i]!;
      if ((flags & WordFlag.capital) === 0) continue;
      let places = this.#within.get(lowerHash);
      if (!places) this.#within.set(lowerHash, (places = new Set()));
      places.add(type * 8 + (i === start ? 0 : i === end - 1 ? 2 : 1));
    }
  }

  /** Adds the features of token `i` of the island `[from, to)`. */
  features(i: number, from: number, to: number, out: FeatureBuffer): void {
    const labels = this.#labels;
    const type = this.#document.types[i]!;
    const label = labels[i]!;
    const before = i > from ? labels[i - 1]! : 31;
    const after = i + 1 < to ? labels[i + 1]! : 31;
    out.add(mix(FIRST, label));
    out.add(mix(FIRST + 1, mix(label, type.shape)));
    out.add(mix(FIRST + 2, before));
    out.add(mix(FIRST + 3, after));
    out.add(mix(FIRST + 4, (before * 32 + label) * 32 + after));
    out.add(mix(FIRST + 5, mix(label, type.lowerHash)));
    if ((type.flags & WordFlag.capital) === 0 && label === 0) return;
    this.#wordFeatures(i, label, out);
    this.#phraseFeatures(i, label, out);
  }

  #wordFeatures(i: number, label: number, out: FeatureBuffer): void {
    const { lowerHash, shape } = this.#document.types[i]!;
    const own = typeOf(LABELS, label) + 1;
    const vote = majority(this.#words.get(lowerHash), own);
    out.add(mix(VOTE, vote));
    out.add(mix(VOTE + 1, vote * 32 + label));
    out.add(mix(VOTE + 2, mix(vote * 32 + label, shape)));
    if (this.#lengthOf[i]! > 1) return;
    for (const place of this.#within.get(lowerHash) ?? []) {
      out.add(mix(LONGER, place));
      out.add(mix(LONGER + 1, place * 32 + label));
    }
  }

  #phraseFeatures(i: number, label: number, out: FeatureBuffer): void {
    const hash = this.#nameOf[i]!;
    if (hash === 0) return;
    const vote = majority(this.#phrases.get(hash), typeOf(LABELS, label) + 1);
    out.add(mix(PHRASE, vote * 32 + label));
    out.add(mix(PHRASE + 1, (vote * 32 + label) * 8 + Math.min(4, this.#lengthOf[i]!)));
  }
}

// Labels that begin a name: B and U.
const OPENS = LABELS.names.map((name) => name[0] === 'B' || name[0] === 'U');

function votesOf(map: Map<number, Votes>, key: number): Votes {
  let votes = map.get(key);
  if (!votes) map.set(key, (votes = { counts: new Int32Array(COLUMNS) }));
  return votes;
}

/** The commonest column among the other occurrences with its share in four steps: `column * 8 + step`; 7 if none. */
function majority(votes: Votes | undefined, own: number): number {
  if (!votes) return 7;
  let total = -1;
  let best = -1;
  let most = 0;
  for (let c = 0; c < COLUMNS; c++) {
    const count = votes.counts[c]! - (c === own ? 1 : 0);
    total += votes.counts[c]!;
    if (count > most) {
      most = count;
      best = c;
    }
  }
  if (best < 0) return 7;
  const share = most / total;
  return best * 8 + (share === 1 ? (total > 2 ? 3 : 2) : share > 0.66 ? 1 : 0);
}
