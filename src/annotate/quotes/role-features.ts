import { type FeatureBuffer, mix } from '../../learn/index.ts';
import { isNominal } from './cue-features.ts';
import type { Scene } from './scene.ts';
import type { CueRange, Units } from './units.ts';
import { TAGS, type WordType } from './word-types.ts';

const CLAUSE = new Set(
  ['that', 'relative', 'because', 'when', 'where', 'but', 'and', 'as'].map((name) => TAGS[name]!),
);
const VERBAL = new Set(['be', 'have', 'do', 'modal', 'negated', 'ed'].map((name) => TAGS[name]!));
const EDGE = 0;

/** Adds the features of each unit around a cue: is it source or content of this cue? */
export function addRoleFeatures(scene: Scene, cue: CueRange, units: Units, buffer: FeatureBuffer): void {
  const { head, edge } = cueWords(scene, cue);
  const at = units.cueAt;
  const next = at + 1 < units.length ? units.types[at + 1]!.lower : EDGE;
  const nextTag = tagAt(units, at + 1);
  const beforeTag = tagAt(units, at - 1);
  const ways = [
    head.lower,
    head.reporting || head.tag,
    mix(edge.lower, nextTag),
    mix(mix(head.reporting || head.tag, beforeTag), nextTag),
    mix(head.stem, next),
    mix(head.cluster, edge.cluster),
  ];
  const between = betweenCounts(units);
  const chunks = chunksOf(units);
  for (let u = 0; u < units.length; u++) {
    if (u === at) {
      buffer.add(mix(1, 1));
      buffer.endToken();
      continue;
    }
    addUnit(scene, units, u, between[u]!, ways, buffer);
    addChunk(units, u, between[u]!, chunks[u]!, ways, buffer);
    buffer.endToken();
  }
}

function cueWords({ types, tags }: Scene, cue: CueRange): { head: WordType; edge: WordType } {
  let head = types[cue.to - 1]!;
  for (let i = cue.to - 1; i >= cue.from; i--) {
    if (types[i]!.reporting !== 0) {
      head = types[i]!;
      break;
    }
    if (tags[i] === TAGS['ing'] || tags[i] === TAGS['ed']) head = types[i]!;
  }
  return { head, edge: types[cue.to - 1]! };
}

const tagAt = (units: Units, u: number): number => (u < 0 || u >= units.length ? EDGE : units.tags[u]!);
const clusterAt = (units: Units, u: number): number =>
  u < 0 || u >= units.length ? 0 : units.types[u]!.cluster;
const wordAt = (units: Units, u: number): number =>
  u < 0 || u >= units.length ? EDGE : units.types[u]!.lower;

/** What stands between a unit and the cue, counted outwards from the cue. */
interface Between {
  readonly distance: number;
  readonly commas: number;
  readonly clauses: number;
  readonly that: number;
  readonly verbs: number;
  readonly nominals: number;
  readonly quotations: number;
  readonly reporting: number;
}

function betweenCounts(units: Units): Between[] {
  const out: Between[] = new Array(units.length);
  for (const step of [-1, 1]) {
    let [commas, clauses, that, verbs, nominals, quotations, reporting] = [0, 0, 0, 0, 0, 0, 0];
    let wasNominal = false;
    for (let u = units.cueAt + step, distance = 0; u >= 0 && u < units.length; u += step, distance++) {
      const tag = units.tags[u]!;
      const type = units.types[u]!;
      out[u] = {
        distance,
        commas: Math.min(commas, 3),
        clauses: Math.min(clauses, 2),
        that,
        verbs: Math.min(verbs, 2),
        nominals: Math.min(nominals, 3),
        quotations: Math.min(quotations, 2),
        reporting: Math.min(reporting, 2),
      };
      if (tag === TAGS['comma'] || tag === TAGS['dash'] || tag === TAGS['semicolon']) commas++;
      if (CLAUSE.has(tag)) clauses++;
      if (tag === TAGS['that']) that = 1;
      if (VERBAL.has(tag)) verbs++;
      if (isNominal(tag) && !wasNominal) nominals++;
      wasNominal = isNominal(tag);
      if (tag === TAGS['quotation'] || tag === TAGS['term']) quotations++;
      if (type.reporting !== 0) reporting++;
    }
  }
  return out;
}

