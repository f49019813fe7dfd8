import path from 'node:path';
import { Argument, type Command } from 'commander';
import { exportArchive } from '../build/export-archive.ts';
import { OPEN_DATA, type OpenDataFormat } from '../config/archive-config.ts';
import { type ArchiveFlags, archiveOf, takesArchive } from './archive-folder.ts';
import type { CommandIo } from './command-io.ts';
import { progressOf } from './progress.ts';
import { leftOutLines } from './summary.ts';

interface ExportFlags extends ArchiveFlags {
  readonly out: string;
  readonly output: string;
  readonly article?: string;
}

/** `cuttings export FORMAT`: an archive in a format of other programs. */
export function addExport(program: Command, io: CommandIo): void {
  const command = program
    .command('export')
    .description('write an archive in a format of other programs')
    .addArgument(
      new Argument(
        '<format>',
        'sqlite: a database; parquet: the tables; annotations: W3C Web Annotations, tei: TEI P5, each a file an article',
      ).choices(OPEN_DATA),
    );
  takesArchive(command)
    .requiredOption('--out <place>', 'the file of SQLite, or the folder of all others; a new or an empty one')
    .option(
      '--article <which>',
      'only this one, in annotations and TEI: its identifier, its page or its file',
    )
    .option(
      '-o, --output <folder>',
      'the site that is built of it: what its builds have read is not read again',
      '_site',
    )
    .action((format: OpenDataFormat, folder: string | undefined, flags: ExportFlags, of: Command) =>
      exportTo(format, archiveOf(folder, flags, of), flags, io),
    );
}

async function exportTo(
  format: OpenDataFormat,
  input: string,
  { out, output, article }: ExportFlags,
  { stdout, stderr }: CommandIo,
): Promise<void> {
  const progress = progressOf(stderr);
  const leftOut: string[] = [];
  const files = await exportArchive({
    input: path.resolve(input),
    site: path.resolve(output),
    format,
    out,
    article,
    onStep: progress.step,
    onRead: (diagnostics) => leftOut.push(...leftOutLines(diagnostics)),
  }).finally(progress.done);
  stdout.write(`${files === 1 ? '1 file' : `${files} files`} in ${out}\n`);
  for (const line of leftOut) stderr.write(`${line}\n`);
}
