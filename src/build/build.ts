import { availableParallelism } from 'node:os';
import path from 'node:path';
import { readAuthorityFiles } from '../archive/curation/authority-files.ts';
import { deriveArchive } from '../archive/derive.ts';
import { commandLine } from '../command-line.ts';
import type { ArchiveConfig } from '../config/archive-config.ts';
import { loadArchiveConfig } from '../config/load.ts';
import { exportData } from '../export/index.ts';
import { CuttingsError } from '../model/cuttings-error.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { SITE_MARKER } from '../model/site-marker.ts';
import { adoptOutput, finishPublishing, publish } from '../output/publish.ts';
import { beginStaging, removePages, type Staging } from '../output/staging.ts';
import { projectFile } from '../project.ts';
import { writeSearch } from '../search/index.ts';
import { affectedPages } from '../site/affected-pages.ts';
import { copyAssets } from '../site/assets.ts';
import { assertHosted, forecast } from '../site/forecast.ts';
import { drawerDigest, forgetOthers } from '../site/open-graph/drawn-preview.ts';
import type { PageRef } from '../site/page.ts';
import { planPages } from '../site/plan.ts';
import { renderPages, startAhead } from '../site/render.ts';
import { fileOf } from '../site/routes.ts';
import { applyTheme } from '../site/theme.ts';
import { followAffected, isSettled, readAffected } from '../store/affected.ts';
import { archiveContext } from '../store/archive-context.ts';
import { isDataMonthly, openDataOf, picturesOf, wellKnownFrom } from '../store/archive-size.ts';
import { openStore, type Store } from '../store/open.ts';
import { countArticles } from '../store/queries/articles.ts';
import { putDiagnostics, repeatedSources, sourceDiagnostics } from '../store/records.ts';
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

/** One build. */
interface Making {
  readonly input: string;
  /** Digest of the program. */
  readonly program: string;
  /** The published site, where only what reads otherwise now is made; else all is. */
  readonly before: Published | null;
  readonly jobs: number;
  /** A step begins that tells of itself once it knows how much there is to do. */
  begin(step: BuildStep): void;
  /** A step begins; `total` is how much there is to do in it. */
  start(step: BuildStep, total?: number | null): void;
  progress(step: BuildStep, done: number, total: number): void;
}

async function buildWith(workshop: Workshop, options: BuildOptions): Promise<BuildResult> {
  const { store, work, config } = workshop;
  const { input, output, jobs = availableParallelism(), onStep = () => {} } = options;
  finishPublishing(store, output);
  const inputs = readInputState(store, input, config);
  // With the configuration as it was read: the file may have changed since.
  const program = programDigest();
  const base = JSON.stringify([program, config, inputs.look]);
  const from = JSON.stringify([base, inputs.digest]);
  const published = publishedAs(store, output);
  if (published?.from === from && !isLeftBehind(store)) return unchangedResult(store, published);
  if (!published) adoptOutput(store, output);
  const before = published?.base === base && isSettled(store) ? published : null;
  if (before && config.theme === undefined) startAhead();
  const staging = beginStaging(store, work.openStaging());
  const { begin, times } = stopwatch<BuildStep>();
  const making: Making = {
    input,
    program,
    before,
    jobs,
    begin,
    start(step, total = null) {
      begin(step);
      onStep(step, 0, total);
    },
    progress: onStep,
  };
  const { articles, extracted, diagnostics } = await updateArchive(workshop, inputs, making);
  const { isWhole, size, pages, rendered, forecast } = await makeSite(workshop, staging, making);
  const result = {
    articles,
    extracted,
    pages,
    rendered,
    forecast,
    diagnostics,
    summary: summaryOf(store, diagnostics),
    isUnchanged: false,
    times: times(),
  };
  publish(store, staging, output, {
    isWhole,
    published: { from, base, size, articles, pages, forecast } satisfies Published,
  });
  return result;
}

