import { randomUUID } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { readAuthorityFiles } from '../archive/curation/authority-files.ts';
import type { OpenDataFormat } from '../config/archive-config.ts';
import { loadArchiveConfig } from '../config/load.ts';
import { writeExport } from '../export/write-export.ts';
import { CuttingsError } from '../model/cuttings-error.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { finishPublishing } from '../output/publish.ts';
import { archiveContext } from '../store/archive-context.ts';
import { openStore } from '../store/open.ts';
import { putUnfinished } from '../store/queries/outputs.ts';
import { reportedDiagnostics } from '../store/records.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import type { BuildStep } from './build-result.ts';
import { assertFolder } from './input-folder.ts';
import { realPlace } from './output-folder.ts';
import { standingOf, type Workshop } from './update-archive.ts';
import { openWorkFolder } from './work-folder.ts';

export interface ExportOptions {
  readonly input: string;
  /** The output of its builds: what they know of the articles is used, and kept up to date for the next. */
  readonly site: string;
  readonly format: OpenDataFormat;
  /** Where it is written: a file of SQLite, else a folder. */
  readonly out: string;
  /** Only this article: its identifier, its page or its file. */
  readonly article?: string | undefined;
  readonly onStep?: (step: BuildStep, done: number, total: number | null) => void;
  /** Takes what there is to tell of the files that were read, and of those that were not. */
  readonly onRead?: (diagnostics: readonly Diagnostic[]) => void;
}

/**
 * Writes an archive in a format of other programs, whether a site of it is built or not. What is written stands in its
 * place when it is whole. Returns how many files there are.
 */
export async function exportArchive(options: ExportOptions): Promise<number> {
  assertFolder(options.input);
  const out = path.resolve(options.out);
  assertFree(out, options.format);
  const output = realPlace(options.site);
  const config = loadArchiveConfig(options.input);
  const { removals } = readAuthorityFiles(options.input);
  const work = openWorkFolder(output);
  try {
    work.forgetUnlessRemoved(removals);
    const store = openStore(work.storeFile);
    try {
      await update({ store, work, config }, output, options);
      options.onRead?.(reportedDiagnostics(store));
      const context = archiveContext(store, config);
      return await writeWhole(out, async (place) => {
        const files = await writeExport(context, options.format, place, options.article);
        if (files === 0) throw noSuchArticle(options.article);
        return files;
      });
    } finally {
      store.close();
    }
  } finally {
    work.release();
  }
}

async function update(workshop: Workshop, output: string, options: ExportOptions): Promise<void> {
  const { store } = workshop;
  const { onStep = () => {} } = options;
  finishPublishing(store, output);
  const input = realPlace(options.input);
  const { isCurrent, inputs, program, before } = standingOf(workshop, input, output);
  if (isCurrent) return;
  // The next build must not take the site for one of what is known from here on.
  store.run(putUnfinished, { value: '' });
  await bringUpToDate(workshop, inputs, {
    input,
    program,
    before,
    jobs: availableParallelism(),
    begin: () => {},
    start: (step, total = null) => onStep(step, 0, total),
    progress: onStep,
  });
}

const noSuchArticle = (article = ''): CuttingsError =>
  new CuttingsError({
    code: 'no-such-file',
    message: `No article is called "${article}": nothing was written.`,
    hint: 'Name its identifier, the address of its page, or its file as a path in the archive.',
  });

/** An older export of one file is replaced; a folder of files is never emptied. */
function assertFree(out: string, format: OpenDataFormat): void {
  const there = lstatSync(out, { throwIfNoEntry: false });
  const isFree =
    !there || (format === 'sqlite' ? there.isFile() : there.isDirectory() && readdirSync(out).length === 0);
  if (isFree) return;
  throw new CuttingsError({
    code: 'export-in-the-way',
    message:
      format === 'sqlite'
        ? `"${out}" is not a file: the database cannot stand there.`
        : `"${out}" is not an empty folder: it was left as it is.`,
    hint: 'Name another place with --out.',
  });
}

async function writeWhole(out: string, write: (place: string) => Promise<number>): Promise<number> {
  mkdirSync(path.dirname(out), { recursive: true });
  const place = `${out}.new-${randomUUID()}`;
  try {
    const files = await write(place);
    if (lstatSync(out, { throwIfNoEntry: false })?.isDirectory()) rmdirSync(out);
    renameSync(place, out);
    return files;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
