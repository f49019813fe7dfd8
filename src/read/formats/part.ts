import type { Finding } from '../../model/diagnose.ts';
import type { Format } from '../formats.ts';
import type { Fields, Manuscript } from '../to-document.ts';

/**
 * What a file holds, one by one in its own order: an article, a file of another format, or something to tell.
 * `place` is where in the file, and is added to its path: `#42`, `!/2024/a.html`; empty for the file as a whole.
 */
export type Part =
  | { readonly kind: 'article'; readonly place: string; readonly manuscript: Manuscript }
  | File
  | Table
  | { readonly kind: 'note'; readonly place: string; readonly finding: Finding };

/** A file inside a file. `fallback` is what counts where it says nothing itself of the article in it. */
interface File {
  readonly kind: 'file';
  readonly place: string;
  readonly format: Format;
  readonly bytes: Uint8Array;
  readonly fallback?: Fields;
  /** Whether it need not hold an article: a web archive keeps front pages and forms as well. */
  readonly isPerhaps?: boolean;
}

/** A table that says something of the files beside it; it goes before them. `members` are the places of all of these. */
interface Table {
  readonly kind: 'table';
  readonly place: string;
  readonly bytes: Uint8Array;
  readonly members: ReadonlySet<string>;
}

/**
 * Reads a format. May throw for a damaged file: what it gave until then is kept, and the file is told of.
 * @param path where the bytes come from, for their name
 */
export type Reader = (
  bytes: Uint8Array,
  path: string,
  budget: Budget,
) => AsyncGenerator<Part> | Generator<Part>;

/** What may still be unpacked from one source: a file of a few kilobytes can expand to terabytes. */
export interface Budget {
  /** Bytes. */
  left: number;
}

/** A file cannot be read, for a reason that has a code of its own. */
export class ReadProblem extends Error {
  readonly finding: Finding;

  constructor(finding: Finding) {
    super(finding.code);
    this.finding = finding;
  }
}

/** The finding for what a library throws at a damaged file. */
export const damaged = (error: unknown): Finding => ({
  code: 'damaged-file',
  detail: error instanceof Error ? error.message : String(error),
});
