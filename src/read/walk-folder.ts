import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { SITE_MARKER } from '../model/site-marker.ts';

/** What stands in a folder, or cannot be gone into; special are pipes, sockets and devices, which nobody may wait for. */
export interface FolderEntry {
  readonly kind: 'file' | 'folder' | 'outside' | 'special' | 'unreadable';
  /** Relative to the folder, `/`-separated; `.` for the folder itself. */
  readonly path: string;
  readonly name: string;
  /** With links resolved; the link itself where it leads outside, empty where nothing can be read. */
  readonly absolute: string;
  /** Why it is unreadable: the system's code. */
  readonly detail?: string;
}

const MAX_DEPTH = 40;

/**
 * Everything in an archive's folder, each folder's entries in code-unit order, a folder before what it holds. Links are
 * followed only inside it, each folder once; what is hidden, and sites that Cuttings made inside, are passed over.
 * @param enters whether folders of a name are looked at
 */
export function walkFolder(folder: string, enters: (name: string) => boolean): FolderEntry[] {
  const root = realpathSync(folder);
  const found: FolderEntry[] = [];
  const seen = new Set<string>();
  walk('', root, 0);
  return found;

  function walk(relative: string, absolute: string, depth: number): void {
    if (seen.has(absolute) || depth > MAX_DEPTH) return;
    seen.add(absolute);
    const entries = entriesOf(relative, absolute);
    // A site that was built inside the folder: its pages are not articles.
    if (relative && entries.some(({ name }) => name === SITE_MARKER)) return;
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      const one = settle(
        entry,
        path.join(absolute, entry.name),
        relative ? `${relative}/${entry.name}` : entry.name,
      );
      if (one.kind === 'folder' && !enters(one.name)) continue;
      found.push(one);
      if (one.kind === 'folder') walk(one.path, one.absolute, depth + 1);
    }
  }

  function entriesOf(relative: string, absolute: string): Dirent[] {
    try {
      return readdirSync(absolute, { withFileTypes: true }).sort((a, b) => byCodeUnit(a.name, b.name));
    } catch (error) {
      found.push({
        kind: 'unreadable',
        path: relative || '.',
        name: '',
        absolute: '',
        detail: messageOf(error),
      });
      return [];
    }
  }

  /** What an entry is once links are resolved. */
  function settle(entry: Dirent, absolute: string, relative: string): FolderEntry {
    const one = { path: relative, name: entry.name };
    if (!entry.isSymbolicLink()) return { ...one, kind: kindOf(entry), absolute };
    try {
      const target = realpathSync(absolute);
      if (!target.startsWith(root + path.sep)) return { ...one, kind: 'outside', absolute };
      return { ...one, kind: kindOf(statSync(target)), absolute: target };
    } catch (error) {
      return { ...one, kind: 'unreadable', absolute: '', detail: messageOf(error) };
    }
  }
}

const kindOf = (entry: Pick<Dirent, 'isDirectory' | 'isFile'>): 'file' | 'folder' | 'special' =>
  entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'special';

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The system's code alone (`EACCES`): its message holds absolute paths, which differ between machines. */
export const messageOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'error';
