import type { TypedRange } from '../../../tagger/label-set.ts';
import { isWorldName } from '../../../text/person-name/given-names.ts';
import { generationOf } from '../../../text/person-name/lexicon.ts';
import { isNeverSmall } from '../entities/person-evidence.ts';
import { Casing, type NameDocument } from '../name-document.ts';
import { PERSON } from '../type-numbers.ts';
import { WordFlag, type WordType } from '../word-type.ts';
import { LaidOnTokens } from './laid-on-tokens.ts';
import { Listed } from './listed.ts';

// In words, of the nickname and on each side of it.
const LONGEST = 3;
const CLOSING = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['"', '"'],
  ["'", "'"],
  ['``', "''"],
  ["''", "''"],
  ['(', ')'],
]);

/**
 * A name with a nickname in marks is one: `Walter ‘Dusty’ Rhodes`, `Jose “Jun-jun” V. Lacson Jr.`, `Anthony (Tony)
 * Medlock`, whatever the tagger saw in its halves.
 */
export function joinNicknames(document: NameDocument, found: readonly TypedRange[]): TypedRange[] {
  const { types, flags, sentences, casing } = document;
  const laid = new LaidOnTokens(found);
  const whole: TypedRange[] = [];
  let s = 0;
  for (let i = 1; i + 3 < types.length; i++) {
    if (flags[i]! & WordFlag.letters || !CLOSING.has(types[i]!.text)) continue;
    const close = closingOf(document, i);
    if (close < 0) continue;
    while (s + 1 < sentences.length && sentences.starts[s + 1]! <= i) s++;
    // "Reporter to ‘Moan’ About It"
    if (casing[s] !== Casing.running && !isNeverSmall(types[i + 1]!.lower)) continue;
    const end = familyBehind(types, close + 1, laid);
    const start = givenBefore(types, i, laid.at(i - 1));
    if (start < 0 || end < 0 || start < (whole.at(-1)?.range[1] ?? 0)) continue;
    if (types[i]!.text !== '(' || isPlainPair(types, start, i))
      whole.push({ range: [start, end], type: PERSON });
  }
  if (whole.length === 0) return [...found];
  const over = new LaidOnTokens(whole);
  return [...found.filter(({ range }) => over.over(range).length === 0), ...whole].sort(
    (a, b) => a.range[0] - b.range[0],
  );
}

const NAME = /^\p{Lu}[\p{L}’'-]+$/u;

/**
 * Where the marks close that open around a nickname, close to its words and apart from those around: “Dusty”, “The Barn”;
 * −1 if they hold something else.
 */
function closingOf({ types, tokens: { starts, ends } }: NameDocument, open: number): number {
  const mark = CLOSING.get(types[open]!.text)!;
  let close = open + 1;
  while (close <= open + LONGEST && types[close]?.text !== mark) {
    const word = types[close];
    if (!word || !(NAME.test(word.text) || (close > open + 1 && /^(?:the|of)$/.test(word.text)))) return -1;
    close++;
  }
  if (types[close]?.text !== mark || close === open + 1) return -1;
  const isClose = ends[open] === starts[open + 1] && ends[close - 1] === starts[close];
  const isApart = ends[open - 1] !== starts[open] && ends[close] !== starts[close + 1];
  return isClose && isApart ? close : -1;
}

/** Where the given names before the nickname begin; −1 if there are none. @param there what the word before it stands in */
function givenBefore(types: readonly WordType[], open: number, there: TypedRange | undefined): number {
  // “Calypsonian Rudolph "Lord Tamarind"”: what stands before the given name is none of it.
  const isLed = there && !isGiven(types[there.range[0]]!) && isGiven(types[open - 1]!);
  const start = there && !isLed ? there.range[0] : open - 1;
  const isShort = open - start <= LONGEST;
  return isShort && (isGiven(types[start]!) || (there?.type === PERSON && there.range[1] === open))
    ? start
    : -1;
}

/** Where the family name behind the nickname ends, with initials before it and a generation; −1 if there is none. */
function familyBehind(types: readonly WordType[], from: number, laid: LaidOnTokens<TypedRange>): number {
  let at = from;
  while (at < from + 2 && /^(?:\p{Lu}\.?|\.)$/u.test(types[at]?.text ?? '')) at++;
  const there = laid.at(at);
  let end = there ? there.range[1] : at + 1;
  const last = types[end - 1];
  if (!types[at] || !NAME.test(types[at]!.text) || end - at > LONGEST) return -1;
  if (last!.listing & (Listed.end | Listed.calendar)) return -1;
  if (generationOf(types[end]?.text ?? '') !== undefined && types[end]!.flags & WordFlag.capital) end++;
  return end;
}

/** In brackets a place or a team may stand as well: "Ada (Tig) Bell", not "Ada Bell (Leeds) Rovers". */
const isPlainPair = (types: readonly WordType[], start: number, open: number): boolean =>
  open - start === 1 &&
  (types[open + 1]!.listing & (Listed.place | Listed.organisation)) === 0 &&
  (types[start]!.listing & Listed.given) !== 0;

const isGiven = ({ listing, text, flags }: WordType): boolean =>
  (flags & WordFlag.capital) !== 0 &&
  ((listing & Listed.given) !== 0 ||
    ((listing & (Listed.place | Listed.organisation | Listed.title)) === 0 && isWorldName(text)));
