import type { FeatureBuffer } from '../../../tagger/feature-buffer.ts';
import { mix } from '../../../text/hash.ts';

// Templates: the first argument of `mix`.
const PAIR = 88;
const DOCUMENT = 120;
const MARK = 136;
const MARK_PAIR = 144;
const FIRST = 200;
const VOTE = 208;
const PHRASE = 216;
const LONGER = 224;

/** Labels of the first stage, and a sixth for outside the segment. */
const LABELS = 6;
export const NO_LABEL = LABELS - 1;
/** Votes are numbers below this: see `majority`. */
const VOTES = 40;
/** Values of marks are numbers below this: see `Knowledge.mark`. */
const MARKS = 512;
/** Lengths of names are told apart up to here. */
const LENGTHS = 8;

/** Where the numbers of each kind of group begin. */
const document = 0;
const mark = document + 8;
const labels = mark + 3 * MARKS;
const vote = labels + LABELS ** 3;
const phrase = vote + VOTES * LABELS;
const longer = phrase + VOTES * LABELS * LENGTHS;

/** All groups have numbers below this. */
export const GROUPS = longer + 32 * LABELS;

/** How the document writes the word elsewhere: a number below 8. */
export const documentGroup = (seen: number): number => document + seen;
/** A mark of the token before (side 0), of the token itself (1), or of the next (2). */
export const markGroup = (value: number, side: number): number => mark + side * MARKS + value;
/** First labels of a token and its neighbours. */
export const labelGroup = (before: number, own: number, after: number): number =>
  labels + (before * LABELS + own) * LABELS + after;
/** What the first stage says of the word elsewhere. */
export const voteGroup = (votes: number, own: number): number => vote + votes * LABELS + own;
/** What it says of the whole name elsewhere, and how many words that has. */
export const phraseGroup = (votes: number, own: number, length: number): number =>
  phrase + (votes * LABELS + own) * LENGTHS + Math.min(4, length);
/** A place that the word has in longer names: a number below 32. */
export const longerGroup = (place: number, own: number): number => longer + place * LABELS + own;

/** Adds the features of a group. */
export function groupFeatures(group: number, out: FeatureBuffer): void {
  if (group < mark) out.add(mix(DOCUMENT, group - document));
  else if (group < labels) out.add(mix(MARK + Math.floor((group - mark) / MARKS), (group - mark) % MARKS));
  else if (group < vote) labelFeatures(group - labels, out);
  else if (group < phrase) withWhole(VOTE, group - vote, LABELS, out);
  else if (group < longer) withWhole(PHRASE, group - phrase, LENGTHS, out);
  else withWhole(LONGER, group - longer, LABELS, out);
}

/** A value, and what remains of it without its last part of `parts`. */
function withWhole(template: number, value: number, parts: number, out: FeatureBuffer): void {
  out.add(mix(template, Math.floor(value / parts)));
  out.add(mix(template + 1, value));
}

function labelFeatures(value: number, out: FeatureBuffer): void {
  const own = Math.floor(value / LABELS) % LABELS;
  out.add(mix(FIRST, own));
  out.add(mix(FIRST + 2, Math.floor(value / LABELS ** 2)));
  out.add(mix(FIRST + 3, value % LABELS));
  out.add(mix(FIRST + 4, value));
}

// Values of pairs: how the document writes the word, marks, votes with first labels.
const markPairs = 8;
const votePairs = markPairs + MARKS;

/** As `documentGroup`, for a pair with the word's shape. */
export const documentPair = (seen: number): number => seen;
/** A mark of the token, for a pair with its short shape. */
export const markPair = (value: number): number => markPairs + value;
/** As `voteGroup`, for a pair with the word's shape. */
export const votePair = (votes: number, own: number): number => votePairs + votes * 8 + own;

/** The key of a pair's feature. */
export function pairFeature(value: number, shape: number): number {
  if (value < markPairs) return mix(DOCUMENT + 1, mix(value, shape));
  if (value < votePairs) return mix(MARK_PAIR, mix(value - markPairs, shape));
  return mix(VOTE + 2, mix(value - votePairs, shape));
}

/** Adds the conjunctions of the short shapes (hashes) around a token. */
export function shapeFeatures(
  l2: number,
  l1: number,
  own: number,
  r1: number,
  r2: number,
  out: FeatureBuffer,
): void {
  const left = mix(l1, own);
  const right = mix(own, r1);
  out.add(mix(PAIR + 2, left));
  out.add(mix(PAIR + 3, right));
  out.add(mix(PAIR + 4, mix(left, r1)));
  out.add(mix(PAIR + 5, mix(l2, left)));
  out.add(mix(PAIR + 6, mix(right, r2)));
}
