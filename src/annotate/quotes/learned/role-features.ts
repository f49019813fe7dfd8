import type { FeatureBuffer } from '../../../tagger/feature-buffer.ts';
import { mix } from '../../../text/hash.ts';
import type { Prose } from '../prose.ts';
import { EDGE, EDGE_TAG, FACTS, Fact, TAGS } from '../word-types.ts';
import { RoleContext } from './role-context.ts';
import type { CueRange, Units } from './units.ts';

const [ING, ED] = ['ing', 'ed'].map((name) => TAGS[name]!);

/** Feature templates: what the keys of features begin with. Some join a place or a side to it (`<< 8`). */
const RoleTemplate = {
  cueItself: 1,
  place: 2,
  tagAtPlace: 3,
  // A word by itself: that of the unit, of the one before, of the one behind.
  suffix: 19,
  word: 20,
  wordBefore: 21,
  wordAfter: 22,
  tagBefore: 25,
  tagsAround: 27,
  // What stands between the unit and the cue.
  between: 31,
  nominalsBetween: 36,
  // A unit that is a quotation.
  quotationForm: 40,
  quotationNear: 41,
  quotationTags: 43,
  quotationSize: 44,
  quotationForCue: 45,
  // The run of words that the unit stands in.
  run: 50,
  runForCue: 51,
  cluster: 60,
  // One number for each of the ways in which the cue is looked at.
  cueAndPlace: 70,
  cueAndTag: 80,
} as const;

const tagAt = (units: Units, u: number): number => (u < 0 || u >= units.length ? EDGE_TAG : units.tags[u]!);

/** The features of all units around a cue share what the cue is, in several lights: word, class, company. */
interface Ways {
  readonly group: number;
  /** Keys that the ways give to places, and to tags on a side. */
  readonly places: readonly number[];
  readonly tags: readonly number[];
}

function waysOf({ ids, tags, facts, wordTags }: Prose, cue: CueRange, units: Units): Ways {
  const edge = ids[cue.to - 1]! * FACTS;
  let head = ids[cue.to - 1]!;
  for (let i = cue.to - 1; i >= cue.from; i--) {
    if (facts[ids[i]! * FACTS + Fact.reporting] !== 0) {
      head = ids[i]!;
      break;
    }
    if (tags[i] === ING || tags[i] === ED) head = ids[i]!;
  }
  const nextTag = tagAt(units, units.cueAt + 1);
  const word = head * FACTS;
  const group = facts[word + Fact.reporting]! || wordTags[head]!;
  const { frame } = units;
  const ways = [
    facts[word + Fact.lower]!,
    mix(frame, group),
    mix(facts[edge + Fact.lower]!, nextTag),
    mix(mix(group, tagAt(units, units.cueAt - 1)), nextTag),
  ];
  return {
    group,
    places: ways.map((way, w) => mix(RoleTemplate.cueAndPlace + w, way)),
    tags: [...ways, group, mix(facts[word + Fact.cluster]!, facts[edge + Fact.cluster]!)].map((way, w) =>
      mix(RoleTemplate.cueAndTag + w, way),
    ),
  };
}

/** Before or behind the cue, by stretches between: a number below 16. */
const sideOf = (units: Units, u: number): number =>
  (u < units.cueAt ? 0 : 8) + Math.max(0, Math.min(units.offsets[u]! + 2, 7));

const BUCKETS = [0, 1, 2, 3, 4, 4, 5, 5, 5, 6, 6, 6, 6, 7, 7, 7, 7, 7, 7, 7, 8];
const bucket = (distance: number): number => BUCKETS[Math.min(distance, BUCKETS.length - 1)]!;

/** The words that speak for a unit by themselves: its own, the one before, the one behind. */
export const WORDS = [
  { key: RoleTemplate.word, step: 0 },
  { key: RoleTemplate.wordBefore, step: -1 },
  { key: RoleTemplate.wordAfter, step: 1 },
] as const;

/**
 * The features of the units around one cue, in parts: what depends on little can be summed once and kept (`RoleScorer`).
 * Its context is reused: one cue at a time.
 */
export class RoleFeatures {
  readonly #context = new RoleContext();
  #prose!: Prose;
  #units!: Units;
  #ways!: Ways;

  /** Turns to the units around a cue. */
  open(prose: Prose, cue: CueRange, units: Units): void {
    this.#prose = prose;
    this.#units = units;
    this.#ways = waysOf(prose, cue, units);
    this.#context.read(units, prose.facts);
  }

