import type { Root } from 'mdast';
import type { BoilerplateReason } from './boilerplate-reasons.data.ts';
import type { ArticleId } from './ids.ts';
import type { Span } from './span.ts';

declare module 'mdast' {
  interface TextData {
    /** Where this node's value stands in `Article.text`: `text.startsWith(value, offset)` holds. */
    offset?: number;
    /** The page links this text; also where the address is of no use outside it. */
    linked?: boolean;
  }
  interface InlineCodeData {
    offset?: number;
  }
  interface CodeData {
    offset?: number;
  }
}

declare module 'unist' {
  interface Data {
    /** What the markup of a saved page says of this block: `image-caption`, `share`… (a boilerplate reason). */
    reason?: BoilerplateReason;
  }
}

/** What the article was read from. */
export interface SourceRef {
  /**
   * Relative to the input folder, `/`-separated; `-` for standard input. Of an article in a file that holds several,
   * with its place in it: `export.xml#42`, `pages.zip!/2024/bridge.html`.
   */
  readonly path: string;
  /** Of the file that was read: `text/plain`, `text/html`, `application/pdf`… */
  readonly mediaType: string;
  /** Hex SHA-256 of the bytes that were read. */
  readonly sha256: string;
  readonly url?: string;
}

/**
 * Which place a piece of metadata was taken from; the first in this order wins. `file` is what a document, a mail or an
 * export says of the article beside its text.
 */
export type Origin =
  | 'metadata.csv'
  | 'file'
  | 'front-matter'
  | 'json'
  | 'json-ld'
  | 'meta-tag'
  | 'html'
  | 'text'
  | 'file-name';

/**
 * How sure a date of publication is: `stated` by a field that is made for it, `printed` where pages and articles print
 * it, `inferred` from the name of a file or an address, `decided` by the archive's setting which of day and month comes
 * first, or by the other dates of a table.
 */
export type Certainty = 'stated' | 'printed' | 'inferred' | 'decided';

/** A piece of metadata and where it comes from. */
export interface Sourced<T> {
  readonly value: T;
  readonly origin: Origin;
  /** Of dates of publication; absent: stated. */
  readonly certainty?: Certainty;
}

/** What is known about the article beside its text. What is not known is absent. */
export interface ArticleMeta {
  readonly title?: Sourced<string>;
  /** ISO 8601 calendar date `YYYY-MM-DD`, or a date-time with offset `YYYY-MM-DDThh:mm:ss±hh:mm`. */
  readonly published?: Sourced<string>;
  readonly authors?: Sourced<readonly string[]>;
  readonly publisher?: Sourced<string>;
  readonly url?: Sourced<string>;
  /** When the copy was taken that was read: a date or date-time as of `published`. */
  readonly captured?: Sourced<string>;
  /** BCP 47. */
  readonly language?: Sourced<string>;
  /** Topics or sections that the source itself names. */
  readonly keywords?: Sourced<readonly string[]>;
  /** Articles that this one replaces: their addresses, identifiers, paths or titles. */
  readonly replaces?: Sourced<readonly string[]>;
}

/** What a reader makes of one source: the text, its structure, and metadata as found. Not yet cleaned. */
export interface Document {
  readonly id: ArticleId;
  readonly source: SourceRef;
  readonly meta: ArticleMeta;
  /** Never changes after reading. */
  readonly text: string;
  /** Every text node knows its offset in `text` (`node.data.offset`). */
  readonly body: Root;
  /** Which of day and month comes first in dates of numbers alone, where the archive's settings say so. */
  readonly dateOrder?: 'dmy' | 'mdy';
}

export type BlockRole =
  | 'title'
  | 'byline'
  | 'dateline'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quotation'
  | 'boilerplate';

/** A stretch of the text with its role. Blocks are sorted and do not overlap. */
export interface Block extends Span {
  readonly role: BlockRole;
  /** Why a boilerplate block is one: `see-also`, `sign-off`, `image-credit`, `comment-form`… */
  readonly reason?: BoilerplateReason;
}

/** A document whose parts are labelled. Boilerplate is labelled, not deleted. */
export interface Article extends Document {
  readonly blocks: readonly Block[];
  /** Why its text is not annotated. */
  readonly unread?: 'not-english';
}

/** Blocks that carry the article's own words: what the annotators read. */
export const isProse = (block: Block): boolean =>
  block.role !== 'boilerplate' && block.role !== 'byline' && block.role !== 'dateline';
