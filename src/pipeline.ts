import { type AnnotateOptions, annotate, annotateForeign } from './annotate/index.ts';
import { clean, doubtsAbout } from './clean/index.ts';
import type { Document } from './model/article.ts';
import { diagnose } from './model/diagnose.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import { type ArticleRecord, toRecord } from './model/record.ts';
import type { ReadResult } from './read/index.ts';
import type { Extracted } from './store/records.ts';

/** Documents → articles → annotations → the public records, in the same order. Pure and synchronous. */
export function extract(documents: readonly Document[], options: AnnotateOptions = {}): ArticleRecord[] {
  const articles = documents.map((document) => clean(document, options.trace));
  const annotations = annotate(
    articles.filter(({ unread }) => !unread),
    options,
  ).values();
  return articles.map((article) =>
    toRecord(article, article.unread ? annotateForeign(article) : annotations.next().value!),
  );
}

/** What became of a source. */
export interface ExtractResult {
  readonly extracted: readonly Extracted[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Characters in a batch: enough that changing layers costs little, so few that a batch of long texts fits in memory. */
const BATCH = 160_000;

/**
 * Every document of every source, a result a source in the same order: one that makes the extractor fail is reported,
 * and the others are kept. Reads some sources ahead, to extract them together.
 */
export function* extractAll(
  sources: Iterable<ReadResult>,
  options: AnnotateOptions = {},
): Generator<ExtractResult> {
  for (const some of inBatches(sources, lengthOf)) yield* extractTogether(some, options);
}

/** The same for sources that are read as they are asked for. */
export async function* extractAsRead(
  sources: AsyncIterable<ReadResult>,
  options: AnnotateOptions = {},
): AsyncGenerator<ExtractResult> {
  let batch: ReadResult[] = [];
  for await (const source of sources) {
    batch.push(source);
    if (batch.reduce((sum, one) => sum + lengthOf(one), 0) < BATCH) continue;
    yield* extractTogether(batch, options);
    batch = [];
  }
  yield* extractTogether(batch, options);
}

const lengthOf = ({ documents }: ReadResult): number =>
  documents.reduce((sum, { text }) => sum + text.length, 0);

function extractTogether(sources: readonly ReadResult[], options: AnnotateOptions): ExtractResult[] {
  const documents = sources.flatMap((source) => source.documents);
  // Once more in batches: one source may hold very many documents.
  const outcomes = inBatches(documents, ({ text }) => text.length).flatMap((batch) =>
    extractBatch(batch, options),
  );
  return sources.map(({ documents, diagnostics }) => {
    const extracted: Extracted[] = [];
    const found = [...diagnostics];
    for (const { body, source, dateOrder } of documents) {
      const outcome = outcomes.next().value!;
      if (outcome instanceof Failure) found.push(outcome.at(source.path));
      else {
        extracted.push({ record: outcome, body });
        found.push(...doubtsAbout(outcome, dateOrder));
      }
    }
    return { extracted, diagnostics: found };
  });
}

function* inBatches<Item>(items: Iterable<Item>, lengthOf: (item: Item) => number): Generator<Item[]> {
  let batch: Item[] = [];
  let length = 0;
  for (const item of items) {
    batch.push(item);
    length += lengthOf(item);
    if (length < BATCH) continue;
    yield batch;
    batch = [];
    length = 0;
  }
  if (batch.length > 0) yield batch;
}

/** A failure in one article must not lose the others: they are extracted again, one by one. */
function extractBatch(batch: readonly Document[], options: AnnotateOptions): (ArticleRecord | Failure)[] {
  try {
    return extract(batch, options);
  } catch (error) {
    return batch.length === 1 ? [new Failure(error)] : batch.flatMap((one) => extractBatch([one], options));
  }
}

/** An article that the extractor could not take. */
class Failure {
  readonly #error: unknown;

  constructor(error: unknown) {
    this.#error = error;
  }

  at(path: string): Diagnostic {
    const error = this.#error;
    const problem = error instanceof Error ? error.message : String(error);
    return diagnose({ code: 'internal-error', params: { problem } }, path);
  }
}
