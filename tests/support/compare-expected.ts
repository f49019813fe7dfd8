import type { ArticleRecord, FigureRecord, QuoteRecord } from '../../src/model/record.ts';
import type { SpanPair } from '../../src/model/span.ts';
import type { Expected, ExpectedKind, ExpectedQuote } from '../fixtures/expected/expected.ts';
import { jaccard, locateBracketed, locatePhrase, locateStretch, wordStarts } from './locate.ts';

/** One question about one article: what was expected, and how to find what came out. */
export interface Check {
  /** Unique within the article; also its key among the known failures. */
  readonly name: string;
  /** What came out, in the form of `expected`. */
  actual(record: ArticleRecord): unknown;
  readonly expected: unknown;
}

/** Everything that `expected` says of an article, as one check each. */
export function checksOf(expected: Expected): Check[] {
  return [
    ...metadataChecks(expected),
    ...blockChecks(expected),
    ...quoteChecks(expected),
    ...figureChecks(expected),
    ...dateChecks(expected),
    ...topicChecks(expected),
  ];
}

function metadataChecks({ title, published, authors, publisher }: Expected): Check[] {
  const check = (name: string, wanted: unknown, actual: Check['actual']): Check[] =>
    wanted === undefined ? [] : [{ name, actual, expected: wanted }];
  return [
    ...check('title', title, (record) => record.title),
    ...check('published', published, (record) => record.published?.slice(0, 10) ?? null),
    ...check('authors', authors, (record) => record.authors),
    ...check('publisher', publisher, (record) => record.publisher),
  ];
}

function blockChecks({ boilerplate = [], notProse = [], prose = [], byline }: Expected): Check[] {
  const blockAt = (record: ArticleRecord, words: string) => {
    const at = locatePhrase(record.text, words);
    return at && record.blocks.find(({ start, end }) => start <= at[0] && at[0] < end);
  };
  const isProse = (record: ArticleRecord, words: string): boolean => {
    const role = blockAt(record, words)?.role;
    return role !== undefined && !['boilerplate', 'byline', 'dateline'].includes(role);
  };
  return [
    ...boilerplate.map(([words, reason]) => ({
      name: `boilerplate: ${words}`,
      // A sign-off stands at the end; its letters may occur before.
      actual: (record: ArticleRecord) => {
        const block = record.blocks.findLast(
          ({ start }) => locatePhrase(record.text, words, start)?.[0] === start,
        );
        return block && `${block.role}${reason ? ` ${block.reason}` : ''}`;
      },
      expected: `boilerplate${reason ? ` ${reason}` : ''}`,
    })),
    ...notProse.map((words) => ({
      name: `not prose: ${words}`,
      actual: (record: ArticleRecord) => isProse(record, words),
      expected: false,
    })),
    ...prose.map((words) => ({
      name: `prose: ${words}`,
      actual: (record: ArticleRecord) => isProse(record, words),
      expected: true,
    })),
    ...(byline
      ? [
          {
            name: 'byline',
            actual: (record: ArticleRecord) => blockAt(record, byline)?.role,
            expected: 'byline',
          },
        ]
      : []),
  ];
}

/** The spans of each quote's pieces; a quote is looked for from the start of the one before. */
function locateQuotes(text: string, quotes: readonly ExpectedQuote[]): (SpanPair[] | null)[] {
  let from = 0;
  return quotes.map(([, , ...pieces]) => {
    const spans: SpanPair[] = [];
    let at = from;
    for (const piece of pieces) {
      const span = locateStretch(text, piece, at);
      if (!span) return null;
      spans.push(span);
      at = span[1];
    }
    from = spans[0]?.[0] ?? from;
    return spans;
  });
}

/** The quote that shares most words with the spans, if it shares at least half (Jaccard), and how much it shares. */
function nearest(
  record: ArticleRecord,
  spans: readonly SpanPair[],
): { quote: QuoteRecord; share: number } | null {
  const wanted = wordStarts(record.text, spans);
  let best: { quote: QuoteRecord; share: number } | null = null;
  for (const quote of record.quotes) {
    const share = jaccard(wanted, wordStarts(record.text, quote.content));
    if (share > (best?.share ?? 0)) best = { quote, share };
  }
  return best;
}

