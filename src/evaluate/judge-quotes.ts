import type { ArticleRecord, QuoteRecord } from '../model/record.ts';

/** An annotated article of `world-news.<part>.jsonl`, as far as quotes are judged by it. */
export interface AnnotatedNews {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly AnnotatedStatement[];
}

interface AnnotatedStatement {
  readonly content: readonly (readonly [number, number])[];
  /** The words of the content where they are not what stands at its spans. */
  readonly words?: string;
  /** `name` is null where the article names nobody; `group` then has its words. */
  readonly speaker?: { readonly name: string | null; readonly also?: readonly string[] };
  readonly group?: string;
  readonly negative?: boolean;
  readonly unsure?: boolean;
}

/** An extracted quote with what the annotations say of it. */
export interface JudgedQuote {
  readonly quote: QuoteRecord;
  /** It is one of the annotated statements, and was said. */
  readonly isStatement: boolean;
  /** And its speaker is the annotated one; null where nobody is named. */
  readonly isSpeakerRight: boolean | null;
}

/**
 * Pairs every quote of an article with an annotated statement as the referee `world-news.mjs` pairs the shown ones: at
 * least three quarters of the shorter one's words are shared; best first, each once. Doubtful statements are left out.
 */
export function judgeQuotes(gold: AnnotatedNews, { quotes }: Pick<ArticleRecord, 'quotes'>): JudgedQuote[] {
  const statements = gold.attributions.map((one) => ({ ...one, bag: wordsOf(textOf(gold, one)) }));
  const bags = quotes.map(({ text }) => wordsOf(text));
  const statementOf = pairUp(
    statements.map(({ bag }) => bag),
    bags,
  );
  return quotes.flatMap((quote, i): JudgedQuote[] => {
    const statement = statements[statementOf.get(i) ?? -1];
    if (statement?.unsure || bags[i]!.length === 0) return [];
    const isStatement = statement !== undefined && !statement.negative;
    const isSpeakerRight = quote.speaker && isStatement && isNamed(quote.speaker.name, statement);
    return [{ quote, isStatement, isSpeakerRight }];
  });
}

const textOf = ({ text }: AnnotatedNews, { words, content }: AnnotatedStatement): string =>
  words ?? content.map(([start, end]) => text.slice(start, end)).join(' ');

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’']/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function isNamed(name: string, { speaker, group }: AnnotatedStatement): boolean {
  const found = plainName(name);
  if (speaker?.name == null) return (group ?? '').toLowerCase().includes(found);
  return [speaker.name, ...(speaker.also ?? [])].some((one) => plainName(one) === found);
}

const plainName = (name: string): string =>
  name
    .replace(/^(?:the|Mr|Mrs|Ms|Dr|Sen|Hon|Sir|Prof)\.? /i, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** Index of the statement of each quote that has one. */
function pairUp(statements: readonly string[][], quotes: readonly string[][]): Map<number, number> {
  const pairs = statements.flatMap((a, statement) =>
    quotes.flatMap((b, quote) => {
      const both = sharedWords(a, b);
      const isSame = both >= Math.min(2, a.length) && both / Math.min(a.length, b.length) >= 0.75;
      return isSame ? [{ statement, quote, likeness: (2 * both) / (a.length + b.length) }] : [];
    }),
  );
  pairs.sort((a, b) => b.likeness - a.likeness || a.statement - b.statement || a.quote - b.quote);
  const taken = new Set<number>();
  const found = new Map<number, number>();
  for (const { statement, quote } of pairs) {
    if (taken.has(statement) || found.has(quote)) continue;
    taken.add(statement);
    found.set(quote, statement);
  }
  return found;
}

function sharedWords(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of b) {
    const many = left.get(word) ?? 0;
    if (many === 0) continue;
    left.set(word, many - 1);
    both++;
  }
  return both;
}
