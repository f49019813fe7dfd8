import { type FeatureBuffer, hashText, mix } from '../../learn/index.ts';
import { Casing, firstWord, inDocument, type NameDocument } from './document.ts';
import type { Knowledge, OwnCounts } from './knowledge.ts';
import { WordFlag, type WordType } from './word-type.ts';

// Templates: the first argument of `mix`. Those by offset (-2 … 2) or side take several numbers in a row.
const LOWER = 0;
const RAW = 8;
const SHAPE = 16;
const SHORT = 24;
const PREFIX = 32;
const SUFFIX = 40;
const PART = 48;
const DISTRIBUTION = 56;

const BIGRAM = 80;
const PAIR = 88;
const CASE = 104;
const MIXED = 112;
const DOCUMENT = 120;
const CONTEXT = 128;
const MARK = 136;
const MARK_PAIR = 144;
const USUAL = 152;

/** Sides of a word: how far a static feature looks. */
export const WINDOW = 2;

/** Features that depend on a word and its offset from the token alone: their sums can be kept per word. */
export function wordFeatures(
  type: WordType,
  offset: number,
  knowledge: Knowledge,
  out: FeatureBuffer,
  own?: OwnCounts,
): void {
  const at = offset + WINDOW;
  out.add(mix(LOWER + at, type.lowerHash));
  out.add(mix(RAW + at, type.rawHash));
  out.add(mix(SHAPE + at, type.shape));
  out.add(mix(SHORT + at, type.shortShape));
  if (offset < -1 || offset > 1) return;
  affixes(type, offset, out);
  knowledge.distribution(type, own, (value) => out.add(mix(DISTRIBUTION + at, value)));
}

function affixes({ lower, text, flags }: WordType, offset: number, out: FeatureBuffer): void {
  if ((flags & (WordFlag.letters | WordFlag.digits)) === 0) return;
  const at = offset + WINDOW;
  const { length } = lower;
  const least = offset === 0 ? 1 : 2;
  const shortest = offset === 0 ? 1 : 3;
  for (let n = least; n <= 4 && n < length; n++) out.add(mix(SUFFIX + at, hashText(lower, length - n)));
  for (let n = shortest; n <= 4 && n < length; n++) out.add(mix(PREFIX + at, hashText(lower, 0, n)));
  if (offset !== 0 || !text.includes('-')) return;
  const parts = text.split('-');
  parts.forEach((part, i) => {
    out.add(mix(PART, hashText(part)));
    if (i === 0) out.add(mix(PART + 1, hashText(part)));
    if (i === parts.length - 1) out.add(mix(PART + 2, hashText(part)));
  });
}

const OUTSIDE = {
  lowerHash: 0x0b,
  rawHash: 0x0b,
  shape: 0x0b,
  shortShape: 0x0b,
  flags: 0,
};
type Neighbour = Pick<WordType, 'lowerHash' | 'shape' | 'shortShape' | 'flags'>;

/** One document ready for featurizing. */
export interface Scene {
  readonly document: NameDocument;
  readonly knowledge: Knowledge;
  readonly marks: readonly (readonly number[] | undefined)[];
  readonly own?: OwnCounts | undefined;
}

/** Features of token `i` of sentence `s` that depend on more than one word. */
export function contextFeatures(scene: Scene, s: number, i: number, out: FeatureBuffer): void {
  const { types, sentences } = scene.document;
  const from = sentences.starts[s]!;
  const to = sentences.ends[s]!;
  const at = (j: number): Neighbour => (j < from || j >= to ? OUTSIDE : types[j]!);
  conjunctions(at(i - 2), at(i - 1), at(i), at(i + 1), at(i + 2), out);
  caseFeatures(scene, s, i, out);
  if (types[i]!.flags & WordFlag.capital) documentFeatures(scene, i, out);
  markFeatures(scene, from, to, i, out);
}

