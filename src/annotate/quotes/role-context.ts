import type { Units } from './units.ts';
import { isNominal, TAGS } from './word-types.ts';

const tags = (names: string): ReadonlySet<number> => new Set(names.split(' ').map((name) => TAGS[name]!));
const CLAUSE = tags('that relative because when where but and as');
const VERBAL = tags('be have do modal negated ed');
const PAUSE = tags('comma dash semicolon');
const QUOTED = tags('quotation term');
const BOUNDARY = tags(
  'none quotation term chunk cue that to by as for not relative be have do modal negated and but when because where with about comma stop colon semicolon dash bracket endBracket ed ing mark in',
);

/** What stands between a unit and the cue, counted outwards from the cue; each count stops at a small number. */
export interface Between {
  readonly distance: number;
  readonly commas: number;
  readonly clauses: number;
  readonly that: number;
  readonly verbs: number;
  readonly nominals: number;
  readonly quotations: number;
}

/** The run of words without a verb, mark or conjunction that a unit stands in, much like a noun phrase. */
export interface Chunk {
  readonly left: number;
  readonly right: number;
  /** How many runs with a nominal come before it in its stretch. */
  readonly order: number;
  /** The tag of its last nominal, or 0. */
  readonly nominal: number;
}

/** What each unit's relation to the cue rests on. */
export const contextsOf = (units: Units): { between: Between[]; chunks: Chunk[] } => ({
  between: betweenCounts(units),
  chunks: chunksOf(units),
});

function betweenCounts(units: Units): Between[] {
  const out: Between[] = new Array(units.length);
  for (const step of [-1, 1]) {
    let [commas, clauses, that, verbs, nominals, quotations] = [0, 0, 0, 0, 0, 0];
    let wasNominal = false;
    for (let u = units.cueAt + step, distance = 0; u >= 0 && u < units.length; u += step, distance++) {
      const tag = units.tags[u]!;
      out[u] = { distance, commas, clauses, that, verbs, nominals, quotations };
      if (PAUSE.has(tag)) commas = Math.min(3, commas + 1);
      if (CLAUSE.has(tag)) clauses = Math.min(2, clauses + 1);
      if (tag === TAGS['that']) that = 1;
      if (VERBAL.has(tag)) verbs = Math.min(2, verbs + 1);
      if (isNominal(tag) && !wasNominal) nominals = Math.min(3, nominals + 1);
      wasNominal = isNominal(tag);
      if (QUOTED.has(tag)) quotations = Math.min(2, quotations + 1);
    }
  }
  return out;
}

const isBoundary = (units: Units, u: number): boolean =>
  BOUNDARY.has(units.tags[u]!) || (units.types[u]!.reporting !== 0 && units.tags[u] !== TAGS['Capital']);

function chunksOf(units: Units): Chunk[] {
  const out: Chunk[] = new Array(units.length);
  let order = 0;
  for (let u = 0; u < units.length; ) {
    const offset = units.offsets[u];
    const startsStretch = u === 0 || units.offsets[u - 1] !== offset;
    if (startsStretch) order = 0;
    const end = chunkEnd(units, u);
    let nominal = 0;
    for (let i = u; i < end; i++) if (isNominal(units.tags[i]!)) nominal = units.tags[i]!;
    const endsStretch = end >= units.length || units.offsets[end] !== offset;
    out.fill(
      {
        left: startsStretch ? 0 : units.tags[u - 1]!,
        right: endsStretch ? 0 : units.types[end]!.reporting || units.tags[end]!,
        order: Math.min(order, 3),
        nominal,
      },
      u,
      end,
    );
    if (nominal !== 0) order++;
    u = end;
  }
  return out;
}

function chunkEnd(units: Units, u: number): number {
  let end = u + 1;
  if (isBoundary(units, u)) return end;
  while (end < units.length && units.offsets[end] === units.offsets[u] && !isBoundary(units, end)) end++;
  return end;
}

/**
 * How quotations lie about a cue, as one number: which kind stands before it in its stretch and how near, which behind
 * it and after what, and whether the stretches before and after are quotations.
 */
export function situationOf(units: Units): number {
  const { cueAt } = units;
  let [left, leftGap, right, rightGap, before, after] = [0, 0, 0, 0, 0, 0];
  for (let u = cueAt - 1; u >= 0; u--) {
    if (units.offsets[u] !== 0) {
      if (units.offsets[u] === -1 && u + 1 < units.length && units.offsets[u + 1] === 0)
        before = quotedness(units.tags[u]!);
      break;
    }
    if (quotedness(units.tags[u]!) <= left) continue;
    left = quotedness(units.tags[u]!);
    leftGap = gapOf(cueAt - 1 - u);
  }
  for (let u = cueAt + 1; u < units.length; u++) {
    if (units.offsets[u] !== 0) {
      after = quotedness(units.tags[u]!);
      break;
    }
    if (quotedness(units.tags[u]!) <= right) continue;
    right = quotedness(units.tags[u]!);
    rightGap =
      gapOf(u - cueAt - 1) * 3 +
      (units.tags[u - 1] === TAGS['colon'] ? 2 : units.tags[u - 1] === TAGS['comma'] ? 1 : 0);
  }
  return ((((left * 4 + leftGap) * 3 + right) * 12 + rightGap) * 3 + before) * 3 + after;
}

/** 2 a long quotation, 1 a term in quotation marks, 0 neither. */
const quotedness = (tag: number): number => (tag === TAGS['quotation'] ? 2 : tag === TAGS['term'] ? 1 : 0);
const gapOf = (units: number): number => (units === 0 ? 0 : units < 4 ? 1 : units < 9 ? 2 : 3);
