import { markdownTable } from './markdown-table.ts';
import type { Measure, Metric } from './measures.data.ts';

/** One measured figure. `models/accuracy.json` holds them, and the site's method page prints them. */
export interface AccuracyRow {
  readonly layer: string;
  /** File of annotated text, without its part: `quotes`. */
  readonly set: string;
  readonly origin: string;
  readonly items: number;
  readonly metric: string;
  readonly value: number | null;
  readonly floor?: number;
  /** `floor` is the most that the value may be. */
  readonly lowerIsBetter?: true;
  /** Where it should get to. */
  readonly aim?: number;
  /** Agreement of two people on the same measure. */
  readonly people?: number;
  /** The best package of the ecosystem on the same articles. */
  readonly package?: { readonly name: string; readonly value: number };
}

export interface Accuracy {
  /** Day of the measurement as given on the command line; nothing here reads a clock. */
  readonly date: string | null;
  /** Which part of the annotated data: `dev`. */
  readonly data: string;
  readonly rows: readonly AccuracyRow[];
}

/** The row of one metric. What the packages reach was measured on the dev part, so it stands beside that alone. */
export function rowOf(
  measure: Measure,
  metric: Metric,
  { value, items, part }: { value: number | null; items: number; part: string },
): AccuracyRow {
  return {
    layer: measure.layer,
    set: measure.crossValidated ? `${measure.file}.${measure.crossValidated}` : measure.file,
    origin: measure.origin,
    items,
    metric: metric.name,
    value,
    ...(metric.floor === undefined ? {} : { floor: metric.floor }),
    ...(metric.most ? { lowerIsBetter: true } : {}),
    ...(metric.aim === undefined ? {} : { aim: metric.aim }),
    ...(metric.people === undefined ? {} : { people: metric.people }),
    ...(metric.package && part === 'dev' ? { package: metric.package } : {}),
  };
}

/** A row that has a floor and is not known to hold it. */
export const isBelowFloor = ({ value, floor, lowerIsBetter }: AccuracyRow): boolean =>
  floor !== undefined && (value === null || (lowerIsBetter ? value > floor : value < floor));

/** A row that has got to its aim. */
const isAimReached = ({ value, aim, lowerIsBetter }: AccuracyRow): boolean =>
  aim !== undefined && value !== null && (lowerIsBetter ? value <= aim : value >= aim);

const COLUMNS = ['layer', 'data', 'metric', 'value', 'floor', 'aim', 'people', 'best package'];

/** The rows as one table in Markdown, which a terminal shows as well. */
export function accuracyTable(rows: readonly AccuracyRow[]): string {
  const cells = rows.map((row) => [
    row.layer,
    `${row.origin} (${row.items})`,
    row.metric,
    row.value?.toFixed(3) ?? '–',
    floorCell(row),
    row.aim === undefined ? '' : `${row.aim.toFixed(3)}${isAimReached(row) ? ' ✓' : ''}`,
    row.people?.toFixed(3) ?? '',
    row.package ? `${row.package.value.toFixed(3)} ${row.package.name}` : '',
  ]);
  return markdownTable(COLUMNS, cells);
}

function floorCell(row: AccuracyRow): string {
  if (row.floor === undefined) return '';
  const held = isBelowFloor(row) ? ' ✗' : '';
  return `${row.lowerIsBetter ? '≤' : '≥'} ${row.floor.toFixed(3)}${held}`;
}
