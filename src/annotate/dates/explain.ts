import type { Trace, TraceNote } from '../../model/annotations.ts';
import type { Scan } from './scan.ts';

/** Says of a range of tokens what became of it and why; silent where nobody listens. */
export type Explain = (
  range: { from: number; to: number },
  verdict: TraceNote['verdict'],
  because: string,
) => void;

export function explainer(scan: Scan, trace: Trace | undefined): Explain {
  if (!trace) return () => {};
  return ({ from, to }, verdict, because) =>
    trace({
      start: scan.tokens.starts[from]!,
      end: scan.tokens.ends[to - 1]!,
      layer: 'dates',
      verdict,
      because,
    });
}