function conjunctions(
  l2: Neighbour,
  l1: Neighbour,
  w: Neighbour,
  r1: Neighbour,
  r2: Neighbour,
  out: FeatureBuffer,
): void {
  const left = mix(l1.lowerHash, w.lowerHash);
  const right = mix(w.lowerHash, r1.lowerHash);
  const shapes = mix(l1.shortShape, w.shortShape);
  out.add(mix(BIGRAM, mix(l2.lowerHash, l1.lowerHash)));
  out.add(mix(BIGRAM + 1, left));
  out.add(mix(BIGRAM + 2, right));
  out.add(mix(BIGRAM + 3, mix(r1.lowerHash, r2.lowerHash)));
  out.add(mix(BIGRAM + 4, mix(l1.lowerHash, r1.lowerHash)));
  out.add(mix(BIGRAM + 5, mix(left, r1.lowerHash)));
  out.add(mix(PAIR, mix(l1.lowerHash, w.shape)));
  out.add(mix(PAIR + 1, mix(r1.lowerHash, w.shape)));
  out.add(mix(PAIR + 2, shapes));
  out.add(mix(PAIR + 3, mix(w.shortShape, r1.shortShape)));
  out.add(mix(PAIR + 4, mix(shapes, r1.shortShape)));
  out.add(mix(PAIR + 5, mix(l2.shortShape, shapes)));
  out.add(mix(PAIR + 6, mix(mix(w.shortShape, r1.shortShape), r2.shortShape)));
  out.add(mix(PAIR + 7, mix(mix(l2.lowerHash, l1.lowerHash), w.shortShape)));
  out.add(mix(PAIR + 8, mix(mix(r1.lowerHash, r2.lowerHash), w.shortShape)));
}

function caseFeatures(scene: Scene, s: number, i: number, out: FeatureBuffer): void {
  const { types, sentences, casing, stamp } = scene.document;
  const type = types[i]!;
  const how = casing[s]!;
  const initial = i === firstWord(types, sentences.starts[s]!, sentences.ends[s]!);
  const state = how * 8 + (initial ? 4 : 0) + (type.flags & (WordFlag.capital | WordFlag.allCaps));
  out.add(mix(CASE, state));
  out.add(mix(CASE + 1, mix(state, type.lowerHash)));
  out.add(mix(CASE + 2, mix(state, type.shape)));
  if ((type.flags & WordFlag.letters) === 0) return;
  const usual = scene.knowledge.usualCase(type);
  if (type.flags & WordFlag.capital) out.add(mix(USUAL, state * 8 + usual));
  if (how === Casing.running) return;
  const { mixed } = inDocument(type, stamp);
  out.add(mix(MIXED, mix(state, mixed ? mixed.shape : usual)));
  if (mixed) out.add(mix(MIXED + 1, mixed.rawHash));
  if (i + 1 < sentences.ends[s]!)
    out.add(mix(USUAL + 1, mix(state, scene.knowledge.usualCase(types[i + 1]!))));
  if (i > sentences.starts[s]!) out.add(mix(USUAL + 2, mix(state, scene.knowledge.usualCase(types[i - 1]!))));
}

function documentFeatures({ document: { types, stamp } }: Scene, i: number, out: FeatureBuffer): void {
  const type = types[i]!;
  const { seenLower, seenCapital, places } = inDocument(type, stamp);
  const seen = (seenLower > 0 ? 1 : 0) + (seenCapital > 1 ? 4 : seenCapital > 0 ? 2 : 0);
  out.add(mix(DOCUMENT, seen));
  out.add(mix(DOCUMENT + 1, mix(seen, type.shape)));
  for (const place of places) {
    if (place === i) continue;
    const before = types[place - 1];
    const after = types[place + 1];
    if (before) out.add(mix(CONTEXT, before.lowerHash));
    if (after) out.add(mix(CONTEXT + 1, after.lowerHash));
    if (before && after) out.add(mix(CONTEXT + 2, mix(before.shortShape, after.shortShape)));
  }
}

function markFeatures(
  { marks, document }: Scene,
  from: number,
  to: number,
  i: number,
  out: FeatureBuffer,
): void {
  const own = marks[i];
  if (own) {
    for (const value of own) {
      out.add(mix(MARK + 1, value));
      out.add(mix(MARK_PAIR, mix(value, document.types[i]!.shortShape)));
    }
  }
  if (i > from) for (const value of marks[i - 1] ?? []) out.add(mix(MARK, value));
  if (i + 1 < to) for (const value of marks[i + 1] ?? []) out.add(mix(MARK + 2, value));
}

/** Static features of token `i` of the sentence `[from, to)`: its own and those of its neighbours by offset. */
export function staticFeatures(scene: Scene, from: number, to: number, i: number, out: FeatureBuffer): void {
  const { types } = scene.document;
  for (let offset = -WINDOW; offset <= WINDOW; offset++) {
    const at = i + offset;
    if (at >= from && at < to) wordFeatures(types[at]!, offset, scene.knowledge, out, scene.own);
    else edgeFeatures(offset, out);
  }
}

/** Stands for the words of an offset that lies outside the sentence. */
export const edgeFeatures = (offset: number, out: FeatureBuffer): void =>
  out.add(mix(LOWER + offset + WINDOW, OUTSIDE.lowerHash));
