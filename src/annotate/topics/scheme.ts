import { parse } from 'csv-parse/sync';
import { diagnose, type Finding } from '../../model/diagnose.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { parseTerm, type Term } from './term.ts';

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
  const report: Report = (finding) => diagnostics.push(diagnose(finding, path));
  const byId = new Map((base?.concepts ?? []).map((concept) => [concept.id, concept]));
  const seen = new Set<string>();
  for (const row of readRows(csv, report)) {
    if (!isUsable(row, seen, byId, report)) continue;
    seen.add(row.id);
    byId.set(row.id, conceptOf(row, byId.get(row.id), report));
  }
  return { scheme: { concepts: inTreeOrder(byId, report) }, diagnostics };
}

type Report = (finding: Finding) => void;

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
      const params = { problem: error?.message ?? '' };
      report({ code: 'scheme-unreadable', params, ...(line ? { line } : {}) });
    },
  }) as unknown as { record: string[]; info: { lines: number } }[];
  const header = (lines[0]?.record ?? []).map((cell) => cell.toLowerCase());
  const missing = COLUMNS.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    const params = { missing: missing.join(', '), columns: COLUMNS.join(',') };
    report({ code: 'scheme-columns', params, line: 1 });
    return [];
  }
  const cell = (record: readonly string[], column: string): string => record[header.indexOf(column)] ?? '';
  return lines.slice(1).map(({ record, info: { lines: line } }) => {
    if (record.slice(header.length).some((extra) => extra !== ''))
      report({ code: 'scheme-cells', params: { row: line }, line });
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
  const refuse = (code: 'scheme-bad-id' | 'scheme-id-twice' | 'scheme-no-label'): false => {
    report({ code, params: { concept: row.id }, line: row.line });
    return false;
  };
  if (!/^[a-z][a-z0-9-]*:[a-z0-9][a-z0-9-]*$/.test(row.id)) return refuse('scheme-bad-id');
  if (seen.has(row.id)) return refuse('scheme-id-twice');
  if (row.label === '' && !base.has(row.id)) return refuse('scheme-no-label');
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
    report({ code: `scheme-term-${term}`, params: { concept: id, term: written.trim() }, line });
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
    const code = byId.has(parent) ? 'scheme-parent-without-top' : 'scheme-unknown-parent';
    report({ code, params: { concept: id, parent } });
  }
  return [...placed.values()];
}