interface Archive extends Pick<BuildResult, 'articles' | 'extracted' | 'diagnostics'> {}

/** Brings the records, and what is derived from them, up to date with the input. Throws where no article is left. */
async function updateArchive(
  { store, config }: Workshop,
  inputs: InputState,
  { input, program, before, jobs, begin, start, progress }: Making,
): Promise<Archive> {
  const hand = readAuthorityFiles(input);
  const sources = topicSources(input, config, hand.topicRules);
  const topics = compileTopics(sources);
  begin('extract');
  const noteAffected = followAffected(store, before === null);
  const onProgress = (done: number, total: number): void => progress('extract', done, total);
  const update = await updateRecords(store, input, sources, inputs, config, onProgress, jobs);
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
    ...repeatedSources(store),
    ...unmatched,
  ];
  putDiagnostics(store, diagnostics);
  const articles = store.one(countArticles)!.n;
  if (articles === 0) throw noArticles(input, diagnostics);
  return { articles, extracted: update.extracted, diagnostics };
}

interface Made extends Pick<BuildResult, 'pages' | 'rendered' | 'forecast'> {
  /** What the size of the archive decides for all pages. */
  readonly size: string;
  /** Whether all of the site was made. */
  readonly isWhole: boolean;
}

/** Stages what differs between the site of the archive as it is now and the published one. */
async function makeSite(workshop: Workshop, staging: Staging, making: Making): Promise<Made> {
  const { store, work, config } = workshop;
  const { before, start } = making;
  const context = archiveContext(store, config);
  const plan = [...planPages(context)];
  const predicted = forecast(context, plan);
  assertHosted(context, predicted);
  const size = JSON.stringify([
    isDataMonthly(context),
    picturesOf(context),
    openDataOf(context),
    wellKnownFrom(context),
  ]);
  const isWhole = before?.size !== size;
  const affected = isWhole ? null : readAffected(store);
  const isAffected = affected ? affectedPages(context, affected) : () => true;
  const standing = removePages(store, new Set(plan.map((page) => fileOf(page.path))));
  // A list that has outgrown one page gets others, also about what has not changed.
  const made = plan.filter((page) => isAffected(page) || !standing.has(fileOf(page.path)));
  const { files } = staging;
  files.write(SITE_MARKER, 'This folder is made by "cuttings build" and replaced by its next run.\n');
  // Before the pages: the data page tells how large the files are.
  start('export');
  const madePaths = new Set(made.map((page) => page.path));
  await exportData(context, files, {
    isMade: (page) => madePaths.has(page),
    paths: plan.filter(({ type }) => type !== 'redirect').map((page) => page.path),
  });
  start('render', made.length);
  const previews = await renderSite(workshop, staging, making, made);
  start('search');
  writeSearch(context, files, affected);
  if (isWhole) forgetOthers(work.previewsFolder, previews);
  return { isWhole, size, pages: plan.length, rendered: made.length, forecast: predicted };
}

/** Pages that take a worker as long as to start. */
const WORTH_A_WORKER = 400;

/** Renders pages, with the styles, scripts and templates that the site has. Returns the pictures that they show. */
async function renderSite(
  { work, config }: Workshop,
  staging: Staging,
  { input, jobs, progress }: Making,
  pages: readonly PageRef[],
): Promise<ReadonlySet<string>> {
  copyAssets(projectFile('public'), staging.files);
  const templates = applyTheme(config, { input, work: path.dirname(work.storeFile) }, staging.files);
  // The workers read what is noted.
  staging.flush();
  return renderPages(pages, {
    storeFile: work.storeFile,
    workersFile: work.workersFile,
    config,
    templates,
    staging: staging.folder,
    previews: { cache: work.previewsFolder, drawer: drawerDigest() },
    jobs: Math.min(jobs, Math.ceil(pages.length / WORTH_A_WORKER)),
    onProgress: (done) => progress('render', done, pages.length),
    onFiles: staging.note,
  });
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
