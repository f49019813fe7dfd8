import type { FeatureBuffer } from '../../tagger/feature-buffer.ts';
import { mix } from '../../text/hash.ts';
import type { Scene } from './scene.ts';
import { EDGE, EDGE_TAG, FACTS, Fact, NOMINAL, TAGS } from './word-types.ts';

const [QUOTATION, STOP] = ['quotation', 'stop'].map((name) => TAGS[name]!);

/** Words up to this many places away speak for a token. */
export const REACH = 3;

/** Adds what a word, of which `facts` tells, says by itself of the token `offset` places before it. */
export function addWordFeatures(facts: Int32Array, id: number, offset: number, buffer: FeatureBuffer): void {
  const word = id * FACTS;
  const at = offset + REACH;
  const add = (template: number, fact: number): void => {
    if (fact !== 0) buffer.add(mix(template, fact));
  };
  buffer.add(mix(10 + at, facts[word + Fact.lower]!));
  if (offset < -2 || offset > 2) return;
  add(20 + at, facts[word + Fact.reporting]!);
  add(100 + at, facts[word + Fact.cluster]!);
  if (offset < -1 || offset > 1) return;
  buffer.add(mix(30 + at, facts[word + Fact.stem]!));
  add(40 + at, facts[word + Fact.suffix3]!);
  if (offset === 0) add(50, facts[word + Fact.suffix2]!);
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
  const { facts, ids, tags } = scene;
  const word = ids[i]! * FACTS;
  const kind = facts[word + Fact.reporting]! || tags[i]!;
  addNeighbours(scene, from, to, i, kind, buffer);
  const place = quoting[i - from]!;
  const who = subject[i - from]!;
  buffer.add(mix(mix(61, place), kind));
  buffer.add(mix(mix(62, pattern), kind));
  buffer.add(mix(mix(63, pattern), facts[word + Fact.stem]!));
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
  const { facts, ids, tags } = scene;
  const before = (i > from ? ids[i - 1]! : EDGE) * FACTS;
  const own = ids[i]! * FACTS;
  const after = (i + 1 < to ? ids[i + 1]! : EDGE) * FACTS;
  const b = facts[before + Fact.lower]!;
  const o = facts[own + Fact.lower]!;
  const a = facts[after + Fact.lower]!;
  buffer.add(mix(mix(70, b), o));
  buffer.add(mix(mix(71, o), a));
  buffer.add(mix(mix(72, b), a));
  const cluster = facts[own + Fact.cluster]!;
  const clusterBefore = facts[before + Fact.cluster]!;
  const clusterAfter = facts[after + Fact.cluster]!;
  buffer.add(mix(110, (clusterBefore << 8) | cluster));
  buffer.add(mix(111, (cluster << 8) | clusterAfter));
  buffer.add(mix(112, (clusterBefore << 16) | (cluster << 8) | clusterAfter));
  const tagBefore = i > from ? tags[i - 1]! : EDGE_TAG;
  const tagAfter = i + 1 < to ? tags[i + 1]! : EDGE_TAG;
  const both = (tagBefore << 8) | tagAfter;
  const right = (tagAfter << 8) | (i + 2 < to ? tags[i + 2]! : EDGE_TAG);
  const left = ((i - 2 >= from ? tags[i - 2]! : EDGE_TAG) << 8) | tagBefore;
  buffer.add(mix(mix(115, both), cluster));
  buffer.add(mix(mix(92, both), kind));
  buffer.add(mix(mix(93, left), kind));
  buffer.add(mix(mix(94, right), kind));
  buffer.add(mix(mix(98, both), o));
  buffer.add(mix(mix(99, right), o));
}

/** Adds what each word and tag around item `i` of the stretch `[from, to)` says of it by itself. */
export function addSurroundings(
  { facts, ids, tags }: Scene,
  from: number,
  to: number,
  i: number,
  buffer: FeatureBuffer,
): void {
  for (let offset = -REACH; offset <= REACH; offset++) {
    const inside = i + offset >= from && i + offset < to;
    addWordFeatures(facts, inside ? ids[i + offset]! : EDGE, offset, buffer);
    addTagFeatures(inside ? tags[i + offset]! : EDGE_TAG, offset, buffer);
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
function patternOf({ quotation, ids, tags, wordTags }: Scene, from: number, to: number): number {
  let pattern = 0;
  for (let i = from; i < to; i++) {
    if (quotation[i]! < 0) continue;
    pattern |= i === from ? 1 : i >= to - 2 ? 4 : 2;
    if (tags[i] === QUOTATION) pattern |= 8;
  }
  return pattern | (to - from < 6 ? 16 : 0) | (to > from && wordTags[ids[to - 1]!] === STOP ? 32 : 0);
}
