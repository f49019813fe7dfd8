import { statSync } from 'node:fs';
import path from 'node:path';
import { type Command, Option } from 'commander';
import { archiveTopics } from '../build/topic-scheme.ts';
import { loadArchiveConfig } from '../config/load.ts';
import type { TraceNote } from '../model/annotations.ts';
import type { Document } from '../model/article.ts';
import { CuttingsError } from '../model/cuttings-error.ts';
import type { ArticleRecord, QuoteRecord } from '../model/record.ts';
import type { Span } from '../model/span.ts';
import { extract } from '../pipeline.ts';
import { readSource } from '../read/index.ts';
import { clip } from '../text/clip.ts';
import type { CommandIo } from './command-io.ts';
import { explainQuote } from './explain-quote.ts';
import { formatDiagnostic } from './report.ts';
import { visibleLine } from './visible.ts';

/** `cuttings explain FILE [OFFSET]`: for every layer, why something was found, changed, dropped or resolved so. */
export function addExplain(program: Command, io: CommandIo): void {
  program
    .command('explain')
    .description('tell why something in an article was found, dropped or resolved as it was')
    .argument('<file>', 'one article')
    .argument('[offset]', 'only what touches this offset of the text, or these words')
    .addOption(new Option('--layer <name>', 'only this layer').choices(LAYERS))
    .action(async (file: string, where: string | undefined, { layer }: { layer?: string }) => {
      const { thresholds } = loadArchiveConfig(path.dirname(file));
      const topics = archiveTopics(path.dirname(file)).indexer;
      for (const { document, range } of placesIn(await documentsOf(file, io), where)) {
        const notes: TraceNote[] = [];
        const records = extract([document], { trace: (note) => notes.push(note), topics });
        const shown = notes.filter(
          (note) =>
            (layer === undefined || note.layer === layer) &&
            (range === null || (note.start < range.end && range.start < note.end)),
        );
        const quotes = layer === undefined || layer === 'quotes' ? quotesAt(records, range) : [];
        for (const quote of quotes) io.stdout.write(explainQuote(document.text, quote, thresholds));
        for (const note of shown) io.stdout.write(`${line(document.text, note)}\n`);
        if (shown.length + quotes.length === 0)
          io.stdout.write('No layer has anything to say about that place.\n');
      }
    });
}

/** The quotes whose words are asked for; none where the whole article is. */
const quotesAt = (records: readonly ArticleRecord[], range: Span | null): QuoteRecord[] =>
  records.flatMap(({ quotes }) =>
    quotes.filter(
      ({ content }) => range && content.some(([start, end]) => start < range.end && range.start < end),
    ),
  );

const LAYERS = ['clean', 'names', 'dates', 'figures', 'quotes', 'speakers', 'topics'];

async function documentsOf(file: string, io: CommandIo): Promise<readonly Document[]> {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new CuttingsError({
      code: 'no-such-file',
      message: `There is no file "${file}".`,
      hint: 'Name one article.',
    });
  const { documents, diagnostics } = await readSource(path.dirname(file), path.basename(file));
  for (const diagnostic of diagnostics) io.stderr.write(`${formatDiagnostic(diagnostic)}\n`);
  if (documents.length === 0) io.exitCode = 1;
  return documents;
}

interface Place {
  readonly document: Document;
  /** Null for the whole text. */
  readonly range: Span | null;
}

/** Where to look: in every article of the file that has the words, or that is long enough for the offset. */
function placesIn(documents: readonly Document[], where: string | undefined): Place[] {
  const places = documents.flatMap((document): Place[] => {
    if (where === undefined) return [{ document, range: null }];
    const range = rangeOf(document.text, where);
    return range ? [{ document, range }] : [];
  });
  if (places.length > 0 || documents.length === 0) return places;
  throw new CuttingsError({
    code: 'words-not-found',
    message: /^\d+$/.test(where!)
      ? `The article ends before offset ${where}: it has ${documents[0]!.text.length} characters.`
      : `The words "${where}" do not stand in the article.`,
    hint: 'Give words exactly as printed, or an offset into the text.',
  });
}

/** Digits are an offset; anything else is words to look for. Null where the text has no such place. */
function rangeOf(text: string, where: string): Span | null {
  const start = /^\d+$/.test(where) ? Number(where) : text.indexOf(where);
  if (start < 0 || start >= text.length) return null;
  return { start, end: start + (/^\d+$/.test(where) ? 1 : where.length) };
}

const line = (text: string, { start, end, layer, verdict, because }: TraceNote): string =>
  `${start}–${end} ${layer} ${verdict} "${clip(text.slice(start, end), 60)}": ${visibleLine(because)}`;
