import { createRequire } from 'node:module';
import type { Entry, ZipFile } from 'yauzl';
import { type Budget, ReadProblem } from './part.ts';

// Few archives hold any: a build of pages does not load it.
const load = createRequire(import.meta.url);
const yauzl = (): typeof import('yauzl') => load('yauzl') as typeof import('yauzl');

/** A file in a ZIP archive, not yet unpacked. */
export interface ZipMember {
  /** Its path in the archive, `/`-separated. */
  readonly name: string;
  /** Whether its path leads out of the archive: `/etc/passwd`, `../a`. */
  readonly isUnsafe: boolean;
  readonly isEncrypted: boolean;
  /** Bytes that it has unpacked, as it claims: unpacking fails where it has more. */
  readonly size: number;
}

/** A ZIP archive: what it holds, in its own order, and the bytes of each. */
export class Zip {
  readonly #file: ZipFile;
  readonly #entries = new Map<ZipMember, Entry>();
  readonly #budget: Budget;

  private constructor(file: ZipFile, budget: Budget) {
    this.#file = file;
    this.#budget = budget;
  }

  /** Throws where the bytes are no ZIP archive. Folders are left out. */
  static async open(bytes: Uint8Array, budget: Budget): Promise<Zip> {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // One name that leads out must not cost the others: names are checked one by one.
    const file = await yauzl().fromBufferPromise(buffer, { decodeStrings: false });
    const zip = new Zip(file, budget);
    for await (const entry of file.eachEntry()) {
      const { getFileNameLowLevel, validateFileName } = yauzl();
      const raw = entry.fileName as unknown as Buffer;
      const name = getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, false);
      if (name.endsWith('/')) continue;
      const member: ZipMember = {
        name,
        isUnsafe: validateFileName(name) !== null,
        isEncrypted: entry.isEncrypted(),
        size: entry.uncompressedSize,
      };
      zip.#entries.set(member, entry);
    }
    return zip;
  }

  get members(): readonly ZipMember[] {
    return [...this.#entries.keys()];
  }

  /** The member of a path, without regard to case: programs disagree about it. */
  find(name: string): ZipMember | undefined {
    const wanted = name.toLowerCase();
    return this.members.find((member) => member.name.toLowerCase() === wanted);
  }

  /** Throws where it is damaged or encrypted, or where it would expand beyond what may be unpacked. */
  async unpack(member: ZipMember): Promise<Buffer> {
    if (member.isEncrypted) throw new ReadProblem({ code: 'encrypted-file' });
    if (member.size > this.#budget.left)
      throw new ReadProblem({ code: 'expands-too-far', params: { size: Math.round(member.size / 1e6) } });
    this.#budget.left -= member.size;
    const stream = await this.#file.openReadStreamPromise(this.#entries.get(member)!);
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }

  /** The text of a member, or undefined where there is none of that name. */
  async text(name: string): Promise<string | undefined> {
    const member = this.find(name);
    return member && (await this.unpack(member)).toString('utf8');
  }
}