const BUCKETS = [0, 1, 2, 3, 4, 4, 5, 5, 5, 6, 6, 6, 6, 7, 7, 7, 7, 7, 7, 7, 8];
const bucket = (distance: number): number => BUCKETS[Math.min(distance, BUCKETS.length - 1)]!;

function addUnit(
  scene: Scene,
  units: Units,
  u: number,
  between: Between,
  ways: readonly number[],
  buffer: FeatureBuffer,
): void {
  const type = units.types[u]!;
  const tag = units.tags[u]!;
  const side = (u < units.cueAt ? 0 : 8) + Math.min(units.offsets[u]! + 2, 7);
  const place = side * 16 + bucket(between.distance);
  const previous = tagAt(units, u - 1);
  const next = tagAt(units, u + 1);
  buffer.add(mix(2, place));
  buffer.add(mix(mix(3, place), tag));
  for (let w = 0; w < ways.length; w++) {
    buffer.add(mix(mix(70 + w, place), ways[w]!));
    buffer.add(mix(mix(mix(80 + w, side), tag), ways[w]!));
  }
  buffer.add(mix(mix(20, side), type.lower));
  buffer.add(mix(mix(21, side), wordAt(units, u - 1)));
  buffer.add(mix(mix(22, side), wordAt(units, u + 1)));
  buffer.add(mix(mix(mix(23, side), wordAt(units, u - 1)), type.lower));
  buffer.add(mix(mix(mix(24, side), type.lower), wordAt(units, u + 1)));
  buffer.add(mix(mix(25, place), (previous << 8) | tag));
  buffer.add(mix(mix(26, place), (tag << 8) | next));
  buffer.add(mix(mix(27, side), (previous << 16) | (tag << 8) | next));
  buffer.add(mix(mix(28, side), (tagAt(units, u - 2) << 16) | (previous << 8) | tag));
  buffer.add(mix(mix(29, side), (tag << 16) | (next << 8) | tagAt(units, u + 2)));
  buffer.add(mix(mix(19, side), type.suffix3));
  const left = clusterAt(units, u - 1);
  const right = clusterAt(units, u + 1);
  buffer.add(mix(mix(60, place), type.cluster));
  buffer.add(mix(mix(61, side), (left << 8) | type.cluster));
  buffer.add(mix(mix(62, side), (type.cluster << 8) | right));
  buffer.add(mix(mix(63, place), left));
  buffer.add(mix(mix(64, place), right));
  const { commas, clauses, that, verbs, nominals, quotations, reporting } = between;
  const group = ways[1]!;
  const shape = ((((side * 4 + commas) * 3 + clauses) * 2 + that) * 3 + quotations) * 3 + verbs;
  buffer.add(mix(30, shape));
  buffer.add(mix(mix(31, shape), tag));
  buffer.add(mix(mix(32, shape), group));
  const who = (side * 4 + nominals) * 4 + commas;
  buffer.add(mix(mix(33, who), tag));
  buffer.add(mix(mix(34, who), (previous << 8) | tag));
  buffer.add(mix(mix(35, who * 3 + reporting), tag));
  buffer.add(mix(mix(36, (who * 3 + verbs) * 3 + clauses), tag));
  buffer.add(mix(mix(37, (side * 3 + quotations) * 4 + commas), mix(group, tag)));
  if (scene.quotation[units.from[u]!]! >= 0) addQuotation(scene, units, u, side, between, ways, buffer);
}

