import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { diagnose } from '../model/diagnose.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { SITE_MARKER } from '../model/site-marker.ts';
import { formatOf } from './formats.ts';

/** What a folder holds: the sources to read, its metadata tables, and what is worth telling. */
export interface Listing {
  /** Relative to the folder, `/`-separated, in code-unit order. */
  readonly sources: readonly string[];
  /** Every `metadata.csv`, likewise. */
  readonly tables: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Not articles: what belongs to the archive itself. Folders of these names hold none. */
const SKIPPED_FOLDERS = new Set(['authority', 'node_modules']);
const SKIPPED_FILES = /^(?:readme|licen[cs]e|changelog)(?:\.\w+)?$|^archive\.ya?ml$|^topics-scheme\.csv$/i;
const TABLE = 'metadata.csv';
const MAX_DEPTH = 40;

/**
 * Lists an archive's folder. Links are followed only inside it, each folder once; dot files, `README*`,
 * `archive.yml`, the folder `authority/` and sites made by Cuttings are not articles.
 */
export function listFolder(folder: string): Listing {
  const root = realpathSync(folder);
  const sources: string[] = [];
  const tables: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  walk('', root, 0);
  return { sources: sources.sort(byCodeUnit), tables: tables.sort(byCodeUnit), diagnostics };

  function walk(relative: string, absolute: string, depth: number): void {
    if (seen.has(absolute) || depth > MAX_DEPTH) return;
    seen.add(absolute);
    let entries: Dirent[];
    try {
      entries = readdirSync(absolute, { withFileTypes: true }).sort((a, b) => byCodeUnit(a.name, b.name));
    } catch (error) {
      diagnostics.push(diagnose({ code: 'unreadable-file', detail: messageOf(error) }, relative || '.'));
      return;
    }
    // A site that was built inside the folder: its pages are not articles.
    if (relative && entries.some(({ name }) => name === SITE_MARKER)) return;
    for (const entry of entries)
      visit(entry, relative ? `${relative}/${entry.name}` : entry.name, absolute, depth);
  }

  function visit(entry: Dirent, relative: string, parent: string, depth: number): void {
    if (entry.name.startsWith('.')) return;
    const found = settle(entry, path.join(parent, entry.name), relative);
    if (!found) return;
    if (found.isFolder) {
      if (SKIPPED_FOLDERS.has(entry.name)) return;
      if (formatOf(entry.name)) diagnostics.push(diagnose({ code: 'not-a-file' }, relative));
      walk(relative, found.absolute, depth + 1);
    } else if (entry.name === TABLE) tables.push(relative);
    else if (SKIPPED_FILES.test(entry.name)) return;
    else if (formatOf(entry.name)) sources.push(relative);
    else diagnostics.push(diagnose({ code: 'unknown-format' }, relative));
  }

  /** What an entry is once links are resolved; null where it is nothing to read. */
  function settle(
    entry: Dirent,
    absolute: string,
    relative: string,
  ): { absolute: string; isFolder: boolean } | null {
    if (!entry.isSymbolicLink()) {
      if (!entry.isDirectory() && !entry.isFile()) return null;
      return { absolute, isFolder: entry.isDirectory() };
    }
    try {
      const target = realpathSync(absolute);
      if (target.startsWith(root + path.sep))
        return { absolute: target, isFolder: statSync(target).isDirectory() };
      diagnostics.push(diagnose({ code: 'outside-folder' }, relative));
    } catch (error) {
      diagnostics.push(diagnose({ code: 'unreadable-file', detail: messageOf(error) }, relative));
    }
    return null;
  }
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The system's code alone (`EACCES`): its message holds absolute paths, which differ between machines. */
export const messageOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'error';
