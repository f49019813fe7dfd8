import { diagnose } from '../model/diagnose.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { isTableOfFiles } from './beside-files.ts';
import { formatOfFile, headOfFile } from './format-of-file.ts';
import { formatOf } from './formats.ts';
import { PAGE_PARTS_ENDINGS } from './page-parts.data.ts';
import { unread } from './unread.ts';
import { walkFolder } from './walk-folder.ts';

/** What a folder holds: the sources to read, its metadata tables, and what is worth telling. */
export interface Listing {
  /** Relative to the folder, `/`-separated, in code-unit order. */
  readonly sources: readonly string[];
  /** Every `metadata.csv`, and the tables of files that exports have, likewise. */
  readonly tables: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Not articles: what belongs to the archive itself. Folders of these names hold none. */
const SKIPPED_FOLDERS = new Set(['authority', 'node_modules']);
const SKIPPED_FILES = /^(?:readme|licen[cs]e|changelog)(?:\.\w+)?$|^archive\.ya?ml$|^topics-scheme\.csv$/i;
const ENDING = PAGE_PARTS_ENDINGS.map((ending) => ending.replace('.', '\\.')).join('|');
/** The folder that a browser saves beside a page. */
const PAGE_PARTS = new RegExp(`^(.+)(?:${ENDING})$`);
const FRAME = new RegExp(`(?:${ENDING})/saved_resource(?:\\(\\d+\\))?\\.html?$`);

/** Whether a file of an archive that was packed is passed over, as it would be in a folder: hidden, or not an article. */
export function isAside(member: string): boolean {
  const folders = member.split('/');
  const name = folders.pop()!;
  const isHidden = (part: string): boolean => part.startsWith('.') || part === '__MACOSX';
  return (
    SKIPPED_FILES.test(name) ||
    FRAME.test(member) ||
    isHidden(name) ||
    folders.some((part) => isHidden(part) || SKIPPED_FOLDERS.has(part))
  );
}

/**
 * Lists an archive's folder, see `walkFolder`. `README*`, `archive.yml`, the folder `authority/` and the like are not
 * articles, and neither is what a browser saved for a page.
 */
export function listFolder(folder: string): Listing {
  const sources: string[] = [];
  const tables: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const tell = (diagnostic: Parameters<typeof diagnose>[0], where: string): unknown =>
    diagnostics.push(diagnose(diagnostic, where));
  const entries = walkFolder(folder, (one) => !SKIPPED_FOLDERS.has(one));
  const paths = new Set(entries.map(({ path }) => path));
  for (const { kind, path, name, absolute, detail = '' } of entries) {
    if (belongsToPage(path, paths)) continue;
    if (kind === 'unreadable') tell({ code: 'unreadable-file', detail }, path);
    else if (kind === 'outside') tell({ code: 'outside-folder' }, path);
    else if (kind === 'special') tell({ code: 'special-file' }, path);
    else if (kind === 'folder') {
      if (formatOf(name)) tell({ code: 'not-a-file' }, path);
    } else if (isTableOfFiles(name, () => headOfFile(absolute))) tables.push(path);
    else if (SKIPPED_FILES.test(name)) continue;
    else if (formatOfFile(name, absolute)) sources.push(path);
    else tell(unread(name), path);
  }
  return { sources: sources.sort(byCodeUnit), tables: tables.sort(byCodeUnit), diagnostics };
}

/** Whether something stands in the folder of a saved page, with the page beside it. */
function belongsToPage(path: string, paths: ReadonlySet<string>): boolean {
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
    const page = PAGE_PARTS.exec(path.slice(0, at))?.[1];
    if (page !== undefined && (paths.has(`${page}.html`) || paths.has(`${page}.htm`))) return true;
  }
  return false;
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
