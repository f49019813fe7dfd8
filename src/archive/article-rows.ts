import { type Anchors, anchorsOf } from '../model/anchors.ts';
import type { ArticleRecord, DateRecord, FigureRecord, QuoteRecord } from '../model/record.ts';
import { daysOf, isWithinMonth } from '../model/timex-days.ts';
import { articlePage } from '../site/routes.ts';
import { clip } from '../text/clip.ts';
import { indexSentences, type SentenceIndex } from '../text/sentence-index.ts';
import { slugOf, sourceKey } from '../text/slug.ts';

/** A value as SQLite takes it. */
export type Cell = string | number | null;
/** The rows that one article adds to the tables of `store/schema.ts`, cells in the order of their columns. */
export type ArticleRows = Readonly<
  Record<'articles' | 'quotes' | 'figures' | 'dates', readonly (readonly Cell[])[]>
>;

/** The title, else the name of the file: a page always has something to be called by. */
const displayTitle = (title: string | null, path: string): string =>
  title ?? path.slice(path.lastIndexOf('/') + 1);

/** The rows of one article; `speakerOf` maps the record's speaker to the archive's entity, `isListed` picks its quotes. */
export function articleRows(
  record: ArticleRecord,
  speakerOf: (local: string) => string | null,
  isListed: (quote: QuoteRecord) => boolean,
): ArticleRows {
  const anchors = anchorsOf(record);
  const sentences = indexSentences(
    record.text,
    record.blocks.filter(({ role }) => role !== 'boilerplate'),
  );
  return {
    articles: [articleRow(record, record.quotes.filter(isListed).length)],
    quotes: quoteRows(record, anchors, speakerOf).filter((_, seq) => isListed(record.quotes[seq]!)),
    figures: record.figures.map((figure, seq) => figureRow(record, figure, seq, anchors, sentences)),
    dates: record.dates.map((date, seq) => dateRow(record, date, seq, anchors, sentences)),
  };
}

function articleRow(record: ArticleRecord, quotes: number): Cell[] {
  const { id, published, publisher, text, blocks } = record;
  const title = displayTitle(record.title, record.source.path);
  const paragraphs = blocks.filter(({ role }) => role === 'paragraph');
  const lead = paragraphs[0] ? text.slice(paragraphs[0].start, paragraphs[0].end) : '';
  const words = paragraphs.reduce((sum, { start, end }) => sum + countWords(text.slice(start, end)), 0);
  return [
    id, title, articlePage({ id, title, published }), published,
    published?.slice(0, 4) ?? null, published?.slice(0, 7) ?? null,
    publisher, publisher && sourceKey(publisher), clip(lead, 240), words,
    quotes, record.figures.length, record.dates.length,
  ]; // biome-ignore format: one line a group of columns
}

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

function quoteRows(
  record: ArticleRecord,
  anchors: Anchors,
  speakerOf: (local: string) => string | null,
): Cell[][] {
  const words = (spans: readonly (readonly [number, number])[]): string =>
    spans.map(([start, end]) => record.text.slice(start, end)).join(' … ');
  return record.quotes.map((quote, seq) => [
    record.id, seq, anchors.quotes[seq]!, quote.kind, quote.text, words(quote.cue), words(quote.source),
    quote.speaker && speakerOf(quote.speaker.id), quote.speaker?.name ?? null, quote.group ?? null,
    quote.resolvedBy ?? null, quote.confidence, record.published,
  ]); // biome-ignore format: one line a group of columns
}

/** The register that a figure is listed in: `money-usd`, `measure-km`, `percent`. */
const figureFamily = ({ kind, unit }: Pick<FigureRecord, 'kind' | 'unit'>): string =>
  kind === 'money' || kind === 'measure' ? `${kind}-${slugOf(unit ?? 'other', 'other')}` : kind;

function figureRow(
  record: ArticleRecord,
  figure: FigureRecord,
  seq: number,
  anchors: Anchors,
  sentences: SentenceIndex,
): Cell[] {
  const magnitude = figure.value ?? figure.high ?? figure.low ?? figure.parts?.[0] ?? null;
  return [
    record.id, seq, anchors.figures[seq]!, figureFamily(figure), figure.kind, figure.text,
    figure.value, figure.low ?? null, figure.high ?? null, figure.unit, magnitude,
    figure.qualifier ?? null, figure.of ?? null, sentenceText(record, figure.start, sentences),
    figure.quote ?? null, record.published,
  ]; // biome-ignore format: one line a group of columns
}

function dateRow(
  record: ArticleRecord,
  date: DateRecord,
  seq: number,
  anchors: Anchors,
  sentences: SentenceIndex,
): Cell[] {
  const days = date.type === 'DATE' || date.type === 'TIME' ? daysOf(date.value) : null;
  return [
    record.id, seq, anchors.dates[seq]!, date.type, date.value, date.edtf, date.text,
    days?.first ?? null, days?.first.slice(0, 4) ?? null,
    days && isWithinMonth(date.value) ? days.first.slice(0, 7) : null,
    days && record.published ? tenseOf(days, record.published.slice(0, 10)) : null,
    sentenceText(record, date.start, sentences), record.published,
  ]; // biome-ignore format: one line a group of columns
}

const tenseOf = ({ first, last }: { first: string; last: string }, published: string): string =>
  first > published ? 'future' : last < published ? 'past' : 'same';

function sentenceText(record: ArticleRecord, offset: number, sentences: SentenceIndex): string {
  const { start, end } = sentences.at(offset);
  return clip(record.text.slice(start, end), 400);
}
