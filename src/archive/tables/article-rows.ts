import { type Anchors, anchorsOf } from '../../model/anchors.ts';
import type { EntityId, IdentityKey } from '../../model/ids.ts';
import { type ItemIds, itemIdsOf, sentencesOf } from '../../model/item-ids.ts';
import type {
  ArticleRecord,
  DateRecord,
  FigureRecord,
  PrintingRecord,
  QuoteRecord,
} from '../../model/record.ts';
import { isShown, type ShownFrom, withSureSpeakers } from '../../model/shown.ts';
import { statementOf } from '../../model/statement.ts';
import { daysOf, isWithinMonth } from '../../model/timex-days.ts';
import { articlePage } from '../../site/routes.ts';
import type { ArticleRow, ReprintRow } from '../../store/queries/articles.ts';
import type { DateRow } from '../../store/queries/dates.ts';
import type { FigureRow } from '../../store/queries/figures.ts';
import type { QuoteRow } from '../../store/queries/quotes.ts';
import { clip } from '../../text/clip.ts';
import type { SentenceIndex } from '../../text/sentence-index.ts';
import { slugOf, sourceKey } from '../../text/slug.ts';
import { type Filable, filableOf } from './filable.ts';

/** The rows that one article adds to the tables of `store/schema.ts`, as it has them by itself. */
export interface ArticleRows {
  readonly article: ArticleRow;
  readonly reprints: readonly ReprintRow[];
  /** Where its other printings would stand if they were articles. */
  readonly formerPaths: readonly string[];
  /** With the article's own identifiers of who speaks, and of who may. */
  readonly quotes: readonly OwnQuoteRow[];
  readonly figures: readonly FigureRow[];
  readonly dates: readonly DateRow[];
  readonly filable: Filable;
}

type OwnQuoteRow = Omit<QuoteRow, 'speaker' | 'candidates' | 'via_key'> & {
  readonly speaker: EntityId | null;
  readonly via_key: EntityId | null;
  readonly candidates: readonly {
    readonly id: EntityId;
    readonly name: string;
    readonly confidence: number;
  }[];
};

/** An article whose finds become rows. */
interface Finding {
  readonly record: ArticleRecord;
  readonly anchors: Anchors;
  readonly items: ItemIds;
  readonly sentences: SentenceIndex;
}

/** The title, else the name of the file: a page always has something to be called by. */
const displayTitle = (title: string | null, path: string): string =>
  title ?? path.slice(path.lastIndexOf('/') + 1);

/** The rows of one article: of its record alone. @param from what is sure enough for them */
export function articleRows(extracted: ArticleRecord, from: ShownFrom): ArticleRows {
  const record = withSureSpeakers(extracted, from);
  const anchors = anchorsOf(record);
  const sentences = sentencesOf(record);
  const items = itemIdsOf(record, sentences);
  const of: Finding = { record, anchors, items, sentences };
  const quotes = quoteRows(of).filter((_, seq) => isShown(record.quotes[seq]!, from));
  return {
    article: articleRow(record, quotes.length),
    reprints: reprintRows(record),
    formerPaths: (record.printings ?? []).map(pathOf),
    quotes,
    figures: record.figures.map((figure, seq) => figureRow(of, figure, seq)),
    dates: record.dates.map((date, seq) => dateRow(of, date, seq)),
    filable: filableOf(record),
  };
}

/** The quotes of an article by whom the archive knows. @param entityOf the archive's entity for the article's own */
export const quotesOf = (
  quotes: ArticleRows['quotes'],
  entityOf: (local: EntityId) => IdentityKey | null,
): QuoteRow[] =>
  quotes.map((quote) => ({
    ...quote,
    speaker: quote.speaker === null ? null : entityOf(quote.speaker),
    via_key: quote.via_key === null ? null : entityOf(quote.via_key),
    candidates:
      quote.candidates.length === 0
        ? null
        : JSON.stringify(quote.candidates.map(({ id, ...one }) => ({ id: entityOf(id), ...one }))),
  }));

function articleRow(record: ArticleRecord, quotes: number): ArticleRow {
  const { id, published, publisher, text, blocks } = record;
  const title = displayTitle(record.title, record.source.path);
  const paragraphs = blocks.filter(({ role }) => role === 'paragraph');
  const lead = paragraphs[0] ? text.slice(paragraphs[0].start, paragraphs[0].end) : '';
  const words = paragraphs.reduce((sum, { start, end }) => sum + countWords(text.slice(start, end)), 0);
  return {
    id,
    title,
    path: pathOf(record),
    published,
    year: published?.slice(0, 4) ?? null,
    month: published?.slice(0, 7) ?? null,
    publisher,
    source: publisher && sourceKey(publisher),
    lead: clip(lead, 240),
    words,
    quotes,
    figures: record.figures.length,
    dates: record.dates.length,
  };
}

const pathOf = ({ id, title, published, source }: PrintingRecord): string =>
  articlePage({ id, title: displayTitle(title, source.path), published });

