import { figureValue } from '../archive/curation/confirm.ts';
import { matchWords } from '../archive/identity/match-words.ts';
import { anchorsOf } from '../model/anchors.ts';
import { type ItemIds, itemIdsOf } from '../model/item-ids.ts';
import type { ArticleRecord, FigureRecord, QuoteRecord } from '../model/record.ts';
import { candidatesOf, withSureSpeakers } from '../model/shown.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { articleAsked, currencies, type FindRow, type NamedRow } from '../store/queries/review.ts';
import { getRecord } from '../store/records.ts';
import { foldName } from '../text/fold.ts';
import type {
  AskedArticle,
  AskedDate,
  AskedFigure,
  AskedName,
  AskedQuote,
  Passage,
  Printed,
} from './review-item.ts';

type Spans = readonly (readonly [start: number, end: number])[];

/** An article as its pages have it, with the identifiers and anchors of its finds. */
interface Opened {
  readonly record: ArticleRecord;
  readonly ids: ItemIds;
  readonly article: AskedArticle;
  readonly anchors: ReturnType<typeof anchorsOf>;
}

/** Null where the archive has no such article any more: it is being built anew while it is asked. */
function open({ store, config }: ArchiveContext, id: string): Opened | null {
  const settled = getRecord(store, id);
  const asked = store.one(articleAsked, { article: id });
  if (!settled || !asked) return null;
  const record = withSureSpeakers(settled, config.thresholds);
  const { title, path, published, publisher } = asked;
  const article = { id, source: record.source.path, title, published, publisher, href: path };
  return { record, ids: itemIdsOf(settled), article, anchors: anchorsOf(settled) };
}

/** Whom an article names that may speak, at most so many: more is no choice. */
const MOST_PEOPLE = 30;

/** The question about a quote; null where it is not there any more. */
export function askQuote(context: ArchiveContext, { item, article, seq }: FindRow): AskedQuote | null {
  const opened = open(context, article);
  const quote = opened?.record.quotes[seq];
  if (!opened || !quote || opened.ids.quotes[seq] !== item) return null;
  const { record, anchors } = opened;
  const all = record.quotes.map(({ text, content }) => ({ text, spans: content }));
  return {
    id: item,
    layer: 'quote',
    kind: quote.kind,
    words: quote.text,
    value: quote.speaker?.name ?? '',
    confidence: quote.speaker?.confidence ?? null,
    resolvedBy: quote.resolvedBy ?? null,
    people: peopleOf(context, record, quote),
    span: spanAmong(all, quote.text, quote.content),
    printed: [printedAt(opened, quote.content, anchors.quotes[seq]!)],
  };
}

/** Candidates first, then the people whom the article names, those next to the quote first, then organisations likewise. */
function peopleOf({ config }: ArchiveContext, record: ArticleRecord, quote: QuoteRecord): string[] {
  const start = quote.content[0]?.[0] ?? 0;
  const named = new Map(record.named.map((entity) => [entity.id, entity]));
  const near = [...record.names]
    .sort((a, b) => Math.abs(start - a.start) - Math.abs(start - b.start))
    .flatMap(({ entity }) => named.get(entity) ?? []);
  const byType = (['person', 'organisation'] as const).flatMap((type) =>
    near.filter((one) => one.type === type),
  );
  const names = [...candidatesOf(quote, config.thresholds), ...byType].map(({ name }) => name);
  return [...new Set(names)].filter((name) => name !== quote.speaker?.name).slice(0, MOST_PEOPLE);
}

/** The question about a figure. */
export function askFigure(context: ArchiveContext, { item, article, seq }: FindRow): AskedFigure | null {
  const opened = open(context, article);
  const figure = opened?.record.figures[seq];
  if (!opened || !figure || opened.ids.figures[seq] !== item) return null;
  return {
    id: item,
    layer: 'figure',
    words: figure.text,
    value: figureValue(figure),
    units: figure.openUnit ? otherUnits(context, figure) : [],
    ...placed(opened, figure, opened.record.figures, opened.anchors.figures[seq]!),
  };
}

