import { createHash } from 'node:crypto';

/** What decides where an article stands in the index. */
export interface Placed {
  readonly id: string;
  /** `2021`; null where undated. */
  readonly year: string | null;
  /** ISO date or date-time. */
  readonly published: string | null;
}

/** Articles that lie together, the newest first. */
export interface Cut<Item> {
  /** The bits that their places begin with: empty where nothing was cut. */
  readonly bits: string;
  readonly items: readonly Item[];
}

/** Bits of a place: nine of the day in its year, the others of the identifier's hash. */
const BITS = 30;
const HASH_BITS = 21;
/** So many days a month fill the 512 that nine bits tell apart. */
const MONTH = 42;

/** Where an article stands in its year, from 0 to 2³⁰: later days higher, those of a day by chance. @internal */
export function placeOf({ id, year, published }: Placed): number {
  const hash = createHash('sha256').update(id).digest().readUInt32BE();
  const day = /^\d+-(\d\d)(?:-(\d\d))?/.exec(published ?? '');
  if (year === null || !day) return hash >>> (32 - BITS);
  return (((Number(day[1]) - 1) * MONTH + Number(day[2] ?? 0)) << HASH_BITS) | (hash >>> (32 - HASH_BITS));
}

/**
 * Cuts articles of a year in halves until no part of several weighs more than `most`: a part depends on its articles and
 * on the weight of the halves above it, never on the order in which they came.
 */
export function cut<Item extends Placed>(
  items: readonly Item[],
  most: number,
  weightOf: (item: Item) => number = () => 1,
): Cut<Item>[] {
  const placed = items
    .map((item) => ({ item, place: placeOf(item) }))
    .sort((a, b) => b.place - a.place || (a.item.id < b.item.id ? -1 : 1));
  const parts: Cut<Item>[] = [];
  const halve = (from: number, to: number, bits: string): void => {
    if (from === to) return;
    const part = placed.slice(from, to).map(({ item }) => item);
    const weight = part.reduce((sum, item) => sum + weightOf(item), 0);
    if (part.length === 1 || weight <= most || bits.length === BITS) {
      parts.push({ bits, items: part });
      return;
    }
    const bit = 1 << (BITS - 1 - bits.length);
    let middle = from;
    while (middle < to && placed[middle]!.place & bit) middle++;
    halve(from, middle, `${bits}1`);
    halve(middle, to, `${bits}0`);
  };
  halve(0, placed.length, '');
  return parts;
}

/** Articles of a shard: one article more means as many to index again, and a search of everything asks each shard. */
const LARGEST = 4_000;

/** A part of the index in the making. */
export interface PlannedShard<Item> {
  /** Its folder: `2021`, `2021-part-01`, `undated`. */
  readonly key: string;
  readonly year: string | null;
  readonly items: readonly Item[];
}

/** How articles are shared out, the newest first, the undated last. */
export function planShards<Item extends Placed>(articles: readonly Item[]): PlannedShard<Item>[] {
  const years = [...Map.groupBy(articles, ({ year }) => year)];
  return years
    .sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : a < b ? 1 : -1))
    .flatMap(([year, some]) =>
      cut(some, LARGEST).map(({ bits, items }) => ({
        key: `${year ?? 'undated'}${bits && `-part-${bits}`}`,
        year,
        items,
      })),
    );
}
