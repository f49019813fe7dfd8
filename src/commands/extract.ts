import { statSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { extract } from '../pipeline.ts';
import { listSources, type ReadResult, readJsonLine, readSource } from '../read/index.ts';

/** `cuttings extract [paths…]`: one JSON line an article on standard output, and nothing else. */
export function addExtract(program: Command): void {
  program
    .command('extract')
    .description('print one JSON record per article')
    .argument('<paths...>', 'files or folders, or - for NDJSON on standard input')
    .action(async (paths: string[]) => {
      for (const given of paths) {
        if (given === '-') {
          let number = 0;
          for await (const line of createInterface({
            input: process.stdin,
            crlfDelay: Number.POSITIVE_INFINITY,
          }))
            if (line.trim()) print(readJsonLine(line, ++number));
        } else if (statSync(given).isDirectory()) {
          for (const relative of listSources(given)) print(readSource(given, relative));
        } else print(readSource(path.dirname(given), path.basename(given)));
      }
    });
}

function print({ documents }: ReadResult): void {
  for (const document of documents) process.stdout.write(`${JSON.stringify(extract(document))}\n`);
}
