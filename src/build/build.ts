import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { readAuthorityFiles } from '../archive/curation/authority-files.ts';
import type { ArchiveConfig } from '../config/archive-config.ts';
import { loadArchiveConfig } from '../config/load.ts';
import { exportArchive, finishData, type UpdatedPages } from '../export/index.ts';
import type { PageRef } from '../model/page.ts';
import { SITE_MARKER } from '../model/site-marker.ts';
import { adoptOutput, finishPublishing, publish } from '../output/publish.ts';
import type { StagedSite } from '../output/site-files.ts';
import { goOnStaging, removePages, type Staging } from '../output/staging.ts';
import { digestOfState, lookAt, type OutputState } from '../output/state.ts';
import { collectGarbage } from '../processes/collect-garbage.ts';
import { projectFile } from '../project.ts';
import { writeSearch } from '../search/index.ts';
import { affectedPages } from '../site/affected-pages.ts';
import { copyAssets } from '../site/assets.ts';
import { assertHosted, forecast } from '../site/forecast.ts';
import { drawerDigest, forgetOthers } from '../site/open-graph/drawn-preview.ts';
import { affectedOfPlan, keepPlan } from '../site/planned-pages.ts';
import { fileOf, isMadeWithPages } from '../site/routes.ts';
import { applyTheme } from '../site/theme.ts';
import { type Affected, readAffected } from '../store/affected.ts';
import { type ArchiveContext, archiveContext } from '../store/archive-context.ts';
import {
  isDataMonthly,
  oftenQuotedFrom,
  openDataOf,
  picturesOf,
  wellKnownFrom,
} from '../store/archive-size.ts';
import { deleteStore, isUseless } from '../store/damage.ts';
import { openStore, type Store } from '../store/open.ts';
import { forgetPublished, publishedBelow, publishedSite } from '../store/queries/outputs.ts';
import { allPages, countPages, gonePages, pagesOfType } from '../store/queries/pages.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import type { BuildResult, BuildStep } from './build-result.ts';
import { summaryOf } from './build-summary.ts';
import { inTurns } from './in-turns.ts';
import { assertFolder } from './input-folder.ts';
import { makePages, startAhead } from './make-pages.ts';
import { assertReplaceable, realPlace } from './output-folder.ts';
import { type NotedSite, type Published, unchangedResult } from './published-site.ts';
import { stopwatch } from './stopwatch.ts';
import { type Standing, standingOf, type Updating, type Workshop } from './update-archive.ts';
import { openWorkFolder, type WorkFolder } from './work-folder.ts';

export interface BuildOptions {
  /** The archive: a folder of articles. */
  readonly input: string;
  readonly output: string;
  /** Threads that read, and processes that render; as many as there are cores where it is left open. */
  readonly jobs?: number | undefined;
  readonly onStep?: (step: BuildStep, done: number, total: number | null) => void;
  /** Hears of changed articles as soon as their pages are made, long before the site is; they are made first then. */
  readonly onArticles?: ((pages: readonly MadeArticle[]) => void) | undefined;
}

/** The page of an article that changed. */
export interface MadeArticle {
  /** Its address from the site's top. */
  readonly path: string;
  /** Where it stands until the site is published, absolute. */
  readonly file: string;
}

/** Changed articles that are made first: as many as somebody edits at once. */
const MADE_FIRST = 10;

/** The main job: a folder of articles becomes a site. Throws `CuttingsError` where there is nothing to build from. */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  assertFolder(options.input);
  const input = realPlace(options.input);
  const output = realPlace(options.output);
  assertReplaceable(output, input);
  const config = loadArchiveConfig(input);
  const { removals } = readAuthorityFiles(input);
  const work = openWorkFolder(output);
  try {
    work.forgetUnlessRemoved(removals);
    const build = () => buildOver(work, config, { ...options, input, output });
    try {
      return await build();
    } catch (error) {
      if (isUseless(error)) deleteStore(work.storeFile);
      else if (!(error instanceof OutputChanged)) throw error;
      return await build();
    }
  } finally {
    work.release();
  }
}

/** Somebody has changed the output since its site was published: all of it is made anew. */
class OutputChanged extends Error {}

