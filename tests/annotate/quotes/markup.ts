import { findNames } from '../../../src/annotate/names/index.ts';
import { findQuotes } from '../../../src/annotate/quotes/index.ts';
import { readArticle } from '../../../src/annotate/reading.ts';
import { clean } from '../../../src/clean/index.ts';
import type { Attribution, Trace } from '../../../src/model/annotations.ts';
import { pairOf } from '../../../src/model/span.ts';
import { readJsonLine } from '../../../src/read/index.ts';

export interface Marked {
  readonly text: string;
  readonly source: string[];
  readonly cue: string[];
  readonly content: string[];
}

/**
 * Reads one attribution's markup: `{s:Mara Venn} {c:said} {q:“It rains.”}`; braces are left out of the text, and the
 * lists hold the marked words in order.
 */
export function marked(markup: string): Marked {
  const out = { source: [] as string[], cue: [] as string[], content: [] as string[] };
  const text = markup.replace(/\{([scq]):([^{}]*)\}/g, (_, role: string, words: string) => {
    out[role === 's' ? 'source' : role === 'c' ? 'cue' : 'content'].push(words);
    return words;
  });
  return { text, ...out };
}

/** The attributions of a plain text, as an article without metadata. */
export function quotesOf(text: string, trace?: Trace): Attribution[] {
  const [document] = readJsonLine(JSON.stringify({ id: 'a', text })).documents;
  if (!document) return [];
  const reading = readArticle(clean(document), trace);
  return findQuotes([{ reading, names: findNames([reading])[0]!.names }])[0]!;
}

/** A plain text as it is read: what is no character of a text is another one there. */
export const textOf = (text: string): string =>
  readJsonLine(JSON.stringify({ id: 'a', text })).documents[0]?.text ?? '';

/** An attribution's words by role. */
export function wordsOf(text: string, { source, cue, content }: Attribution): Omit<Marked, 'text'> {
  const words = (spans: Attribution['source']): string[] => spans.map((span) => text.slice(...pairOf(span)));
  return { source: words(source), cue: words(cue), content: words(content) };
}
