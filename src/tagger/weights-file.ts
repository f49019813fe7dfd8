/** What a section holds. */
export type Section = Int8Array | Uint8Array | Int32Array | Float32Array;

export const MAGIC = 'CUTTINGS';
export const FORMAT = 1;
const KINDS = { Int8Array, Uint8Array, Int32Array, Float32Array } as const;
export type Kind = keyof typeof KINDS;

/**
 * The file: 8 bytes magic, the header's length (uint32), the header (JSON, padded to 8 bytes), then the sections, each at
 * a multiple of 8. Little-endian.
 */
export interface Header {
  readonly format: number;
  /** Hex SHA-256 of everything behind the header. */
  readonly digest: string;
  /** Whatever the makers of the sections need to read them: label sets, scales, counts. JSON. */
  readonly about: Readonly<Record<string, unknown>>;
  readonly sections: readonly { name: string; kind: Kind; offset: number; length: number }[];
}

/** An opened weights file. The arrays are views over the file's bytes. */
export interface Weights {
  readonly digest: string;
  readonly about: Readonly<Record<string, unknown>>;
  readonly sections: ReadonlyMap<string, Section>;
}

/** Opens a weights file without copying it. Throws if it is no weights file, or of another format version. */
export function openWeights(file: Uint8Array): Weights {
  // Views need aligned bytes; small reads of Node share one unaligned buffer.
  const bytes = file.byteOffset % 8 === 0 ? file : file.slice();
  const magic = new TextDecoder().decode(bytes.subarray(0, 8));
  if (magic !== MAGIC) throw new Error('Not a weights file of Cuttings');
  const headerLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(8, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(12, 12 + headerLength))) as Header;
  if (header.format !== FORMAT)
    throw new Error(`Weights file of format ${header.format}; expected ${FORMAT}. Train it again.`);
  const start = bytes.byteOffset + padded(12 + headerLength);
  const sections = new Map(
    header.sections.map(({ name, kind, offset, length }) => [
      name,
      new KINDS[kind](bytes.buffer as ArrayBuffer, start + offset, length) as Section,
    ]),
  );
  return { digest: header.digest, about: header.about, sections };
}

/** A section that must be there, of the array type that it was written as. */
export function sectionOf<T extends Section>({ sections }: Weights, name: string, kind: new () => T): T {
  const section = sections.get(name);
  if (!(section instanceof kind)) throw new Error(`Weights file without section ${name}. Train it again.`);
  return section;
}

/** The next multiple of 8: where a section may begin. */
export const padded = (length: number): number => (length + 7) & ~7;
