import { findFigures } from '../../../src/annotate/figures/index.ts';
import { readArticle } from '../../../src/annotate/reading.ts';
import { clean } from '../../../src/clean/index.ts';
import type { DateMention, Figure, Name, TraceNote } from '../../../src/model/annotations.ts';
import { readJsonLine } from '../../../src/read/index.ts';

interface Layers {
  readonly names?: readonly Name[];
  readonly dates?: readonly DateMention[];
  readonly publisher?: string;
}

/** The figures of a text, with the notes of the trace. */
export function figuresOf(
  text: string,
  { names = [], dates = [], publisher }: Layers = {},
): { figures: Figure[]; notes: TraceNote[] } {
  const notes: TraceNote[] = [];
  const document = readJsonLine(JSON.stringify({ id: 'test', text, publisher })).documents[0];
  if (!document) return { figures: [], notes };
  const reading = readArticle(clean(document), (note) => notes.push(note));
  return { figures: findFigures(reading, names, dates), notes };
}

/** One figure as the cases write it: `words | kind value unit` and then whatever else it has. */
export function shown(text: string, f: Figure): string {
  const value =
    f.parts?.join(':') ??
    (f.low === undefined ? (f.vague ? 'vague' : round(f.value)) : `${round(f.low)}..${round(f.high)}`);
  const total = f.outOf === undefined ? '' : ` of ${f.outOf}`;
  return `${text.slice(f.start, f.end)} | ${f.kind} ${value}${total}${f.unit && f.unit !== 'ratio' ? ` ${f.unit}` : ''}`;
}

const round = (value: number | null | undefined): string =>
  value === null || value === undefined ? 'null' : String(Number(value.toPrecision(12)));
