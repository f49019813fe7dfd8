import { createHash, hash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Store } from '../store/open.ts';
import { type OutputFile, publishedFile } from '../store/queries/outputs.ts';

/** The site in the making. Files are called by their paths in it, with `/` between folders. */
export interface SiteFiles {
  write(file: string, content: string | Uint8Array): void;
  /** Writes lines as they come, so that memory does not grow with the file. */
  writeLines(file: string, lines: Iterable<string>): void;
  /** Has a file written by what must know its place, as a database does. */
  writeBy(file: string, write: (place: string) => void): void;
}

/** The same, where it is known what there is already. */
export interface StagedSite extends SiteFiles {
  /** What was written or kept so far in a folder, by path. */
  filesIn(folder: string): readonly OutputFile[];
  /** Lets files of the published site stand as they are. */
  keep(files: readonly string[]): void;
  /** Lets all files of the published site stand as they are whose paths begin so. */
  keepAll(beginning: string): void;
  /** Removes what the published site has below a folder, and was neither written nor kept so far. */
  removeOthersBelow(folder: string): void;
}

/** A file that the site in the making has. */
export interface StagedFile extends OutputFile {
  /** 1: it stands in the staging folder; 0: the published site has the same. */
  readonly changed: 0 | 1;
}

/**
 * Writes what differs from the published site into a staging folder, and notes every file. A path that would leave the
 * folder is a bug and throws.
 * @param store knows the published site
 * @param staging absolute
 */
export function siteFiles(store: Store, staging: string, note: (file: StagedFile) => void): SiteFiles {
  const noteFile = (file: string, digest: string, bytes: number): StagedFile => {
    const isSame = store.one(publishedFile, { path: file })?.digest === digest;
    const staged: StagedFile = {
      path: file,
      folder: folderOf(file),
      digest,
      bytes,
      changed: isSame ? 0 : 1,
    };
    note(staged);
    return staged;
  };
  return {
    write(file, content) {
      const place = placeBelow(staging, file);
      // Words become bytes once, and not to be hashed, counted and written.
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      const { changed } = noteFile(file, hash('sha256', bytes), bytes.length);
      if (!changed) return;
      mkdirSync(path.dirname(place), { recursive: true });
      writeFileSync(place, bytes);
    },
    writeLines(file, lines) {
      const place = placeBelow(staging, file);
      mkdirSync(path.dirname(place), { recursive: true });
      const { digest, bytes } = writeAll(place, lines);
      if (!noteFile(file, digest, bytes).changed) rmSync(place);
    },
    writeBy(file, write) {
      const place = placeBelow(staging, file);
      mkdirSync(path.dirname(place), { recursive: true });
      // An interrupted build may have left one.
      rmSync(place, { force: true });
      write(place);
      const { digest, bytes } = readThrough(place);
      if (!noteFile(file, digest, bytes).changed) rmSync(place);
    },
  };
}

const sha256 = () => createHash('sha256');

/** Of a file; empty for those at the top. */
export const folderOf = (file: string): string => (file.includes('/') ? path.posix.dirname(file) : '');

function placeBelow(staging: string, file: string): string {
  const place = path.join(staging, file);
  if (!place.startsWith(staging + path.sep))
    throw new Error(`"${file}" would be written outside the output folder`);
  return place;
}

/** Bytes that are written at once. */
const AT_ONCE = 1 << 20;

function writeAll(place: string, lines: Iterable<string>): { digest: string; bytes: number } {
  const hash = sha256();
  let bytes = 0;
  const file = openSync(place, 'w');
  const put = (text: string): void => {
    const content = Buffer.from(text);
    hash.update(content);
    bytes += content.length;
    // Not `writeSync`, which on a disk that is nearly full writes a part and says nothing.
    writeFileSync(file, content);
  };
  try {
    let buffer = '';
    for (const line of lines) {
      buffer += line;
      if (buffer.length < AT_ONCE) continue;
      put(buffer);
      buffer = '';
    }
    put(buffer);
  } finally {
    closeSync(file);
  }
  return { digest: hash.digest('hex'), bytes };
}

/** Of a file however large. */
function readThrough(place: string): { digest: string; bytes: number } {
  const hash = sha256();
  let bytes = 0;
  const buffer = Buffer.allocUnsafe(AT_ONCE);
  const file = openSync(place, 'r');
  try {
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) {
      hash.update(buffer.subarray(0, read));
      bytes += read;
    }
  } finally {
    closeSync(file);
  }
  return { digest: hash.digest('hex'), bytes };
}

/** For programs: set out in lines, the records of articles would be twice as long. */
export const toJson = (data: unknown): string => `${JSON.stringify(data)}\n`;
/** For people, who read it as it is. */
export const toReadableJson = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;
