import { statSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { type Extraction, extractFolder, extractSources } from '../extract.ts';
import { CuttingsError } from '../model/cuttings-error.ts';
import { type ReadResult, readJsonLine, readSource } from '../read/index.ts';
import type { CommandIo } from './command-io.ts';
import { lineBatches } from './line-batches.ts';
import { formatDiagnostic } from './report.ts';

/** `cuttings extract paths…`: one JSON line an article on standard output, and nothing else; findings on standard error. */
export function addExtract(program: Command, io: CommandIo): void {
  program
    .command('extract')
    .description('print one JSON record per article')
    .argument('<paths...>', 'files or folders, or - for NDJSON on standard input')
    .action(async (paths: string[]) => {
      let records = 0;
      let findings = 0;
      for (const given of paths)
        for await (const extraction of given === '-' ? fromLines(io.stdin) : fromPath(given)) {
          await print(extraction, io);
          records += extraction.records.length;
          findings += extraction.diagnostics.length;
        }
      // As a filter does: nothing in, nothing out is fine; nothing out of something is not.
      if (records === 0 && findings > 0) io.exitCode = 1;
    });
}

/** Waits until a record is written, so that a reader that closes its end stops the reading as well. */
async function print({ records, diagnostics }: Extraction, { stdout, stderr }: CommandIo): Promise<void> {
  for (const record of records)
    await new Promise<void>((resolve) => stdout.write(`${JSON.stringify(record)}\n`, () => resolve()));
  for (const diagnostic of diagnostics) stderr.write(`${formatDiagnostic(diagnostic)}\n`);
}

/** What a file or folder holds, read one by one as asked for. */
async function* fromPath(given: string): AsyncGenerator<Extraction> {
  const stat = statSync(given, { throwIfNoEntry: false });
  if (!stat)
    throw new CuttingsError({
      code: 'no-such-file',
      message: `There is no file or folder "${given}".`,
      hint: 'Name files or folders of articles, or - for NDJSON on standard input.',
    });
  if (stat.isDirectory()) yield* extractFolder(given);
  else yield* extractSources([await readSource(path.dirname(given), path.basename(given))]);
}

/** The lines as they come, those that come together in one batch: none waits for a next one that is not there. */
async function* fromLines(stdin: CommandIo['stdin']): AsyncGenerator<Extraction> {
  let number = 0;
  for await (const lines of lineBatches(stdin)) {
    const sources: ReadResult[] = lines.flatMap((line) => {
      number++;
      return line.trim() ? [readJsonLine(line, number)] : [];
    });
    yield* extractSources(sources);
  }
}
