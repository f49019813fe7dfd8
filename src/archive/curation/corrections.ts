import { anchorsOf } from '../../model/anchors.ts';
import type { Change } from '../../model/change.ts';
import { diagnose } from '../../model/diagnose.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { ArticleRecord } from '../../model/record.ts';
import { FIELDS } from './correct-fields.ts';
import type { Correction } from './correction.ts';
import { type Row, readTable, type TableFile } from './table.ts';

export const CORRECTION_COLUMNS = ['article', 'words', 'span', 'field', 'value', 'note'];

export interface Corrected {
  readonly record: ArticleRecord;
  /** The corrections of this article by their `Correction.index`: what each changed… */
  readonly applied: readonly { readonly index: number; readonly change: Change }[];
  /** …or why it could not be applied. */
  readonly failed: readonly { readonly index: number; readonly diagnostic: Diagnostic }[];
}

/** Reads `corrections.csv`. A row that can never apply (no article, unknown field) is reported and left out. */
export function readCorrections(file: TableFile): {
  corrections: readonly Correction[];
  diagnostics: readonly Diagnostic[];
} {
  const { rows, diagnostics } = readTable(file, CORRECTION_COLUMNS);
  const all = rows.map(correctionOf);
  const faults = all.flatMap((correction) => faultOf(correction) ?? []);
  const bad = new Set(faults.map(({ place }) => place.line));
  return {
    corrections: all.filter(({ place }) => !bad.has(place.line)),
    diagnostics: [...diagnostics, ...faults],
  };
}

function correctionOf({ cells, place }: Row, index: number): Correction {
  const { article = '', words = '', field = '', value = '', note = '' } = cells;
  const anchor = /^#?([qfd]-[0-9a-z]{6}(?:-\d+)?)$/.exec((cells['span'] ?? '').trim())?.[1];
  const numbers = anchor ? null : /^\D*(\d{1,9})\D+(\d{1,9})\D*$/.exec(cells['span'] ?? '');
  return {
    index,
    place,
    article: article.replace(/^\.\//, ''),
    words,
    ...(anchor ? { anchor } : {}),
    ...(numbers ? { span: [Number(numbers[1]), Number(numbers[2])] as const } : {}),
    field: field.toLowerCase(),
    value,
    note,
  };
}

function faultOf({ article, field, place }: Correction): Diagnostic | undefined {
  const fields = Object.keys(FIELDS).join(', ');
  if (article === '') return diagnose({ code: 'correction-names-no-article', params: { fields } }, place);
  if (Object.hasOwn(FIELDS, field)) return undefined;
  return diagnose({ code: 'correction-unknown-field', params: { field, fields } }, place);
}

/** By what a row may call an article. */
export interface Called {
  readonly id: string;
  readonly source: Pick<ArticleRecord['source'], 'path' | 'url'>;
  readonly title: string | null;
}

/** Finds an article's corrections without looking at every row. */
export function indexCorrections(
  corrections: readonly Correction[],
): (record: Called) => readonly Correction[] {
  const byArticle = new Map<string, Correction[]>();
  for (const correction of corrections) {
    const known = byArticle.get(correction.article);
    if (known) known.push(correction);
    else byArticle.set(correction.article, [correction]);
  }
  return ({ id, source, title }) => {
    const names = new Set([id, source.path, source.url, title].filter((name) => name != null));
    return [...names].flatMap((name) => byArticle.get(name) ?? []).sort((a, b) => a.index - b.index);
  };
}

/**
 * Applies an article's corrections in the order of their rows. Pure: the record given is not changed.
 * Applying them again to the result changes nothing more.
 */
export function applyCorrections(given: ArticleRecord, corrections: readonly Correction[]): Corrected {
  let record = given;
  const applied: Corrected['applied'][number][] = [];
  const failed: Corrected['failed'][number][] = [];
  for (const correction of corrections) {
    const { index, words, field, note, place } = correction;
    const outcome = FIELDS[field]!(record, placed(record, correction));
    if ('problem' in outcome) {
      const params = { words, field, article: record.source.path };
      const diagnostic = diagnose({ code: `correction-${outcome.problem}`, params }, place);
      failed.push({ index, diagnostic });
      continue;
    }
    record = outcome.record;
    applied.push({ index, change: { ...outcome.changed, article: record.id, words, note, place } });
  }
  return { record, applied, failed };
}

/** A correction whose place is the fragment of a link: with the words and the span of what the link leads to. */
function placed(record: ArticleRecord, correction: Correction): Correction {
  const anchors = anchorsOf(record);
  const at = <Find>(layer: keyof typeof anchors, finds: readonly Find[]): Find | undefined =>
    correction.anchor === undefined ? undefined : finds[anchors[layer].indexOf(correction.anchor)];
  const quote = at('quotes', record.quotes);
  if (quote)
    return { ...correction, words: quote.text, span: [quote.content[0]![0], quote.content.at(-1)![1]] };
  const find = at('figures', record.figures) ?? at('dates', record.dates);
  return find ? { ...correction, words: find.text, span: [find.start, find.end] } : correction;
}

/** Corrections that no article of the archive answered to. `addressed`: the indices of those that some article answered to. */
export function unaddressedCorrections(
  corrections: readonly Correction[],
  addressed: ReadonlySet<number>,
): Diagnostic[] {
  return corrections
    .filter(({ index }) => !addressed.has(index))
    .map(({ article, place }) =>
      diagnose({ code: 'correction-without-article', params: { article } }, place),
    );
}