async function buildOver(
  work: WorkFolder,
  config: ArchiveConfig,
  options: BuildOptions,
): Promise<BuildResult> {
  const store = openStore(work.storeFile);
  try {
    return await buildWith({ store, work, config }, options);
  } finally {
    store.close();
  }
}

/** One build. */
interface Making
  extends Updating,
    Pick<Standing, 'published' | 'isRedressed'>,
    Pick<BuildOptions, 'output' | 'onArticles'> {
  /** A part of a step that is done while another runs. */
  aside<Result>(step: BuildStep, work: () => Promise<Result>): Promise<Result>;
}

async function buildWith(workshop: Workshop, options: BuildOptions): Promise<BuildResult> {
  const { store, work, config } = workshop;
  const { input, output, jobs = availableParallelism(), onStep = () => {}, onArticles } = options;
  finishPublishing(store, output);
  const standing = standingOf(workshop, input, output);
  const { inputs, made, published } = standing;
  if (published && standing.isCurrent) return unchangedResult(store, published);
  if (!published) adoptOutput(store, output);
  if (standing.before) startAhead(config);
  const staging = goOnStaging(store, stagedFrom(store, made.from), work.openStaging);
  const { begin, aside, times } = stopwatch<BuildStep>();
  const making: Making = {
    ...standing,
    input,
    output,
    jobs,
    begin,
    aside,
    start(step, total = null) {
      begin(step);
      onStep(step, 0, total);
    },
    progress: onStep,
    onArticles,
  };
  const { articles, extracted, diagnostics } = await bringUpToDate(workshop, inputs, making);
  const { isWhole, size, state, pages, rendered, forecast } = await makeSite(workshop, staging, making);
  const summary = summaryOf(store, diagnostics);
  const result = {
    articles,
    extracted,
    pages,
    rendered,
    forecast,
    diagnostics,
    summary,
    isUnchanged: false,
    times: times(),
  };
  publish(store, staging, output, {
    isWhole,
    state,
    published: { ...made, size, articles, pages, forecast, summary } satisfies Published,
  });
  return result;
}

/** Digest of all that a site in the making is made from, and of the published one that it is compared with. */
const stagedFrom = (store: Store, from: string): string =>
  createHash('sha256')
    .update(JSON.stringify([from, store.one(publishedSite) ?? null]))
    .digest('hex');

/** From so many pages on, memory goes to those who make them: less of it is held beside them. */
const MANY_PAGES = 2_000;

interface Made extends Pick<BuildResult, 'pages' | 'rendered' | 'forecast'> {
  /** What the size of the archive decides for all pages. */
  readonly size: string;
  /** Whether all of the site was made. */
  readonly isWhole: boolean;
  /** Of the output; null where no site is known to be there. */
  readonly state: OutputState | null;
}

/** Stages what differs between the site of the archive as it is now and the published one. */
async function makeSite(workshop: Workshop, staging: Staging, making: Making): Promise<Made> {
  const { store, work, config } = workshop;
  const { before, isRedressed, start } = making;
  const context = archiveContext(store, config);
  const size = JSON.stringify([
    isDataMonthly(context),
    picturesOf(context),
    openDataOf(context),
    oftenQuotedFrom(context),
    wellKnownFrom(context),
  ]);
  const since = readAffected(store);
  const isWhole = before?.size !== size || since.all.size > 0;
  const affected = isWhole ? null : since;
  const reached = affected && affectedPages(context, affected);
  keepPlan(context, reached?.subjects ?? null);
  const counts = new Map(store.all(countPages).map(({ type, count }) => [type, count]));
  const predicted = forecast(context, counts);
  assertHosted(context, predicted);
  const made = reached ? affectedOfPlan(store, reached) : store.all(allPages);
  const gone = store.all(gonePages).map(({ path: page }) => fileOf(page));
  if (!isWhole) removePages(store, gone);
  if (isRedressed) staging.files.keep(besidePages(store));
  staging.files.write(SITE_MARKER, 'This folder is made by "cuttings build" and replaced by its next run.\n');
  // The page of the data tells of what was written for the others, whoever wrote it.
  const left = made.filter(({ type, path: page }) => type === 'data' || !staging.isStaged(fileOf(page)));
  if (left.length >= MANY_PAGES) collectGarbage();
  start('render', left.length);
  const { previews, state } = await makeFiles(workshop, staging, making, { context, made, left, affected });
  // Which pictures the pages show that an interrupted build has made is not known.
  if (isWhole && left.length === made.length) forgetOthers(work.previewsFolder, previews);
  const pages = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return { isWhole, size, state, pages, rendered: left.length, forecast: predicted };
}

