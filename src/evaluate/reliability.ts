import type { JudgedQuote } from './judge-quotes.ts';
import { markdownTable } from './markdown-table.ts';

/** Lower ends of the bands of confidence. */
const BANDS = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;

interface Row {
  readonly of: string;
  readonly band: number;
  readonly quotes: readonly JudgedQuote[];
}

/**
 * How often quotes of a confidence are right, as two tables in Markdown: whether they are statements, by kind and by
 * whether somebody is named, and whether the named one said it, by how that was resolved. Thresholds are chosen from it.
 */
export const reliabilityTables = (judged: readonly JudgedQuote[]): string =>
  [
    markdownTable(
      ['quotes', 'confidence', 'number', 'shown', 'statements', 'speaker right'],
      byBand(
        judged,
        ({ quote: { kind, speaker } }) => `${kind}, ${speaker ? 'named' : 'nobody named'}`,
        ({ confidence }) => confidence,
      ).map(({ of, band, quotes }) => [
        of,
        bandName(band),
        String(quotes.length),
        String(quotes.filter(({ quote }) => quote.shown).length),
        share(quotes, ({ isStatement }) => isStatement),
        quotes.some(({ quote }) => quote.speaker) ? share(quotes, isRight) : '',
      ]),
    ),
    markdownTable(
      ['shown, named by', 'confidence of the speaker', 'number', 'speaker right'],
      byBand(
        judged.filter(({ quote }) => quote.shown && quote.speaker),
        ({ quote }) => quote.resolvedBy ?? '–',
        ({ speaker }) => speaker?.confidence ?? 0,
      ).map(({ of, band, quotes }) => [of, bandName(band), String(quotes.length), share(quotes, isRight)]),
    ),
  ].join('\n\n');

const isRight = ({ isSpeakerRight }: JudgedQuote): boolean => isSpeakerRight === true;

function byBand(
  judged: readonly JudgedQuote[],
  labelOf: (one: JudgedQuote) => string,
  confidenceOf: (quote: JudgedQuote['quote']) => number,
): Row[] {
  const rows = new Map<string, { of: string; band: number; quotes: JudgedQuote[] }>();
  for (const one of judged) {
    const band = BANDS.findLastIndex((from) => confidenceOf(one.quote) >= from);
    const row = { of: labelOf(one), band, quotes: [] };
    const key = `${row.of} ${band}`;
    if (!rows.has(key)) rows.set(key, row);
    rows.get(key)!.quotes.push(one);
  }
  return [...rows.values()].sort((a, b) => (a.of < b.of ? -1 : a.of > b.of ? 1 : a.band - b.band));
}

const bandName = (band: number): string => `${BANDS[band]!.toFixed(1)}–${(BANDS[band + 1] ?? 1).toFixed(1)}`;

const share = (quotes: readonly JudgedQuote[], holds: (one: JudgedQuote) => boolean): string =>
  (quotes.filter(holds).length / quotes.length).toFixed(3);
