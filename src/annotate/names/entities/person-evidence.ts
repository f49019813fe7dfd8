import { hashText } from '../../../text/hash.ts';
import { isWorldName } from '../../../text/person-name/given-names.ts';
import { titlesFor } from '../../../text/person-name/lexicon.ts';
import { lowerAt, opensSentence } from '../../reading.ts';
import { phrasesOf, setOf } from '../lexicon.ts';
import { WORDS } from '../lexicons/words.data.ts';
import { Listed, listingOf } from '../rules/listed.ts';
import { nameTagger } from '../tagger/load.ts';
import { maskDigits, plainMarks } from '../word-type.ts';
import { callsSomebody, isChild } from './kin.ts';
import { SPEAKS } from './kinds.data.ts';
import type { Mention } from './mention.ts';
import type { RoleEvidence } from './roles.ts';

const families = new Set(phrasesOf(WORDS.family).map((name) => name.toLowerCase()));
const titles = new Set(
  ['listed', 'cut', 'role', 'person', 'office']
    .flatMap((use) => titlesFor(use))
    .map((title) => title.toLowerCase()),
);
const speaks = setOf(SPEAKS);

/** The lower-case word at a token; empty outside the text. */
export const wordAt = ({ reading }: RoleEvidence, i: number): string => lowerAt(reading, i);

/** Whether a name is one that people have: a given name, or alone a family name of people in the news. */
export function isListedPerson(words: readonly string[]): boolean {
  const first = words[0] ?? '';
  const listing = listingOf(first);
  if (words.length > 1) return (listing & Listed.given) !== 0 || isWideGiven(first);
  return (
    (listing & Listed.given &&
      (listing & (Listed.place | Listed.organisation)) === 0 &&
      usualCase(first) !== 1) ||
    families.has(first) ||
    // "Inzamam-ul-Haq"
    /-(?:u[ldrsn]|al|el|ad|ibn|bin)-/.test(first)
  );
}

const isWideGiven = (word: string): boolean =>
  (listingOf(word) & (Listed.place | Listed.organisation | Listed.end)) === 0 && isWorldName(word);

/** How texts usually write a word: 0 unknown, 1 small … 4 with a capital. */
export const usualCase = (word: string): number =>
  nameTagger().usualCase(hashText(maskDigits(plainMarks(word))));

/** Whether texts never write a word small: never seen, or with a capital only. */
export const isNeverSmall = (word: string): boolean => usualCase(word) % 4 === 0;

/** Whether this mention shows a person: by how it is called, or by a verb of speech beside it. */
export const isShown = (evidence: RoleEvidence, mention: Mention): boolean =>
  isCalledPerson(evidence, mention) || isSpeaking(evidence, mention);

/** Whether a title, kin, an age or `who` stands beside a mention, or it is the label of a transcript. */
export function isCalledPerson(
  evidence: RoleEvidence,
  { gender, before, tokens: [from, to] }: Mention,
): boolean {
  if (gender || (before && titles.has(before))) return true;
  const last = wordAt(evidence, from - 1);
  const further = wordAt(evidence, from - 2);
  if (callsSomebody(last) || (last === ',' && (callsSomebody(further) || isChild(further)))) return true;
  if (further === 'alias' && /^["“‘']$/.test(last)) return true;
  const next = wordAt(evidence, to);
  if (next === 'who' || (next === ':' && isLabel(evidence, from, to))) return true;
  if (next !== ',') return false;
  const after = wordAt(evidence, to + 1);
  return /^who(?:se)?$/.test(after) || (/^\d{1,2}$/.test(after) && wordAt(evidence, to + 2) === ',');
}

/** Whether somebody says something here: bodies do too, but not as often. */
export function isSpeaking(evidence: RoleEvidence, { tokens: [from, to] }: Mention): boolean {
  const next = wordAt(evidence, to);
  if (speaks.has(next) || speaks.has(wordAt(evidence, from - 1))) return true;
  return /^(?:also|then|later)$/.test(next) && speaks.has(wordAt(evidence, to + 1));
}

/** `RAMOS:` in a transcript. */
function isLabel({ reading }: RoleEvidence, from: number, to: number): boolean {
  const { text, tokens } = reading;
  const label = text.slice(tokens.starts[from], tokens.ends[to - 1]);
  const opens = opensSentence(reading, from) || opensSentence(reading, from - 1);
  return opens && label.length > 2 && label === label.toUpperCase();
}

/** Whether the first word is one that texts write small, and no given name: `Idle` Hour. */
export function isOrdinary(evidence: RoleEvidence, { tokens: [from] }: Mention): boolean {
  const word = wordAt(evidence, from);
  return (listingOf(word) & Listed.given) === 0 && usualCase(word) === 1;
}

/** Whether a mention is a word that opens a sentence, before a comma: `Moreover`, `Hello`. */
export function opensSpeech(evidence: RoleEvidence, { tokens: [from, to] }: Mention): boolean {
  if (wordAt(evidence, to) !== ',') return false;
  return opensSentence(evidence.reading, from) || /^["“”‘':;—–-]|^['`]+$/.test(wordAt(evidence, from - 1));
}
