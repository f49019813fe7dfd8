import type { TypedRange } from '../../../tagger/label-set.ts';
import { isWorldName } from '../../../text/person-name/given-names.ts';
import { titleWords } from '../../../text/person-name/lexicon.ts';
import { ROLE_NOUNS } from '../entities/roles.data.ts';
import { wordsOf } from '../lexicon.ts';
import type { NameDocument } from '../name-document.ts';
import { ORGANISATION, PERSON } from '../type-numbers.ts';
import { isCapital, type WordType } from '../word-type.ts';
import { LaidOnTokens } from './laid-on-tokens.ts';
import { Listed, listingAt, listingOf } from './listed.ts';

const SAYS = new Set(
  'said says told tells added adds asked explained insisted admitted replied wrote'.split(' '),
);
const ROLES = new Set(wordsOf(ROLE_NOUNS));
const ORDINARY = new Set(
  'the this that these those his her sky prime new north south east west royal great san santa st'.split(' '),
);
const GOVERNS = /^(?:of|in|at|from|near|on)$/;
// In words: "Eve Stone", "Sinéad Ní Bhriain", "Flávio da Silva Júnior".
const LONGEST = 4;
// In tokens: "Eve Stone, an engineer at the harbour office, said".
const LONGEST_ASIDE = 16;
const PARTICLE = /^(?:de|da|di|do|dos|du|del|van|von|der|den|bin|binti|al|el|la|le|ní|ó|mac|y|of)$/;

/**
 * Whoever speaks is a person if the first of several names is a given name, whatever the tagger saw in it: the subject
 * of `said` (`Eve Stone, an engineer, said`; `said Chelsea Low`).
 */
export function addSpeakers({ types, sentences }: NameDocument, found: readonly TypedRange[]): TypedRange[] {
  const added: TypedRange[] = [];
  const laid = new LaidOnTokens(found);
  const taken = new Set<number>();
  // Who stands in apposition and speaks is found twice.
  const add = (range: TypedRange['range']): void => {
    const words = Array.from({ length: range[1] - range[0] }, (_, i) => range[0] + i);
    if (words.some((word) => taken.has(word))) return;
    for (const word of words) taken.add(word);
    added.push({ range, type: PERSON });
  };
  for (let s = 0; s < sentences.length; s++) {
    const [from, to] = [sentences.starts[s]!, sentences.ends[s]!];
    for (let i = from; i < to; i++) {
      if (types[i]!.text === ',') {
        const range = apposed(types, from, i, to);
        if (range && laid.over(range).length === 0) add(range);
      }
      if (!SAYS.has(types[i]!.lower)) continue;
      const range = before(types, from, i) ?? behind(types, i + 1, to);
      if (range) add(range);
    }
  }
  return added.length === 0 ? [...found] : laidOver(types, found, added);
}

/** `said Chelsea Low`. */
function behind(types: readonly WordType[], from: number, to: number): TypedRange['range'] | undefined {
  const end = nameEnd(types, from, to);
  const start = withoutTitle(types, from, end);
  return end - start >= 2 && isPersons(types, start, end) ? [start, end] : undefined;
}

/** `Chelsea Low said`, `Eve Stone, an engineer, said`. */
function before(types: readonly WordType[], from: number, verb: number): TypedRange['range'] | undefined {
  let end = verb;
  if (types[end - 1]?.text === ',') {
    // Back over what stands in apposition, to the comma behind the name.
    let comma = end - 2;
    while (comma > from && end - comma < LONGEST_ASIDE && types[comma]!.text !== ',') comma--;
    if (types[comma]?.text !== ',') return undefined;
    end = comma;
    // "Eve Stone, 34, an engineer, said"
    if (/^0+$/.test(types[end - 1]?.lower ?? '') && types[end - 2]?.text === ',') end -= 2;
  }
  // "My da said"
  if (end === from || !isCapital(types[end - 1]!)) return undefined;
  let start = end;
  while (start > from && end - start < LONGEST && isNamePart(types[start - 1]!)) start--;
  while (start < end && !isCapital(types[start]!)) start++;
  // "Of Ash Grove, Tarrant, admitted": somewhere, and nobody.
  if (start > from && GOVERNS.test(types[start - 1]!.text)) return undefined;
  start = withoutTitle(types, start, end);
  return end - start >= 2 && isPersons(types, start, end) ? [start, end] : undefined;
}

