import type { QuoteCard } from './cards.ts';

/** The picture that stands for a page where it is linked: what it says. Null where there is nothing to say. */
export interface ShareCard {
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
export interface ShareImage {
  /** Absolute. */
  readonly url: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** Characters of a quote that says something and is still read at a glance. */
const GLANCE = { least: 40, most: 200 };

/** The verbatim quote that stands best for all: of a glance's length, by somebody with a name, sure; else the first. */
export function bestQuote(quotes: readonly QuoteCard[]): QuoteCard | null {
  const merit = ({ kind, text, speaker, confidence }: QuoteCard): number =>
    (kind === 'direct' ? 4 : 0) +
    (speaker ? 4 : 0) +
    (text.length >= GLANCE.least && text.length <= GLANCE.most ? 2 : 0) +
    confidence;
  const verbatim = quotes.filter(({ kind }) => kind !== 'indirect');
  return verbatim.reduce<QuoteCard | null>(
    (best, quote) => (best && merit(best) >= merit(quote) ? best : quote),
    null,
  );
}
