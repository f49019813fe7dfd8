import type { FeatureBuffer } from '../../../tagger/feature-buffer.ts';
import { hashText, mix } from '../../../text/hash.ts';
import { WordFlag, type WordType } from '../word-type.ts';
import { OUTSIDE } from '../word-types.ts';
import type { Knowledge, OwnCounts } from './knowledge.ts';

// Templates: the first argument of `mix`. Those by offset (-2 … 2) take several numbers in a row.
const LOWER = 0;
const RAW = 8;
const SHAPE = 16;
const SHORT = 24;
const PREFIX = 32;
const SUFFIX = 40;
const PART = 48;
const DISTRIBUTION = 56;
const CASE = 104;
const USUAL = 152;
const FIRST_SHAPE = 201;
const FIRST_LOWER = 205;

/** How far to either side of a token its features look at single words. */
const WINDOW = 2;

/**
 * Places of a word as seen from a token: offsets -2, -1, 1, 2 are 0 to 3; the token itself has one for each way that
 * its sentence may use capitals, first words apart. The last five are the token itself by its first label, for what
 * the second stage alone knows.
 */
export const PLACES = 15;
export const placeOf = (offset: number): number => (offset < 0 ? offset + WINDOW : offset + WINDOW - 1);
export const ownPlace = (casing: number, initial: boolean): number => 4 + casing * 2 + (initial ? 1 : 0);

export const labelPlace = (label: number): number => 10 + label;

/** What the token's sentence and its own capitals say, as one number. */
export const caseState = (place: number, flags: number): number =>
  ((place - 4) >> 1) * 8 + ((place & 1) << 2) + (flags & (WordFlag.capital | WordFlag.allCaps));

/** Adds the features that depend on a word and its place alone. */
export function wordFeatures(
  type: WordType,
  place: number,
  knowledge: Knowledge,
  out: FeatureBuffer,
  own?: OwnCounts,
): void {
  if (place >= labelPlace(0)) {
    out.add(mix(FIRST_SHAPE, mix(place - labelPlace(0), type.shape)));
    out.add(mix(FIRST_LOWER, mix(place - labelPlace(0), type.lowerHash)));
    return;
  }
  const at = place >= 4 ? WINDOW : place < WINDOW ? place : place + 1;
  out.add(mix(LOWER + at, type.id === 0 ? OUTSIDE : type.lowerHash));
  if (type.id === 0) return;
  out.add(mix(RAW + at, type.rawHash));
  out.add(mix(SHAPE + at, type.shape));
  out.add(mix(SHORT + at, type.shortShape));
  if (at < 1 || at > 3) return;
  affixes(type, at, out);
  knowledge.distribution(type, own, (value) => out.add(mix(DISTRIBUTION + at, value)));
  if (at === WINDOW) caseFeatures(type, caseState(place, type.flags), knowledge, out);
}

function affixes({ lower, text, flags }: WordType, at: number, out: FeatureBuffer): void {
  if ((flags & (WordFlag.letters | WordFlag.digits)) === 0) return;
  const { length } = lower;
  const least = at === WINDOW ? 1 : 2;
  const shortest = at === WINDOW ? 1 : 3;
  for (let n = least; n <= 4 && n < length; n++) out.add(mix(SUFFIX + at, hashText(lower, length - n)));
  for (let n = shortest; n <= 4 && n < length; n++) out.add(mix(PREFIX + at, hashText(lower, 0, n)));
  if (at !== WINDOW || !text.includes('-')) return;
  const parts = text.split('-');
  parts.forEach((part, i) => {
    out.add(mix(PART, hashText(part)));
    if (i === 0) out.add(mix(PART + 1, hashText(part)));
    if (i === parts.length - 1) out.add(mix(PART + 2, hashText(part)));
  });
}

function caseFeatures(type: WordType, state: number, knowledge: Knowledge, out: FeatureBuffer): void {
  out.add(mix(CASE, state));
  out.add(mix(CASE + 1, mix(state, type.lowerHash)));
  out.add(mix(CASE + 2, mix(state, type.shape)));
  if (type.flags & WordFlag.capital) out.add(mix(USUAL, state * 8 + knowledge.usualCase(type.lowerHash)));
}
