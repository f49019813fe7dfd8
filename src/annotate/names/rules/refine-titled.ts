import type { TypedRange } from '../../../tagger/label-set.ts';
import { Casing, type NameDocument } from '../name-document.ts';
import { PERSON } from '../type-numbers.ts';
import { WordFlag, type WordType } from '../word-type.ts';
import { Listed } from './listed.ts';

// Words that a name behind a courtesy title may have, where the tagger saw none.
const LONGEST = 3;

const isNameWord = ({ flags, text }: WordType): boolean =>
  (flags & WordFlag.capital) !== 0 && text.length > 1;

/** Whoever is called `Mr.`, `Ms.` or `Dr` is a person, however strange the name: adds or corrects those. */
export function addTitled(document: NameDocument, found: readonly TypedRange[]): TypedRange[] {
  const { types, flags, sentences } = document;
  if (!hasCourtesy(flags)) return [...found];
  const byStart = new Map(found.map((name) => [name.range[0], name]));
  for (let s = 0; s < sentences.length; s++) {
    const to = sentences.ends[s]!;
    for (let i = sentences.starts[s]!; i + 1 < to; i++) {
      if ((flags[i]! & WordFlag.courtesy) === 0) continue;
      const start = types[i + 1]!.text === '.' ? i + 2 : i + 1;
      if (start >= to || !isNameWord(types[start]!)) continue;
      const there = byStart.get(start);
      if (there && (there.type === PERSON || !isBearer(types, there))) continue;
      const end = there ? there.range[1] : nameEnd(document, s, start, byStart);
      byStart.set(start, { range: [start, end], type: PERSON });
    }
  }
  return [...byStart.values()].sort((a, b) => a.range[0] - b.range[0]);
}

/** Whether a name that was taken for another kind may be that of whoever bears the title: not "Mr Price Group". */
const isBearer = (types: readonly WordType[], { range: [start, end] }: TypedRange): boolean =>
  end - start <= LONGEST &&
  types.slice(start, end).every(isNameWord) &&
  (end - start === 1 || (types[end - 1]!.listing & (Listed.end | Listed.landform)) === 0);

function hasCourtesy(flags: Uint16Array): boolean {
  for (let i = 0; i < flags.length; i++) if (flags[i]! & WordFlag.courtesy) return true;
  return false;
}

function nameEnd(
  { types, casing, sentences }: NameDocument,
  s: number,
  start: number,
  taken: ReadonlyMap<number, TypedRange>,
): number {
  let end = start + 1;
  if (casing[s] !== Casing.running) return end;
  const stop = Math.min(sentences.ends[s]!, start + LONGEST);
  while (end < stop && isNameWord(types[end]!) && !taken.has(end)) end++;
  return end;
}
