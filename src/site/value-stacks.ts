/** A number on a line, with its words. */
export interface ValuePoint {
  readonly value: number;
  readonly label: string;
}

/** Where values stand on a logarithmic line; places in units of the drawing, `x` from its left, `y` up from the line. */
export interface ValueStacks {
  /** What the line reaches from and to. */
  readonly from: number;
  readonly to: number;
  readonly height: number;
  /** Of the fullest place. */
  readonly highest: number;
  readonly radius: number;
  /** Null where there are too many: then the columns count them. */
  readonly dots: readonly { readonly x: number; readonly y: number; readonly label: string }[] | null;
  readonly columns: readonly { readonly x1: number; readonly x2: number; readonly count: number }[];
}

/** From the largest dots to the smallest that can still be told apart. */
const RADII = [4, 3, 2];
const HIGHEST = 170;
const LOWEST = 40;
const COLUMN = 8;

/** Stacks values in places as wide as a dot (Wilkinson, "Dot plots", The American Statistician 53:3, 1999). */
export function stackOnLogLine(points: readonly ValuePoint[], width: number): ValueStacks {
  const positive = points
    .filter(({ value }) => value > 0 && Number.isFinite(value))
    .toSorted((a, b) => a.value - b.value);
  const [from, to] = lineOf(positive);
  const placesOf = (size: number): Map<number, ValuePoint[]> => {
    const last = Math.floor(width / size) - 1;
    const place = ({ value }: ValuePoint): number =>
      Math.min(last, Math.max(0, Math.floor((Math.log(value / from) / Math.log(to / from)) * (last + 1))));
    return Map.groupBy(positive, place);
  };
  for (const radius of RADII) {
    const places = placesOf(2 * radius);
    const highest = fullest(places);
    if (highest * 2 * radius > HIGHEST) continue;
    const step = width / Math.floor(width / (2 * radius));
    const dots = [...places].flatMap(([place, stack]) =>
      stack.map(({ label }, index) => ({ x: (place + 0.5) * step, y: (2 * index + 1) * radius, label })),
    );
    const height = Math.max(LOWEST, highest * 2 * radius);
    return { from, to, height, highest, radius, dots, columns: [] };
  }
  const places = placesOf(COLUMN);
  const step = width / Math.floor(width / COLUMN);
  const columns = [...places].map(([place, stack]) => ({
    x1: place * step,
    x2: (place + 1) * step,
    count: stack.length,
  }));
  return { from, to, height: HIGHEST, highest: fullest(places), radius: 0, dots: null, columns };
}

const fullest = (places: ReadonlyMap<number, readonly unknown[]>): number =>
  Math.max(0, ...[...places.values()].map(({ length }) => length));

/** The least and the greatest value, with some room; a single value stands in the middle. */
function lineOf(sorted: readonly ValuePoint[]): [number, number] {
  const least = sorted[0]?.value ?? 1;
  const greatest = sorted.at(-1)?.value ?? 1;
  const room = Math.max(1.02, (greatest / least) ** 0.03);
  return least === greatest ? [least / 2, greatest * 2] : [least / room, greatest * room];
}
