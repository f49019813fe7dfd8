import type { QuoteRecord } from '../model/record.ts';
import { candidatesOf, isShown, type ShownFrom, speakerOf } from '../model/shown.ts';
import { clip } from '../text/clip.ts';

const CARRIED = { quoted: 'quoted by', told: 'told to', written: 'written in' } as const;

/** What is known of a quote, line by line: what it is, who said it and how that was found, and why it is shown or not. */
export function explainQuote(text: string, quote: QuoteRecord, from: ShownFrom): string {
  const words = (spans: QuoteRecord['content']): string =>
    spans.length === 0 ? 'none' : `"${spans.map(([start, end]) => text.slice(start, end)).join(' … ')}"`;
  const { kind, confidence, polarity, mode, source, cue, content } = quote;
  const candidates = candidatesOf(quote, from);
  const lines = [
    `Quote ${content.map(([start, end]) => `${start}–${end}`).join(', ')}: "${clip(quote.text, 60)}"`,
    `  kind: ${[kind, polarity, mode].filter(Boolean).join(', ')}; ${confidence} sure that somebody says it`,
    `  source: ${words(source)}; cue: ${words(cue)}`,
    `  speaker: ${speakerLine(quote, from)}`,
    ...(quote.via ? [`  ${CARRIED[quote.via.how]}: "${quote.via.text}"`] : []),
    ...(candidates.length > 0
      ? [`  may be meant: ${candidates.map((one) => `${one.name} (${one.confidence})`).join(', ')}`]
      : []),
    `  ${shownLine(quote, from)}`,
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function speakerLine(quote: QuoteRecord, from: ShownFrom): string {
  const by = quote.resolvedBy === undefined ? '' : `, by ${quote.resolvedBy}`;
  const speaker = speakerOf(quote, from);
  if (speaker) return `${speaker.name}, ${speaker.confidence} sure${by}`;
  return `nobody by name${by}${candidatesOf(quote, from).length > 0 ? `, since nobody is ${from.speakerConfidence} sure` : ''}`;
}

function shownLine(quote: QuoteRecord, from: ShownFrom): string {
  const { kind, confidence } = quote;
  const setting = {
    direct: 'directConfidence',
    mixed: 'mixedConfidence',
    indirect: 'reportedConfidence',
  } as const;
  const ofKind = setting[kind];
  const name = confidence >= from[ofKind] && !isShown(quote, from) ? 'unnamedConfidence' : ofKind;
  const told = `${confidence} is ${isShown(quote, from) ? 'not ' : ''}below thresholds.${name} (${from[name]})`;
  return `${isShown(quote, from) ? 'shown' : 'not shown'}: ${told}`;
}
