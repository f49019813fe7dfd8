import { type FeatureBuffer, mix } from '../../learn/index.ts';
import { type Between, type Chunk, contextsOf, situationOf } from './role-context.ts';
import type { Scene } from './scene.ts';
import { type CueRange, EDGE, type Units } from './units.ts';
import { TAG_COUNT, TAGS, type WordType } from './word-types.ts';

/** What the features of all units around a cue share: the cue in several lights. */
export type Ways = readonly number[];

const tagAt = (units: Units, u: number): number => (u < 0 || u >= units.length ? EDGE.tag : units.tags[u]!);

export function waysOf({ types, tags }: Scene, cue: CueRange, units: Units): Ways {
  const edge = types[cue.to - 1]!;
  let head = edge;
  for (let i = cue.to - 1; i >= cue.from; i--) {
    if (types[i]!.reporting !== 0) {
      head = types[i]!;
      break;
    }
    if (tags[i] === TAGS['ing'] || tags[i] === TAGS['ed']) head = types[i]!;
  }
  const at = units.cueAt;
  const nextTag = tagAt(units, at + 1);
  const group = head.reporting || head.tag;
  const situation = situationOf(units);
  return [
    head.lower,
    group,
    situation,
    mix(situation, group),
    mix(edge.lower, nextTag),
    mix(mix(group, tagAt(units, at - 1)), nextTag),
    mix(head.cluster, edge.cluster),
  ];
}

/** Sides of a cue: before or behind it, by stretches between; 16 in all. */
export const SIDES = 16;
/** The cue's own stretch, before and behind the cue. */
export const OWN_SIDES = [2, 10] as const;
const sideOf = (units: Units, u: number): number =>
  (u < units.cueAt ? 0 : 8) + Math.max(0, Math.min(units.offsets[u]! + 2, 7));

const BUCKETS = [0, 1, 2, 3, 4, 4, 5, 5, 5, 6, 6, 6, 6, 7, 7, 7, 7, 7, 7, 7, 8];
const bucket = (distance: number): number => BUCKETS[Math.min(distance, BUCKETS.length - 1)]!;
/** Places: a side with a bucket of distance. */
export const PLACES = SIDES * 16;
/** Groups of `addTagAtPlace`. */
export const TAG_PLACES = PLACES * TAG_COUNT;

/** A unit's place: by side of the cue and distance from it. */
export interface UnitPlace {
  readonly side: number;
  readonly place: number;
}

/** Adds what the distance says, for this cue. One group a place. */
export function addPlace(place: number, ways: Ways, buffer: FeatureBuffer): void {
  buffer.add(mix(2, place));
  for (let w = 0; w < ways.length; w++) buffer.add(mix(mix(70 + w, place), ways[w]!));
}

/** Adds what a unit's tag says on this side of this cue. One group a side and tag. */
export function addTagOnSide(side: number, tag: number, ways: Ways, buffer: FeatureBuffer): void {
  for (let w = 0; w < ways.length; w++) buffer.add(mix(mix(mix(80 + w, side), tag), ways[w]!));
}

/** Adds what a tag says at a place, whatever the cue. */
export const addTagAtPlace = (place: number, tag: number, buffer: FeatureBuffer): void =>
  buffer.add(mix(mix(3, place), tag));

/** Adds what a word says on a side: as the unit itself, as the one before (−1) or behind it (1). */
export function addWord(side: number, type: WordType, as: -1 | 0 | 1, buffer: FeatureBuffer): void {
  if (as === 0) {
    buffer.add(mix(mix(20, side), type.lower));
    buffer.add(mix(mix(19, side), type.suffix3));
  } else buffer.add(mix(mix(as < 0 ? 21 : 22, side), type.lower));
}

/** Takes the groups of features that a unit has; what is in no group goes to the buffer as it is. */
export interface RoleSink {
  readonly buffer: FeatureBuffer;
  place(place: number, ways: Ways): void;
  tagOnSide(side: number, tag: number, ways: Ways): void;
  tagAtPlace(place: number, tag: number): void;
  word(side: number, type: WordType, as: -1 | 0 | 1): void;
  endUnit(): void;
}

/** Tells `sink` the features of each unit around a cue: is it source or content of this cue? */
export function featurizeUnits(scene: Scene, cue: CueRange, units: Units, sink: RoleSink): void {
  const ways = waysOf(scene, cue, units);
  const { between, chunks } = contextsOf(units);
  for (let u = 0; u < units.length; u++) {
    if (u === units.cueAt) sink.buffer.add(mix(1, 1));
    else {
      const side = sideOf(units, u);
      const place = side * 16 + bucket(between[u]!.distance);
      const tag = units.tags[u]!;
      sink.place(place, ways);
      sink.tagOnSide(side, tag, ways);
      sink.tagAtPlace(place, tag);
      sink.word(side, units.types[u]!, 0);
      sink.word(side, u > 0 ? units.types[u - 1]! : EDGE, -1);
      sink.word(side, u + 1 < units.length ? units.types[u + 1]! : EDGE, 1);
      addNeighbours(units, u, side, place, sink.buffer);
      addRelations(units, u, side, between[u]!, chunks[u]!, ways[1]!, sink.buffer);
      if (scene.quotation[units.from[u]!]! >= 0)
        addQuotation(scene, units, u, side, between[u]!, ways, sink.buffer);
    }
    sink.endUnit();
  }
}

