import { type FeatureBuffer, mix } from '../../learn/index.ts';
import type { Scene } from './scene.ts';
import { TAGS, unitType, type WordType } from './word-types.ts';

const REACH = 3;
const EDGE = unitType('none');
const EDGE_TAG = EDGE.tag;

/** Adds what a word says by itself at `offset` places from the token that is labelled. */
export function addWordFeatures(type: WordType, offset: number, buffer: FeatureBuffer): void {
  const at = offset + REACH;
  buffer.add(mix(10 + at, type.lower));
  if (offset < -2 || offset > 2) return;
  if (type.reporting !== 0) buffer.add(mix(20 + at, type.reporting));
  if (type.cluster !== 0) buffer.add(mix(100 + at, type.cluster));
  if (offset < -1 || offset > 1) return;
  buffer.add(mix(30 + at, type.stem));
  if (type.suffix3 !== 0) buffer.add(mix(40 + at, type.suffix3));
  if (offset === 0 && type.suffix2 !== 0) buffer.add(mix(50, type.suffix2));
}

/** Adds the features of each item of a stretch: is it part of a cue? */
export function addCueFeatures(scene: Scene, stretch: number, buffer: FeatureBuffer): void {
  const from = scene.starts[stretch]!;
  const to = scene.starts[stretch + 1]!;
  const pattern = patternOf(scene, from, to);
  let nominal = 0;
  let nominalAge = 0;
  let quotationAge = 7;
  for (let i = from; i < to; i++) {
    for (let offset = -REACH; offset <= REACH; offset++) {
      const at = i + offset;
      addWordFeatures(at < from || at >= to ? EDGE : scene.types[at]!, offset, buffer);
    }
    addSequences(scene, i, from, to, buffer);
    const type = scene.types[i]!;
    const tag = scene.tags[i]!;
    const ahead = quotationAhead(scene, i, to);
    const quoting = mix(Math.min(quotationAge, 7) * 8 + ahead, 0);
    const kind = type.reporting === 0 ? tag : type.reporting;
    buffer.add(mix(60, quoting));
    buffer.add(mix(mix(61, quoting), kind));
    buffer.add(mix(mix(62, pattern), kind));
    buffer.add(mix(mix(63, pattern), type.stem));
    buffer.add(mix(mix(64, Math.min(i - from, 4)), kind));
    const subject = nominal * 8 + Math.min(nominalAge, 7);
    buffer.add(mix(mix(65, subject), kind));
    buffer.add(mix(mix(66, subject), type.stem));
    nominalAge++;
    if (isNominal(tag)) {
      nominal = tag;
      nominalAge = 0;
    }
    quotationAge = scene.quotation[i]! >= 0 ? 0 : quotationAge + 1;
    buffer.endToken();
  }
}

function addSequences(scene: Scene, i: number, from: number, to: number, buffer: FeatureBuffer): void {
  const word = (at: number): number => (at < from || at >= to ? EDGE.lower : scene.types[at]!.lower);
  const tag = (at: number): number => (at < from || at >= to ? EDGE_TAG : scene.tags[at]!);
  const w0 = word(i);
  const w1 = word(i + 1);
  const wb = word(i - 1);
  buffer.add(mix(mix(70, wb), w0));
  buffer.add(mix(mix(71, w0), w1));
  buffer.add(mix(mix(72, wb), w1));
  buffer.add(mix(mix(73, word(i - 2)), wb));
  buffer.add(mix(mix(74, w1), word(i + 2)));
  buffer.add(mix(mix(mix(75, w0), w1), word(i + 2)));
  const t0 = tag(i);
  const t1 = tag(i + 1);
  const t2 = tag(i + 2);
  const tb = tag(i - 1);
  const ta = tag(i - 2);
  const cluster = (at: number): number => (at < from || at >= to ? 0 : scene.types[at]!.cluster);
  const c0 = cluster(i);
  const c1 = cluster(i + 1);
  const cb = cluster(i - 1);
  buffer.add(mix(110, (cb << 8) | c0));
  buffer.add(mix(111, (c0 << 8) | c1));
  buffer.add(mix(112, (cb << 16) | (c0 << 8) | c1));
  buffer.add(mix(113, (cluster(i - 2) << 16) | (cb << 8) | c0));
  buffer.add(mix(114, (c0 << 16) | (c1 << 8) | cluster(i + 2)));
  buffer.add(mix(mix(115, tag(i - 1)), (c0 << 8) | tag(i + 1)));
  for (let offset = -REACH; offset <= REACH; offset++) buffer.add(mix(80 + offset + REACH, tag(i + offset)));
  const left = (ta << 8) | tb;
  const right = (t1 << 8) | t2;
  const kind = scene.types[i]!.reporting || t0;
  buffer.add(mix(mix(90, tb), kind));
  buffer.add(mix(mix(91, t1), kind));
  buffer.add(mix(mix(92, (tb << 8) | t1), kind));
  buffer.add(mix(mix(93, left), kind));
  buffer.add(mix(mix(94, right), kind));
  buffer.add(mix(mix(95, left), right));
  buffer.add(mix(mix(96, tb), w0));
  buffer.add(mix(mix(97, t1), w0));
  buffer.add(mix(mix(98, (tb << 8) | t1), w0));
  buffer.add(mix(mix(99, (t1 << 8) | t2), w0));
}

/** How far the next quotation is: 0 none, else 1 + min(distance, 6). */
function quotationAhead({ quotation }: Scene, i: number, to: number): number {
  for (let d = 0; d <= 6 && i + d < to; d++) if (quotation[i + d]! >= 0) return d + 1;
  return 0;
}

const NOMINAL = new Set(
  [
    'pronoun',
    'name-person',
    'name-organisation',
    'name-place',
    'name-other',
    'Capital',
    'relative',
    'person',
    'somebody',
  ].map((name) => TAGS[name]!),
);
/** A tag that may stand for a speaker. */
export const isNominal = (tag: number): boolean => NOMINAL.has(tag);

/** Where the stretch has quotations: at its start, inside, at its end; and whether a long one. */
function patternOf({ quotation, types, tags }: Scene, from: number, to: number): number {
  let pattern = 0;
  for (let i = from; i < to; i++) {
    if (quotation[i]! < 0) continue;
    pattern |= i === from ? 1 : i >= to - 2 ? 4 : 2;
    if (tags[i] === TAGS['quotation']) pattern |= 8;
  }
  return pattern | (to - from < 6 ? 16 : 0) | (types[to - 1]?.tag === TAGS['stop'] ? 32 : 0);
}
