import { cpSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtInScheme } from '../annotate/topics/index.ts';
import { deriveArchive } from '../archive/derive.ts';
import { readHandFiles } from '../archive/hand-files.ts';
import { loadArchiveConfig } from '../config/load.ts';
import { exportData } from '../export/index.ts';
import { CuttingsError } from '../model/cuttings-error.ts';
import { diagnose } from '../model/diagnose.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { indexSite } from '../search/index.ts';
import { planPages } from '../site/plan.ts';
import { renderPages } from '../site/render.ts';
import { archiveContext } from '../store/archive-context.ts';
import { openStore, type Store } from '../store/open.ts';
import { duplicateSources, putDiagnostics, sourceDiagnostics } from '../store/records.ts';
import { assertFolder } from './input-folder.ts';
import { assertReplaceable, openStaging, publishStaging } from './output-folder.ts';
import { updateRecords } from './update-records.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

export interface BuildOptions {
  /** The archive: a folder of articles. */
  readonly input: string;
  readonly output: string;
  readonly onStep?: (step: BuildStep, done: number, total: number | null) => void;
}
export type BuildStep = 'extract' | 'derive' | 'render' | 'search' | 'export';

export interface BuildResult {
  readonly articles: number;
  readonly extracted: number;
  readonly pages: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** The main job: a folder of articles becomes a site. Throws `CuttingsError` where there is nothing to build from. */
export async function buildSite({ input, output, onStep = () => {} }: BuildOptions): Promise<BuildResult> {
  assertFolder(input);
  assertReplaceable(output);
  const config = loadArchiveConfig(input);
  const storeFile = path.join(path.dirname(output), '.cuttings', `${path.basename(output)}.db`);
  const store = openStore(storeFile);
  try {
    const update = await updateRecords(store, input, (done, total) => onStep('extract', done, total));
    onStep('derive', 0, null);
    const unmatched = deriveArchive(store, {
      thresholds: config.thresholds,
      hand: readHandFiles(input),
      concepts: new Map(builtInScheme().concepts.map((concept) => [concept.id, concept])),
    });
    const diagnostics = [
      ...update.diagnostics,
      ...sourceDiagnostics(store),
      ...duplicates(store),
      ...unmatched,
    ];
    putDiagnostics(store, diagnostics);
    const articles = store.one<{ n: number }>('SELECT count(*) AS n FROM articles')!.n;
    if (articles === 0) throw noArticles(input, diagnostics);
    const staging = openStaging(output);
    cpSync(path.join(PROJECT, 'public'), staging, { recursive: true });
    const context = archiveContext(store, config);
    const plan = [...planPages(context)];
    const pages = await renderPages(plan, {
      storeFile,
      config,
      templates: path.join(PROJECT, 'templates'),
      output: staging,
      jobs: Math.min(availableParallelism(), Math.ceil(plan.length / 200)),
      onProgress: (done) => onStep('render', done, plan.length),
    });
    onStep('export', 0, null);
    exportData(
      context,
      staging,
      plan.map(({ path: page }) => page),
    );
    onStep('search', 0, null);
    await indexSite(staging, config.language);
    publishStaging(staging, output);
    return { articles, extracted: update.extracted, pages, diagnostics };
  } finally {
    store.close();
  }
}

const duplicates = (store: Store): Diagnostic[] =>
  duplicateSources(store).map(({ source, first }) =>
    diagnose({ code: 'duplicate-identity', detail: `same as ${first}` }, source),
  );

const noArticles = (input: string, diagnostics: readonly Diagnostic[]): CuttingsError =>
  new CuttingsError({
    code: 'no-articles',
    message: `No article could be read from "${input}".`,
    hint:
      diagnostics.length > 0
        ? `"cuttings check" tells why: ${diagnostics[0]!.place.path}: ${diagnostics[0]!.message}`
        : 'Put .txt, .md, .html or .json files there.',
  });
