import type { TypedRange } from '../../../tagger/label-set.ts';
import type { NameDocument } from '../name-document.ts';
import { PERSON } from '../type-numbers.ts';
import { WordFlag, type WordType } from '../word-type.ts';
import { Listed, phraseOf } from './listed.ts';

const LONGEST = 3;
// Labels of transcripts and pages that name nobody.
const NOBODY = new Set(
  (
    'question answer update updated note editor watch related read more video photo photos unidentified male female audience ' +
    'crowd moderator announcer narrator voiceover caller reporter interviewer host guest all both transcript abstract breaking ' +
    'exclusive correction source sources warning tip fact verdict summary background'
  ).split(' '),
);

const isShouted = ({ flags, text }: WordType): boolean => (flags & WordFlag.allCaps) !== 0 && text.length > 2;

/** `WALLACE:` twice or more at the head of a sentence: whoever a transcript lets speak is a person. */
export function addLabels(
  { types, sentences }: NameDocument,
  found: readonly TypedRange[],
): readonly TypedRange[] {
  const labels = new Map<string, TypedRange['range'][]>();
  for (let s = 0; s < sentences.length; s++) {
    const to = sentences.ends[s]!;
    let from = sentences.starts[s]!;
    if (from < to && /^(?:["“”]|'')$/.test(types[from]!.text)) from++;
    if (from >= to || !isShouted(types[from]!)) continue;
    let end = from + 1;
    while (end < to && end < from + LONGEST && isShouted(types[end]!)) end++;
    if (types[end]?.text !== ':' || NOBODY.has(types[from]!.lower)) continue;
    const phrase = phraseOf(types, [from, end]);
    labels.set(phrase, [...(labels.get(phrase) ?? []), [from, end]]);
  }
  const speakers = [...labels.values()].filter((ranges) => ranges.length > 1).flat();
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
