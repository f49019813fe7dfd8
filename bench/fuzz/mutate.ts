/** A number from 0 up to what is asked, without it. */
export type Random = (below: number) => number;

/** Random numbers from a seed (Numerical Recipes' linear congruence). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** What formats and layers look for: put where they do not expect it. */
const TOKENS = [
  '<',
  '>',
  '"',
  "'",
  '“',
  '”',
  '’',
  '`',
  '\n\n',
  '\r\n',
  '\0',
  '---\n',
  '+++\n',
  '{',
  '}',
  '[',
  '](',
  '|',
  '~~',
  '&#',
  '&amp;',
  '<!--',
  '-->',
  '<script>',
  '</p>',
  '<div><div>',
  ']]>',
  '<![CDATA[',
  '%PDF-',
  'PK\u0003\u0004',
  '\u001f\u008b',
  'said',
  ' he said, “',
  '$1.2 million',
  '30 February',
  '1/2',
  'Mr ',
  '\ud800',
  '\ufeff',
  '\u202e',
  '=?utf-8?B?',
  '--b\r\n',
  'Content-Length: 99999999\r\n',
  '\\u-1?',
  '{\\rtf',
  '999999999999999999999999',
  '-0',
  'e\u0301'.repeat(9),
];

type Mutation = (bytes: Buffer, random: Random, other: Buffer) => Buffer;

const cut = (bytes: Buffer, from: number, to: number, between: Uint8Array): Buffer =>
  Buffer.concat([bytes.subarray(0, from), between, bytes.subarray(to)]);

const MUTATIONS: readonly Mutation[] = [
  // Bits are flipped.
  (bytes, random) => {
    const copy = Buffer.from(bytes);
    for (let i = 0; i <= random(8) && copy.length > 0; i += 1) copy[random(copy.length)]! ^= 1 << random(8);
    return copy;
  },
  // Bytes become others.
  (bytes, random) => {
    const copy = Buffer.from(bytes);
    for (let i = 0; i <= random(40) && copy.length > 0; i += 1) copy[random(copy.length)] = random(256);
    return copy;
  },
  // It is cut off, at either end.
  (bytes, random) => bytes.subarray(0, random(bytes.length + 1)),
  (bytes, random) => bytes.subarray(random(bytes.length + 1)),
  // A part is taken out, doubled, moved, or comes from another file.
  (bytes, random) => {
    const from = random(bytes.length + 1);
    return cut(bytes, from, from + random(400), Buffer.alloc(0));
  },
  (bytes, random) => {
    const from = random(bytes.length + 1);
    const part = bytes.subarray(from, from + random(300));
    return cut(bytes, from, from, Buffer.concat(Array.from({ length: 1 + random(30) }, () => part)));
  },
  (bytes, random, other) => {
    const from = random(bytes.length + 1);
    const start = random(other.length + 1);
    return cut(bytes, from, from + random(200), other.subarray(start, start + random(2000)));
  },
  // Tokens stand where nobody expects them.
  (bytes, random) => {
    let changed = bytes;
    for (let i = 0; i <= random(12); i += 1) {
      const at = random(changed.length + 1);
      changed = cut(changed, at, at + random(3), Buffer.from(TOKENS[random(TOKENS.length)]!));
    }
    return changed;
  },
];

/** A file with one to three things done to it. */
export function mutated(bytes: Buffer, random: Random, other: Buffer): Buffer {
  let changed = bytes;
  for (let i = 0; i <= random(3); i += 1)
    changed = MUTATIONS[random(MUTATIONS.length)]!(changed, random, other);
  return changed;
}
