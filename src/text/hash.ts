/**
 * Fast 32-bit hashes, all signed integers. Feature keys are made of `hashText` and `mix`: trained weights lie under
 * them, so their values may never change. (Digests that name things for good are `model/ids.ts`'s.)
 */

/** The state of FNV-1a before the first unit. */
export const FNV_START = 0x811c9dc5;

/** One step of 32-bit FNV-1a (Fowler, Noll, Vo), over UTF-16 code units in place of bytes. */
export const fnvStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** FNV-1a of `text[start, end)`, with a final avalanche. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = FNV_START;
  for (let i = start; i < end; i++) hash = fnvStep(hash, text.charCodeAt(i));
  return avalanche(hash);
}

/**
 * Joins two hashes into one, order-sensitive: `mix(template, value)` is the key of a feature,
 * `mix(mix(template, left), right)` that of a conjunction.
 */
export const mix = (a: number, b: number): number => avalanche(scatter(a) ^ b);

/** The last steps of MurmurHash3's 32-bit finalizer: every input bit reaches every output bit. */
function avalanche(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Multiplicative hashing by the golden ratio (Knuth, section 6.4): the high bits are the good ones. */
export const scatter = (key: number): number => Math.imul(key, 0x9e3779b1);

/** Folds the high half of a hash into the low bits, of which a table of 2ⁿ slots takes the last n. */
export const foldHigh = (hash: number): number => hash ^ (hash >>> 15);