function addNeighbours(units: Units, u: number, side: number, place: number, buffer: FeatureBuffer): void {
  const type = units.types[u]!;
  const before = u > 0 ? units.types[u - 1]! : EDGE;
  const behind = u + 1 < units.length ? units.types[u + 1]! : EDGE;
  const tag = units.tags[u]!;
  const previous = tagAt(units, u - 1);
  const next = tagAt(units, u + 1);
  buffer.add(mix(mix(mix(23, side), before.lower), type.lower));
  buffer.add(mix(mix(mix(24, side), type.lower), behind.lower));
  buffer.add(mix(mix(25, place), (previous << 8) | tag));
  buffer.add(mix(mix(27, side), (previous << 16) | (tag << 8) | next));
  buffer.add(mix(mix(60, place), type.cluster));
  buffer.add(mix(mix(61, side), (before.cluster << 8) | type.cluster));
  buffer.add(mix(mix(62, side), (type.cluster << 8) | behind.cluster));
}

function addRelations(
  units: Units,
  u: number,
  side: number,
  { commas, clauses, that, verbs, nominals, quotations }: Between,
  chunk: Chunk,
  group: number,
  buffer: FeatureBuffer,
): void {
  const tag = units.tags[u]!;
  const previous = tagAt(units, u - 1);
  const path = ((((side * 4 + commas) * 3 + clauses) * 2 + that) * 3 + quotations) * 3 + verbs;
  buffer.add(mix(mix(31, path), tag));
  buffer.add(mix(mix(32, path), group));
  const who = (side * 4 + nominals) * 4 + commas;
  buffer.add(mix(mix(34, who), (previous << 8) | tag));
  buffer.add(mix(mix(36, (who * 3 + verbs) * 3 + clauses), tag));
  const frame = mix(mix(mix(50, chunk.left), chunk.right), side);
  const order = chunk.order * 4 + nominals;
  const named = mix(chunk.nominal, side);
  buffer.add(frame);
  buffer.add(mix(frame, tag));
  buffer.add(mix(mix(51, frame), group));
  buffer.add(mix(mix(53, named), ((order * 3 + verbs) * 4 + commas) * 3 + clauses));
}

function addQuotation(
  scene: Scene,
  units: Units,
  u: number,
  side: number,
  { distance, quotations, commas, nominals }: Between,
  ways: Ways,
  buffer: FeatureBuffer,
): void {
  const item = units.from[u]!;
  const { form, size, closed } = quotationForm(scene, item);
  const near = side * 8 + Math.min(distance, 7);
  const previous = tagAt(units, u - 1);
  buffer.add(mix(mix(40, side), (form * 8 + size) * 2 + closed));
  buffer.add(mix(mix(41, near), form));
  buffer.add(mix(mix(mix(42, near), form), ways[0]!));
  buffer.add(mix(mix(mix(43, side), form), mix(previous, tagAt(units, u + 1))));
  buffer.add(mix(mix(mix(44, near), size), quotations));
  buffer.add(mix(mix(mix(45, near), form), mix(ways[1]!, previous)));
  buffer.add(mix(mix(mix(46, side), form), mix(commas * 4 + nominals, quotations)));
}

/** How a quotation looks: does it begin with a capital, how does it end, how long is it? */
function quotationForm(scene: Scene, item: number): { form: number; size: number; closed: number } {
  const { start, end, closed } = scene.quotations[scene.quotation[item]!]!;
  const { text } = scene.reading;
  const inner = text.slice(start + 1, start + 4).replace(/^['"“‘ ]+/, '');
  const capital = inner !== '' && inner[0] !== inner[0]!.toLowerCase() ? 1 : 0;
  const tail = /[,.!?…;:-]/.exec(text.slice(Math.max(start + 1, end - 3), end))?.[0] ?? '';
  const size = Math.min(7, Math.ceil(Math.log2(scene.to[item]! - scene.from[item]!)));
  return { form: capital * 5 + ',.!?'.indexOf(tail) + 1, size, closed: closed ? 1 : 0 };
}

/** Adds all features of each unit, a token each, for training. */
export function addRoleFeatures(scene: Scene, cue: CueRange, units: Units, buffer: FeatureBuffer): void {
  featurizeUnits(scene, cue, units, {
    buffer,
    place: (place, ways) => addPlace(place, ways, buffer),
    tagOnSide: (side, tag, ways) => addTagOnSide(side, tag, ways, buffer),
    tagAtPlace: (place, tag) => addTagAtPlace(place, tag, buffer),
    word: (side, type, as) => addWord(side, type, as, buffer),
    endUnit: () => buffer.endToken(),
  });
}
