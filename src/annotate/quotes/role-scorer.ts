import { FeatureBuffer, type SlotModel, SlotTable } from '../../learn/index.ts';
import { addRoleFeatures } from './role-features.ts';
import type { Scene } from './scene.ts';
import type { CueRange, Units } from './units.ts';

/** Scores the units around a cue. */
export class RoleScorer {
  readonly #table: SlotTable;
  readonly #buffer = new FeatureBuffer();
  #sums = new Int32Array(1 << 8);

  constructor(model: SlotModel) {
    this.#table = new SlotTable(model);
  }

  /** The packed sum of each unit's weights; valid until the next call. */
  sums(scene: Scene, cue: CueRange, units: Units): Int32Array {
    if (this.#sums.length < units.length) this.#sums = new Int32Array(2 * units.length);
    this.#buffer.clear();
    addRoleFeatures(scene, cue, units, this.#buffer);
    return this.#table.sumTokens(this.#buffer, this.#sums);
  }
}
