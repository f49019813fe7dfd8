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
import {
  adoptOutput,
  beginStaging,
  finishPublishing,
  publish,
  removePages,
  type Staging,
} from '../output/publish.ts';
import { projectFile } from '../project.ts';
import { writeSearch } from '../search/index.ts';
import { affectedPages } from '../site/affected-pages.ts';
import { copyAssets } from '../site/assets.ts';
import { assertHosted, forecast } from '../site/forecast.ts';
import { drawerDigest, forgetOthers } from '../site/open-graph/drawn-preview.ts';
import { planPages } from '../site/plan.ts';
import { renderPages } from '../site/render.ts';
import { fileOf } from '../site/routes.ts';
import { applyTheme } from '../site/theme.ts';
import { followAffected, isSettled, readAffected } from '../store/affected.ts';
import { archiveContext } from '../store/archive-context.ts';
import { isDataMonthly, picturesOf } from '../store/archive-size.ts';
import { openStore, type Store } from '../store/open.ts';
import { countArticles } from '../store/queries/articles.ts';
import { duplicateSources, putDiagnostics, sourceDiagnostics } from '../store/records.ts';
import type { BuildResult, BuildStep } from './build-result.ts';
import { summaryOf } from './build-summary.ts';
import { assertFolder } from './input-folder.ts';
import { type InputState, readInputState } from './input-state.ts';
import { assertReplaceable, realPlace } from './output-folder.ts';
import { programDigest } from './program-digest.ts';
import { isLeftBehind, type Published, publishedAs, unchangedResult } from './published-site.ts';
import { stopwatch } from './stopwatch.ts';
import { compileTopics, topicSources } from './topic-scheme.ts';
import { updateRecords } from './update-records.ts';
import { openWorkFolder, type WorkFolder } from './work-folder.ts';

export interface BuildOptions {
  /** The archive: a folder of articles. */
  readonly input: string;
  readonly output: string;
  /** Threads that read, and processes that render; as many as there are cores where it is left open. */
  readonly jobs?: number | undefined;
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
      return await buildWith({ store, work, config }, { ...options, input, output });
    } finally {
      store.close();
    }
  } finally {
    work.release();
  }
}

/** What a build works with. */
interface Workshop {
  readonly store: Store;
  readonly work: WorkFolder;
  readonly config: ArchiveConfig;
}

async function buildWith(workshop: Workshop, options: BuildOptions): Promise<BuildResult> {
  const { store, work, config } = workshop;
  const { output } = options;
  finishPublishing(store, output);
  const inputs = readInputState(store, options.input, config);
  // With the configuration as it was read: the file may have changed since.
  const program = programDigest();
  const base = JSON.stringify([program, config, inputs.look]);
  const from = JSON.stringify([base, inputs.digest]);
  const published = publishedAs(store, output);
  if (published?.from === from && !isLeftBehind(store)) return unchangedResult(store, published);
  if (!published) adoptOutput(store, output);
  const before = published?.base === base && isSettled(store) ? published : null;
  const staging = beginStaging(store, work.openStaging());
  const { result, size, isWhole } = await buildFrom(workshop, inputs, staging, {
    ...options,
    program,
    before,
  });
  const { articles, pages, forecast: weight } = result;
  publish(store, staging, output, {
    isWhole,
    published: { from, base, size, articles, pages, forecast: weight } satisfies Published,
  });
  return result;
}

interface Making extends BuildOptions {
  /** Digest of the program. */
  readonly program: string;
  /** The published site, where only what reads otherwise now is made; else all is. */
  readonly before: Published | null;
}

interface Made {
  readonly result: BuildResult;
  readonly size: string;
  /** Whether all of the site was made. */
  readonly isWhole: boolean;
}

async function buildFrom(
  { store, work, config }: Workshop,
  inputs: InputState,
  staging: Staging,
  { input, program, before, jobs = availableParallelism(), onStep = () => {} }: Making,
): Promise<Made> {
  const { begin, times } = stopwatch<BuildStep>();
  const start = (step: BuildStep, total: number | null = null): void => {
    begin(step);
    onStep(step, 0, total);
  };
  const hand = readAuthorityFiles(input);
  const sources = topicSources(input, config, hand.topicRules);
  const topics = compileTopics(sources);
  begin('extract');
  const noteAffected = followAffected(store, before === null);
  const update = await updateRecords(
    store,
    input,
    sources,
    inputs,
    config,
    (done, total) => onStep('extract', done, total),
    jobs,
  );
  start('derive');
  const unmatched = deriveArchive(store, {
    thresholds: config.thresholds,
    leaveOut: config.leaveOut,
    hand,
    concepts: new Map(topics.indexer.concepts.map((concept) => [concept.id, concept])),
    program,
  });
  noteAffected();
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
  const size = JSON.stringify([isDataMonthly(context), picturesOf(context)]);
  const isWhole = before?.size !== size;
  const isAffected = isWhole ? () => true : affectedPages(store, readAffected(store));
  const standing = removePages(store, new Set(plan.map((page) => fileOf(page.path))));
  // A list that has outgrown one page gets others, also about what has not changed.
  const made = plan.filter((page) => isAffected(page) || !standing.has(fileOf(page.path)));
  // Before the pages: the data page tells how large the files are.
  start('export');
  const madePaths = new Set(made.map((page) => page.path));
  exportData(context, files, {
    isMade: (page) => madePaths.has(page),
    paths: plan.filter(({ type }) => type !== 'redirect').map((page) => page.path),
  });
  // The workers read what is noted.
  staging.flush();
  start('render', made.length);
  const previews = await renderPages(made, {
    storeFile: work.storeFile,
    config,
    templates,
    staging: staging.folder,
    previews: { cache: work.previewsFolder, drawer: drawerDigest() },
    jobs: Math.min(jobs, Math.ceil(made.length / 200)),
    onProgress: (done) => onStep('render', done, made.length),
    onFiles: staging.note,
  });
  start('search');
  writeSearch(context, files, program);
  if (isWhole) forgetOthers(work.previewsFolder, previews);
  const result = {
    articles,
    extracted: update.extracted,
    pages: plan.length,
    rendered: made.length,
    forecast: predicted,
    diagnostics,
    summary: summaryOf(store, diagnostics),
    isUnchanged: false,
    times: times(),
  };
  return { result, size, isWhole };
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
