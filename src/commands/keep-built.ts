import { createServer } from 'node:net';
import path from 'node:path';
import chokidar from 'chokidar';
import { buildSite, type MadeArticle } from '../build/build.ts';
import { assertFolder } from '../build/input-folder.ts';
import { startAhead } from '../build/make-pages.ts';
import { loadArchiveConfig } from '../config/load.ts';
import { CuttingsError } from '../model/cuttings-error.ts';
import type { CommandIo } from './command-io.ts';
import { progressOf } from './progress.ts';
import { reportDiagnostics } from './report.ts';
import { reportError } from './report-error.ts';

/** What is told of the builds that follow the first. */
export interface Following {
  /** One begins. */
  onBegin?(): void;
  /** Pages of changed articles stand where they wait for the rest of the site. */
  onArticles?(pages: readonly MadeArticle[]): void;
  /** The site is another now. */
  onBuilt?(): void;
  /** The site is as it should be, changed or not. */
  onCurrent?(): void;
  /** The old site stays up: the next change may mend what is wrong. */
  onFailed?(error: unknown): void;
}

/** A site that is built again whenever its archive changes. */
export interface KeptSite {
  follow(told: Following): void;
}

/** Builds the site of an archive, and watches it: what changes from here on is built once somebody follows. */
export async function keepBuilt(archive: string, output: string, io: CommandIo): Promise<KeptSite> {
  const input = path.resolve(archive);
  assertFolder(input);
  const changes = await watchArchive(input, output);
  try {
    await firstBuild(archive, output, io);
  } catch (error) {
    await changes.close();
    throw error;
  }
  startAhead(loadArchiveConfig(input));
  return { follow: (told) => changes.follow(inTurn(() => rebuild(archive, output, io, told))) };
}

async function rebuild(archive: string, output: string, io: CommandIo, told: Following): Promise<void> {
  told.onBegin?.();
  try {
    const built = await buildSite({
      input: path.resolve(archive),
      output,
      onArticles: told.onArticles,
    });
    const { pages, extracted, diagnostics, isUnchanged } = built;
    if (!isUnchanged) {
      reportDiagnostics(diagnostics, archive, io.stderr);
      io.stdout.write(`Rebuilt ${pages} pages; ${extracted} changed files were read.\n`);
      told.onBuilt?.();
    }
    told.onCurrent?.();
  } catch (error) {
    reportError(error, io.stderr);
    told.onFailed?.(error);
  }
}

async function firstBuild(archive: string, output: string, { stderr, bars }: CommandIo): Promise<void> {
  const progress = progressOf(bars ?? stderr);
  const { diagnostics } = await buildSite({
    input: path.resolve(archive),
    output,
    onStep: progress.step,
  }).finally(progress.done);
  reportDiagnostics(diagnostics, archive, stderr);
}

/** Watches from before the first build on: what changes while it runs, or before its site is looked at, is not missed. */
async function watchArchive(input: string, output: string) {
  let missed = false;
  let changed = (): void => {
    missed = true;
  };
  const watcher = chokidar.watch(input, {
    ignored: isNoInput(input, output),
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: 100, pollInterval: 25 },
  });
  watcher.on('all', () => changed());
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
  return {
    close: (): Promise<void> => watcher.close(),
    /** Calls at every change from now on, and at once if there was one already. */
    follow(call: () => void): void {
      changed = call;
      if (missed) call();
    },
  };
}

/** What a build writes must not start the next one, where the site stands inside the archive. */
function isNoInput(input: string, output: string): (file: string) => boolean {
  return (file) =>
    file === output ||
    file.startsWith(output + path.sep) ||
    /(?:^|[\\/])(?:\.[^\\/]|node_modules(?:$|[\\/]))/.test(path.relative(input, file));
}

/** Throws where another program has the port: told before the build, not after it. */
export async function assertFree(port: number): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (cause) =>
      reject(
        new CuttingsError({
          code: 'port-not-free',
          message: `Port ${port} cannot be listened on: another program has it, or it is reserved.`,
          hint: `Choose another: --port ${port === 65535 ? 8080 : port + 1}`,
          cause,
        }),
      ),
    );
    probe.listen({ port, host: '127.0.0.1' }, resolve);
  });
  await new Promise((resolve) => probe.close(resolve));
}

/** Runs one call at a time; calls that come meanwhile become one more run. */
function inTurn(work: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    running = true;
    do {
      again = false;
      await work();
    } while (again);
    running = false;
  };
  return () => {
    if (running) again = true;
    else void run();
  };
}