const KINDS: Readonly<Record<ExpectedKind, readonly string[]>> = {
  direct: ['direct'],
  quoted: ['direct', 'mixed'],
  mixed: ['mixed', 'direct'],
  indirect: ['indirect'],
  any: ['direct', 'mixed', 'indirect'],
};

/** A fragment in marks may stand inside a longer content; everything else is found from half its words on. */
const isFound = (
  kind: ExpectedKind,
  quote: QuoteRecord,
  share: number,
  spans: readonly SpanPair[],
): boolean =>
  share >= 0.5 ||
  ((kind === 'quoted' || kind === 'mixed') &&
    spans.every(([from, to]) => quote.content.some(([start, end]) => start <= to && from <= end)));

function quoteChecks({ quotes, notQuotes = [] }: Expected): Check[] {
  const foundAt = (record: ArticleRecord, index: number): { quote: QuoteRecord; share: number } | null => {
    const spans = locateQuotes(record.text, quotes)[index];
    const found = spans && nearest(record, spans);
    return found && isFound(quotes[index]![0], found.quote, found.share, spans) ? found : null;
  };
  return [
    ...quotes.flatMap(([kind, speaker, ...pieces], index): Check[] => {
      const name = `“${pieces.join(' / ')}”`;
      const attribution: Check = {
        name: `${kind} quote ${name} by ${speaker ?? 'nobody'}`,
        actual: (record) => {
          const found = foundAt(record, index);
          if (!found) return locateQuotes(record.text, quotes)[index] ? 'not found' : 'words not in the text';
          const kindOf = KINDS[kind].includes(found.quote.kind) ? kind : found.quote.kind;
          return `${kindOf} by ${speakerOf(found.quote, speaker)}`;
        },
        expected: `${kind} by ${speaker ?? 'nobody'}`,
      };
      const extent: Check = {
        name: `all words of ${name}`,
        actual: (record) => {
          const found = foundAt(record, index);
          return found && (found.share === 1 || found.quote.text);
        },
        expected: true,
      };
      return kind === 'direct' ? [attribution, extent] : [attribution];
    }),
    ...notQuotes.map((words) => ({
      name: `no quote: ${words}`,
      actual: (record: ArticleRecord) => record.quotes.some(({ text }) => bare(text) === bare(words)),
      expected: false,
    })),
    {
      name: 'no other direct or mixed quotes',
      actual: (record) => {
        const known = locateQuotes(record.text, quotes).flatMap((spans) => spans ?? []);
        const words = wordStarts(record.text, known);
        return record.quotes
          .filter(
            ({ kind, content }) =>
              kind !== 'indirect' && jaccard(wordStarts(record.text, content), words) === 0,
          )
          .map(({ text }) => text);
      },
      expected: [],
    },
  ];
}

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** The quote's speaker in the notation of `wanted`, or what stands there instead. */
function speakerOf({ speaker, group }: QuoteRecord, wanted: string | null): string {
  if (wanted === '?') return '?';
  if (wanted?.startsWith('~')) {
    const said = speaker?.name ?? group ?? '';
    return said.toLowerCase().includes(wanted.slice(1).toLowerCase()) ? wanted : said || 'nobody';
  }
  // Apostrophes are printed in two ways; an organisation may carry its article.
  const name = speaker?.name ?? (group ? `~${group}` : 'nobody');
  return wanted !== null && bare(name).replace(/^the /i, '') === bare(wanted) ? wanted : name;
}

/** The spans of bracketed words, each looked for from the one before. */
function locateInOrder(text: string, contexts: readonly string[]): (SpanPair | null)[] {
  let from = 0;
  return contexts.map((context) => {
    const span = locateBracketed(text, context, from) ?? locateBracketed(text, context);
    // The next context may begin with words of this one.
    from = span ? Math.max(0, span[0] - 60) : from;
    return span;
  });
}

const overlap = ([a, b]: SpanPair, { start, end }: { start: number; end: number }): boolean =>
  start < b && a < end;