function addQuotation(
  scene: Scene,
  units: Units,
  u: number,
  side: number,
  between: Between,
  ways: readonly number[],
  buffer: FeatureBuffer,
): void {
  const item = units.from[u]!;
  const { start, end, closed } = scene.quotations[scene.quotation[item]!]!;
  const { text } = scene.reading;
  const size = Math.min(7, Math.ceil(Math.log2(scene.to[item]! - scene.from[item]!)));
  const inner = text.slice(start + 1, start + 4).replace(/^['"“‘ ]+/, '');
  const capital = inner !== '' && inner[0] !== inner[0]!.toLowerCase() ? 1 : 0;
  const tail = /[,.!?…;:-]/.exec(text.slice(Math.max(start + 1, end - 3), end))?.[0] ?? '';
  const ending = ',.!?'.indexOf(tail) + 1;
  const shape = ((size * 2 + capital) * 5 + ending) * 2 + (closed ? 1 : 0);
  const near = side * 8 + Math.min(between.distance, 7);
  const previous = tagAt(units, u - 1);
  const next = tagAt(units, u + 1);
  const form = capital * 5 + ending;
  buffer.add(mix(mix(40, side), shape));
  buffer.add(mix(mix(41, near), form));
  buffer.add(mix(mix(mix(42, near), form), ways[0]!));
  buffer.add(mix(mix(mix(43, side), form), mix(previous, next)));
  buffer.add(mix(mix(mix(44, near), size), between.quotations));
  buffer.add(mix(mix(mix(45, near), form), mix(ways[1]!, previous)));
  buffer.add(mix(mix(mix(46, side), form), mix(between.commas * 4 + between.nominals, between.quotations)));
}

const BOUNDARY = new Set(
  'none quotation term chunk cue that to by as for not relative be have do modal negated and but when because where with about comma stop colon semicolon dash bracket endBracket ed ing mark in'
    .split(' ')
    .map((name) => TAGS[name]!),
);
const isBoundary = (units: Units, u: number): boolean =>
  BOUNDARY.has(units.tags[u]!) || (units.types[u]!.reporting !== 0 && units.tags[u] !== TAGS['Capital']);

/** The stretch of words without a verb, mark or conjunction that a unit stands in, much like a noun phrase. */
interface Chunk {
  readonly left: number;
  readonly right: number;
  /** How many chunks with a nominal come before it in the cue's stretch. */
  readonly order: number;
  readonly nominal: number;
}

function chunksOf(units: Units): Chunk[] {
  const out: Chunk[] = new Array(units.length);
  let order = 0;
  for (let u = 0; u < units.length; ) {
    if (u > 0 && units.offsets[u] !== units.offsets[u - 1]) order = 0;
    let end = u + 1;
    let nominal = isNominal(units.tags[u]!) ? units.tags[u]! : 0;
    if (!isBoundary(units, u)) {
      while (end < units.length && units.offsets[end] === units.offsets[u] && !isBoundary(units, end)) {
        if (isNominal(units.tags[end]!)) nominal = units.tags[end]!;
        end++;
      }
    }
    const sameLeft = u > 0 && units.offsets[u - 1] === units.offsets[u];
    const sameRight = end < units.length && units.offsets[end] === units.offsets[u];
    const chunk = {
      left: sameLeft ? units.tags[u - 1]! : 0,
      right: sameRight ? units.types[end]!.reporting || units.tags[end]! : 0,
      order: Math.min(order, 3),
      nominal,
    };
    out.fill(chunk, u, end);
    if (nominal !== 0) order++;
    u = end;
  }
  return out;
}

function addChunk(
  units: Units,
  u: number,
  between: Between,
  chunk: Chunk,
  ways: readonly number[],
  buffer: FeatureBuffer,
): void {
  const tag = units.tags[u]!;
  const side = (u < units.cueAt ? 0 : 8) + Math.min(units.offsets[u]! + 2, 7);
  const frame = mix(mix(mix(50, chunk.left), chunk.right), side);
  const { nominals, verbs, commas, clauses } = between;
  buffer.add(frame);
  buffer.add(mix(frame, tag));
  buffer.add(mix(mix(51, frame), ways[1]!));
  buffer.add(mix(mix(52, frame), chunk.order * 4 + nominals));
  buffer.add(
    mix(
      mix(53, mix(chunk.nominal, side)),
      (((chunk.order * 4 + nominals) * 3 + verbs) * 4 + commas) * 3 + clauses,
    ),
  );
  buffer.add(mix(mix(54, mix(chunk.nominal, side)), mix(chunk.order * 4 + nominals, ways[1]!)));
  buffer.add(mix(mix(55, mix(tag, side)), mix(chunk.order * 4 + nominals, chunk.left)));
}
