import path from 'node:path';
import DevServer from '@11ty/eleventy-dev-server';
import chokidar from 'chokidar';
import { type Command, InvalidArgumentError } from 'commander';
import { buildSite } from '../build/build.ts';
import { basePathOf } from '../config/archive-config.ts';
import { loadArchiveConfig } from '../config/load.ts';
import { reportDiagnostics } from './report.ts';
import { reportError } from './report-error.ts';

interface ServeOptions {
  readonly input: string;
  readonly output: string;
  readonly port: number;
}

/** Listens on this machine alone: a draft archive is nobody else's business. */
class LocalServer extends DevServer {
  override _serverListen(port: number): void {
    this.server.listen({ port, host: '127.0.0.1' });
  }
}

/** `cuttings serve`: builds, serves, and builds again whenever the archive changes. */
export function addServe(program: Command): void {
  program
    .command('serve')
    .description('build the site, serve it on this machine, rebuild and reload on change')
    .option('-i, --input <folder>', 'the folder of articles', 'seeds')
    .option('-o, --output <folder>', 'where the site is written', '_site')
    .option('-p, --port <number>', 'the port to listen on', portOf, 8080)
    .action(serve);
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new InvalidArgumentError('A port is a number from 1 to 65535.');
  return port;
}

async function serve(given: ServeOptions): Promise<void> {
  const input = path.resolve(given.input);
  const output = path.resolve(given.output);
  const first = await buildSite({ input, output });
  reportDiagnostics(first.diagnostics);
  const server = new LocalServer('cuttings', path.relative('.', output), {
    port: given.port,
    pathPrefix: basePathOf(loadArchiveConfig(input)),
    domDiff: false,
  });
  server.serve(given.port);
  const rebuild = inTurn(async () => {
    try {
      const { pages, extracted, diagnostics } = await buildSite({ input, output });
      reportDiagnostics(diagnostics);
      process.stdout.write(`Rebuilt ${pages} pages; ${extracted} changed files were read.\n`);
      server.reload();
    } catch (error) {
      // The old site stays up: the next change may mend what is wrong.
      reportError(error);
    }
  });
  chokidar
    .watch(input, { ignoreInitial: true, awaitWriteFinish: { stabilityThreshold: 150 } })
    .on('all', rebuild);
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
