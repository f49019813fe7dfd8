import { type FeatureBuffer, mix } from '../../learn/index.ts';
import type { Scene } from './scene.ts';
import { EDGE } from './units.ts';
import { NOMINAL, TAGS, type WordType } from './word-types.ts';

const [QUOTATION, STOP] = ['quotation', 'stop'].map((name) => TAGS[name]!);

/** Words up to this many places away speak for a token. */
export const REACH = 3;

/** Adds what a word says by itself of the token `offset` places before it. */
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

/** Adds what a tag says by itself of the token `offset` places before it. */
export const addTagFeatures = (tag: number, offset: number, buffer: FeatureBuffer): void =>
  buffer.add(mix(80 + offset + REACH, tag));

/** What a stretch tells each of its items: where its quotations stand, and how far back a subject is. */
export interface StretchContext {
  readonly pattern: number;
  /** By item, from the stretch's start. */
  readonly quoting: Int32Array;
  readonly subject: Int32Array;
}

let quoting = new Int32Array(256);
let subject = new Int32Array(256);

/** The context of the items `[from, to)`. Its arrays are reused: valid until the next call. */
export function contextOf(scene: Scene, from: number, to: number): StretchContext {
  if (quoting.length < to - from) {
    quoting = new Int32Array(2 * (to - from));
    subject = new Int32Array(2 * (to - from));
  }
  let ahead = 0;
  for (let i = to - 1; i >= from; i--) {
    if (scene.quotation[i]! >= 0) ahead = 1;
    else if (ahead > 0) ahead = ahead === 7 ? 0 : ahead + 1;
    quoting[i - from] = ahead;
  }
  let nominal = 0;
  let nominalAge = 0;
  let quotationAge = 7;
  for (let i = from; i < to; i++) {
    quoting[i - from]! += quotationAge * 8;
    subject[i - from] = nominal * 8 + Math.min(nominalAge, 7);
    nominalAge++;
    if (NOMINAL[scene.tags[i]!] === 1) {
      nominal = scene.tags[i]!;
      nominalAge = 0;
    }
    quotationAge = scene.quotation[i]! >= 0 ? 0 : Math.min(7, quotationAge + 1);
  }
  return { pattern: patternOf(scene, from, to), quoting, subject };
}

/** Adds what is said of item `i` by its neighbours together and by its place in the stretch `[from, to)`. */
export function addContextFeatures(
  scene: Scene,
  { pattern, quoting, subject }: StretchContext,
  from: number,
  to: number,
  i: number,
  buffer: FeatureBuffer,
): void {
  const type = scene.types[i]!;
  const kind = type.reporting || scene.tags[i]!;
  addNeighbours(scene, from, to, i, kind, buffer);
  const place = quoting[i - from]!;
  const who = subject[i - from]!;
  buffer.add(mix(mix(61, place), kind));
  buffer.add(mix(mix(62, pattern), kind));
  buffer.add(mix(mix(63, pattern), type.stem));
  buffer.add(mix(mix(64, Math.min(i - from, 4)), kind));
  buffer.add(mix(mix(65, who), kind));
}

function addNeighbours(
  scene: Scene,
  from: number,
  to: number,
  i: number,
  kind: number,
  buffer: FeatureBuffer,
): void {
  const { types, tags } = scene;
  const at = (j: number): WordType => (j < from || j >= to ? EDGE : types[j]!);
  const tagAt = (j: number): number => (j < from || j >= to ? EDGE.tag : tags[j]!);
  const b = at(i - 1);
  const o = types[i]!;
  const c = at(i + 1);
  buffer.add(mix(mix(70, b.lower), o.lower));
  buffer.add(mix(mix(71, o.lower), c.lower));
  buffer.add(mix(mix(72, b.lower), c.lower));
  buffer.add(mix(110, (b.cluster << 8) | o.cluster));
  buffer.add(mix(111, (o.cluster << 8) | c.cluster));
  buffer.add(mix(112, (b.cluster << 16) | (o.cluster << 8) | c.cluster));
  const both = (tagAt(i - 1) << 8) | tagAt(i + 1);
  const right = (tagAt(i + 1) << 8) | tagAt(i + 2);
  const left = (tagAt(i - 2) << 8) | tagAt(i - 1);
  buffer.add(mix(mix(115, both), o.cluster));
  buffer.add(mix(mix(92, both), kind));
  buffer.add(mix(mix(93, left), kind));
  buffer.add(mix(mix(94, right), kind));
  buffer.add(mix(mix(98, both), o.lower));
  buffer.add(mix(mix(99, right), o.lower));
}

/** Adds what each word and tag around item `i` of the stretch `[from, to)` says of it by itself. */
export function addSurroundings(
  { types, tags }: Scene,
  from: number,
  to: number,
  i: number,
  buffer: FeatureBuffer,
): void {
  for (let offset = -REACH; offset <= REACH; offset++) {
    const inside = i + offset >= from && i + offset < to;
    addWordFeatures(inside ? types[i + offset]! : EDGE, offset, buffer);
    addTagFeatures(inside ? tags[i + offset]! : EDGE.tag, offset, buffer);
  }
}

/** Adds all features of each item of a stretch: is it part of a cue? */
export function addCueFeatures(scene: Scene, stretch: number, buffer: FeatureBuffer): void {
  const from = scene.starts[stretch]!;
  const to = scene.starts[stretch + 1]!;
  const context = contextOf(scene, from, to);
  for (let i = from; i < to; i++) {
    addSurroundings(scene, from, to, i, buffer);
    addContextFeatures(scene, context, from, to, i, buffer);
    buffer.endToken();
  }
}

/** Where the stretch has quotations: at its start, inside, at its end; and whether a long one. */
function patternOf({ quotation, types, tags }: Scene, from: number, to: number): number {
  let pattern = 0;
  for (let i = from; i < to; i++) {
    if (quotation[i]! < 0) continue;
    pattern |= i === from ? 1 : i >= to - 2 ? 4 : 2;
    if (tags[i] === QUOTATION) pattern |= 8;
  }
  return pattern | (to - from < 6 ? 16 : 0) | (types[to - 1]?.tag === STOP ? 32 : 0);
}