/** Files of the published site that are not made with its pages. */
const besidePages = (store: Store): string[] =>
  store
    .all(publishedBelow, { from: '', to: '\u{10ffff}' })
    .flatMap(({ path: file }) => (isMadeWithPages(file) ? [] : [file]));

/** What is to be made of a site. */
interface ToMake {
  readonly context: ArchiveContext;
  readonly made: readonly PageRef[];
  /** Those of them that no interrupted build has made already. */
  readonly left: readonly PageRef[];
  /** Null where all is made. */
  readonly affected: Affected | null;
}

/**
 * Makes pages and all other files of the site, and looks meanwhile at what is published. Returns the pictures that the pages
 * show, and the state of the output.
 */
async function makeFiles(
  { work, config }: Workshop,
  staging: Staging,
  making: Making,
  site: ToMake,
): Promise<{ readonly previews: ReadonlySet<string>; readonly state: OutputState | null }> {
  const { input, output, published, jobs, isRedressed, progress, onArticles } = making;
  const { context, left } = site;
  const { files } = staging;
  copyAssets(projectFile('public'), files);
  const templates = applyTheme(config, { input, work: path.dirname(work.storeFile) }, files);
  // The workers read what is noted.
  staging.flush();
  const first = onArticles ? changedArticles(site).slice(0, MADE_FIRST) : [];
  const pages = [...first, ...left.filter((page) => page.type !== 'data' && !first.includes(page))];
  const state: OutputState | null = published && new Map();
  const previews = await makePages(pages, {
    storeFile: work.storeFile,
    workersFile: work.workersFile,
    config,
    templates,
    staging: staging.folder,
    previews: { cache: work.previewsFolder, drawer: drawerDigest() },
    jobs,
    isAlone: isRedressed,
    isWhole: site.affected === null,
    ahead: first.length,
    async meanwhile() {
      if (!isRedressed) await makeData(files, making, site);
      if (published && state) await assertUnchanged(context.store, published, output, state);
    },
    // It tells how large the data are.
    last: left.filter(({ type }) => type === 'data'),
    beforeLast() {
      if (!isRedressed) finishData(context, files, updatedPages(site));
      staging.flush();
    },
    onProgress: (done) => progress('render', done, left.length),
    // At once, for a build that goes on where this one is interrupted.
    onFiles(done, of) {
      staging.note(done);
      staging.flush();
      if (of[0] && first.includes(of[0])) onArticles?.(madeArticles(staging, of));
    },
  });
  return { previews, state };
}

async function makeData(
  files: StagedSite,
  { output, aside }: Making,
  { context, affected }: ToMake,
): Promise<void> {
  await inTurns(exportArchive(context, files, affected), (turn) => aside('export', turn));
  await inTurns(writeSearch(context, files, affected, output), (turn) => aside('search', turn));
}

/** Null where all is made. */
function updatedPages({ context, made, affected }: ToMake): UpdatedPages | null {
  if (!affected) return null;
  const paths = new Set(made.map(({ path: page }) => page));
  const lists = context.store.all(pagesOfType, { type: 'articles' });
  return { lists, isMade: (page) => paths.has(page.path), affected };
}

const changedArticles = ({ left, affected }: ToMake): PageRef[] =>
  left.filter(({ type, key }) => type === 'article' && affected?.article.has(key));

/** Those that read otherwise than the published ones. */
const madeArticles = ({ folder }: Staging, pages: readonly PageRef[]): MadeArticle[] =>
  pages
    .map(({ path: page }) => ({ path: page, file: path.join(folder, fileOf(page)) }))
    .filter(({ file }) => existsSync(file));

/** Throws where somebody has changed the output since its site was published, which is forgotten then. */
async function assertUnchanged(
  store: Store,
  { files, state: noted }: NotedSite,
  output: string,
  state: OutputState,
): Promise<void> {
  await inTurns(lookAt(output, files, state));
  if (digestOfState(state) === noted) return;
  store.run(forgetPublished);
  throw new OutputChanged();
}