  /** On which side of the cue a unit stands, and how far: below `PLACES`. */
  placeOf(u: number): number {
    return sideOf(this.#units, u) * 16 + bucket(this.#context.distance[u]!);
  }

  /** What a place says, for this cue. */
  addPlace(place: number, buffer: FeatureBuffer): void {
    const { places } = this.#ways;
    buffer.add(mix(RoleTemplate.place, place));
    for (let w = 0; w < places.length; w++) buffer.add(mix(places[w]!, place));
  }

  /** What a tag says on a side of this cue. */
  addTag(side: number, tag: number, buffer: FeatureBuffer): void {
    const { tags } = this.#ways;
    const tagOnSide = (side << 8) | tag;
    for (let w = 0; w < tags.length; w++) buffer.add(mix(tags[w]!, tagOnSide));
  }

  /** What a unit and its neighbours say together, and what stands between it and the cue. */
  addRest(u: number, place: number, buffer: FeatureBuffer): void {
    const units = this.#units;
    const side = sideOfPlace(place);
    const { facts } = this.#prose;
    const cluster = facts[units.ids[u]! * FACTS + Fact.cluster]!;
    const tag = units.tags[u]!;
    const previous = tagAt(units, u - 1);
    const next = tagAt(units, u + 1);
    buffer.add(mix(RoleTemplate.tagAtPlace, (place << 8) | tag));
    buffer.add(mix((RoleTemplate.tagBefore << 8) | place, (previous << 8) | tag));
    buffer.add(mix((RoleTemplate.tagsAround << 8) | side, (previous << 16) | (tag << 8) | next));
    buffer.add(mix((RoleTemplate.cluster << 8) | place, cluster));
    addRelations(this.#context, units, u, side, this.#ways.group, buffer);
    const quotation = this.#prose.quotation[units.from[u]!]!;
    if (quotation >= 0)
      addQuotation(this.#context, this.#prose, quotation, units, u, side, this.#ways.group, buffer);
  }
}

/** Places are numbers below this. */
export const PLACES = 256;
export const sideOfPlace = (place: number): number => place >> 4;

/** The word of a unit, or what stands for the end of the row. */
export const wordAt = (units: Units, u: number): number =>
  u < 0 || u >= units.length ? EDGE : units.ids[u]!;

/** Adds what a word, of which `facts` tells, says of a unit on this side, standing where the key of `WORDS` tells. */
export function addWord(
  key: number,
  facts: Int32Array,
  id: number,
  side: number,
  buffer: FeatureBuffer,
): void {
  buffer.add(mix((key << 8) | side, facts[id * FACTS + Fact.lower]!));
  if (key === WORDS[0].key)
    buffer.add(mix((RoleTemplate.suffix << 8) | side, facts[id * FACTS + Fact.suffix3]!));
}

/** What the cue itself says of its unit: nothing. */
export const addCueUnit = (buffer: FeatureBuffer): void => buffer.add(mix(RoleTemplate.cueItself, 1));

const features = new RoleFeatures();

/** Adds all features of each unit around a cue, a token each: is it source or content of this cue? */
export function addRoleFeatures(prose: Prose, cue: CueRange, units: Units, buffer: FeatureBuffer): void {
  features.open(prose, cue, units);
  for (let u = 0; u < units.length; u++) {
    if (u === units.cueAt) addCueUnit(buffer);
    else {
      const place = features.placeOf(u);
      const side = sideOfPlace(place);
      features.addPlace(place, buffer);
      features.addTag(side, units.tags[u]!, buffer);
      for (const { key, step } of WORDS) addWord(key, prose.facts, wordAt(units, u + step), side, buffer);
      features.addRest(u, place, buffer);
    }
    buffer.endToken();
  }
}

/** What stands between the unit and the cue. */
function addRelations(
  context: RoleContext,
  units: Units,
  u: number,
  side: number,
  group: number,
  buffer: FeatureBuffer,
): void {
  const tag = units.tags[u]!;
  const commas = context.commas[u]!;
  const clauses = context.clauses[u]!;
  const verbs = context.verbs[u]!;
  const nominals = context.nominals[u]!;
  const path =
    ((((side * 4 + commas) * 3 + clauses) * 2 + context.that[u]!) * 3 + context.quotations[u]!) * 3 + verbs;
  buffer.add(mix(RoleTemplate.between, (path << 8) | tag));
  const who = (side * 4 + nominals) * 4 + commas;
  buffer.add(mix(RoleTemplate.nominalsBetween, (((who * 3 + verbs) * 3 + clauses) << 8) | tag));
  const frame = mix(mix((RoleTemplate.run << 8) | side, context.left[u]!), context.right[u]!);
  buffer.add(frame);
  buffer.add(mix(mix(RoleTemplate.runForCue, frame), group));
}

/** How a quotation looks and lies. */
function addQuotation(
  context: RoleContext,
  { forms }: Prose,
  quotation: number,
  units: Units,
  u: number,
  side: number,
  group: number,
  buffer: FeatureBuffer,
): void {
  const { form, size, closed } = forms[quotation]!;
  const near = side * 8 + Math.min(context.distance[u]!, 7);
  const previous = tagAt(units, u - 1);
  const others = context.quotations[u]!;
  buffer.add(mix((RoleTemplate.quotationForm << 8) | side, (form * 8 + size) * 2 + closed));
  buffer.add(mix((RoleTemplate.quotationNear << 8) | near, form));
  buffer.add(
    mix((RoleTemplate.quotationTags << 8) | side, (form << 16) | (previous << 8) | tagAt(units, u + 1)),
  );
  buffer.add(mix((RoleTemplate.quotationSize << 8) | near, size * 4 + others));
  buffer.add(mix(mix((RoleTemplate.quotationForCue << 8) | near, (form << 8) | previous), group));
}
