import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { exportBeside } from '../../src/export/beside-page.ts';
import { exportArchive, finishData } from '../../src/export/index.ts';
import type { StagedSite } from '../../src/output/site-files.ts';
import { beginStaging } from '../../src/output/staging.ts';
import { planPages } from '../../src/site/plan.ts';
import { keepPlan } from '../../src/site/planned-pages.ts';
import type { ArchiveContext } from '../../src/store/archive-context.ts';
import { openStore } from '../../src/store/open.ts';

interface OutputFolder {
  readonly folder: string;
  /** A new site in the folder, or below it. */
  files(below?: string): StagedSite;
  read(file: string): string;
}

/** A folder for the files of one test file: its path, how to write a site there, and how to read below it. */
export function outputFolder(): OutputFolder {
  const folder = mkdtempSync(path.join(tmpdir(), 'cuttings-export-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    files: (below = '') => beginStaging(openStore(':memory:'), path.join(folder, below)).files,
    read: (file) => readFileSync(path.join(folder, file), 'utf8'),
  };
}

/** Writes all data of an archive: what stands beside its pages, and what is of the whole. */
export async function exportAll(context: ArchiveContext, files: StagedSite): Promise<void> {
  keepPlan(context, null);
  for (const page of planPages(context)) exportBeside(context, files, page, null);
  for await (const _ of exportArchive(context, files, null));
  finishData(context, files, null);
}
