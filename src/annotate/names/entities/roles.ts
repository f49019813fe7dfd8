import type { Role } from '../../../model/annotations.ts';
import { SPEECH_FORMS } from '../../../text/lexicon/reporting-words.data.ts';
import { suffixesFor, titlesFor } from '../../../text/person-name/lexicon.ts';
import { WordFacts } from '../../../text/word-facts.ts';
import { firstFrom, type Reading } from '../../reading.ts';
import { wordsOf } from '../lexicon.ts';
import { maskDigits, plainMarks } from '../word-type.ts';
import type { Cluster, Mention } from './mention.ts';
import { ROLE_MODIFIERS, ROLE_NOUNS } from './roles.data.ts';

/** What a word may be in a role, as bits. */
const Part = {
  noun: 1,
  /** `Sen.`, `Gov.`: a title that is written short. */
  short: 2,
  modifier: 4,
  determiner: 8,
  preposition: 16,
  copula: 32,
  /** Ends an apposition beside punctuation: "Ann Voss, the mayor `who` …". */
  breaks: 64,
  /** A stop behind one of these ends no phrase. */
  abbreviated: 128,
  mark: 256,
  possessive: 512,
  stop: 1024,
  comma: 2048,
  dash: 4096,
  /** Joins a title to its office: "Secretary `of` State". */
  of: 8192,
  /** `Mr`, `Dr`, `Senator`: stands before a name and may have others before it. */
  title: 16384,
} as const;

const bitsOf = new Map<string, number>();
const lower = (words: readonly string[]): string[] => words.map((word) => word.toLowerCase());
const enter = (bits: number, words: readonly string[]): void => {
  for (const word of words) bitsOf.set(word, (bitsOf.get(word) ?? 0) | bits);
};
enter(Part.noun, wordsOf(ROLE_NOUNS));
enter(Part.noun | Part.short | Part.abbreviated, lower(titlesFor('role')));
enter(Part.modifier, wordsOf(ROLE_MODIFIERS));
// Not "my" or "our": what a speaker calls somebody is no role.
enter(Part.determiner, 'the a an his her its their'.split(' '));
enter(Part.of, ['of', 'for']);
enter(
  Part.preposition,
  // "Voss, through a spokeswoman, declined": the spokeswoman is somebody else.
  'of for at in from with to on by under and through via against after before during since without unlike despite over'.split(
    ' ',
  ),
);
enter(Part.copula, 'is was became remains'.split(' '));
enter(
  Part.breaks,
  `who whose whom which that when where as but ${SPEECH_FORMS.roles} has had have will would is was are were`.split(
    ' ',
  ),
);
enter(Part.title, lower([...titlesFor('person'), ...titlesFor('role')]));
enter(Part.abbreviated, lower([...titlesFor('open'), ...suffixesFor('listed.')]));
enter(Part.abbreviated, ['st', 'mt', 'ft', 'inc', 'corp', 'co']);
enter(Part.possessive, ["'s"]);
enter(Part.stop, ['.']);
enter(Part.comma, [',']);
enter(Part.dash, ['-']);

