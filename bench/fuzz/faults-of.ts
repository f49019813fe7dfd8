import type { Document } from '../../src/model/article.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { extract } from '../../src/pipeline.ts';
import { EMPTY_CONTEXT } from '../../src/read/context.ts';
import { type Format, isTextFormat } from '../../src/read/formats.ts';
import { parseSource } from '../../src/read/index.ts';
import { readParts } from '../../src/read/read-parts.ts';

type Pair = readonly [start: number, end: number];

/** Places of a record that are none in its text, or whose words are not those that it has of them. */
export function spanFaults({ text, ...record }: ArticleRecord): string[] {
  const faults: string[] = [];
  const check = (what: string, [start, end]: Pair, words?: string): void => {
    if (
      !(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length)
    )
      faults.push(`${what} at ${start}–${end} of ${text.length}`);
    else if (words !== undefined && text.slice(start, end) !== words)
      faults.push(`${what} reads otherwise: ${words}`);
  };
  const inOrder = (
    what: string,
    spans: readonly { readonly start: number; readonly end: number }[],
  ): void => {
    spans.forEach(({ start }, i) => {
      if (i > 0 && start < spans[i - 1]!.end) faults.push(`${what} overlap at ${start}`);
    });
  };
  for (const layer of ['dates', 'figures', 'names'] as const)
    for (const { start, end, text: words } of record[layer]) check(layer, [start, end], words);
  for (const { start, end } of record.blocks) check('blocks', [start, end]);
  inOrder('blocks', record.blocks);
  inOrder('names', record.names);
  for (const { content, cue, source } of record.quotes) {
    if (content.length === 0) faults.push('a quote without words');
    for (const pair of [...content, ...cue, ...source]) check('quotes', pair);
  }
  for (const { evidence } of [...record.topics, ...(record.subjects ?? [])])
    for (const pair of evidence) check('topics', pair);
  const known = new Set(record.named.map(({ id }) => id));
  for (const { entity } of record.names) if (!known.has(entity)) faults.push(`${entity} is named by nobody`);
  return faults;
}

/** Reads and annotates a file, and tells what is wrong with what comes of it: it throws, is not accounted for, or points nowhere. */
export async function faultsOf(bytes: Uint8Array, format: Format): Promise<string[]> {
  try {
    const { documents, diagnostics } = isTextFormat(format)
      ? parseSource(bytes, `a.${format}`, format)
      : await readParts(bytes, `a.${format}`, format, EMPTY_CONTEXT);
    const lost = documents.length + diagnostics.length === 0 ? ['neither an article nor a word why'] : [];
    return [...lost, ...recordsOf(documents).flatMap(spanFaults)];
  } catch (error) {
    return [
      `throws ${error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ') : String(error)}`,
    ];
  }
}

/** Each by itself: which one throws is told. */
const recordsOf = (documents: readonly Document[]): ArticleRecord[] =>
  documents.flatMap((document) => extract([document]));
