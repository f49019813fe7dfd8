import { FACTS, Fact, NOMINAL, TAGS, tagSet } from '../word-types.ts';
import type { Units } from './units.ts';

const [THAT, CAPITAL] = ['that', 'Capital'].map((name) => TAGS[name]!);
const CLAUSE = tagSet('that relative because when where but and as');
const VERBAL = tagSet('be have do modal negated ed');
const PAUSE = tagSet('comma dash semicolon');
const BOUNDARY = tagSet(
  'none quotation term chunk cue that to by as for not relative be have do modal negated and but when because where with about comma stop colon semicolon dash bracket endBracket ed ing mark in',
);
const QUOTED = tagSet('quotation term');

/** What each unit's relation to the cue rests on, a number a unit. */
export class RoleContext {
  // What stands between a unit and the cue, counted outwards from the cue; each count stops at a small number.
  distance = new Int32Array(0);
  commas = new Uint8Array(0);
  clauses = new Uint8Array(0);
  that = new Uint8Array(0);
  verbs = new Uint8Array(0);
  nominals = new Uint8Array(0);
  quotations = new Uint8Array(0);
  // Of the run of words without a verb, mark or conjunction that a unit stands in, much like a noun phrase:
  /** The tag before it in its stretch, or 0. */
  left = new Int32Array(0);
  /** The tag or reporting word behind it, or 0. */
  right = new Int32Array(0);

  /** Reads the units around another cue. */
  read(units: Units, facts: Int32Array): void {
    if (this.distance.length < units.length) this.#reserve(units.length * 2);
    this.#countFrom(units, -1);
    this.#countFrom(units, 1);
    this.#findRuns(units, facts);
  }

  #reserve(size: number): void {
    this.distance = new Int32Array(size);
    this.left = new Int32Array(size);
    this.right = new Int32Array(size);
    for (const counts of ['commas', 'clauses', 'that', 'verbs', 'nominals', 'quotations'] as const)
      this[counts] = new Uint8Array(size);
  }

  #countFrom({ tags, cueAt, length }: Units, step: -1 | 1): void {
    let commas = 0;
    let clauses = 0;
    let that = 0;
    let verbs = 0;
    let nominals = 0;
    let quotations = 0;
    let wasNominal = 0;
    for (let u = cueAt + step, distance = 0; u >= 0 && u < length; u += step, distance++) {
      const tag = tags[u]!;
      this.distance[u] = distance;
      this.commas[u] = commas;
      this.clauses[u] = clauses;
      this.that[u] = that;
      this.verbs[u] = verbs;
      this.nominals[u] = nominals;
      this.quotations[u] = quotations;
      commas = Math.min(3, commas + PAUSE[tag]!);
      clauses = Math.min(2, clauses + CLAUSE[tag]!);
      if (tag === THAT) that = 1;
      verbs = Math.min(2, verbs + VERBAL[tag]!);
      if (wasNominal === 0) nominals = Math.min(3, nominals + NOMINAL[tag]!);
      wasNominal = NOMINAL[tag]!;
      quotations = Math.min(2, quotations + QUOTED[tag]!);
    }
  }

  #findRuns(units: Units, facts: Int32Array): void {
    const { offsets, tags, ids, length } = units;
    for (let u = 0; u < length; ) {
      const offset = offsets[u]!;
      const startsStretch = u === 0 || offsets[u - 1] !== offset;
      const end = runEnd(units, facts, u);
      const endsStretch = end >= length || offsets[end] !== offset;
      const left = startsStretch ? 0 : tags[u - 1]!;
      const right = endsStretch ? 0 : facts[ids[end]! * FACTS + Fact.reporting]! || tags[end]!;
      for (; u < end; u++) {
        this.left[u] = left;
        this.right[u] = right;
      }
    }
  }
}

function runEnd(units: Units, facts: Int32Array, u: number): number {
  const { length, offsets } = units;
  let end = u + 1;
  if (isBoundary(units, facts, u)) return end;
  while (end < length && offsets[end] === offsets[u] && !isBoundary(units, facts, end)) end++;
  return end;
}

const isBoundary = ({ tags, ids }: Units, facts: Int32Array, u: number): boolean =>
  BOUNDARY[tags[u]!] === 1 || (facts[ids[u]! * FACTS + Fact.reporting] !== 0 && tags[u] !== CAPITAL);