function nameEnd(types: readonly WordType[], from: number, to: number): number {
  let end = from;
  while (end < to && end - from < LONGEST && isNamePart(types[end]!)) end++;
  while (end > from && !isCapital(types[end - 1]!)) end--;
  return end;
}

function withoutTitle(types: readonly WordType[], start: number, end: number): number {
  return start + titleWords(types.slice(start, end).map(({ lower }) => lower.replace(/\.$/, '')));
}

const isNamePart = (type: WordType): boolean => isCapital(type) || PARTICLE.test(type.text);

/** Whether some words are a person's name: the first is a given name, the last ends no other name, and not all are titles. */
function isPersons(types: readonly WordType[], start: number, end: number): boolean {
  const first = types[start]!;
  if (!isCapital(first) || listingAt(types, [start, end]) & (Listed.organisation | Listed.place))
    return false;
  if (!isGiven(first)) return false;
  const words = types.slice(start, end).map(({ lower }) => lower.replace(/\.$/, ''));
  if (titleWords([...words, '']) >= words.length) return false;
  for (let i = start + 1; i < end; i++)
    if (types[i]!.listing & (Listed.end | Listed.thingEnd | Listed.siteEnd)) return false;
  return true;
}

// In tokens: "executive director", "the 34-year-old deputy head".
const LONGEST_ROLE = 6;

/** `Sarah-Jane Trent`, executive director of …: untagged names before what a person is, or an age. */
function apposed(
  types: readonly WordType[],
  from: number,
  comma: number,
  to: number,
): TypedRange['range'] | undefined {
  let start = comma;
  while (start > from && comma - start < LONGEST && isNamePart(types[start - 1]!)) start--;
  while (start < comma && !isCapital(types[start]!)) start++;
  if (comma - start < 2) return undefined;
  start = withoutTitle(types, start, comma);
  if (comma - start < 2 || !isOwnGiven(types[start]!) || !isPersons(types, start, comma)) return undefined;
  if (/^00?$/.test(types[comma + 1]?.lower ?? '') && types[comma + 2]?.text === ',') return [start, comma];
  for (let i = comma + 1; i < to && i <= comma + LONGEST_ROLE; i++) {
    if (ROLES.has(types[i]!.text)) return [start, comma];
    if (/^[,.;:]$/.test(types[i]!.text) || isCapital(types[i]!)) return undefined;
  }
  return undefined;
}

/** A given name of our own list, or two that a hyphen joins. */
const isOwnGiven = ({ lower, listing }: WordType): boolean =>
  (listing & Listed.given) !== 0 ||
  (lower.includes('-') && lower.split('-').every((part) => (listingOf(part) & Listed.given) !== 0));

/** Our own list holds no ordinary words; the wide one does, and "The" and "California" are given names in it. */
const isGiven = (type: WordType): boolean => {
  const { text, lower, listing } = type;
  return isOwnGiven(type) || ((listing & Listed.place) === 0 && !ORDINARY.has(lower) && isWorldName(text));
};

/**
 * Names with others laid over them; what these cut or hold gives way, but not a person that reaches further, nor a body
 * where only the wide list knows the given name.
 */
function laidOver(
  types: readonly WordType[],
  found: readonly TypedRange[],
  added: readonly TypedRange[],
): TypedRange[] {
  const onFound = new LaidOnTokens(found);
  const fresh = added.filter(
    (one) =>
      !onFound
        .over(one.range)
        .some((there) =>
          there.type === PERSON || there.range[0] < one.range[0] || there.range[1] > one.range[1]
            ? there.range[1] - there.range[0] >= 2
            : there.type === ORGANISATION && (types[one.range[0]]!.listing & Listed.given) === 0,
        ),
  );
  const onFresh = new LaidOnTokens(fresh);
  return [...found.filter(({ range }) => onFresh.over(range).length === 0), ...fresh].sort(
    (a, b) => a.range[0] - b.range[0],
  );
}
