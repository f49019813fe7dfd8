import path from 'node:path';
import type { Command } from 'commander';
import { readAuthorityFiles } from '../archive/curation/authority-files.ts';
import { findRemoved } from '../build/find-removed.ts';
import { assertFolder } from '../build/input-folder.ts';
import { archiveTopics } from '../build/topic-scheme.ts';
import { loadArchiveConfig } from '../config/load.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { reportLines } from '../model/diagnostic-groups.ts';
import { printingOf } from '../model/printing.ts';
import { extractAsRead } from '../pipeline.ts';
import { listFolder, loadContext, readSources } from '../read/index.ts';
import { openStore } from '../store/open.ts';
import { countArticlesKept, putSource, repeatedSources } from '../store/records.ts';
import { separateVersions } from '../store/versions.ts';
import { type ArchiveFlags, archiveOf, takesArchive } from './archive-folder.ts';
import type { CommandIo } from './command-io.ts';
import { formatDiagnostic } from './report.ts';
import { leftOutLines } from './summary.ts';
import { visibleLine } from './visible.ts';

interface CheckFlags extends ArchiveFlags {
  readonly json?: true;
  readonly output?: string;
}

/** `cuttings check`: reads an archive and reports what it would skip or doubt. Exit status 1 where a file is not used. */
export function addCheck(program: Command, io: CommandIo): void {
  takesArchive(
    program.command('check').description('read an archive and report what would be skipped or doubted'),
  )
    .option('-o, --output <folder>', 'prove that nothing of removals.csv is in this site')
    .option('--json', 'print one JSON object per finding')
    .action(async (folder: string | undefined, flags: CheckFlags, command: Command) => {
      const archive = path.resolve(archiveOf(folder, flags, command));
      if (flags.output !== undefined) return proveRemoved(archive, path.resolve(flags.output), io);
      const { articles, diagnostics } = await checkArchive(archive);
      const lines = flags.json
        ? diagnostics.map((diagnostic) => JSON.stringify(diagnostic))
        : reportLines(diagnostics).map(({ diagnostic, more }) => formatDiagnostic(diagnostic, more));
      for (const line of lines) io.stdout.write(`${line}\n`);
      const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
      io.stderr.write(
        `${counted(articles, 'article')}, ${counted(diagnostics.length, 'finding')}, ${errors} of them files or rows that are not used.\n`,
      );
      for (const line of leftOutLines(diagnostics)) io.stderr.write(`${line}\n`);
      if (errors > 0) io.exitCode = 1;
    });
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

async function checkArchive(folder: string): Promise<{ articles: number; diagnostics: Diagnostic[] }> {
  assertFolder(folder);
  const hand = readAuthorityFiles(folder);
  const topics = archiveTopics(folder);
  const listing = listFolder(folder);
  const { context, diagnostics } = loadContext(folder, listing, {
    ...loadArchiveConfig(folder),
    removals: hand.removals,
  });
  const found = [...listing.diagnostics, ...diagnostics, ...hand.diagnostics, ...topics.diagnostics];
  // As a build does it: which of the records are articles is asked of a store.
  const store = openStore(':memory:');
  let next = 0;
  const read = readSources(folder, listing.sources, context);
  for await (const { extracted, diagnostics: own } of extractAsRead(read, { topics: topics.indexer })) {
    found.push(...own);
    const articles = extracted.map(({ record }) => ({
      id: record.id,
      ...printingOf(record),
      record: JSON.stringify({ source: record.source, text: record.text }),
      body: '',
    }));
    putSource(store, { path: listing.sources[next++]!, digest: '', extracted: articles, diagnostics: [] });
  }
  separateVersions(store);
  const articles = countArticlesKept(store);
  const repeated = repeatedSources(store);
  store.close();
  return { articles, diagnostics: [...found, ...repeated] };
}

/** Prints the files of a site that have what the archive was asked to take down; exit status 1 where there are any. */
function proveRemoved(archive: string, output: string, io: CommandIo): void {
  assertFolder(archive);
  assertFolder(output);
  const { removals } = readAuthorityFiles(archive);
  let found = 0;
  for (const file of findRemoved(output, removals)) {
    io.stdout.write(`${visibleLine(path.relative('.', file))}: has what authority/removals.csv takes down\n`);
    found++;
  }
  const asked = removals.articles.length + removals.people.length;
  io.stderr.write(
    found === 0
      ? `Nothing of ${asked} removals is in the site, nor in what builds keep beside it.\n`
      : `${found} files have it still: build the archive again, and look for it in archive.yml and the theme.\n`,
  );
  if (found > 0) io.exitCode = 1;
}
