import type { Name } from '../../model/annotations.ts';
import type { Span } from '../../model/span.ts';

/** One word, one mark, or one whole name of a source. */
export interface Unit extends Span {
  readonly lower: string;
  readonly name?: Name;
  readonly mark: boolean;
}
