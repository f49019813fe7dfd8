import type { QuoteCard } from './cards.ts';

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
