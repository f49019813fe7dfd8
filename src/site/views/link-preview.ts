/** The picture that stands for a page where it is linked: what it says. Null where there is nothing to say. */
export interface LinkPreview {
  /** Above the title: where an article was printed, what a person is. */
  readonly kicker: string | null;
  /** Beside it: a date. */
  readonly stamp: string | null;
  readonly title: string;
  /** Below it: counts, or how an article begins. */
  readonly facts: string | null;
  /** Somebody's words, and whose they are or where they were printed. */
  readonly quote: string | null;
  readonly credit: string | null;
  /** Name of the archive. */
  readonly archive: string;
}

/** The picture as the page's head names it (Open Graph protocol, "Structured Properties"). */
export interface PreviewImage {
  /** Absolute. */
  readonly url: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  /** It is of this page alone, and not that of the whole site. */
  readonly isOwn: boolean;
}
