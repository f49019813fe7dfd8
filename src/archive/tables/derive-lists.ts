import type { Store } from '../../store/open.ts';
import type { FigureRow } from '../../store/queries/figures.ts';
import {
  type FamilyRow,
  families,
  type MonthRow,
  months,
  type StretchRow,
  stretches,
  units,
} from '../../store/queries/stretches.ts';
import { type RowChanges, standingRows, syncRows } from '../../store/row-set.ts';

/** The ordered lists whose months are counted. */
const LISTS = ['articles', 'quotes', 'figures'] as const;
type List = (typeof LISTS)[number];

interface Dated {
  readonly published: string | null;
}

/** By how much a derivation changed the months of the lists and the units of figures: there are never many of either. */
export class ListChanges {
  readonly #months = new Map<string, number>();
  readonly #units = new Map<string, number>();

  count<Row extends Dated>(
    list: List,
    changes: RowChanges<Row>,
    partOf: (row: Row) => string = () => '',
  ): void {
    const add = (row: Row, by: number): void =>
      addTo(this.#months, [list, partOf(row), row.published?.slice(0, 7) ?? ''], by);
    for (const row of [...changes.replaced, ...changes.dropped]) add(row, -1);
    for (const row of changes.put) add(row, 1);
  }

  countFigures(changes: RowChanges<FigureRow>): void {
    this.count('figures', changes, ({ family }) => family);
    const add = ({ family, kind, unit }: FigureRow, by: number): void =>
      addTo(this.#units, [family, kind, unit ?? ''], by);
    for (const row of [...changes.replaced, ...changes.dropped]) add(row, -1);
    for (const row of changes.put) add(row, 1);
  }

  /** How many rows came to each month of a list, or left it. */
  monthsOf(list: List): { part: string; month: string; by: number }[] {
    return entriesOf(this.#months).flatMap(([[name, part, month], by]) =>
      name === list ? [{ part, month, by }] : [],
    );
  }

  units(): { family: string; kind: string; unit: string; by: number }[] {
    return entriesOf(this.#units).map(([[family, kind, unit], by]) => ({ family, kind, unit, by }));
  }
}

type Key = [string, string, string];

function addTo(counts: Map<string, number>, key: Key, by: number): void {
  const name = JSON.stringify(key);
  counts.set(name, (counts.get(name) ?? 0) + by);
}

const entriesOf = (counts: ReadonlyMap<string, number>): [Key, number][] =>
  [...counts].flatMap(([key, by]) => (by === 0 ? [] : [[JSON.parse(key) as Key, by]]));

/** Numbers the lists anew by their months, and says where in them each smaller list begins; names the families of figures. */
export function deriveLists(store: Store, changes: ListChanges): void {
  for (const list of LISTS) {
    const rows = numbered(list, store, changes);
    if (!rows) continue;
    syncRows(store, months, { list }, rows);
    for (const part of stretchesOf(list, rows)) syncRows(store, stretches, { list: part.list }, part.rows);
  }
  deriveFamilies(store, changes);
}

/** The months of a list in its order, each with the place where it begins; undefined where none has changed. */
function numbered(list: List, store: Store, changes: ListChanges): MonthRow[] | undefined {
  const changed = changes.monthsOf(list);
  if (changed.length === 0) return undefined;
  const counts = new Map<string, Omit<MonthRow, 'first'>>();
  for (const { first: _first, ...row } of standingRows(store, months, { list }))
    counts.set(`${row.part} ${row.month}`, row);
  for (const { part, month, by } of changed) {
    const before = counts.get(`${part} ${month}`)?.count ?? 0;
    counts.set(`${part} ${month}`, { list, part, month, count: before + by });
  }
  let first = 1;
  return [...counts.values()]
    .filter(({ count }) => count > 0)
    .sort((a, b) => compare(a.part, b.part) || compare(b.month, a.month))
    .map((row) => {
      const at = first;
      first += row.count;
      return { ...row, first: at };
    });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Stretches {
  readonly list: StretchRow['list'];
  readonly rows: readonly StretchRow[];
}

function stretchesOf(list: List, rows: readonly MonthRow[]): Stretches[] {
  const all = united(list, rows, () => '');
  if (list === 'figures') return [{ list, rows: [...all, ...united(list, rows, ({ part }) => part)] }];
  const years = united(list, rows, ({ month }) => month.slice(0, 4) || 'undated');
  const byMonth = `${list} by month` as const;
  const dated = rows.filter(({ month }) => month !== '');
  return [
    { list, rows: [...all, ...years] },
    { list: byMonth, rows: united(byMonth, dated, ({ month }) => month) },
  ];
}

/** Months that follow one another as one list. */
function united(
  list: StretchRow['list'],
  rows: readonly MonthRow[],
  keyOf: (row: MonthRow) => string,
): StretchRow[] {
  return [...Map.groupBy(rows, keyOf)].map(([key, own]) => ({
    list,
    key,
    first: own[0]!.first,
    count: own.reduce((sum, { count }) => sum + count, 0),
  }));
}

/** A family of several units, as temperatures, is called after the one that most of it has. */
function deriveFamilies(store: Store, changes: ListChanges): void {
  for (const [family, changed] of Map.groupBy(changes.units(), (unit) => unit.family)) {
    const counts = new Map(
      standingRows(store, units, { family }).map((row) => [`${row.kind} ${row.unit}`, row]),
    );
    for (const { kind, unit, by } of changed) {
      const before = counts.get(`${kind} ${unit}`)?.count ?? 0;
      counts.set(`${kind} ${unit}`, { family, kind, unit, count: before + by });
    }
    const own = [...counts.values()]
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || compare(a.kind, b.kind) || compare(a.unit, b.unit));
    syncRows(store, units, { family }, own);
    syncRows(store, families, { family }, familyOf(own));
  }
}

function familyOf(own: readonly (FamilyRow & { readonly unit: string })[]): FamilyRow[] {
  const [usual] = own;
  if (!usual) return [];
  const count = own.reduce((sum, unit) => sum + unit.count, 0);
  return [{ ...usual, unit: usual.unit || null, count }];
}
