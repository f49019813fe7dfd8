/** How sure a quote and its speaker must be, each 0 to 1: part of `thresholds` in `archive.yml`. */
export interface ShownFrom {
  readonly directConfidence: number;
  readonly mixedConfidence: number;
  readonly reportedConfidence: number;
  /** Mixed and reported statements of nobody by name: of the doubtful ones few are statements. */
  readonly unnamedConfidence: number;
  readonly speakerConfidence: number;
}

/**
 * Chosen on news of many countries, from the reliability table of `cuttings evaluate`: below it hardly
 * every second quote of a kind is right. Of 14 speakers between 0.65 and 0.7, drawn from the quoted statements of 840 articles and
 * read, seven were wrong; of 26 between 0.7 and 0.8 six.
 */
export const SHOWN_FROM: ShownFrom = {
  directConfidence: 0,
  mixedConfidence: 0.3,
  reportedConfidence: 0.6,
  unnamedConfidence: 0.6,
  speakerConfidence: 0.7,
};

interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly confidence: number;
}

/** As much of a quote as decides; the record's quotes have more. */
interface Judged {
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly confidence: number;
  readonly speaker: Speaker | null;
  readonly candidates?: readonly Speaker[] | undefined;
}

interface Sourced extends Judged {
  readonly group?: string | undefined;
  readonly source: readonly (readonly [number, number])[];
}

/** Whether a quote is sure enough to stand on a page; the others stay in the data. */
export function isShown(quote: Judged, from: ShownFrom = SHOWN_FROM): boolean {
  const { kind, confidence } = quote;
  if (kind === 'direct') return confidence >= from.directConfidence;
  const least = kind === 'mixed' ? from.mixedConfidence : from.reportedConfidence;
  if (confidence < least) return false;
  return speakerOf(quote, from) !== null || confidence >= from.unnamedConfidence;
}

/** Who is named as the speaker: nobody where the named one is too doubtful. */
export const speakerOf = ({ speaker }: Judged, { speakerConfidence }: ShownFrom): Speaker | null =>
  speaker && speaker.confidence >= speakerConfidence ? speaker : null;

/** Who may have said it, the likeliest first, where it is too doubtful to name one. */
export const candidatesOf = (quote: Judged, from: ShownFrom): readonly Speaker[] =>
  speakerOf(quote, from) ? [] : quote.speaker ? [quote.speaker] : (quote.candidates ?? []);

/** The record as its pages have it: no speaker who is too doubtful. The same object where nothing is. */
export function withSureSpeakers<
  Quote extends Sourced,
  Rec extends { text: string; quotes: readonly Quote[] },
>(record: Rec & { readonly quotes: readonly Quote[] }, from: ShownFrom): Rec {
  const isDoubtful = (quote: Quote): boolean => quote.speaker !== null && !speakerOf(quote, from);
  if (!record.quotes.some(isDoubtful)) return record;
  const quotes = record.quotes.map((quote) => {
    if (!isDoubtful(quote)) return quote;
    const group =
      quote.group ?? quote.source.map(([start, end]) => record.text.slice(start, end)).join(' … ');
    return { ...quote, speaker: null, candidates: candidatesOf(quote, from), group };
  });
  return { ...record, quotes };
}
