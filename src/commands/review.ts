import path from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { realPlace } from '../build/output-folder.ts';
import { deskPlaces } from '../build/work-folder.ts';
import { basePathOf } from '../config/archive-config.ts';
import { loadArchiveConfig } from '../config/load.ts';
import { Desk } from '../review/desk.ts';
import { deskServer } from '../review/server.ts';
import { type ArchiveFlags, archiveOf, takesArchive } from './archive-folder.ts';
import type { CommandIo } from './command-io.ts';
import { assertFree, keepBuilt } from './keep-built.ts';
import { portOf } from './serve.ts';
import { serveLocally } from './serve-locally.ts';
import { serveSite } from './serve-site.ts';

interface ReviewOptions extends ArchiveFlags {
  readonly output: string;
  readonly port: number;
  readonly by: string;
  readonly date?: string;
  readonly seed?: string;
}

/** `cuttings review`: asks people what is doubtful, writes their answers into `authority/`, and builds what they change. */
export function addReview(program: Command, io: CommandIo): void {
  takesArchive(
    program
      .command('review')
      .description(
        'a desk in the browser: judge what is doubtful, or a random sample; answers go into authority/',
      ),
  )
    .option('-o, --output <folder>', 'where the site is written', '_site')
    .option('-p, --port <number>', 'the port of the desk; the site has the next one', deskPortOf, 8090)
    .option('--by <name>', 'who judges, to be named on the page on the method; left out, nobody is', '')
    .option('--date <day>', 'the day of the judgements (default: today)', dayOf)
    .option('--seed <text>', 'draws another random sample; left out, the last one goes on')
    .action((folder: string | undefined, options: ReviewOptions, command: Command) =>
      review(archiveOf(folder, options, command), options, io),
    );
}

function deskPortOf(text: string): number {
  if (portOf(text) === 65535)
    throw new InvalidArgumentError('The site needs the next port: 65534 is the last.');
  return portOf(text);
}

function dayOf(text: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) throw new InvalidArgumentError('A day is written 2026-11-30.');
  return text;
}

async function review(archive: string, given: ReviewOptions, io: CommandIo): Promise<void> {
  const { port } = given;
  const sitePort = port + 1;
  const output = path.resolve(given.output);
  await assertFree(port);
  await assertFree(sitePort);
  const site = await keepBuilt(archive, output, io);
  const pages = serveSite(archive, output, sitePort, []);
  const input = path.resolve(archive);
  const config = loadArchiveConfig(input);
  const desk = new Desk({
    ...{ input, config, by: given.by, seed: given.seed ?? null, ...deskPlaces(realPlace(output)) },
    site: `http://localhost:${sitePort}${basePathOf(config)}`,
    today: () => given.date ?? new Date().toISOString().slice(0, 10),
  });
  const server = deskServer(desk);
  serveLocally(server, [], ['GET', 'HEAD', 'POST']);
  server.listen({ port, host: '127.0.0.1' });
  io.stdout.write(
    `The desk: http://localhost:${port}/\nThe site: http://localhost:${sitePort}${basePathOf(config)}\n`,
  );
  site.follow({
    onBegin: () => desk.tell('building'),
    onBuilt: () => pages.showSite(),
    onCurrent: () => desk.tell('current'),
    onFailed: (error) => desk.tell('failed', error instanceof Error ? error.message : String(error)),
  });
}
