import { statSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import type { TraceNote } from '../model/annotations.ts';
import { CuttingsError } from '../model/cuttings-error.ts';
import { extract } from '../pipeline.ts';
import { readSource } from '../read/index.ts';
import { clip } from '../text/clip.ts';
import { formatDiagnostic } from './report.ts';

/** `cuttings explain FILE [OFFSET]`: for every layer, why something was found, changed, dropped or resolved so. */
export function addExplain(program: Command): void {
  program
    .command('explain')
    .description('tell why something in an article was found, dropped or resolved as it was')
    .argument('<file>', 'one article')
    .argument('[offset]', 'only what touches this offset of the text, or these words')
    .option('--layer <name>', 'only this layer: clean, names, dates, figures, quotes, speakers, topics')
    .action((file: string, where: string | undefined, { layer }: { layer?: string }) => {
      if (!statSync(file, { throwIfNoEntry: false })?.isFile())
        throw new CuttingsError({
          code: 'no-such-file',
          message: `There is no file "${file}".`,
          hint: 'Name one article.',
        });
      const { documents, diagnostics } = readSource(path.dirname(file), path.basename(file));
      for (const diagnostic of diagnostics) process.stderr.write(`${formatDiagnostic(diagnostic)}\n`);
      for (const document of documents) {
        const notes: TraceNote[] = [];
        extract(document, (note) => notes.push(note));
        const range = where === undefined ? null : rangeOf(document.text, where);
        const shown = notes.filter(
          (note) =>
            (layer === undefined || note.layer === layer) &&
            (range === null || (note.start < range.end && range.start < note.end)),
        );
        for (const note of shown) process.stdout.write(`${line(document.text, note)}\n`);
        if (shown.length === 0) process.stdout.write('No layer has anything to say about that place.\n');
      }
    });
}

/** Digits are an offset; anything else is words to look for. */
function rangeOf(text: string, where: string): { start: number; end: number } {
  if (/^\d+$/.test(where)) return { start: Number(where), end: Number(where) + 1 };
  const start = text.indexOf(where);
  if (start >= 0) return { start, end: start + where.length };
  throw new CuttingsError({
    code: 'words-not-found',
    message: `The words "${where}" do not stand in the article.`,
    hint: 'Give them exactly as printed, or an offset into the text.',
  });
}

const line = (text: string, { start, end, layer, verdict, because }: TraceNote): string =>
  `${start}–${end} ${layer} ${verdict} "${clip(text.slice(start, end), 60)}": ${because}`;
