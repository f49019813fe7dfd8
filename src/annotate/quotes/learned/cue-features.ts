import type { FeatureBuffer } from '../../../tagger/feature-buffer.ts';
import { mix } from '../../../text/hash.ts';
import type { Prose } from '../prose.ts';
import { EDGE, EDGE_TAG, FACTS, Fact, NOMINAL, TAGS } from '../word-types.ts';

const [QUOTATION, STOP] = ['quotation', 'stop'].map((name) => TAGS[name]!);

/** Feature templates: the first argument of `mix`. Those by offset (-3 … 3) take several numbers in a row. */
const CueTemplate = {
  // By offset.
  word: 10,
  reporting: 20,
  stem: 30,
  suffix3: 40,
  // The token itself.
  suffix2: 50,
  // With what the token is: its kind of reporting word, else its tag.
  quotationsNear: 61,
  pattern: 62,
  patternStem: 63,
  position: 64,
  subjectBefore: 65,
  // Neighbours together.
  wordBefore: 70,
  wordAfter: 71,
  wordsAround: 72,
  // By offset.
  tag: 80,
  // Neighbours together, with what the token is, with its word, with its cluster.
  tagsAround: 92,
  tagsBefore: 93,
  tagsAfter: 94,
  tagsAroundWord: 98,
  tagsAfterWord: 99,
  // By offset.
  cluster: 100,
  // Neighbours together.
  clusterBefore: 110,
  clusterAfter: 111,
  clustersAround: 112,
  tagsAroundCluster: 115,
} as const;

/** Words up to this many places away speak for a token. */
export const REACH = 3;

/** Adds what a word, of which `facts` tells, says by itself of the token `offset` places before it. */
export function addWordFeatures(facts: Int32Array, id: number, offset: number, buffer: FeatureBuffer): void {
  const word = id * FACTS;
  const at = offset + REACH;
  const add = (template: number, fact: number): void => {
    if (fact !== 0) buffer.add(mix(template, fact));
  };
  buffer.add(mix(CueTemplate.word + at, facts[word + Fact.lower]!));
  if (offset < -2 || offset > 2) return;
  add(CueTemplate.reporting + at, facts[word + Fact.reporting]!);
  add(CueTemplate.cluster + at, facts[word + Fact.cluster]!);
  if (offset < -1 || offset > 1) return;
  buffer.add(mix(CueTemplate.stem + at, facts[word + Fact.stem]!));
  add(CueTemplate.suffix3 + at, facts[word + Fact.suffix3]!);
  if (offset === 0) add(CueTemplate.suffix2, facts[word + Fact.suffix2]!);
}

/** Adds what a tag says by itself of the token `offset` places before it. */
export const addTagFeatures = (tag: number, offset: number, buffer: FeatureBuffer): void =>
  buffer.add(mix(CueTemplate.tag + offset + REACH, tag));

/** What a stretch tells each of its items: where its quotations stand, and how far back a subject is. */
export class StretchContext {
  pattern = 0;
  /** By item, from the stretch's start. */
  quoting = new Int32Array(256);
  subject = new Int32Array(256);

  /** Turns to the items `[from, to)`. */
  open(prose: Prose, from: number, to: number): void {
    if (this.quoting.length < to - from) {
      this.quoting = new Int32Array(2 * (to - from));
      this.subject = new Int32Array(2 * (to - from));
    }
    this.pattern = patternOf(prose, from, to);
    this.#lookAhead(prose, from, to);
    this.#lookBack(prose, from, to);
  }

  #lookAhead({ quotation }: Prose, from: number, to: number): void {
    let ahead = 0;
    for (let i = to - 1; i >= from; i--) {
      if (quotation[i]! >= 0) ahead = 1;
      else if (ahead > 0) ahead = ahead === 7 ? 0 : ahead + 1;
      this.quoting[i - from] = ahead;
    }
  }

  #lookBack({ quotation, tags }: Prose, from: number, to: number): void {
    const { quoting, subject } = this;
    let nominal = 0;
    let nominalAge = 0;
    let quotationAge = 7;
    for (let i = from; i < to; i++) {
      quoting[i - from]! += quotationAge * 8;
      subject[i - from] = nominal * 8 + Math.min(nominalAge, 7);
      nominalAge++;
      if (NOMINAL[tags[i]!] === 1) {
        nominal = tags[i]!;
        nominalAge = 0;
      }
      quotationAge = quotation[i]! >= 0 ? 0 : Math.min(7, quotationAge + 1);
    }
  }
}

