import type { QuoteRecord } from './record.ts';

// In characters: a longer stretch is no sentence that stands for the statement.
const LONGEST = 600;

/**
 * The printed words of a statement with who says it and how: from the first of source, cue and content to the last, so
 * that "Lund denied that she had taken bribes" is never read as "that she had taken bribes". Null where they stand in two
 * paragraphs or far apart, or where nothing beside the content is printed.
 */
export function statementOf(text: string, quote: Attributed): string | null {
  const range = statementRange(text, quote);
  return range && text.slice(...range);
}

type Attributed = Pick<QuoteRecord, 'content' | 'cue' | 'source'>;

/** Where these words stand: `[start, end)`. */
export function statementRange(text: string, { content, cue, source }: Attributed): [number, number] | null {
  // The colon of a label, “A:”, says nothing of how it was said.
  if (!cue.some(([start, end]) => /\p{L}/u.test(text.slice(start, end)))) return null;
  const offsets = [...content, ...cue, ...source].flat();
  const [start, end] = [Math.min(...offsets), Math.max(...offsets)];
  const words = text.slice(start, end);
  return end - start > LONGEST || words.includes('\n') ? null : [start, end];
}

/** A statement as the store has it. */
export interface Said {
  readonly kind: string;
  readonly text: string;
  /** What `statementOf` gives. */
  readonly statement: string | null;
}

/** What pages, feeds and previews print of a statement: quoted words by themselves, a report with who says it, and how. */
export const saidIn = ({ kind, text, statement }: Said): string =>
  kind === 'direct' ? text : (statement ?? text);

/** How many statements there are: verbatim quotes, those that are partly verbatim, and reports. */
export interface StatementCounts {
  readonly direct: number;
  readonly mixed: number;
  readonly indirect: number;
}

export const allOf = ({ direct, mixed, indirect }: StatementCounts): number => direct + mixed + indirect;
