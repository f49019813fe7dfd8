import type { TypedRange } from '../../../tagger/label-set.ts';
import { suffixesFor } from '../../../text/person-name/lexicon.ts';
import { Casing, type NameDocument } from '../name-document.ts';
import { ORGANISATION, OTHER, PERSON, PLACE } from '../type-numbers.ts';
import { WordFlag, type WordType } from '../word-type.ts';
import { Listed } from './listed.ts';

/** `Lily Eskelsen` `García` is one person, and so is `Philippa St.` `Clair`: nothing stands between. */
export function joinPieces(
  { types, casing, sentences }: NameDocument,
  found: readonly TypedRange[],
): TypedRange[] {
  const out: TypedRange[] = [];
  let s = 0;
  for (const name of found) {
    const last = out.at(-1);
    const [start, end] = name.range;
    while (s + 1 < sentences.length && sentences.starts[s + 1]! <= start) s++;
    const running = casing[s] === Casing.running && start > sentences.starts[s]!;
    const persons = last?.type === PERSON && name.type === PERSON && end - last.range[0] < LONGEST;
    if (last?.range[1] === start && running && (persons || breaksOff(types, last)))
      out[out.length - 1] = { range: [last.range[0], end], type: PERSON };
    else out.push(name);
  }
  const whole = out.map((name, k) => goOn(types, name, out[k + 1]?.range[0] ?? types.length));
  return addComplements(types, whole);
}

/** `Commission` on Presidential Debates, `Committee` for a Responsible Budget: what a body is for belongs to its name. */
function addComplements(types: readonly WordType[], found: readonly TypedRange[]): TypedRange[] {
  const out: TypedRange[] = [];
  let last = 0;
  for (const name of found) {
    if (name.range[0] < last) continue;
    const end = name.type === ORGANISATION ? complementEnd(types, name.range[1], found) : name.range[1];
    out.push(end > name.range[1] ? { range: [name.range[0], end], type: ORGANISATION } : name);
    last = end;
  }
  return out;
}

const BODIES =
  /^(?:Commission|Committee|Council|Center|Centre|Institute|Foundation|Department|Ministry|Bureau|Coalition|Association|Federation|Workers|Fund|Society|Agency|Board|Court|Academy|League|Organization|Organisation|Campaign|Alliance)$/;
const LONGEST_COMPLEMENT = 5;

/** Where the complement behind token `at` ends; `at` if there is none. */
function complementEnd(types: readonly WordType[], at: number, found: readonly TypedRange[]): number {
  const joint = types[at]?.text ?? '';
  // "Party for Freedom", but "the party of Lincoln"
  const isBody = BODIES.test(types[at - 1]!.text) || (types[at - 1]!.text === 'Party' && joint === 'for');
  if (!isBody || !/^(?:on|for|of)$/.test(joint)) return at;
  const from = /^(?:the|an?)$/.test(types[at + 1]?.text ?? '') ? at + 2 : at + 1;
  let end = from;
  while (end < types.length && end < from + LONGEST_COMPLEMENT && isPlainCapital(types[end]!)) end++;
  if (end === from) return at;
  const cut = found.some(({ range: [a, b], type }) =>
    type === PERSON ? a < end && b > from : a < end && b > end,
  );
  return cut ? at : end;
}

const isPlainCapital = ({ flags, listing }: WordType): boolean =>
  (flags & WordFlag.capital) !== 0 && (listing & Listed.calendar) === 0;

const LONGEST = 5;
const GENERATIONS = new Set(suffixesFor('listed'));

/** `Leonard Hill` III; `Philippa St.` Clair. */
function goOn(types: readonly WordType[], name: TypedRange, next: number): TypedRange {
  const [start, end] = name.range;
  if (end >= next || end - start < 2) return name;
  const word = types[end]!;
  if (isCutBody(name, word)) return { range: [start, end + 1], type: ORGANISATION };
  const saint = breaksOff(types, name) && (word.flags & WordFlag.capital) !== 0 && word.text.length > 1;
  // "Martin Larch `King`, Jr."
  const generation = types[types[end + 1]?.text === ',' ? end + 2 : end + 1]?.text.replace('.', '') ?? '';
  const goesOn = name.type === PERSON && /^\p{Lu}\p{L}+$/u.test(word.text) && /^(?:Jr|Sr)$/.test(generation);
  if (goesOn && end + 1 < next) return { range: [start, end + 1], type: PERSON };
  if (saint || (name.type === PERSON && GENERATIONS.has(word.text.replace('.', ''))))
    return { range: [start, end + 1], type: PERSON };
  return name;
}

// Last words of bodies that the tagger may leave out.
const BODY_NOUNS =
  /^(?:Operator|Authority|Commission|Directorate|Council|Bureau|Agency|Committee|Corporation|Board|Trust|Service|Association|Federation|Institute)$/;

/** `California Independent System` Operator. */
const isCutBody = (name: TypedRange, word: WordType): boolean =>
  (name.type === OTHER || name.type === ORGANISATION) && BODY_NOUNS.test(word.text);

/** Whether a name of two words ends with "St.": no street ("Wall St.") and no place is called so far. */
function breaksOff(types: readonly WordType[], { range: [start, end], type }: TypedRange): boolean {
  const last = types[end - 1]!.text === '.' ? end - 2 : end - 1;
  return type !== PLACE && last > start && /^St\.?$/.test(types[last]!.text);
}
