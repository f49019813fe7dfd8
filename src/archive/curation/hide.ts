import { HIDDEN_LAYERS, type HiddenLayer } from '../../model/change.ts';
import type { ArticleRecord } from '../../model/record.ts';
import { foldName } from '../../text/fold.ts';
import { matchSpan, matchWords } from '../identity/match-words.ts';
import type { Correction, Outcome } from './correction.ts';

const isLayer = (value: string): value is HiddenLayer => (HIDDEN_LAYERS as readonly string[]).includes(value);

/**
 * Takes what the words mean off the record: `value` names the layer; left empty, the first layer that has the words.
 * The text itself stays as it is.
 */
export function hide(record: ArticleRecord, correction: Correction): Outcome {
  const value = correction.value.toLowerCase();
  if (value !== '' && !isLayer(value)) return { problem: 'bad-value' };
  for (const layer of isLayer(value) ? [value] : HIDDEN_LAYERS) {
    const found = new Set(meant(record, layer, correction));
    if (found.size === 0) continue;
    return { record: without(record, layer, found), changed: { field: 'hide', layer } };
  }
  return { problem: 'no-match' };
}

function meant(record: ArticleRecord, layer: HiddenLayer, { words, span }: Correction): number[] {
  if (layer === 'topic') {
    const wanted = foldName(words);
    return record.topics.flatMap(({ id, label }, i) =>
      id === words || foldName(label) === wanted ? [i] : [],
    );
  }
  const items = itemsOf(record, layer);
  if (words === '') return span ? matchSpan(span, items) : [];
  const found = matchWords(words, items);
  const there = span ? new Set(matchSpan(span, items)) : undefined;
  const both = found.filter((index) => there?.has(index));
  return both.length > 0 ? both : found;
}

function itemsOf(record: ArticleRecord, layer: Exclude<HiddenLayer, 'topic'>) {
  if (layer === 'quote') return record.quotes.map(({ text, content }) => ({ text, spans: content }));
  const spans = { figure: record.figures, date: record.dates, name: record.names }[layer];
  return spans.map(({ text, start, end }) => ({ text, spans: [[start, end] as const] }));
}

function without(record: ArticleRecord, layer: HiddenLayer, found: ReadonlySet<number>): ArticleRecord {
  const keep = <T>(items: readonly T[]): T[] => items.filter((_, index) => !found.has(index));
  if (layer === 'topic') return { ...record, topics: keep(record.topics) };
  if (layer === 'date') return { ...record, dates: keep(record.dates) };
  if (layer === 'figure') return { ...record, figures: keep(record.figures) };
  if (layer === 'name') return withoutNames(record, keep(record.names));
  return { ...record, quotes: keep(record.quotes), figures: renumbered(record, found) };
}

/** Figures say which quote they stand in by its index. */
function renumbered(
  { figures, quotes }: ArticleRecord,
  hidden: ReadonlySet<number>,
): ArticleRecord['figures'] {
  const moved = new Map<number, number>();
  for (let index = 0; index < quotes.length; index++) if (!hidden.has(index)) moved.set(index, moved.size);
  return figures.map(({ quote, ...figure }) => {
    const now = quote === undefined ? undefined : moved.get(quote);
    return now === undefined ? figure : { ...figure, quote: now };
  });
}

/** An entity that is no longer named anywhere and says nothing goes as well. */
function withoutNames(record: ArticleRecord, names: ArticleRecord['names']): ArticleRecord {
  const used = new Set([
    ...names.map(({ entity }) => entity),
    ...record.quotes.map(({ speaker }) => speaker?.id),
  ]);
  const wasNamed = new Set(record.names.map(({ entity }) => entity));
  return {
    ...record,
    names,
    named: record.named.filter(({ id }) => used.has(id) || !wasNamed.has(id)),
  };
}