const otherUnits = ({ store }: ArchiveContext, { unit }: FigureRecord): string[] =>
  store.allOnce(currencies).flatMap((one) => (one.unit === unit ? [] : [one.unit]));

/** The question about a date. */
export function askDate(context: ArchiveContext, { item, article, seq }: FindRow): AskedDate | null {
  const opened = open(context, article);
  const date = opened?.record.dates[seq];
  if (!opened || !date || opened.ids.dates[seq] !== item) return null;
  return {
    id: item,
    layer: 'date',
    words: date.text,
    value: date.value,
    ...placed(opened, date, opened.record.dates, opened.anchors.dates[seq]!),
  };
}

/** The question about what an article names. */
export function askName(context: ArchiveContext, { item, article, local }: NamedRow): AskedName | null {
  const opened = open(context, article);
  const entity = opened?.record.named.find(({ id }) => id === local);
  const first = opened?.record.names.find((name) => name.entity === local);
  if (!opened || !entity || !first) return null;
  return {
    id: item,
    layer: 'name',
    words: entity.name,
    value: entity.type,
    type: entity.type,
    everywhere: false,
    articles: [article],
    printed: [printedAt(opened, [[first.start, first.end]])],
  };
}

/** Where an article names somebody by a form of the name, or at all; null where it does not. */
export function printedName(
  context: ArchiveContext,
  article: string,
  local: string,
  form = '',
): Printed | null {
  const opened = open(context, article);
  const names = opened?.record.names.filter(({ entity }) => entity === local) ?? [];
  const name = names.find(({ text }) => foldName(text) === foldName(form)) ?? names[0];
  return opened && name ? printedAt(opened, [[name.start, name.end]]) : null;
}

function placed(
  opened: Opened,
  { text, start, end }: { readonly text: string; readonly start: number; readonly end: number },
  all: readonly { readonly text: string; readonly start: number; readonly end: number }[],
  anchor: string,
) {
  const spans: Spans = [[start, end]];
  const items = all.map((one) => ({ text: one.text, spans: [[one.start, one.end] as const] }));
  return { span: spanAmong(items, text, spans), printed: [printedAt(opened, spans, anchor)] };
}

/** Where words stand, if an article has what they may mean more than once. */
function spanAmong(
  items: readonly { readonly text: string; readonly spans: Spans }[],
  words: string,
  spans: Spans,
): [number, number] | null {
  if (matchWords(words, items).length < 2) return null;
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}

/** Characters of context before and behind. */
const AROUND = 600;

/** The paragraph that words stand in, with the one before it: there stands whom a pronoun means. */
function printedAt({ record, article }: Opened, spans: Spans, anchor?: string): Printed {
  const { text, blocks } = record;
  const [from, to] = [spans[0]![0], spans.at(-1)![1]];
  const at = blocks.findIndex(({ start, end }) => start <= from && from < end);
  const first = blocks[at - 1] ?? blocks[at];
  const start = wordStart(text, Math.max(0, Math.min(first?.start ?? from, from), from - AROUND));
  const end = Math.min(text.length, Math.max(blocks[at]?.end ?? to, to), to + AROUND);
  const passages: Passage[] = [];
  let done = start;
  const push = (until: number, isMarked: boolean): void => {
    if (until > done) passages.push({ text: text.slice(done, until), isMarked });
    done = Math.max(done, until);
  };
  for (const [spanStart, spanEnd] of spans) {
    push(spanStart, false);
    push(spanEnd, true);
  }
  push(end, false);
  return { article: anchor ? { ...article, href: `${article.href}#${anchor}` } : article, passages };
}

/** Words are not cut: from the next one on. */
function wordStart(text: string, offset: number): number {
  if (offset === 0 || /\s/.test(text[offset - 1]!)) return offset;
  const space = text.indexOf(' ', offset);
  return space < 0 || space > offset + 40 ? offset : space + 1;
}
