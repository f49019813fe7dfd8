import { statSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import type { TopicIndexer } from '../annotate/topics/index.ts';
import { archiveTopics } from '../build/topic-scheme.ts';
import { CuttingsError } from '../model/cuttings-error.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type ExtractResult, extractAll } from '../pipeline.ts';
import { listFolder, loadContext, type ReadResult, readJsonLine, readSource } from '../read/index.ts';
import { formatDiagnostic } from './report.ts';

/** `cuttings extract paths…`: one JSON line an article on standard output, and nothing else; findings on standard error. */
export function addExtract(program: Command): void {
  program
    .command('extract')
    .description('print one JSON record per article')
    .argument('<paths...>', 'files or folders, or - for NDJSON on standard input')
    .action(async (paths: string[]) => {
      let records = 0;
      for (const given of paths) {
        if (given === '-')
          for await (const sources of readStandardInput()) records += await print(extractAll(sources));
        else {
          const { sources, topics } = openPath(given);
          records += await print(extractAll(sources, { topics }));
        }
      }
      // As a filter does: nothing in, nothing out is fine; nothing out of something is not.
      if (records === 0 && findings > 0) process.exitCode = 1;
    });
}

/** The lines as they come, those that came together in one list: none waits for the next. */
async function* readStandardInput(): AsyncGenerator<ReadResult[]> {
  let number = 0;
  for await (const lines of linesOf(process.stdin))
    yield lines.flatMap((line) => {
      number++;
      return line.trim() ? [readJsonLine(line, number)] : [];
    });
}

/** Lines end with a line feed and nothing else: JSON text may hold U+2028, which `readline` would cut at. */
async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
  const decoder = new TextDecoder(); // Drops a byte order mark.
  let pending: string[] = [];
  for await (const chunk of stream) {
    const [first, ...rest] = decoder.decode(chunk, { stream: true }).split('\n');
    pending.push(first!);
    if (rest.length === 0) continue;
    yield [pending.join(''), ...rest.slice(0, -1)];
    pending = [rest.at(-1)!];
  }
  yield [pending.join('') + decoder.decode()];
}

/** What a path holds, read one by one as asked for; `topics` is the archive's own scheme, where a folder has one. */
function openPath(given: string): { sources: Iterable<ReadResult>; topics?: TopicIndexer } {
  const stat = statSync(given, { throwIfNoEntry: false });
  if (!stat)
    throw new CuttingsError({
      code: 'no-such-file',
      message: `There is no file or folder "${given}".`,
      hint: 'Name files or folders of articles, or - for NDJSON on standard input.',
    });
  if (!stat.isDirectory()) return { sources: [readSource(path.dirname(given), path.basename(given))] };
  const listing = listFolder(given);
  const { context, diagnostics } = loadContext(given, listing);
  const { indexer: topics, diagnostics: faults } = archiveTopics(given);
  report([...listing.diagnostics, ...diagnostics, ...faults]);
  if (listing.sources.length === 0)
    throw new CuttingsError({
      code: 'no-articles',
      message: `There is no article in "${given}".`,
      hint: 'Articles are .txt, .md, .html, .json or .jsonl files.',
    });
  return {
    sources: listing.sources.values().map((relative) => readSource(given, relative, context)),
    topics,
  };
}

/** Waits until a record is written, so that a reader that closes its end stops the reading as well. */
async function print(results: Iterable<ExtractResult>): Promise<number> {
  let records = 0;
  for (const { extracted, diagnostics } of results) {
    for (const { record } of extracted)
      await new Promise((resolve) => process.stdout.write(`${JSON.stringify(record)}\n`, resolve));
    report(diagnostics);
    records += extracted.length;
  }
  return records;
}

let findings = 0;

function report(diagnostics: readonly Diagnostic[]): void {
  findings += diagnostics.length;
  for (const diagnostic of diagnostics) process.stderr.write(`${formatDiagnostic(diagnostic)}\n`);
}