/** The other outlets, each as it printed the text first. */
function reprintRows({ id, publisher, printings = [] }: ArticleRecord): ReprintRow[] {
  const seen = new Set([publisher && sourceKey(publisher)]);
  return printings.flatMap((printing) => {
    const source = printing.publisher && sourceKey(printing.publisher);
    if (!source || seen.has(source)) return [];
    seen.add(source);
    const { published } = printing;
    const month = published?.slice(0, 7) ?? null;
    return [{ article: id, source, publisher: printing.publisher!, published, month }];
  });
}

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

function quoteRows({ record, anchors, items }: Finding): OwnQuoteRow[] {
  const words = (spans: readonly (readonly [number, number])[]): string =>
    spans.map(([start, end]) => record.text.slice(start, end)).join(' … ');
  return record.quotes.map((quote, seq) => ({
    article: record.id,
    seq,
    item: items.quotes[seq]!,
    anchor: anchors.quotes[seq]!,
    kind: quote.kind,
    text: quote.text,
    statement: statementOf(record.text, quote),
    cue: words(quote.cue),
    source: words(quote.source),
    speaker: (quote.speaker?.id as EntityId | undefined) ?? null,
    speaker_name: quote.speaker?.name ?? null,
    grp: quote.group ?? null,
    candidates: candidatesOf(quote),
    resolved_by: quote.resolvedBy ?? null,
    confidence: quote.confidence,
    speaker_confidence: quote.speaker?.confidence ?? null,
    polarity: quote.polarity ?? null,
    mode: quote.mode ?? null,
    via: carrierOf(record, quote),
    via_how: quote.via?.how ?? null,
    via_key: (quote.via?.entity as EntityId | undefined) || null,
    published: record.published,
  }));
}

/** How whoever carries a quote is called: by name, else in the words that are printed. */
function carrierOf({ named }: ArticleRecord, { via }: QuoteRecord): string | null {
  if (!via) return null;
  const name = named.find(({ id }) => id === via.entity)?.name;
  return name ?? via.text.replace(/^(?:The|A|An)(?= )/, (article) => article.toLowerCase());
}

/** Who may be meant where nobody is named. */
const candidatesOf = ({ speaker, candidates = [] }: QuoteRecord): OwnQuoteRow['candidates'] =>
  speaker ? [] : candidates.map(({ id, name, confidence }) => ({ id: id as EntityId, name, confidence }));

/** Kinds that have a register for each unit. */
const BY_UNIT: ReadonlySet<string> = new Set(['money', 'measure', 'duration']);

/** The register that a figure is listed in: `money-usd`, `measure-km`, `percent`. */
const figureFamily = ({ kind, unit }: Pick<FigureRecord, 'kind' | 'unit'>): string =>
  BY_UNIT.has(kind) ? `${kind}-${slugOf(unit ?? 'other', 'other')}` : kind;

function figureRow(
  { record, anchors, items, sentences }: Finding,
  figure: FigureRecord,
  seq: number,
): FigureRow {
  const magnitude = figure.value ?? figure.high ?? figure.low ?? figure.parts?.[0] ?? null;
  return {
    article: record.id,
    seq,
    item: items.figures[seq]!,
    anchor: anchors.figures[seq]!,
    family: figureFamily(figure),
    kind: figure.kind,
    text: figure.text,
    value: figure.value,
    low: figure.low ?? null,
    high: figure.high ?? null,
    unit: figure.unit,
    open_unit: figure.openUnit ? 1 : 0,
    out_of: figure.outOf ?? null,
    magnitude,
    qualifier: figure.qualifier ?? null,
    of_what: figure.of ?? null,
    sentence: sentenceText(record, figure.start, sentences),
    quote: figure.quote ?? null,
    published: record.published,
  };
}

function dateRow({ record, anchors, items, sentences }: Finding, date: DateRecord, seq: number): DateRow {
  const days = date.type === 'DATE' || date.type === 'TIME' ? daysOf(date.value) : null;
  return {
    article: record.id,
    seq,
    item: items.dates[seq]!,
    anchor: anchors.dates[seq]!,
    type: date.type,
    value: date.value,
    edtf: date.edtf,
    text: date.text,
    day: days?.first ?? null,
    year: days?.first.slice(0, 4) ?? null,
    month: days && isWithinMonth(date.value) ? days.first.slice(0, 7) : null,
    tense: days && record.published ? tenseOf(days, record.published.slice(0, 10)) : null,
    sentence: sentenceText(record, date.start, sentences),
    published: record.published,
  };
}

const tenseOf = ({ first, last }: { first: string; last: string }, published: string): string =>
  first > published ? 'future' : last < published ? 'past' : 'same';

function sentenceText(record: ArticleRecord, offset: number, sentences: SentenceIndex): string {
  const { start, end } = sentences.at(offset);
  return clip(record.text.slice(start, end), 400);
}
