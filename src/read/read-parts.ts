import type { Document } from '../model/article.ts';
import { diagnose, type Finding } from '../model/diagnose.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { readTableOfFiles } from './beside-files.ts';
import { type FolderContext, withRows } from './context.ts';
import { decode } from './decode.ts';
import { LeftOut } from './formats/left-out.ts';
import { type Budget, damaged, type Part, ReadProblem } from './formats/part.ts';
import { READERS } from './formats/readers.ts';
import { FORMATS, type Format, isTextFormat, type TextFormat } from './formats.ts';
import { parseSource } from './parse-source.ts';
import type { ReadResult } from './read-records.ts';
import { type Fields, toDocument } from './to-document.ts';

/** Archives in archives in archives: nobody goes further. */
const MAX_DEPTH = 4;

/**
 * What one source may unpack: text shrinks to a tenth, a page of a template that repeats to less, and nothing that
 * anybody wrote to a hundredth.
 */
const budgetOf = (bytes: Uint8Array): Budget => ({
  left: Math.min(2e9, Math.max(64e6, bytes.length * 100)),
});

/** Reads a file that is more than text, and what is inside it. What was read before it turns out damaged is kept. */
export async function readParts(
  bytes: Uint8Array,
  path: string,
  format: Exclude<Format, TextFormat>,
  context: FolderContext,
): Promise<ReadResult> {
  const reading = new Reading(context, budgetOf(bytes));
  await reading.file(bytes, path, format, 1);
  if (reading.documents.length + reading.diagnostics.length === 0) reading.tell({ code: 'empty-file' }, path);
  return reading;
}

class Reading implements ReadResult {
  readonly documents: Document[] = [];
  readonly diagnostics: Diagnostic[] = [];
  #context: FolderContext;
  readonly #budget: Budget;

  constructor(context: FolderContext, budget: Budget) {
    this.#context = context;
    this.#budget = budget;
  }

  tell(finding: Finding, path: string): void {
    this.diagnostics.push(diagnose(finding, path));
  }

  async file(
    bytes: Uint8Array,
    path: string,
    format: Format,
    depth: number,
    fallback?: Fields,
  ): Promise<void> {
    if (isTextFormat(format)) return this.#add(parseSource(bytes, path, format, this.#context, fallback));
    if (depth > MAX_DEPTH) return this.tell({ code: 'nested-too-deeply' }, path);
    const without = new LeftOut();
    try {
      for await (const part of READERS[format](bytes, path, this.#budget))
        await this.#take(part, path, format, depth, without);
    } catch (error) {
      this.tell(error instanceof ReadProblem ? error.finding : damaged(error), path);
    }
    for (const finding of without.findings()) this.tell(finding, path);
  }

  async #take(part: Part, path: string, format: Format, depth: number, without: LeftOut): Promise<void> {
    const place = path + part.place;
    if (part.kind === 'note') this.tell(part.finding, place);
    else if (part.kind === 'table') this.#learn(part, path);
    else if (part.kind === 'article') {
      const { mediaType } = FORMATS[format];
      const origin = { path: place, mediaType, content: part.manuscript.text };
      this.#add(toDocument(part.manuscript, origin, this.#context));
    } else if (part.isPerhaps && isTextFormat(part.format)) {
      const read = parseSource(part.bytes, place, part.format, this.#context, part.fallback);
      if (read.documents.length > 0) this.#add(read);
      else without.add('page without an article', place);
    } else await this.file(part.bytes, place, part.format, depth + 1, part.fallback);
  }

  /** What a table in an archive says of the files beside it. */
  #learn({ bytes, place, members }: Extract<Part, { kind: 'table' }>, path: string): void {
    const { text } = decode(bytes, false);
    if (text === null) {
      this.tell({ code: 'binary-file' }, path + place);
      return;
    }
    const exists = (file: string): boolean => members.has(file.slice(path.length));
    const order = this.#context.settings?.dateOrder;
    const { rows, diagnostics } = readTableOfFiles(text, path + place, exists, order);
    this.#context = withRows(this.#context, rows);
    this.#add({ documents: [], diagnostics });
  }

  #add({ documents, diagnostics }: ReadResult): void {
    for (const document of documents) this.documents.push(document);
    for (const diagnostic of diagnostics) this.diagnostics.push(diagnostic);
  }
}
