import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import path from 'node:path';
import { SITE_MARKER } from '../model/site-marker.ts';
import { filesBelow } from './real-folder.ts';

/** Files that are looked at within a second or two. */
const LOOKED_AT = 100_000;
/** Files in a turn. */
const AT_ONCE = 500;

/**
 * The state of a site's folder: size, time and inode of each file, by path, so that one that somebody has changed, taken away
 * or put there shows. Of a very large site it is the state of its marker alone: that it is there, and not a copy of it. Empty
 * where there is none.
 */
export type OutputState = Map<string, string>;

/**
 * Looks at the files of a site turn by turn, so that other work need not wait.
 * @param files how many the site has
 * @param state takes what is seen
 */
export function* lookAt(output: string, files: number, state: OutputState): Generator<void> {
  try {
    for (const file of files > LOOKED_AT ? [SITE_MARKER] : filesBelow(output)) {
      state.set(file, stampOf(output, file));
      if (state.size % AT_ONCE === 0) yield;
    }
  } catch {
    // Somebody is taking it away.
    state.clear();
  }
}

/** The state of a site's folder, all at once. */
export function stateOf(output: string, files: number): OutputState {
  const state: OutputState = new Map();
  for (const _ of lookAt(output, files, state));
  return state;
}

/**
 * The state after some files were put in their places and others removed: as it would be had nobody else changed anything.
 * @param before in which all files were looked at; null where that is not known
 * @param files how many the site has now
 */
export function stateAfter(
  output: string,
  before: OutputState | null,
  files: number,
  changed: { readonly put: Iterable<string>; readonly removed: Iterable<string> },
): OutputState {
  if (!before?.has(SITE_MARKER) || before.size === 1 || files > LOOKED_AT) return stateOf(output, files);
  const state = new Map(before);
  for (const file of changed.removed) state.delete(file);
  try {
    for (const file of changed.put) state.set(file, stampOf(output, file));
  } catch {
    state.clear();
  }
  return state;
}

/** What is kept of it. */
export function digestOfState(state: OutputState): string {
  if (state.size === 0) return '';
  const hash = createHash('sha256');
  // No name holds the mark that ends a line.
  for (const [file, stamp] of [...state].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${file}/${stamp}\0`);
  return hash.digest('hex');
}

function stampOf(output: string, file: string): string {
  const { size, mtimeMs, ino } = lstatSync(path.join(output, file));
  return `${size}/${mtimeMs}/${ino}`;
}