function figureChecks({ figures, dates, optional = [] }: Expected): Check[] {
  const contexts = figures.map(([context]) => context);
  const foundAt = (record: ArticleRecord, index: number): FigureRecord | string => {
    const span = locateInOrder(record.text, contexts)[index];
    if (!span) return 'words not in the text';
    return record.figures.find((figure) => overlap(span, figure)) ?? 'not found';
  };
  const checks = figures.flatMap(([context, kind, value, unit, of], index): Check[] => {
    const amount: Check = {
      name: `figure ${context}`,
      actual: (record) => {
        const found = foundAt(record, index);
        if (typeof found === 'string') return found;
        const { kind: kindOf, unit: unitOf } = found;
        const text = alike(found.text, bracketed(context));
        return { text, kind: kindOf, value: near(amountOf(found), value), ...(unit ? { unit: unitOf } : {}) };
      },
      expected: { text: bracketed(context), kind, value, ...(unit ? { unit } : {}) },
    };
    if (!of) return [amount];
    const counted: Check = {
      name: `what is counted or paid for: ${context}`,
      actual: (record) => {
        const found = foundAt(record, index);
        if (typeof found === 'string') return found;
        return found.of?.toLowerCase().includes(of.toLowerCase()) ? of : found.of;
      },
      expected: of,
    };
    return [amount, counted];
  });
  return [
    ...checks,
    noOthers('figures', contexts, [...optional, ...dates.map(([context]) => bracketed(context))]),
  ];
}

/** The amount in the notation of `ExpectedFigure`. */
function amountOf({ parts, low, high, vague, value }: FigureRecord): unknown {
  if (parts) return parts;
  if (low !== undefined || high !== undefined) return { low, high };
  return vague ? { vague } : value;
}

const bracketed = (context: string): string => context.slice(context.indexOf('[') + 1, context.indexOf(']'));
const alike = (a: string, b: string): string => (bare(a) === bare(b) ? b : a);
/** Ratios are compared to three places: 2/3 is 0.6667 for some. */
const near = (found: unknown, wanted: unknown): unknown =>
  typeof found === 'number' &&
  typeof wanted === 'number' &&
  Math.abs(found - wanted) <= Math.abs(wanted) / 1000
    ? wanted
    : found;

function noOthers(
  layer: 'figures' | 'dates',
  contexts: readonly string[],
  optional: readonly string[],
): Check {
  return {
    name: `no other ${layer}`,
    actual: (record) => {
      const spans = locateInOrder(record.text, contexts);
      return record[layer]
        .filter((found) => !spans.some((span) => span && overlap(span, found)))
        .filter(({ text }) => !optional.some((words) => bare(words) === bare(text)))
        .map(({ text, start }) => `${text} (in “${record.text.slice(Math.max(0, start - 30), start + 40)}”)`);
    },
    expected: [],
  };
}

function dateChecks({ dates, optional = [], publishedWhenGiven }: Expected): Check[] {
  const contexts = dates.map(([context]) => context);
  const checks = dates.map(([context, value, resolved], index): Check => {
    const wanted = publishedWhenGiven === undefined ? value : (resolved ?? value);
    return {
      name: `date ${context}${publishedWhenGiven === undefined ? '' : ', resolved'}`,
      actual: (record) => {
        const span = locateInOrder(record.text, contexts)[index];
        if (!span) return 'words not in the text';
        const found = record.dates.find((date) => overlap(span, date));
        if (!found) return 'not found';
        return wanted === null || wanted.split('|').includes(found.value) ? wanted : found.value;
      },
      expected: wanted,
    };
  });
  return [...checks, noOthers('dates', contexts, optional)];
}

function topicChecks({ topics }: Expected): Check[] {
  return topics.map((ids) => ({
    name: `topic ${ids}`,
    actual: (record: ArticleRecord) => {
      const found = new Set(record.topics.flatMap(({ id, path }) => [id, ...path]));
      return ids.split('|').some((id) => found.has(id)) ? ids : [...found];
    },
    expected: ids,
  }));
}
