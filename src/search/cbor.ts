/** The part of CBOR (RFC 8949) that Pagefind's files are made of: whole numbers, text, arrays. */
export type Cbor = number | string | readonly Cbor[];

const UNSIGNED = 0;
const TEXT = 3;
const ARRAY = 4;

/** Decodes one item that takes up all the bytes. Throws for any other kind of item: the files have changed then. */
export function decodeCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const argument = (short: number): number => {
    if (short < 24) return short;
    const width = [1, 2, 4][short - 24];
    if (width === undefined) throw new Error(`CBOR: no argument of kind ${short}`);
    at += width;
    return width === 1
      ? view.getUint8(at - 1)
      : width === 2
        ? view.getUint16(at - 2)
        : view.getUint32(at - 4);
  };
  const item = (): Cbor => {
    const head = view.getUint8(at++);
    const value = argument(head & 31);
    if (head >> 5 === UNSIGNED) return value;
    if (head >> 5 === ARRAY) return Array.from({ length: value }, item);
    if (head >> 5 !== TEXT) throw new Error(`CBOR: no item of kind ${head >> 5}`);
    at += value;
    return new TextDecoder().decode(bytes.subarray(at - value, at));
  };
  const decoded = item();
  if (at !== bytes.length) throw new Error('CBOR: more than one item');
  return decoded;
}

/** Encodes in the shortest form. */
export function encodeCbor(value: Cbor): Uint8Array {
  const parts: Uint8Array[] = [];
  const head = (kind: number, argument: number): void => {
    const first = kind << 5;
    if (argument < 24) parts.push(Uint8Array.of(first | argument));
    else if (argument < 0x100) parts.push(Uint8Array.of(first | 24, argument));
    else if (argument < 0x10000) parts.push(Uint8Array.of(first | 25, argument >> 8, argument & 255));
    else
      parts.push(
        Uint8Array.of(
          first | 26,
          argument >>> 24,
          (argument >> 16) & 255,
          (argument >> 8) & 255,
          argument & 255,
        ),
      );
  };
  const put = (item: Cbor): void => {
    if (typeof item === 'number') head(UNSIGNED, item);
    else if (typeof item === 'string') {
      const text = new TextEncoder().encode(item);
      head(TEXT, text.length);
      parts.push(text);
    } else {
      head(ARRAY, item.length);
      item.forEach(put);
    }
  };
  put(value);
  return Buffer.concat(parts);
}