/** Adds what is said of item `i` by its neighbours together and by its place in the stretch `[from, to)`. */
export function addContextFeatures(
  prose: Prose,
  { pattern, quoting, subject }: StretchContext,
  from: number,
  to: number,
  i: number,
  buffer: FeatureBuffer,
): void {
  const { facts, ids, tags } = prose;
  const word = ids[i]! * FACTS;
  const kind = facts[word + Fact.reporting]! || tags[i]!;
  addNeighbours(prose, from, to, i, kind, buffer);
  const place = quoting[i - from]!;
  const who = subject[i - from]!;
  buffer.add(mix(mix(CueTemplate.quotationsNear, place), kind));
  buffer.add(mix(mix(CueTemplate.pattern, pattern), kind));
  buffer.add(mix(mix(CueTemplate.patternStem, pattern), facts[word + Fact.stem]!));
  buffer.add(mix(mix(CueTemplate.position, Math.min(i - from, 4)), kind));
  buffer.add(mix(mix(CueTemplate.subjectBefore, who), kind));
}

function addNeighbours(
  prose: Prose,
  from: number,
  to: number,
  i: number,
  kind: number,
  buffer: FeatureBuffer,
): void {
  const { facts, ids, tags } = prose;
  const before = (i > from ? ids[i - 1]! : EDGE) * FACTS;
  const own = ids[i]! * FACTS;
  const after = (i + 1 < to ? ids[i + 1]! : EDGE) * FACTS;
  const b = facts[before + Fact.lower]!;
  const o = facts[own + Fact.lower]!;
  const a = facts[after + Fact.lower]!;
  buffer.add(mix(mix(CueTemplate.wordBefore, b), o));
  buffer.add(mix(mix(CueTemplate.wordAfter, o), a));
  buffer.add(mix(mix(CueTemplate.wordsAround, b), a));
  const cluster = facts[own + Fact.cluster]!;
  const clusterBefore = facts[before + Fact.cluster]!;
  const clusterAfter = facts[after + Fact.cluster]!;
  buffer.add(mix(CueTemplate.clusterBefore, (clusterBefore << 8) | cluster));
  buffer.add(mix(CueTemplate.clusterAfter, (cluster << 8) | clusterAfter));
  buffer.add(mix(CueTemplate.clustersAround, (clusterBefore << 16) | (cluster << 8) | clusterAfter));
  const tagBefore = i > from ? tags[i - 1]! : EDGE_TAG;
  const tagAfter = i + 1 < to ? tags[i + 1]! : EDGE_TAG;
  const both = (tagBefore << 8) | tagAfter;
  const right = (tagAfter << 8) | (i + 2 < to ? tags[i + 2]! : EDGE_TAG);
  const left = ((i - 2 >= from ? tags[i - 2]! : EDGE_TAG) << 8) | tagBefore;
  buffer.add(mix(mix(CueTemplate.tagsAroundCluster, both), cluster));
  buffer.add(mix(mix(CueTemplate.tagsAround, both), kind));
  buffer.add(mix(mix(CueTemplate.tagsBefore, left), kind));
  buffer.add(mix(mix(CueTemplate.tagsAfter, right), kind));
  buffer.add(mix(mix(CueTemplate.tagsAroundWord, both), o));
  buffer.add(mix(mix(CueTemplate.tagsAfterWord, right), o));
}

/** Adds what each word and tag around item `i` of the stretch `[from, to)` says of it by itself. */
export function addSurroundings(
  { facts, ids, tags }: Prose,
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
export function addCueFeatures(prose: Prose, stretch: number, buffer: FeatureBuffer): void {
  const from = prose.starts[stretch]!;
  const to = prose.starts[stretch + 1]!;
  const context = new StretchContext();
  context.open(prose, from, to);
  for (let i = from; i < to; i++) {
    addSurroundings(prose, from, to, i, buffer);
    addContextFeatures(prose, context, from, to, i, buffer);
    buffer.endToken();
  }
}

/** Where the stretch has quotations: at its start, inside, at its end; and whether a long one. */
function patternOf({ quotation, ids, tags, wordTags }: Prose, from: number, to: number): number {
  let pattern = 0;
  for (let i = from; i < to; i++) {
    if (quotation[i]! < 0) continue;
    pattern |= i === from ? 1 : i >= to - 2 ? 4 : 2;
    if (tags[i] === QUOTATION) pattern |= 8;
  }
  return pattern | (to - from < 6 ? 16 : 0) | (to > from && wordTags[ids[to - 1]!] === STOP ? 32 : 0);
}
