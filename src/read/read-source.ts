import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { diagnose, type Finding } from '../model/diagnose.ts';
import { EMPTY_CONTEXT, type FolderContext } from './context.ts';
import { formatOfFile } from './format-of-file.ts';
import { FORMATS, isTextFormat } from './formats.ts';
import { parseSource } from './parse-source.ts';
import { readParts } from './read-parts.ts';
import type { ReadResult } from './read-records.ts';
import { unread } from './unread.ts';
import { messageOf } from './walk-folder.ts';
import { withoutLater } from './without-later.ts';
import { withoutRemoved } from './without-removed.ts';

/**
 * Reads one source of an archive: a file with one article, or with many. Never throws for what a file holds.
 * @param folder the input folder
 * @param relative the source's path in it, `/`-separated
 */
export async function readSource(
  folder: string,
  relative: string,
  context: FolderContext = EMPTY_CONTEXT,
): Promise<ReadResult> {
  const file = path.join(folder, relative);
  const format = formatOfFile(relative, file);
  const failed = (finding: Finding): ReadResult => ({
    documents: [],
    diagnostics: [diagnose(finding, relative)],
  });
  if (!format) return failed(unread(relative));
  const bytes = bytesOf(file, FORMATS[format].maxBytes);
  if (!(bytes instanceof Uint8Array)) return failed(bytes);
  const read = isTextFormat(format)
    ? parseSource(bytes, relative, format, context)
    : await readParts(bytes, relative, format, context);
  const { removals, until } = context.settings ?? {};
  return withoutRemoved(withoutLater(read, until), removals);
}

/**
 * The bytes of a file, or why there are none. It is opened once: between a look at its size and the reading it could have
 * become another one, and a pipe in its place would never end.
 */
function bytesOf(file: string, most: number): Uint8Array | Finding {
  try {
    const opened = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stat = fstatSync(opened);
      if (stat.isDirectory()) return { code: 'unreadable-file', detail: 'EISDIR' };
      if (!stat.isFile()) return { code: 'special-file' };
      if (stat.size > most) return { code: 'file-too-large', params: { size: Math.round(stat.size / 1e6) } };
      // As many as it had then: one that grows meanwhile is read again by the next build.
      return readFileSync(opened);
    } finally {
      closeSync(opened);
    }
  } catch (error) {
    return { code: 'unreadable-file', detail: messageOf(error) };
  }
}

/** The sources of a folder, one by one as they are asked for. */
export async function* readSources(
  folder: string,
  sources: readonly string[],
  context: FolderContext,
): AsyncGenerator<ReadResult> {
  for (const relative of sources) yield await readSource(folder, relative, context);
}
