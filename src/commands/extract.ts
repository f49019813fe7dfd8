import { statSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { CuttingsError } from '../model/cuttings-error.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { extractAll } from '../pipeline.ts';
import { listFolder, loadContext, type ReadResult, readJsonLine, readSource } from '../read/index.ts';
import { formatDiagnostic } from './report.ts';

/** `cuttings extract paths…`: one JSON line an article on standard output, and nothing else; findings on standard error. */
export function addExtract(program: Command): void {
  program
    .command('extract')
    .description('print one JSON record per article')
    .argument('<paths...>', 'files or folders, or - for NDJSON on standard input')
    .action(async (paths: string[]) => {
      for (const given of paths) {
        if (given === '-') await extractStandardInput();
        else extractPath(given);
      }
    });
}

async function extractStandardInput(): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim()) print(readJsonLine(line, number));
  }
}

function extractPath(given: string): void {
  const stat = statSync(given, { throwIfNoEntry: false });
  if (!stat)
    throw new CuttingsError({
      code: 'no-such-file',
      message: `There is no file or folder "${given}".`,
      hint: 'Name files or folders of articles, or - for NDJSON on standard input.',
    });
  if (!stat.isDirectory()) {
    print(readSource(path.dirname(given), path.basename(given)));
    return;
  }
  const listing = listFolder(given);
  const { context, diagnostics } = loadContext(given, listing);
  report([...listing.diagnostics, ...diagnostics]);
  for (const relative of listing.sources) print(readSource(given, relative, context));
}

function print({ documents, diagnostics }: ReadResult): void {
  const result = extractAll(documents, diagnostics);
  for (const { record } of result.extracted) process.stdout.write(`${JSON.stringify(record)}\n`);
  report(result.diagnostics);
}

function report(diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) process.stderr.write(`${formatDiagnostic(diagnostic)}\n`);
}
