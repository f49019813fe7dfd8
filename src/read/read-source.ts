import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { diagnose, type Finding } from '../model/diagnose.ts';
import { EMPTY_CONTEXT, type FolderContext } from './context.ts';
import { formatOfFile } from './format-of-file.ts';
import { FORMATS, isTextFormat } from './formats.ts';
import { parseSource } from './parse-source.ts';
import { readParts } from './read-parts.ts';
import type { ReadResult } from './read-records.ts';
import { messageOf } from './walk-folder.ts';

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
  if (!format) return failed({ code: 'unknown-format' });
  let bytes: Uint8Array;
  try {
    const { size } = statSync(file);
    if (size > FORMATS[format].maxBytes)
      return failed({ code: 'file-too-large', params: { size: Math.round(size / 1e6) } });
    bytes = readFileSync(file);
  } catch (error) {
    return failed({ code: 'unreadable-file', detail: messageOf(error) });
  }
  return isTextFormat(format)
    ? parseSource(bytes, relative, format, context)
    : readParts(bytes, relative, format, context);
}

/** The sources of a folder, one by one as they are asked for. */
export async function* readSources(
  folder: string,
  sources: readonly string[],
  context: FolderContext,
): AsyncGenerator<ReadResult> {
  for (const relative of sources) yield await readSource(folder, relative, context);
}
