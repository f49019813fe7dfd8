import { itemIdsOf } from '../../model/item-ids.ts';
import type { ArticleRecord, FigureRecord, QuoteRecord } from '../../model/record.ts';
import type { Review } from '../../model/review.ts';
import { isShown } from '../../model/shown.ts';

/**
 * Lays over a record what people have found right in it: a speaker is sure, a guessed currency is none any more. A
 * judgement counts for what was read when it was made: another reading has not been judged. The record itself is not
 * changed; the same object where nothing was judged.
 */
export function confirm(record: ArticleRecord, reviews: readonly Review[]): ArticleRecord {
  const right = new Map(reviews.flatMap((one) => (one.verdict === 'right' ? [[one.id, one.value]] : [])));
  if (right.size === 0) return record;
  const ids = itemIdsOf(record);
  return {
    ...record,
    quotes: record.quotes.map((quote, i) => confirmedQuote(quote, right.get(ids.quotes[i]!))),
    figures: record.figures.map((figure, i) => confirmedFigure(figure, right.get(ids.figures[i]!))),
  };
}

function confirmedQuote(quote: QuoteRecord, value: string | undefined): QuoteRecord {
  if (!quote.speaker || value !== quote.speaker.name) return quote;
  const sure = { ...quote, confidence: 1, speaker: { ...quote.speaker, confidence: 1 } };
  return { ...sure, shown: isShown(sure) };
}

function confirmedFigure(figure: FigureRecord, value: string | undefined): FigureRecord {
  if (!figure.openUnit || value !== figureValue(figure)) return figure;
  const { openUnit: _, ...settled } = figure;
  return settled;
}

/** As much of a figure as its reading is told from; a row of the store has null where a record has nothing. */
interface Valued extends Pick<FigureRecord, 'value' | 'unit'> {
  readonly low?: number | null | undefined;
  readonly high?: number | null | undefined;
}

/** A figure's reading in words: `2.5 USD`, `10–20 %`. */
export function figureValue({ value, low = null, high = null, unit }: Valued): string {
  const number = value ?? (low === null && high === null ? '' : `${low ?? ''}–${high ?? ''}`);
  return [number, unit ?? ''].filter((part) => part !== '').join(' ');
}
