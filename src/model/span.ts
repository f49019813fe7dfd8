/** A half-open range `[start, end)` of UTF-16 code units into `Article.text`: the only coordinate system. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span as the public record prints it. */
export type SpanPair = readonly [start: number, end: number];

export const span = (start: number, end: number): Span => ({ start, end });
export const pairOf = ({ start, end }: Span): SpanPair => [start, end];
export const spanOf = ([start, end]: SpanPair): Span => ({ start, end });

/** The evidence: the exact words that a span stands for. */
export const slice = (text: string, { start, end }: Span): string => text.slice(start, end);

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Keys by which sorted spans are searched (`text/sorted.ts`). */
export const startOf = ({ start }: Span): number => start;
export const endOf = ({ end }: Span): number => end;

/** Orders by start, the longer span first where starts are equal (an outer span before its inner ones). */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The span without white space at its ends; an all-white span becomes empty at its start. */
export function trimSpan(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}
