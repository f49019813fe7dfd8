import type { QuoteKind } from '../../model/annotations.ts';
import { type Span, span } from '../../model/span.ts';
import type { SpeakerLabel } from './collect-examples.ts';

/** An attribution that is marked in a text of ours, and who speaks; undefined where whoever marked it was in doubt. */
export interface MarkedAttribution {
  readonly content: readonly Span[];
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly kind: QuoteKind;
  readonly speaker: SpeakerLabel | undefined;
}

/** A text of ours with its marks taken out; spans point into `text`. */
export interface MarkedText {
  readonly title: string;
  readonly published: string;
  readonly text: string;
  readonly attributions: readonly MarkedAttribution[];
}

const RULE = /^---[ \t]*$/mu;
const MARK = /\[([csv])(\d+) |\]|\[/gu;
const LINE = /^(\d+) = (.+?)[ \t]*$/gmu;
const PARTS = { c: 'content', s: 'source', v: 'cue' } as const;

type Part = (typeof PARTS)[keyof typeof PARTS];
type Marks = Record<Part, Span[]>;

/**
 * Reads a text of `training/` (its README has the form): a head, the text with its marks, and a line for who speaks
 * in each.
 *
 * @throws Error that says what is wrong with the marks, and where.
 */
export function readMarkedText(raw: string): MarkedText {
  const [head, body, labels, ...more] = raw.split(RULE);
  if (head === undefined || body === undefined || labels === undefined || more.length > 0)
    throw new Error('a text needs a head, its marked text and its speakers, parted by two lines of ---');
  const { text, marks } = takeMarksOut(body.trim());
  const speakers = new Map([...labels.matchAll(LINE)].map(([, number, name]) => [number!, name!]));
  for (const number of speakers.keys())
    if (!marks.has(number)) throw new Error(`${number} has a speaker, but no marks`);
  const attributions = [...marks].map(([number, parts]) => {
    const name = speakers.get(number);
    if (name === undefined) throw new Error(`${number} has no line that says who speaks`);
    return { ...parts, kind: kindOf(text, parts.content), speaker: labelOf(name) };
  });
  return { title: field(head, 'title'), published: field(head, 'published'), text, attributions };
}

function field(head: string, key: string): string {
  const value = new RegExp(`^${key}: (.+)$`, 'mu').exec(head)?.[1];
  if (value === undefined) throw new Error(`the head has no ${key}`);
  return value.trim();
}

function takeMarksOut(body: string): { text: string; marks: Map<string, Marks> } {
  const marks = new Map<string, Marks>();
  const open: { part: Part; number: string; start: number }[] = [];
  let text = '';
  let at = 0;
  for (const found of body.matchAll(MARK)) {
    const [whole, letter, number] = found;
    text += body.slice(at, found.index);
    at = found.index + whole.length;
    if (letter && number) {
      open.push({ part: PARTS[letter as keyof typeof PARTS], number, start: text.length });
      continue;
    }
    const last = whole === ']' ? open.pop() : undefined;
    if (!last) throw new Error(`a bracket that is no mark: “${body.slice(Math.max(0, at - 30), at + 10)}”`);
    const parts = marks.get(last.number) ?? { content: [], source: [], cue: [] };
    marks.set(last.number, parts);
    parts[last.part].push(span(last.start, text.length));
  }
  if (open.length > 0) throw new Error(`${open[0]!.number} is opened and never closed`);
  return { text: text + body.slice(at), marks };
}

const labelOf = (name: string): SpeakerLabel | undefined =>
  name === '?' ? undefined : { name: name === 'nobody' ? null : name, identity: null };

const QUOTED = /["“”«»]|(?<!\p{L})['‘]|['’](?!\p{L})/u;

/** As PolNeAR has them: all of it in quotation marks, some of it, none. */
function kindOf(text: string, content: readonly Span[]): QuoteKind {
  const parts = content.map(({ start, end }) => text.slice(start, end));
  if (!parts.some((part) => QUOTED.test(part))) return 'indirect';
  const opens = /^["“«'‘]/u;
  return parts.every((part) => opens.test(part)) ? 'direct' : 'mixed';
}
