import { createServer } from 'node:net';
import path from 'node:path';
import DevServer from '@11ty/eleventy-dev-server';
import chokidar from 'chokidar';
import { type Command, InvalidArgumentError } from 'commander';
import { buildSite } from '../build/build.ts';
import { assertFolder } from '../build/input-folder.ts';
import { basePathOf } from '../config/archive-config.ts';
import { loadArchiveConfig } from '../config/load.ts';
import { CuttingsError } from '../model/cuttings-error.ts';
import { type ArchiveFlags, archiveOf, takesArchive } from './archive-folder.ts';
import type { CommandIo } from './command-io.ts';
import { progressOf } from './progress.ts';
import { reportDiagnostics } from './report.ts';
import { reportError } from './report-error.ts';
import { serveLocally } from './serve-locally.ts';

interface ServeOptions extends ArchiveFlags {
  readonly output: string;
  readonly port: number;
  readonly host: readonly string[];
}

/** `cuttings serve`: builds, serves, and builds again whenever the archive changes. */
export function addServe(program: Command, io: CommandIo): void {
  takesArchive(
    program
      .command('serve')
      .description('build the site, serve it on this machine, rebuild and reload on change'),
  )
    .option('-o, --output <folder>', 'where the site is written', '_site')
    .option('-p, --port <number>', 'the port to listen on', portOf, 8080)
    .option(
      '--host <name>',
      'another name that it answers to besides localhost, as behind a proxy; may be given again',
      (name: string, names: readonly string[]) => [...names, name.toLowerCase()],
      [],
    )
    .action((folder: string | undefined, options: ServeOptions, command: Command) =>
      serve(archiveOf(folder, options, command), options, io),
    );
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new InvalidArgumentError('A port is a number from 1 to 65535.');
  return port;
}

async function serve(archive: string, given: ServeOptions, io: CommandIo): Promise<void> {
  const input = path.resolve(archive);
  const output = path.resolve(given.output);
  assertFolder(input);
  await assertFree(given.port);
  const changes = await watchArchive(input, output);
  try {
    await firstBuild(archive, output, io);
  } catch (error) {
    await changes.close();
    throw error;
  }
  const server = new DevServer('cuttings', path.relative('.', output), {
    pathPrefix: basePathOf(loadArchiveConfig(input)),
    domDiff: false,
    portReassignmentRetryCount: 0,
  });
  serveLocally(server.server, given.host);
  server.server.once('listening', () => limitMessages(server.updateServer));
  // Not `serve`, which listens for the whole network: a draft archive is nobody else's business.
  server.server.listen({ port: given.port, host: '127.0.0.1' });
  const rebuild = inTurn(async () => {
    try {
      const { pages, extracted, diagnostics, isUnchanged } = await buildSite({ input, output });
      if (isUnchanged) return;
      reportDiagnostics(diagnostics, archive, io.stderr);
      io.stdout.write(`Rebuilt ${pages} pages; ${extracted} changed files were read.\n`);
      server.reload();
    } catch (error) {
      // The old site stays up: the next change may mend what is wrong.
      reportError(error, io.stderr);
    }
  });
  changes.follow(rebuild);
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
    awaitWriteFinish: { stabilityThreshold: 150 },
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

/** A page has nothing to say to the server: what comes all the same is short, and ends no more than its connection. */
function limitMessages(sockets: DevServer['updateServer']): void {
  sockets.options.maxPayload = 1024;
  sockets.on('connection', (socket) => socket.on('error', () => {}));
}

/** What a build writes must not start the next one, where the site stands inside the archive. */
function isNoInput(input: string, output: string): (file: string) => boolean {
  return (file) =>
    file === output ||
    file.startsWith(output + path.sep) ||
    /(?:^|[\\/])(?:\.[^\\/]|node_modules(?:$|[\\/]))/.test(path.relative(input, file));
}

/** Throws where another program has the port: told before the build, not after it. */
async function assertFree(port: number): Promise<void> {
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
