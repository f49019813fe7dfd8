import path from 'node:path';
import { commandLine } from '../command-line.ts';
import { CuttingsError } from '../model/cuttings-error.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { InputState } from './input-state.ts';
import { updateApart } from './update-apart.ts';
import { type UpdatedArchive, type Updating, updateArchive, type Workshop } from './update-archive.ts';

/** From so many files on it pays to start a process for them. */
const MANY = 1_000;

/** Brings the records, and what is derived from them, up to date with the input. Throws where no article is left. */
export async function bringUpToDate(
  workshop: Workshop,
  inputs: InputState,
  updating: Updating,
  many = MANY,
): Promise<UpdatedArchive> {
  const isApart = updating.before === null && inputs.files >= many;
  const updated = await (isApart
    ? updateApart(workshop, updating)
    : updateArchive(workshop, inputs, updating));
  if (updated.articles === 0) throw noArticles(updating.input, updated.diagnostics);
  return updated;
}

const noArticles = (input: string, diagnostics: readonly Diagnostic[]): CuttingsError =>
  new CuttingsError({
    code: 'no-articles',
    message: `No article could be read from "${input}".`,
    hint:
      diagnostics.length > 0
        ? `${diagnostics[0]!.place.path}: ${diagnostics[0]!.message}; all of it: ${commandLine('check', path.relative('.', input) || '.')}`
        : 'Put articles there: text, Markdown, saved pages, Word documents, PDF, mail, exports.',
  });
