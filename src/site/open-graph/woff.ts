import { inflateSync } from 'node:zlib';

const HEADER = 12;
const ENTRY = 16;

/**
 * The OpenType font inside a WOFF file (W3C, WOFF File Format 1.0, sections 3 to 5): its tables unpacked, one after the
 * other. Fonts come as packages in this form; HarfBuzz reads the other one.
 */
export function openTypeOf(woff: Buffer): Uint8Array<ArrayBuffer> {
  const count = woff.readUInt16BE(12);
  const head = Buffer.alloc(HEADER + ENTRY * count);
  writeHeader(head, woff, count);
  const parts: Buffer[] = [head];
  let offset = head.length;
  for (let table = 0; table < count; table++) {
    const from = 44 + 20 * table;
    const to = HEADER + ENTRY * table;
    const [at, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(from + field)) as [
      number,
      number,
      number,
    ];
    const bytes = woff.subarray(at, at + packed);
    woff.copy(head, to, from, from + 4); // tag
    woff.copy(head, to + 4, from + 16, from + 20); // checksum
    head.writeUInt32BE(offset, to + 8);
    head.writeUInt32BE(length, to + 12);
    // Tables begin at multiples of four bytes.
    const padding = Buffer.alloc(-length & 3);
    parts.push(packed < length ? inflateSync(bytes) : bytes, padding);
    offset += length + padding.length;
  }
  return new Uint8Array(Buffer.concat(parts));
}

function writeHeader(head: Buffer, woff: Buffer, count: number): void {
  const power = 31 - Math.clz32(count);
  woff.copy(head, 0, 4, 8); // flavour
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(ENTRY << power, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(ENTRY * count - (ENTRY << power), 10);
}
