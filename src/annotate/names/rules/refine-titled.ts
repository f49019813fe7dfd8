import type { TypedRange } from '../../../tagger/label-set.ts';
import { isWorldName } from '../../../text/person-name/given-names.ts';
import { isCutTitle, isHonour, titleWords } from '../../../text/person-name/lexicon.ts';
import { isNeverSmall } from '../entities/person-evidence.ts';
import { Casing, type NameDocument } from '../name-document.ts';
import { PERSON } from '../type-numbers.ts';
import { WordFlag, type WordType } from '../word-type.ts';
import { Listed } from './listed.ts';

// Words that a name behind a courtesy title may have, where the tagger saw none.
const LONGEST = 3;

const isNameWord = ({ flags, text }: WordType): boolean =>
  (flags & WordFlag.capital) !== 0 && text.length > 1;
const isInitial = ({ text }: WordType): boolean => /^\p{Lu}\.?$/u.test(text);

const PAGEANT = /^(?:Universe|World|Earth|International|Grand|Teen)/;

/** `Miss Universe`, `Miss Jamaica`. */
export const isPageant = (types: readonly WordType[], at: number, next: number): boolean =>
  types[at]!.text === 'Miss' &&
  (PAGEANT.test(types[next]?.text ?? '') || ((types[next]?.listing ?? 0) & Listed.place) !== 0);

/** Whether the word at `at` is a courtesy title or a rank, with a name at `next`. */
export const isCourtesy = (types: readonly WordType[], at: number, next: number): boolean =>
  (types[at]!.flags & WordFlag.courtesy) !== 0 && !isPageant(types, at, next);

/**
 * Whoever is called `Mr.`, `Ms.`, `Dr` or `Supt` is a person, however strange the name: adds or corrects those, with the
 * initials before the name ("Mrs `E M` Gadsby").
 */
export function addTitled(document: NameDocument, found: readonly TypedRange[]): TypedRange[] {
  const { types, flags, sentences, casing } = document;
  if (!hasCourtesy(flags)) return [...found];
  const byStart = new Map(found.map((name) => [name.range[0], name]));
  for (let s = 0; s < sentences.length; s++) {
    const to = sentences.ends[s]!;
    for (let i = sentences.starts[s]!; i + 1 < to; i++) {
      if ((flags[i]! & WordFlag.courtesy) === 0) continue;
      const start = behindTitles(types, i, to);
      const word = behindInitials(types, start, to);
      if (word >= to || !isNamed(types, word) || !isCourtesy(types, i, start)) continue;
      // "Pastor Wants Girl Scout Leaders Out"
      if (casing[s] !== Casing.running && isCutTitle(types[i]!.lower) && !byStart.has(start)) continue;
      const there = byStart.get(start) ?? byStart.get(word);
      if (there?.type === PERSON && there.range[0] === start) {
        if (casing[s] === Casing.running) byStart.set(start, withFamily(document, there, byStart));
        continue;
      }
      if (there && there.type !== PERSON && !isBearer(types, there)) continue;
      if (!there && found.some(({ range }) => range[0] < start && range[1] > start)) continue;
      const end = there ? there.range[1] : nameEnd(document, s, word, byStart);
      byStart.delete(word);
      byStart.set(start, { range: [start, end], type: PERSON });
    }
  }
  return [...byStart.values()].sort((a, b) => a.range[0] - b.range[0]);
}

// In words: "Brigadier General", "Tengku Datuk Seri".
const LONGEST_TITLE = 5;

/** Where a name begins behind a title and those that follow on it: `Brigadier General` Romeo Atienza. */
function behindTitles(types: readonly WordType[], title: number, to: number): number {
  const words: number[] = [];
  for (let i = title; i < to && words.length <= LONGEST_TITLE; i++) {
    if (types[i]!.text === '.') continue;
    if (!isNameWord(types[i]!)) break;
    words.push(i);
  }
  const many = titleWords(words.map((i) => types[i]!.lower.replace(/\.$/, '')));
  const last = words[many - 1] ?? title;
  const next = types[last + 1]?.text === '.' ? last + 2 : last + 1;
  // "Capt (retd) Safdar"
  const isRetired = types[next]?.text === '(' && /^(?:retd?|rtd)$/i.test(types[next + 1]?.text ?? '');
  return isRetired && types[next + 2]?.text === ')' ? next + 3 : next;
}

function behindInitials(types: readonly WordType[], start: number, to: number): number {
  let at = start;
  while (at < to && at < start + LONGEST && (isInitial(types[at]!) || types[at]!.text === '.')) at++;
  return at;
}

/** Whether a word may be a name behind a title, and is none itself: "Inspector `General`". */
export const isNamed = (types: readonly WordType[], at: number): boolean =>
  isNameWord(types[at]!) && !/^(?:The|An)$/.test(types[at]!.text) && !isTitle(types[at]!);

const isTitle = ({ lower, listing }: WordType): boolean =>
  (isCutTitle(lower) || (listing & Listed.title) !== 0) && (listing & Listed.given) === 0;

/** Whether a name that was taken for another kind may be that of whoever bears the title: not "Mr Price Group". */
const isBearer = (types: readonly WordType[], { range: [start, end] }: TypedRange): boolean =>
  end - start <= LONGEST &&
  types.slice(start, end).every((type) => isNameWord(type) || isInitial(type)) &&
  (end - start === 1 || (types[end - 1]!.listing & (Listed.end | Listed.landform)) === 0);

/** Dame `Hester` Quirk: a given name behind a title goes on with the family name. */
function withFamily(
  { types, flags }: NameDocument,
  name: TypedRange,
  taken: ReadonlyMap<number, TypedRange>,
): TypedRange {
  const [start, end] = name.range;
  const next = types[end];
  const isFamily =
    next !== undefined &&
    end - start === 1 &&
    !taken.has(end) &&
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    (next.listing & (Listed.end | Listed.title | Listed.calendar)) === 0 &&
    (flags[end]! & WordFlag.courtesy) === 0 &&
    !isHonour(next.text, true) &&
    isNeverSmall(next.lower) &&
    ((types[start]!.listing & Listed.given) !== 0 || isWorldName(types[start]!.text));
  return isFamily ? { ...name, range: [start, end + 1] } : name;
}

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
