import type { StageWeights } from '../../annotate/names/tagger/name-model.ts';
import type { Trained } from '../crf/trained.ts';
import { layOut } from './lay-out.ts';

interface Stage {
  /** Weights beyond it are not told apart. */
  readonly clip: number;
  /** Features without a weight of this size in either stage are left out. */
  readonly least: number;
  /** Where its labels stand in a row. */
  readonly at: number;
}

const FIRST: Stage = { clip: 6, least: 0.2, at: 0 };
const SECOND: Stage = { clip: 6, least: 0.1, at: 4 };
const LABELS = 20;

/** The weights of both stages as whole numbers, relative to those of the label O, in one table. */
export function packStages(first: Trained, second: Trained, log: (line: string) => void): StageWeights {
  const rows = new Map<number, Int8Array>();
  const kept = new Set<number>();
  // In the order in which training met the features: frequent ones come first.
  for (const [trained, stage] of [
    [second, SECOND],
    [first, FIRST],
  ] as const)
    addRows(trained, stage, rows, kept);
  for (const key of rows.keys()) if (!kept.has(key)) rows.delete(key);
  log(`kept ${rows.size} features`);
  return { weights: layOut(rows), transitions: [unitsOf(first, FIRST), unitsOf(second, SECOND)] };
}

/** Adds a stage's weights to the rows of its features; small ones only where the other stage has the feature too. */
function addRows(
  { labels, keys, weights }: Trained,
  { clip, least, at }: Stage,
  rows: Map<number, Int8Array>,
  kept: Set<number>,
): void {
  const size = labels.length;
  for (let f = 0; f < keys.length; f++) {
    const from = f * size;
    if (largest(weights, from, from + size) >= least) kept.add(keys[f]!);
    let row = rows.get(keys[f]!);
    if (!row) rows.set(keys[f]!, (row = new Int8Array(LABELS)));
    for (let y = 1; y < size; y++) {
      const units = Math.round(((weights[from + y]! - weights[from]!) * 127) / clip);
      row[at + y - 1] = Math.max(-127, Math.min(127, units));
    }
  }
}

function largest(weights: Float32Array, from: number, to: number): number {
  let most = 0;
  for (let i = from; i < to; i++) most = Math.max(most, Math.abs(weights[i]!));
  return most;
}

const unitsOf = ({ transitions }: Trained, { clip }: Stage): Int32Array =>
  Int32Array.from(transitions.weights, (weight) =>
    Number.isFinite(weight) ? Math.round((weight * 127) / clip) : 0,
  );
