import { createHash } from 'node:crypto';
import {
  FORMAT,
  type Header,
  type Kind,
  MAGIC,
  padded,
  type Section,
  type Weights,
} from '../tagger/weights-file.ts';

/** Lays named typed arrays out as one weights file. The same input gives the same bytes. */
export function packWeights(
  about: Weights['about'],
  sections: Iterable<readonly [string, Section]>,
): Uint8Array {
  const placed: { name: string; kind: Kind; offset: number; length: number; bytes: Uint8Array }[] = [];
  let offset = 0;
  for (const [name, array] of sections) {
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    placed.push({ name, kind: array.constructor.name as Kind, offset, length: array.length, bytes });
    offset = padded(offset + bytes.length);
  }
  const body = new Uint8Array(offset);
  for (const { bytes, offset: at } of placed) body.set(bytes, at);
  const digest = createHash('sha256').update(body).digest('hex');
  const listed = placed.map(({ bytes: _, ...section }) => section);
  const json = JSON.stringify({ format: FORMAT, digest, about, sections: listed } satisfies Header);
  const header = new TextEncoder().encode(json);
  const start = padded(12 + header.length);
  const file = new Uint8Array(start + body.length).fill(0x20, 0, start);
  file.set(new TextEncoder().encode(MAGIC));
  new DataView(file.buffer).setUint32(8, header.length, true);
  file.set(header, 12);
  file.set(body, start);
  return file;
}
