import { stringify } from 'csv-stringify/sync';
import { type Download, downloadFile } from '../site/routes.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { writeLines } from './files.ts';

type Row = Record<string, string | number | null>;

const QUOTES = `SELECT q.article, a.title, q.published, a.publisher, q.kind, q.text,
  coalesce(e.name, q.speaker_name) AS speaker, q.grp AS "group", q.cue, q.source, round(q.confidence, 3) AS confidence,
  a.path || '#' || q.anchor AS link
  FROM quotes q JOIN articles a ON a.id = q.article LEFT JOIN entities e ON e.id = q.speaker`;

/** The tables of the data page: one CSV each, a row a find, with a link to its evidence. */
const TABLES = {
  'quotes.csv': {
    columns: [
      'article',
      'title',
      'published',
      'publisher',
      'kind',
      'text',
      'speaker',
      'group',
      'cue',
      'source',
      'confidence',
      'link',
    ],
    sql: `${QUOTES} ORDER BY q.published DESC, q.article, q.seq`,
  },
  'figures.csv': {
    columns: [
      'article',
      'title',
      'published',
      'publisher',
      'kind',
      'text',
      'value',
      'low',
      'high',
      'unit',
      'qualifier',
      'of',
      'sentence',
      'link',
    ],
    sql: `SELECT f.article, a.title, f.published, a.publisher, f.kind, f.text, f.value, f.low, f.high, f.unit, f.qualifier,
      f.of_what AS "of", f.sentence, a.path || '#' || f.anchor AS link
      FROM figures f JOIN articles a ON a.id = f.article ORDER BY f.family, f.magnitude DESC, f.article, f.seq`,
  },
  'dates.csv': {
    columns: ['article', 'title', 'published', 'type', 'text', 'value', 'edtf', 'tense', 'sentence', 'link'],
    sql: `SELECT d.article, a.title, d.published, d.type, d.text, d.value, d.edtf, d.tense, d.sentence,
      a.path || '#' || d.anchor AS link
      FROM dates d JOIN articles a ON a.id = d.article ORDER BY d.day, d.article, d.seq`,
  },
  'people.csv': {
    columns: ['id', 'type', 'name', 'articles', 'mentions', 'quotes', 'first_seen', 'last_seen', 'link'],
    sql: `SELECT substr(id, instr(id, '/') + 1) AS id, type, name, articles, mentions, quotes, first_seen, last_seen,
      CASE WHEN listed THEN path END AS link FROM entities ORDER BY type, sort_name, id`,
  },
} satisfies Partial<Record<Download, { readonly columns: readonly string[]; readonly sql: string }>>;

/** Writes every table of the archive as CSV (RFC 4180, UTF-8). */
export function exportTables(context: ArchiveContext, folder: string): void {
  for (const [name, { columns, sql }] of Object.entries(TABLES))
    writeLines(
      folder,
      downloadFile(name as Download),
      csvLines(context, columns, context.store.each<Row>(sql)),
    );
}

/** The quotes of one speaker as CSV. */
export const quotesOf = (context: ArchiveContext, speaker: string): string =>
  [
    ...csvLines(
      context,
      TABLES['quotes.csv'].columns,
      context.store.all<Row>(
        `${QUOTES} WHERE q.speaker = ? ORDER BY q.published DESC, q.article, q.seq`,
        speaker,
      ),
    ),
  ].join('');

function* csvLines(
  context: ArchiveContext,
  columns: readonly string[],
  rows: Iterable<Row>,
): Generator<string> {
  yield stringify([columns]);
  for (const row of rows) {
    const cells = columns.map((column) =>
      column === 'link' && typeof row['link'] === 'string' ? context.url(row['link']) : (row[column] ?? null),
    );
    // A cell that begins with = + - @ would be run as a formula by a spreadsheet.
    yield stringify([cells], { escape_formulas: true });
  }
}
