import type { Span } from '../../model/span.ts';

/** Words that turn what is said into its contrary, or into nothing. */
export const NEGATES = /^(?:not|n't|n’t|never|nobody|no-one|none|hardly|cannot|\w+n['’]t)$/;

/** Whether a source names that nobody speaks: `Nobody at the hall has said …`, `Neither Brandt nor Kern said …`. */
export function isNobody(text: string, source: Span | undefined): boolean {
  if (!source) return false;
  const before = text.slice(Math.max(0, source.start - 5), source.start);
  return (
    /^(?:nobody|no one|no-one|none|neither)\b/i.test(text.slice(source.start, source.end)) ||
    /\bnor $/.test(before)
  );
}
