import { type aboutOf, type Quantized, sectionOf, type Weights } from '../../learn/index.ts';

/*
 * A tagger in little room. Keys are stored as gaps between sorted keys (about two bytes each instead of four); the
 * frequent ones, which training met first, stay in front and so share cache lines. A feature's weights are stored relative to that of label O, which is then 0 and left out: adding the same number to
 * all labels of a token changes neither the best labels nor their probabilities.
 */

/** The sections of a weights file that hold a tagger under a name. */
export function taggerSections(name: string, model: Quantized) {
  const { labels, rows, transitions } = model;
  const size = labels.length;
  const order = sortedInBlocks(model.keys);
  const keys = Int32Array.from(order, (f) => model.keys[f]!);
  const relative = new Int8Array(keys.length * (size - 1));
  for (let f = 0; f < keys.length; f++) {
    for (let y = 1; y < size; y++) {
      const from = order[f]! * size;
      const weight = rows[from + y]! - rows[from]!;
      relative[f * (size - 1) + y - 1] = Math.max(-127, Math.min(127, weight));
    }
  }
  return [
    [`${name}.gaps`, gapsOf(keys)],
    [`${name}.rows`, relative],
    [`${name}.transitions`, transitions],
  ] as const;
}

/** Reads back what `taggerSections` and `aboutOf` wrote. Throws if the file lacks it. */
export function readTagger(file: Weights, name: string): Quantized {
  const about = file.about[name] as ReturnType<typeof aboutOf> | undefined;
  if (!about) throw new Error(`Weights file without model ${name}. Train it again.`);
  const size = about.labels.length;
  const relative = sectionOf(file, `${name}.rows`, Int8Array);
  const count = relative.length / (size - 1);
  const rows = new Int8Array(count * size);
  for (let f = 0; f < count; f++) {
    for (let y = 1; y < size; y++) rows[f * size + y] = relative[f * (size - 1) + y - 1]!;
  }
  return {
    ...about,
    keys: keysOf(sectionOf(file, `${name}.gaps`, Uint8Array), count),
    rows,
    transitions: sectionOf(file, `${name}.transitions`, Float32Array),
  };
}

const LOWEST = -(2 ** 31);
const FREQUENT = 1 << 15;

/** Feature numbers so that keys ascend among the frequent ones, and then among the others. */
function sortedInBlocks(keys: Int32Array): Uint32Array {
  const order = Uint32Array.from(keys, (_, f) => f);
  const byKey = (a: number, b: number): number => keys[a]! - keys[b]!;
  order.subarray(0, FREQUENT).sort(byKey);
  order.subarray(FREQUENT).sort(byKey);
  return order;
}

/** Gaps between keys that ascend in each block, seven bits a byte, low bits first; a set high bit says that more follow. */
function gapsOf(keys: Int32Array): Uint8Array {
  const bytes: number[] = [];
  let before = LOWEST;
  for (let f = 0; f < keys.length; f++) {
    const key = keys[f]!;
    let gap = key - (f === FREQUENT ? LOWEST : before);
    for (; gap > 127; gap = Math.floor(gap / 128)) bytes.push((gap % 128) + 128);
    bytes.push(gap);
    before = key;
  }
  return Uint8Array.from(bytes);
}

function keysOf(gaps: Uint8Array, count: number): Int32Array {
  const keys = new Int32Array(count);
  let key = LOWEST;
  let at = 0;
  for (let f = 0; f < count; f++) {
    if (f === FREQUENT) key = LOWEST;
    let factor = 1;
    let byte = gaps[at++]!;
    for (; byte > 127; byte = gaps[at++]!) {
      key += (byte - 128) * factor;
      factor *= 128;
    }
    key += byte * factor;
    keys[f] = key;
  }
  return keys;
}
