import { parse } from 'csv-parse/sync';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { parseTerm, type Term } from './terms.ts';

/** A concept of the scheme: one row of the CSV `id,label,parent,scope,terms`. */
export interface Concept {
  /** `medtop:04000000` for IPTC Media Topics, else `prefix:slug`. */
  readonly id: string;
  readonly label: string;
  /** Identifier of the broader concept; empty for a top concept. */
  readonly parent: string;
  /** One sentence: what belongs here. */
  readonly scope: string;
  readonly terms: readonly Term[];
}

/** A concept scheme: concepts in the file's order, every parent before its children. */
export interface Scheme {
  readonly concepts: readonly Concept[];
}

export interface SchemeResult {
  readonly scheme: Scheme;
  readonly diagnostics: readonly Diagnostic[];
}

const COLUMNS = ['id', 'label', 'parent', 'scope', 'terms'] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string>> & { readonly line: number };

/**
 * Reads a scheme from CSV, on top of a base scheme if one is given. Rows of a known id change that concept: an
 * empty cell keeps what the base says, and terms that start with `+` are added to the base's. Bad rows and bad
 * terms are reported and left out.
 * @param path named in the diagnostics
 */
export function readScheme(csv: string, path: string, base?: Scheme): SchemeResult {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (code, severity, message, hint, line) =>
    diagnostics.push({ code, severity, message, hint, place: { path, ...(line ? { line } : {}) } });
  const byId = new Map((base?.concepts ?? []).map((concept) => [concept.id, concept]));
  const seen = new Set<string>();
  for (const row of readRows(csv, report)) {
    if (!isUsable(row, seen, byId, report)) continue;
    seen.add(row.id);
    byId.set(row.id, conceptOf(row, byId.get(row.id), report));
  }
  return { scheme: { concepts: inTreeOrder(byId, report) }, diagnostics };
}

type Report = (
  code: string,
  severity: Diagnostic['severity'],
  message: string,
  hint: string,
  line?: number,
) => void;

const DOUBLE_QUOTES =
  'Inside a quoted cell, write a quotation mark twice; or save the file from a spreadsheet.';
const QUOTE_COMMAS =
  'Put a cell that has a comma in quotation marks; what stands in extra cells is not used.';

function readRows(csv: string, report: Report): Row[] {
  const lines = parse(csv, {
    bom: true,
    trim: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    info: true,
    on_skip: (error) => {
      const line = (error as { lines?: number } | undefined)?.lines;
      report('scheme-unreadable', 'error', `A row is not CSV: ${error?.message ?? ''}.`, DOUBLE_QUOTES, line);
    },
  }) as unknown as { record: string[]; info: { lines: number } }[];
  const header = (lines[0]?.record ?? []).map((cell) => cell.toLowerCase());
  const missing = COLUMNS.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    const hint = `The first line must name the columns ${COLUMNS.join(',')}.`;
    report('scheme-columns', 'error', `The topic scheme lacks the column ${missing.join(', ')}.`, hint, 1);
    return [];
  }
  const cell = (record: readonly string[], column: string): string => record[header.indexOf(column)] ?? '';
  return lines.slice(1).map(({ record, info: { lines: line } }) => {
    if (record.slice(header.length).some((extra) => extra !== ''))
      report('scheme-cells', 'warning', `Line ${line} has more cells than columns.`, QUOTE_COMMAS, line);
    return {
      id: cell(record, 'id'),
      label: cell(record, 'label'),
      parent: cell(record, 'parent'),
      scope: cell(record, 'scope'),
      terms: cell(record, 'terms'),
      line,
    };
  });
}

function isUsable(
  row: Row,
  seen: ReadonlySet<string>,
  base: ReadonlyMap<string, Concept>,
  report: Report,
): boolean {
  const refuse = (message: string, hint: string): false => {
    report('scheme-row', 'error', message, hint, row.line);
    return false;
  };
  if (!/^[a-z][a-z0-9-]*:[a-z0-9][a-z0-9-]*$/.test(row.id))
    return refuse(
      `“${row.id}” is not an identifier.`,
      'Write prefix:slug in lower case, such as local:harbour.',
    );
  if (seen.has(row.id)) return refuse(`${row.id} stands twice.`, 'Keep one row for each concept.');
  if (row.label === '' && !base.has(row.id))
    return refuse(`${row.id} has no label.`, 'Give it the name that readers see.');
  return true;
}

function conceptOf(row: Row, base: Concept | undefined, report: Report): Concept {
  const adds = row.terms.startsWith('+');
  const terms = termsOf(adds ? row.terms.slice(1) : row.terms, row, report);
  return {
    id: row.id,
    label: row.label || (base?.label ?? ''),
    parent: row.parent || (base?.parent ?? ''),
    scope: row.scope || (base?.scope ?? ''),
    terms: base && (adds || row.terms === '') ? [...base.terms, ...terms] : terms,
  };
}

function termsOf(cell: string, { id, line }: Row, report: Report): Term[] {
  return cell.split(';').flatMap((written) => {
    if (written.trim() === '') return [];
    const term = parseTerm(written.trim());
    if (typeof term !== 'string') return [term];
    report('scheme-term', 'warning', `${id}: ${term}.`, 'Correct the term; the others are used.', line);
    return [];
  });
}

/** Parents before children; concepts without a way to the top are reported and left out. */
function inTreeOrder(byId: ReadonlyMap<string, Concept>, report: Report): Concept[] {
  const placed = new Map<string, Concept>();
  let waiting = [...byId.values()];
  for (let before = -1; before !== placed.size && waiting.length > 0; ) {
    before = placed.size;
    waiting = waiting.filter((concept) => {
      if (concept.parent !== '' && !placed.has(concept.parent)) return true;
      placed.set(concept.id, concept);
      return false;
    });
  }
  for (const { id, parent } of waiting) {
    const why = byId.has(parent) ? `${parent} does not lead to a top concept` : `there is no ${parent}`;
    report('scheme-parent', 'error', `${id} is left out: ${why}.`, 'Correct its parent.');
  }
  return [...placed.values()];
}
