import path from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { type ArchiveFlags, archiveOf, takesArchive } from './archive-folder.ts';
import type { CommandIo } from './command-io.ts';
import { assertFree, keepBuilt } from './keep-built.ts';
import { serveSite } from './serve-site.ts';

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

/** A port as it was typed. */
export function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new InvalidArgumentError('A port is a number from 1 to 65535.');
  return port;
}

async function serve(archive: string, given: ServeOptions, io: CommandIo): Promise<void> {
  const output = path.resolve(given.output);
  await assertFree(given.port);
  const site = await keepBuilt(archive, output, io);
  const server = serveSite(archive, output, given.port, given.host);
  site.follow({ onArticles: server.showAhead, onBuilt: server.showSite, onFailed: server.showSite });
}
