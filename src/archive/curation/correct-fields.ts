import type { EntityType } from '../../model/annotations.ts';
import type { CorrectionField } from '../../model/correction-fields.data.ts';
import { entityIdOf } from '../../model/entity-ids.ts';
import type { ArticleRecord, FigureRecord } from '../../model/record.ts';
import { isShown } from '../../model/shown.ts';
import { edtfOf } from '../../model/timex-edtf.ts';
import { foldName } from '../../text/fold.ts';
import { innermost, type Matchable, matchSpan, matchWords } from '../identity/match-words.ts';
import type { Correction, Outcome } from './correction.ts';
import { hide } from './hide.ts';

type Corrector = (record: ArticleRecord, correction: Correction) => Outcome;

const NOBODY = /^(?:-|nobody|unknown|none)?$/i;

/** A quote's speaker by name; empty or "nobody" for a quote that has none. */
const speaker: Corrector = (record, correction) => {
  const items = record.quotes.map(({ text, content }) => ({ text, spans: content }));
  const at = oneOf(items, correction);
  if (typeof at !== 'number') return at;
  const name = correction.value;
  const known = record.named.find((entity) => foldName(entity.name) === foldName(name));
  const entity = known ?? newPerson(name);
  const quotes = record.quotes.map((quote, index) => {
    if (index !== at) return quote;
    const { group: _group, candidates: _candidates, ...rest } = quote;
    const said = NOBODY.test(name) ? null : { id: entity.id, name: known?.name ?? name, confidence: 1 };
    const corrected = { ...rest, speaker: said, resolvedBy: 'correction' };
    return { ...corrected, shown: isShown(corrected) };
  });
  const named = known || NOBODY.test(name) ? record.named : [...record.named, entity];
  return {
    record: { ...record, quotes, named },
    changed: {
      field: 'speaker',
      before: record.quotes[at]!.speaker?.name ?? null,
      after: quotes[at]!.speaker?.name ?? null,
    },
  };
};

function newPerson(name: string): ArticleRecord['named'][number] {
  return { id: entityIdOf('person', name), type: 'person', name, roles: [] };
}

/** A field of a figure, or the value of a date. */
const figureField =
  (field: 'value' | 'unit' | 'qualifier' | 'of'): Corrector =>
  (record, correction) => {
    const figures = record.figures.map(({ text, start, end }) => ({ text, spans: [[start, end] as const] }));
    const found = allOf(figures, correction);
    if (found.length === 0)
      return field === 'value' ? dateValue(record, correction) : { problem: 'no-match' };
    const value = parseField(field, correction.value);
    if (value === undefined) return { problem: 'bad-value' };
    const before = record.figures[found[0]!]![field];
    const changed = record.figures.map((figure, index): FigureRecord => {
      if (!found.includes(index)) return figure;
      // Whoever names the unit leaves it open no longer.
      const { openUnit, ...settled } = figure;
      return { ...(field === 'unit' ? settled : figure), [field]: value };
    });
    return {
      record: { ...record, figures: changed },
      changed: { field, before: before ?? null, after: value },
    };
  };

function parseField(field: string, text: string): string | number | null | undefined {
  if (field === 'unit') return text === '' ? null : text;
  if (field !== 'value') return text;
  if (text === '') return null;
  const number = Number(text.replace(/[,\s]/g, ''));
  return Number.isFinite(number) ? number : undefined;
}

// TIMEX3 values and EDTF use these signs only.
const DATE_VALUE = /^[0-9A-Z_:+/~?%.-]{1,40}$/;

const dateValue: Corrector = (record, correction) => {
  const items = record.dates.map(({ text, start, end }) => ({ text, spans: [[start, end] as const] }));
  const found = allOf(items, correction);
  if (found.length === 0) return { problem: 'no-match' };
  const { value } = correction;
  if (!DATE_VALUE.test(value)) return { problem: 'bad-value' };
  const edtf = edtfOf(value);
  const dates = record.dates.map((date, index) => (found.includes(index) ? { ...date, value, edtf } : date));
  const before = record.dates[found[0]!]!.value;
  return { record: { ...record, dates }, changed: { field: 'value', before, after: value } };
};

const TYPES: ReadonlySet<string> = new Set<EntityType>(['person', 'organisation', 'place', 'other']);

/** What a name names: person, organisation, place, other. */
const type: Corrector = (record, { words, value }) => {
  const wanted = foldName(words);
  const entity = record.named.find(({ name }) => foldName(name) === wanted);
  if (!entity) return { problem: 'no-match' };
  if (!TYPES.has(value)) return { problem: 'bad-value' };
  const changed = value as EntityType;
  return {
    record: {
      ...record,
      named: record.named.map((one) => (one === entity ? { ...one, type: changed } : one)),
      names: record.names.map((name) => (name.entity === entity.id ? { ...name, type: changed } : name)),
    },
    changed: { field: 'type', before: entity.type, after: changed },
  };
};

const metadata =
  (field: 'title' | 'publisher' | 'language'): Corrector =>
  (record, { value }) => ({
    record: {
      ...record,
      [field]: value === '' ? null : value,
      origins: { ...record.origins, [field]: 'corrections.csv' },
    },
    changed: { field, before: record[field], after: value },
  });

const authors: Corrector = (record, { value }) => {
  const names = value.split(';').map((name) => name.trim());
  const changed = names.filter((name) => name !== '');
  return {
    record: { ...record, authors: changed, origins: { ...record.origins, authors: 'corrections.csv' } },
    changed: { field: 'authors', before: record.authors.join('; '), after: changed.join('; ') },
  };
};

/** The article that this one replaces; nothing takes away what its file says. */
const replaces: Corrector = (record, { value }) => {
  const { replaces: before = [], ...rest } = record;
  return {
    record: {
      ...rest,
      ...(value === '' ? {} : { replaces: [value] }),
      origins: { ...record.origins, replaces: 'corrections.csv' },
    },
    changed: { field: 'replaces', before: before.join('; ') || null, after: value },
  };
};

/** Every field that `corrections.csv` may name. (A publication date belongs in `metadata.csv`: dates hang on it.) */
const CORRECTORS: Readonly<Record<CorrectionField, Corrector>> = {
  speaker,
  hide,
  value: figureField('value'),
  unit: figureField('unit'),
  qualifier: figureField('qualifier'),
  of: figureField('of'),
  type,
  title: metadata('title'),
  publisher: metadata('publisher'),
  language: metadata('language'),
  replaces,
  authors,
};

/** The corrector of each field, by its name as a person wrote it. */
export const FIELDS: Readonly<Record<string, Corrector>> = CORRECTORS;

/** All that the words mean; a span, if one is given, chooses among them, or stands alone. */
function allOf(items: readonly Matchable[], { words, span }: Correction): number[] {
  if (words === '') return span ? matchSpan(span, items) : [];
  const found = matchWords(words, items);
  if (!span || found.length < 2) return found;
  const there = new Set(matchSpan(span, items));
  const both = found.filter((index) => there.has(index));
  return both.length > 0 ? both : found;
}

function oneOf(items: readonly Matchable[], correction: Correction): number | Outcome {
  const found = allOf(items, correction);
  if (found.length === 0) return { problem: 'no-match' };
  return innermost(found, items) ?? { problem: 'ambiguous' };
}
