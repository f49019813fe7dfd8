import type { TypedRange } from '../../../tagger/label-set.ts';
import type { NameDocument } from '../name-document.ts';
import { PERSON } from '../type-numbers.ts';
import { WordFlag, type WordType } from '../word-type.ts';
import { Listed } from './listed.ts';

const LONGEST = 3;
const LONGEST_OFFICE = 5;
// Labels of transcripts and pages that name nobody.
const NOBODY = new Set(
  (
    'question answer update updated note editor watch related read more video photo photos unidentified male female audience ' +
    'crowd moderator announcer narrator voiceover caller reporter interviewer host guest all both transcript abstract breaking ' +
    'exclusive correction source sources warning tip fact verdict summary background'
  ).split(' '),
);

const isShouted = ({ flags, text }: WordType): boolean => (flags & WordFlag.allCaps) !== 0 && text.length > 2;

/**
 * Whoever a transcript lets speak twice or more at the head of a sentence is a person: `WALLACE:`, `CAPTAIN LEWIS TARN:` and
 * then `TARN:`, and with a given name `Ada Quill:`; once is enough in capitals for the family name
 * of somebody named in full, or behind a time.
 */
export function addLabels(document: NameDocument, found: readonly TypedRange[]): readonly TypedRange[] {
  const { types, sentences } = document;
  const labels = new Map<string, TypedRange['range'][]>();
  for (let s = 0; s < sentences.length; s++) {
    const range = labelAt(types, sentences.starts[s]!, sentences.ends[s]!);
    if (!range) continue;
    const last = types[range[1] - 1]!.lower;
    labels.set(last, [...(labels.get(last) ?? []), range]);
  }
  if (labels.size === 0) return found;
  const families = new Set(
    found.flatMap(({ type, range: [from, to] }) =>
      type === PERSON && to - from > 1 ? [types[to - 1]!.lower] : [],
    ),
  );
  const isSpeaker = (ranges: readonly TypedRange['range'][], last: string): boolean =>
    ranges.length > 1 ||
    (families.has(last) && isShouted(types[ranges[0]![0]]!)) ||
    isStamped(types, ranges[0]![0]);
  const speakers = [...labels].flatMap(([last, ranges]) => (isSpeaker(ranges, last) ? ranges : []));
  if (speakers.length === 0) return found;
  const owner = new Map<number, TypedRange>();
  for (const name of found) for (let i = name.range[0]; i < name.range[1]; i++) owner.set(i, name);
  const whole = speakers.filter(([from, to]) => {
    for (let i = from; i < to; i++) {
      const there = owner.get(i);
      // "ELLESA THROWDEN:", read as a body's; "CNN:" is one.
      if (there && (to - from < 2 || there.range[0] < from || there.range[1] > to)) return false;
    }
    return (types[from]!.listing & Listed.organisation) === 0;
  });
  const kept = found.filter(({ range: [from] }) => !whole.some(([a, b]) => a <= from && from < b));
  return [...kept, ...whole.map((range) => ({ range, type: PERSON }))].sort(
    (a, b) => a.range[0] - b.range[0],
  );
}

/** Whether a time in brackets stands right before: `[02:50:05]` AMINA DEBELE. */
const isStamped = (types: readonly WordType[], at: number): boolean =>
  at >= 3 &&
  /^[[(]$/.test(types[at - 3]!.text) &&
  /^\d{1,2}(?::\d\d){1,2}$/.test(types[at - 2]!.text) &&
  /^[\])]$/.test(types[at - 1]!.text);

/** The name in the label that a sentence opens with, titles aside. */
function labelAt(types: readonly WordType[], start: number, to: number): TypedRange['range'] | undefined {
  let from = start;
  if (from < to && /^(?:["“”]|'')$/.test(types[from]!.text)) from++;
  if (from + 3 < to && isStamped(types, from + 3)) from += 3;
  if (from >= to || NOBODY.has(types[from]!.lower)) return undefined;
  while (from + 1 < to && isShouted(types[from]!) && (types[from]!.listing & Listed.title) !== 0) from++;
  const fits = isShouted(types[from]!) ? isShouted : isNamed(types[from]!) ? isCapital : undefined;
  if (!fits) return undefined;
  let end = from + 1;
  while (end < to && end < from + LONGEST && fits(types[end]!)) end++;
  if (fits === isCapital && end < from + 2) return undefined;
  return opensTurn(types, end, to) ? [from, end] : undefined;
}

const isCapital = ({ text }: WordType): boolean => /^\p{Lu}\p{Ll}/u.test(text);
const isNamed = (type: WordType): boolean => isCapital(type) && (type.listing & Listed.given) !== 0;

/** A colon behind the name, or behind an office in capitals: `HANNAH ORDE, PRESENTER:`. */
function opensTurn(types: readonly WordType[], at: number, to: number): boolean {
  if (types[at]?.text !== ',') return types[at]?.text === ':';
  let end = at + 1;
  while (end < to && end < at + LONGEST_OFFICE && isShouted(types[end]!)) end++;
  return end > at + 1 && types[end]?.text === ':';
}
