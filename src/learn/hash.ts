/** 32-bit FNV-1a of `text[start, end)` over UTF-16 code units, with a final avalanche. A signed integer. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return avalanche(hash);
}

/**
 * Joins two hashes into one, order-sensitive: `mix(template, value)` is the key of a feature,
 * `mix(mix(template, left), right)` that of a conjunction.
 */
export const mix = (a: number, b: number): number => avalanche(Math.imul(a, 0x9e3779b1) ^ b);

/** The last steps of MurmurHash3's 32-bit finalizer: every input bit reaches every output bit. */
function avalanche(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
