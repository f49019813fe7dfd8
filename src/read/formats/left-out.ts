import type { Finding } from '../../model/diagnose.ts';
import type { Manuscript } from '../to-document.ts';
import type { Part } from './part.ts';

/** What stands in an export for one article, or why that is none. */
export type Item =
  | { readonly place?: string; readonly manuscript: Manuscript }
  | { readonly leftOut: string };

/** Counts what a file holds beside articles, so that it is told once a kind, with an example. */
export class LeftOut {
  readonly #kinds = new Map<string, { count: number; readonly example: string }>();

  /** @param example which one: its title, its address, its place */
  add(kind: string, example: string): void {
    const known = this.#kinds.get(kind);
    if (known) known.count++;
    else this.#kinds.set(kind, { count: 1, example });
  }

  *findings(): Generator<Finding> {
    for (const [kind, { count, example }] of [...this.#kinds].sort(([a], [b]) => (a < b ? -1 : 1)))
      yield { code: 'left-out', params: { count, kind }, detail: example };
  }

  *notes(): Generator<Part> {
    for (const finding of this.findings()) yield { kind: 'note', place: '', finding };
  }
}
