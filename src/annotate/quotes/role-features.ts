import { type FeatureBuffer, mix } from '../../learn/index.ts';
import { RoleContext } from './role-context.ts';
import type { Scene } from './scene.ts';
import { type CueRange, EDGE, type Units } from './units.ts';
import { TAGS } from './word-types.ts';

const [ING, ED] = ['ing', 'ed'].map((name) => TAGS[name]!);

const tagAt = (units: Units, u: number): number => (u < 0 || u >= units.length ? EDGE.tag : units.tags[u]!);

/** The features of all units around a cue share what the cue is, in several lights: word, class, company. */
interface Ways {
  readonly group: number;
  /** Keys that the ways give to places, and to tags on a side. */
  readonly places: readonly number[];
  readonly tags: readonly number[];
}

function waysOf({ types, tags }: Scene, cue: CueRange, units: Units): Ways {
  const edge = types[cue.to - 1]!;
  let head = edge;
  for (let i = cue.to - 1; i >= cue.from; i--) {
    if (types[i]!.reporting !== 0) {
      head = types[i]!;
      break;
    }
    if (tags[i] === ING || tags[i] === ED) head = types[i]!;
  }
  const nextTag = tagAt(units, units.cueAt + 1);
  const group = head.reporting || head.tag;
  const { situation } = units;
  const ways = [
    head.lower,
    mix(situation, group),
    mix(edge.lower, nextTag),
    mix(mix(group, tagAt(units, units.cueAt - 1)), nextTag),
  ];
  return {
    group,
    places: ways.map((way, w) => mix(70 + w, way)),
    tags: [...ways, group, mix(head.cluster, edge.cluster)].map((way, w) => mix(80 + w, way)),
  };
}

/** Before or behind the cue, by stretches between: a number below 16. */
const sideOf = (units: Units, u: number): number =>
  (u < units.cueAt ? 0 : 8) + Math.max(0, Math.min(units.offsets[u]! + 2, 7));

const BUCKETS = [0, 1, 2, 3, 4, 4, 5, 5, 5, 6, 6, 6, 6, 7, 7, 7, 7, 7, 7, 7, 8];
const bucket = (distance: number): number => BUCKETS[Math.min(distance, BUCKETS.length - 1)]!;

const context = new RoleContext();

/** Adds the features of each unit around a cue, a token each: is it source or content of this cue? */
export function addRoleFeatures(scene: Scene, cue: CueRange, units: Units, buffer: FeatureBuffer): void {
  const ways = waysOf(scene, cue, units);
  context.read(units);
  for (let u = 0; u < units.length; u++) {
    if (u === units.cueAt) buffer.add(mix(1, 1));
    else {
      const side = sideOf(units, u);
      const place = side * 16 + bucket(context.distance[u]!);
      addPlace(ways, side, place, units.tags[u]!, buffer);
      addWords(units, u, side, place, buffer);
      addRelations(units, u, side, ways.group, buffer);
      const quotation = scene.quotation[units.from[u]!]!;
      if (quotation >= 0) addQuotation(scene, quotation, units, u, side, ways.group, buffer);
    }
    buffer.endToken();
  }
}

/** What place and tag say, for this cue. */
function addPlace({ places, tags }: Ways, side: number, place: number, tag: number, buffer: FeatureBuffer) {
  const tagOnSide = (side << 8) | tag;
  buffer.add(mix(2, place));
  buffer.add(mix(3, (place << 8) | tag));
  for (let w = 0; w < places.length; w++) buffer.add(mix(places[w]!, place));
  for (let w = 0; w < tags.length; w++) buffer.add(mix(tags[w]!, tagOnSide));
}

/** What the unit's words and its neighbours' say on this side of a cue. */
function addWords(units: Units, u: number, side: number, place: number, buffer: FeatureBuffer): void {
  const type = units.types[u]!;
  const before = u > 0 ? units.types[u - 1]! : EDGE;
  const behind = u + 1 < units.length ? units.types[u + 1]! : EDGE;
  const tag = units.tags[u]!;
  const previous = tagAt(units, u - 1);
  const next = tagAt(units, u + 1);
  buffer.add(mix((20 << 8) | side, type.lower));
  buffer.add(mix((19 << 8) | side, type.suffix3));
  buffer.add(mix((21 << 8) | side, before.lower));
  buffer.add(mix((22 << 8) | side, behind.lower));
  buffer.add(mix((25 << 8) | place, (previous << 8) | tag));
  buffer.add(mix((27 << 8) | side, (previous << 16) | (tag << 8) | next));
  buffer.add(mix((60 << 8) | place, type.cluster));
  buffer.add(mix((62 << 8) | side, (type.cluster << 8) | behind.cluster));
}

/** What stands between the unit and the cue. */
function addRelations(units: Units, u: number, side: number, group: number, buffer: FeatureBuffer): void {
  const tag = units.tags[u]!;
  const previous = tagAt(units, u - 1);
  const commas = context.commas[u]!;
  const clauses = context.clauses[u]!;
  const verbs = context.verbs[u]!;
  const nominals = context.nominals[u]!;
  const path =
    ((((side * 4 + commas) * 3 + clauses) * 2 + context.that[u]!) * 3 + context.quotations[u]!) * 3 + verbs;
  buffer.add(mix(31, (path << 8) | tag));
  const who = (side * 4 + nominals) * 4 + commas;
  buffer.add(mix((34 << 10) | who, (previous << 8) | tag));
  buffer.add(mix(36, (((who * 3 + verbs) * 3 + clauses) << 8) | tag));
  const frame = mix(mix((50 << 8) | side, context.left[u]!), context.right[u]!);
  const order = context.order[u]! * 4 + nominals;
  buffer.add(frame);
  buffer.add(mix(mix(51, frame), group));
  buffer.add(
    mix((53 << 12) | (context.nominal[u]! << 4) | side, ((order * 3 + verbs) * 4 + commas) * 3 + clauses),
  );
}

/** How a quotation looks and lies. */
function addQuotation(
  { forms }: Scene,
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
  buffer.add(mix((40 << 8) | side, (form * 8 + size) * 2 + closed));
  buffer.add(mix((41 << 8) | near, form));
  buffer.add(mix((43 << 8) | side, (form << 16) | (previous << 8) | tagAt(units, u + 1)));
  buffer.add(mix((44 << 8) | near, size * 4 + others));
  buffer.add(mix(mix((45 << 8) | near, (form << 8) | previous), group));
}
