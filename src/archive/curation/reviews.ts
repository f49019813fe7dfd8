import { diagnose } from '../../model/diagnose.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { REVIEW_LAYERS, type Review, type ReviewLayer } from '../../model/review.ts';
import { type Row, readTable, type TableFile } from './table.ts';

/** The columns of `authority/reviewed.csv`. */
export const REVIEW_COLUMNS = [
  'id',
  'layer',
  'kind',
  'verdict',
  'article',
  'words',
  'value',
  'sample',
  'extractor',
  'by',
  'date',
];

const isLayer = (cell: string): cell is ReviewLayer => (REVIEW_LAYERS as readonly string[]).includes(cell);

/** Reads `reviewed.csv`. Of several rows about one thing the last counts. A row that judges nothing is reported. */
export function readReviews(file: TableFile): {
  reviews: readonly Review[];
  diagnostics: readonly Diagnostic[];
} {
  const { rows, diagnostics } = readTable(file, REVIEW_COLUMNS);
  const faults: Diagnostic[] = [];
  const reviews = new Map<string, Review>();
  for (const row of rows) {
    const review = reviewOf(row);
    if (review) reviews.set(review.id, review);
    else faults.push(diagnose({ code: 'review-of-nothing' }, row.place));
  }
  return { reviews: [...reviews.values()], diagnostics: [...diagnostics, ...faults] };
}

function reviewOf({ cells }: Row): Review | null {
  const {
    id = '',
    kind = '',
    article = '',
    words = '',
    value = '',
    sample = '',
    extractor = '',
    by = '',
  } = cells;
  const [layer, verdict] = [cells['layer'] ?? '', cells['verdict'] ?? ''].map((cell) => cell.toLowerCase());
  if (id === '' || !isLayer(layer!) || (verdict !== 'right' && verdict !== 'wrong')) return null;
  return {
    id,
    layer,
    kind,
    verdict,
    article,
    words,
    value: unescaped(value),
    sample,
    extractor,
    by,
    date: cells['date'] ?? '',
  };
}

/** What a spreadsheet would take for a formula is written with an apostrophe before it. */
const unescaped = (cell: string): string => cell.replace(/^'(?=[=+\-@])/, '');