const MARKS = /^[,.;:!?()[\]"“”—–-]|^--$/;
const PARTS = new WordFacts((word) => {
  const plain = maskDigits(plainMarks(word).toLowerCase());
  return (bitsOf.get(plain) ?? 0) | (MARKS.test(plain) ? Part.mark : 0);
});

// The longest role that is looked for, in tokens, and the longest row of titles: "Prof. Dr.".
const LONGEST = 18;
const LONGEST_TITLES = 4;

/** What role finding reads: words, and which mention each token belongs to. */
export interface RoleEvidence {
  readonly reading: Reading;
  /** `Part`s of the words of the vocabulary. */
  readonly parts: Int32Array;
  /** Per token 0 outside names, 1 inside a person's name, 2 inside another name. */
  readonly names: Uint8Array;
}

/** Whether a token is any of the given `Part`s; none stands outside the text. */
const is = ({ reading: { words }, parts }: RoleEvidence, i: number, bits: number): boolean =>
  i >= 0 && i < words.length && (parts[words[i]!]! & bits) !== 0;

/** A range of tokens, or null. */
type Found = readonly [from: number, to: number] | null;

/**
 * The roles that the article prints beside a person's name, in order, each wording once: titles before it ("Russian
 * Deputy Foreign Minister"), appositions behind it (", the mayor of Y,"), before it ("the club's owner, …"), and what
 * the person is said to be ("… is the party's nominee").
 */
export function rolesOf(evidence: RoleEvidence, { mentions }: Cluster): Role[] {
  const { text, tokens } = evidence.reading;
  const roles = new Map<string, Role>();
  for (const { tokens: range } of mentions) {
    const [first, next] = range;
    for (const found of [
      titleBefore(evidence, first),
      appositionBefore(evidence, first, next),
      described(evidence, next),
    ]) {
      if (!found) continue;
      const start = tokens.starts[found[0]]!;
      const end = tokens.ends[found[1] - 1]!;
      const words = text.slice(start, end);
      if (!roles.has(words.toLowerCase())) roles.set(words.toLowerCase(), { start, end, text: words });
    }
  }
  return [...roles.values()].sort((a, b) => a.start - b.start);
}

/** `Russian Deputy Foreign Minister` Sergei Ryabkov; `Sen.` Ted Cruz; `Secretary of State` Ann Voss. */
function titleBefore(evidence: RoleEvidence, first: number): Found {
  let last = first - 1;
  if (is(evidence, last, Part.stop) && is(evidence, last - 1, Part.short)) last--;
  const head = is(evidence, last, Part.noun) ? last : headOfOffice(evidence, last);
  if (head < 0 || evidence.names[last] === 1) return null;
  // "… to Ukraine", a headline; "Deputy Foreign Minister …" below it: no title runs from one block into the next.
  const from = blockStart(evidence.reading, first);
  return head < from ? null : [extendLeft(evidence, head, from), first - 1 === last ? last + 1 : first];
}

// In tokens: "Secretary of Health and Human Services" is not told from a list.
const LONGEST_OFFICE = 4;

/** The role noun of a title that ends in its office, `Secretary` of State; −1 if there is none. */
function headOfOffice(evidence: RoleEvidence, last: number): number {
  let i = last;
  while (last - i < LONGEST_OFFICE && isCapital(evidence.reading, i) && evidence.names[i] !== 1) i--;
  if (i === last || !is(evidence, i, Part.of)) return -1;
  return is(evidence, i - 1, Part.noun) && isCapital(evidence.reading, i - 1) ? i - 1 : -1;
}

function isCapital({ text, tokens }: Reading, i: number): boolean {
  const letter = i < 0 ? '' : text[tokens.starts[i]!]!;
  return letter !== letter.toLowerCase();
}

/** The first token of the block that a token stands in. */
function blockStart({ blocks, tokens }: Reading, token: number): number {
  const block = blocks.findLast(({ start }) => start <= tokens.starts[token]!);
  return block ? firstFrom(tokens, block.start) : 0;
}

/** Where the words that belong to the role noun at `head` begin. */
function extendLeft(evidence: RoleEvidence, head: number, least: number): number {
  const { names } = evidence;
  let from = head;
  for (let i = head - 1; i >= least && head - i < LONGEST; i--) {
    const owner = is(evidence, i, Part.possessive) && names[i - 1] === 2;
    if (names[i] !== 2 && !owner && !is(evidence, i, Part.modifier | Part.noun | Part.dash)) break;
    if (is(evidence, i, Part.dash) && standsFree(evidence.reading, i)) break;
    from = i;
  }
  // A dash before the role belongs to the sentence: "votes were counted - Prime Minister …".
  while (is(evidence, from, Part.dash)) from++;
  return from;
}

/** Whether a dash has spaces on both sides: it then parts what a hyphen would join. */
const standsFree = ({ tokens: { starts, ends } }: Reading, i: number): boolean =>
  ends[i - 1] !== starts[i] && ends[i] !== starts[i + 1];

/** Ann Voss, `the mayor of Larkmouth`, …; Ann Voss is `the party's nominee`. */
function described(evidence: RoleEvidence, next: number): Found {
  if (is(evidence, next, Part.comma)) return nounPhrase(evidence, next + 1);
  const isSaid = is(evidence, next, Part.copula) && is(evidence, next + 1, Part.determiner);
  return isSaid ? nounPhrase(evidence, next + 1) : null;
}

/** A noun phrase from here to the next stop whose head, before its first preposition, is a role noun. */
function nounPhrase(evidence: RoleEvidence, from: number): Found {
  const { names, reading } = evidence;
  const stop = Math.min(reading.tokens.length, from + LONGEST);
  let head = -1;
  let to = from;
  let preposition = -1;
  for (; to < stop; to++) {
    if (is(evidence, to, Part.stop) && is(evidence, to - 1, Part.abbreviated)) continue;
    if (is(evidence, to, Part.mark | Part.breaks)) break;
    if (names[to] === 1 && preposition < 0) return null;
    if (preposition < 0 && is(evidence, to, Part.preposition)) preposition = to;
    if (preposition < 0 && is(evidence, to, Part.noun)) head = to;
  }
  if (head < 0 || to === stop || is(evidence, from, Part.preposition)) return null;
  const core = preposition < 0 ? to : preposition;
  if (head !== core - 1) return null;
  return [from, to];
}

/** `the Kremlin spokesman`, Mr. Dmitry Peskov, …: the name must be closed off, or it begins a clause. */
function appositionBefore(evidence: RoleEvidence, name: number, next: number): Found {
  const closed = next >= evidence.reading.words.length || is(evidence, next, Part.mark);
  let first = name;
  while (is(evidence, first - 1, Part.title | Part.stop) && name - first < LONGEST_TITLES) first--;
  if (!is(evidence, first - 1, Part.comma) || !closed) return null;
  for (let from = first - 2; from >= 0 && first - from < LONGEST; from--) {
    if (is(evidence, from, Part.mark | Part.breaks) || evidence.names[from] === 1) return null;
    if (!is(evidence, from, Part.determiner)) continue;
    const found = nounPhrase(evidence, from);
    if (found) return found[1] === first - 1 ? found : null;
    if (is(evidence, from - 1, Part.preposition)) continue;
    return null;
  }
  return null;
}

export function roleEvidence(reading: Reading, mentions: readonly Mention[]): RoleEvidence {
  const names = new Uint8Array(reading.words.length);
  for (const { tokens: range, type } of mentions) names.fill(type === 'person' ? 1 : 2, range[0], range[1]);
  return { reading, parts: PARTS.of(reading.vocabulary), names };
}
