import { lstatSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { CuttingsError } from '../model/cuttings-error.ts';

/**
 * The text of a file that people keep for an archive, as `archive.yml` or `authority/people.csv`; empty where there is
 * none. UTF-8, UTF-16 as Windows programs save it, else Windows-1252. Throws `CuttingsError` where something stands there
 * that cannot be read: what people have decided is never passed over in silence.
 * @param name relative to the folder, `/`-separated
 */
export function readOwnFile(folder: string, name: string): string {
  const file = path.join(folder, name);
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (!found) return '';
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile()) throw unusable(name, `${kindOf(stat)} stands where a file is expected`);
  try {
    return textOf(readFileSync(file));
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : cause;
    throw unusable(name, `it cannot be read (${code})`, cause);
  }
}

/** What stands somewhere, in words. */
export const kindOf = (stat: ReturnType<typeof statSync>): string => {
  if (!stat) return 'a link that leads nowhere';
  if (stat.isDirectory()) return 'a folder';
  return stat.isFile() ? 'a file' : 'a pipe or a device';
};

const unusable = (name: string, why: string, cause?: unknown): CuttingsError =>
  new CuttingsError({
    code: 'unusable-file',
    message: `${name} is not used: ${why}.`,
    hint: 'Put a file of this name there that may be read, or move what stands there away.',
    place: { path: name },
    cause,
  });

function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return decoded('utf-16le', bytes);
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return decoded('utf-16be', bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decoded('windows-1252', bytes);
  }
}

/** Without its byte order mark. */
const decoded = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes);
