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

/** Keys by which sorted spans are searched (`text/sorted.ts`). */
export const startOf = ({ start }: Span): number => start;
export const endOf = ({ end }: Span): number => end;
