import { availableParallelism } from 'node:os';
import path from 'node:path';
import { readAuthorityFiles } from '../archive/curation/authority-files.ts';
import { deriveArchive } from '../archive/derive.ts';
import { commandLine } from '../command-line.ts';
import type { ArchiveConfig } from '../config/archive-config.ts';
import { loadArchiveConfig } from '../config/load.ts';
import { exportData } from '../export/index.ts';
import { CuttingsError } from '../model/cuttings-error.ts';
import { diagnose } from '../model/diagnose.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { SITE_MARKER } from '../model/site-marker.ts';
import { adoptOutput, beginStaging, finishPublishing, publish, type Staging } from '../output/publish.ts';
import { projectFile } from '../project.ts';
import { writeSearch } from '../search/index.ts';
import { copyAssets } from '../site/assets.ts';
import { assertHosted, forecast } from '../site/forecast.ts';
import { drawerDigest, forgetOthers } from '../site/open-graph/drawn-preview.ts';
import { planPages } from '../site/plan.ts';
import { renderPages } from '../site/render.ts';
import { applyTheme } from '../site/theme.ts';
import { archiveContext } from '../store/archive-context.ts';
import { openStore, type Store } from '../store/open.ts';
import { countArticles } from '../store/queries/articles.ts';
import { duplicateSources, putDiagnostics, sourceDiagnostics } from '../store/records.ts';
import type { BuildResult, BuildStep } from './build-result.ts';
import { summaryOf } from './build-summary.ts';
import { assertFolder } from './input-folder.ts';
import { type InputState, readInputState } from './input-state.ts';
import { assertReplaceable, realPlace } from './output-folder.ts';
import { programDigest } from './program-digest.ts';
import { type Published, publishedAs, unchangedResult } from './published-site.ts';
import { stopwatch } from './stopwatch.ts';
import { compileTopics, topicSources } from './topic-scheme.ts';
import { updateRecords } from './update-records.ts';
import { openWorkFolder, type WorkFolder } from './work-folder.ts';

export interface BuildOptions {
  /** The archive: a folder of articles. */
  readonly input: string;
  readonly output: string;
  readonly onStep?: (step: BuildStep, done: number, total: number | null) => void;
}
/** The main job: a folder of articles becomes a site. Throws `CuttingsError` where there is nothing to build from. */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  assertFolder(options.input);
  const input = realPlace(options.input);
  const output = realPlace(options.output);
  assertReplaceable(output, input);
  const config = loadArchiveConfig(input);
  const work = openWorkFolder(output);
  try {
    const store = openStore(work.storeFile);
    try {
      const inputs = readInputState(store, input, config);
      // With the configuration as it was read: the file may have changed since.
      const program = programDigest();
      const from = JSON.stringify([program, config, inputs.digest]);
      finishPublishing(store, output);
      const published = publishedAs(store, output);
      if (published?.from === from) return unchangedResult(store, published);
      if (!published) adoptOutput(store, output);
      const staging = beginStaging(store, work.openStaging());
      const result = await buildFrom(store, config, work, inputs, staging, { ...options, input, program });
      const { articles, pages, forecast: weight } = result;
      publish(store, staging, output, { from, articles, pages, forecast: weight } satisfies Published);
      return result;
    } finally {
      store.close();
    }
  } finally {
    work.release();
  }
}

async function buildFrom(
  store: Store,
  config: ArchiveConfig,
  work: WorkFolder,
  inputs: InputState,
  staging: Staging,
  { input, program, onStep = () => {} }: BuildOptions & { readonly program: string },
): Promise<BuildResult> {
  const { begin, times } = stopwatch<BuildStep>();
  const start = (step: BuildStep, total: number | null = null): void => {
    begin(step);
    onStep(step, 0, total);
  };
  const hand = readAuthorityFiles(input);
  const sources = topicSources(input, config, hand.topicRules);
  const topics = compileTopics(sources);
  begin('extract');
  const update = await updateRecords(store, input, sources, inputs, config, (done, total) =>
    onStep('extract', done, total),
  );
  start('derive');
  const unmatched = deriveArchive(store, {
    thresholds: config.thresholds,
    leaveOut: config.leaveOut,
    hand,
    concepts: new Map(topics.indexer.concepts.map((concept) => [concept.id, concept])),
    program,
  });
  const diagnostics = [
    ...update.diagnostics,
    ...topics.diagnostics,
    ...sourceDiagnostics(store),
    ...duplicates(store),
    ...unmatched,
  ];
  putDiagnostics(store, diagnostics);
  const articles = store.one(countArticles)!.n;
  if (articles === 0) throw noArticles(input, diagnostics);
  const context = archiveContext(store, config);
  const plan = [...planPages(context)];
  const predicted = forecast(context, plan);
  assertHosted(context, predicted);
  const { files } = staging;
  files.write(SITE_MARKER, 'This folder is made by "cuttings build" and replaced by its next run.\n');
  copyAssets(projectFile('public'), files);
  const templates = applyTheme(config, { input, work: path.dirname(work.storeFile) }, files);
  // Before the pages: the data page tells how large the files are.
  start('export');
  exportData(
    context,
    files,
    plan.filter(({ type }) => type !== 'redirect').map(({ path: page }) => page),
  );
  // The workers read what is noted.
  staging.flush();
  start('render', plan.length);
  const { pages, previews } = await renderPages(plan, {
    storeFile: work.storeFile,
    config,
    templates,
    staging: staging.folder,
    previews: { cache: work.previewsFolder, drawer: drawerDigest() },
    jobs: Math.min(availableParallelism(), Math.ceil(plan.length / 200)),
    onProgress: (done) => onStep('render', done, plan.length),
    onFiles: staging.note,
  });
  start('search');
  writeSearch(context, files, program);
  forgetOthers(work.previewsFolder, previews);
  return {
    articles,
    extracted: update.extracted,
    pages,
    forecast: predicted,
    diagnostics,
    summary: summaryOf(store, diagnostics),
    isUnchanged: false,
    times: times(),
  };
}

const duplicates = (store: Store): Diagnostic[] =>
  duplicateSources(store).map(({ source, first }) =>
    diagnose({ code: 'duplicate-identity', params: { first } }, source),
  );

const noArticles = (input: string, diagnostics: readonly Diagnostic[]): CuttingsError =>
  new CuttingsError({
    code: 'no-articles',
    message: `No article could be read from "${input}".`,
    hint:
      diagnostics.length > 0
        ? `${diagnostics[0]!.place.path}: ${diagnostics[0]!.message}; all of it: ${commandLine('check', path.relative('.', input) || '.')}`
        : 'Put articles there: text, Markdown, saved pages, Word documents, PDF, mail, exports.',
  });
