import type { Role } from '../../../model/annotations.ts';
import { firstFrom, type Reading } from '../../reading.ts';
import { wordsOf } from '../lexicon.ts';
import type { Cluster, Mention } from './mention.ts';
import { ROLE_MODIFIERS, ROLE_NOUNS, SHORT_TITLES } from './roles.data.ts';

const SHORT = new Set(wordsOf(SHORT_TITLES));
const NOUNS = new Set([...wordsOf(ROLE_NOUNS), ...SHORT]);
// A stop behind one of these ends no phrase.
const ABBREVIATED = new Set([...SHORT, 'st', 'mr', 'mrs', 'ms', 'jr', 'sr', 'mt', 'ft', 'inc', 'corp', 'co']);
const MODIFIERS = new Set(wordsOf(ROLE_MODIFIERS));
const DETERMINERS = new Set('the a an his her its their our my your'.split(' '));
const PREPOSITIONS = new Set('of for at in from with to on by under and'.split(' '));
const COPULAS = new Set('is was became remains'.split(' '));
// What ends an apposition beside punctuation: "Ann Voss, the mayor who …".
const BREAKS = new Set(
  'who whose whom which that when where as but said says told has had have will would is was are were'.split(
    ' ',
  ),
);
const STOPS = /^[,.;:!?()[\]"“”—–-]|^--$/;

// The longest role that is looked for, in tokens.
const LONGEST = 18;

/** What role finding reads: words, and which mention each token belongs to. */
export interface RoleScene {
  readonly reading: Reading;
  /** Lower-case words of all tokens. */
  readonly words: readonly string[];
  /** Per token 0 outside names, 1 inside a person's name, 2 inside another name. */
  readonly names: Uint8Array;
}

/** A range of tokens, or null. */
type Found = readonly [from: number, to: number] | null;

/**
 * The roles that the article prints beside a person's name, in order, each wording once: titles before it ("Russian
 * Deputy Foreign Minister"), appositions behind it (", the mayor of Y,"), before it ("the club's owner, …"), and what
 * the person is said to be ("… is the party's nominee").
 */
export function rolesOf(scene: RoleScene, { mentions }: Cluster): Role[] {
  const { text, tokens } = scene.reading;
  const roles = new Map<string, Role>();
  for (const { tokens: range } of mentions) {
    const [first, next] = range;
    for (const found of [
      titleBefore(scene, first),
      appositionBefore(scene, first, next),
      described(scene, next),
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

/** `Russian Deputy Foreign Minister` Sergei Ryabkov; `Sen.` Ted Cruz; Fox News `host` Ann Voss. */
function titleBefore(scene: RoleScene, first: number): Found {
  const { words } = scene;
  let last = first - 1;
  if (words[last] === '.' && SHORT.has(words[last - 1] ?? '')) last--;
  if (!NOUNS.has(words[last] ?? '') || scene.names[last] === 1) return null;
  // "… to Ukraine", a headline; "Deputy Foreign Minister …" below it: no title runs from one block into the next.
  const from = blockStart(scene.reading, first);
  return last < from ? null : [extendLeft(scene, last, from), first - 1 === last ? last + 1 : first];
}

/** The first token of the block that a token stands in. */
function blockStart({ blocks, tokens }: Reading, token: number): number {
  const block = blocks.findLast(({ start }) => start <= tokens.starts[token]!);
  return block ? firstFrom(tokens, block.start) : 0;
}

/** Where the words that belong to the role noun at `head` begin. */
function extendLeft({ words, names }: RoleScene, head: number, least = 0): number {
  let from = head;
  for (let i = head - 1; i >= least && head - i < LONGEST; i--) {
    const word = words[i]!;
    const owner = word === "'s" && names[i - 1] === 2;
    if (names[i] !== 2 && !owner && !MODIFIERS.has(word) && !NOUNS.has(word) && word !== '-') break;
    from = i;
  }
  // A dash before the role belongs to the sentence: "votes were counted - Prime Minister …".
  while (words[from] === '-') from++;
  return from;
}

/** Ann Voss, `the mayor of Larkmouth`, …; Ann Voss is `the party's nominee`. */
function described(scene: RoleScene, next: number): Found {
  const { words } = scene;
  const link = words[next] ?? '';
  if (link === ',') return nounPhrase(scene, next + 1);
  return COPULAS.has(link) && DETERMINERS.has(words[next + 1] ?? '') ? nounPhrase(scene, next + 1) : null;
}

/** A noun phrase from here to the next stop whose head, before its first preposition, is a role noun. */
function nounPhrase({ words, names, reading }: RoleScene, from: number): Found {
  const stop = Math.min(reading.tokens.length, from + LONGEST);
  let head = -1;
  let to = from;
  let preposition = -1;
  for (; to < stop; to++) {
    const word = words[to]!;
    if (word === '.' && ABBREVIATED.has(words[to - 1] ?? '')) continue;
    if (STOPS.test(word) || BREAKS.has(word)) break;
    if (names[to] === 1 && preposition < 0) return null;
    if (preposition < 0 && PREPOSITIONS.has(word)) preposition = to;
    if (preposition < 0 && NOUNS.has(word)) head = to;
  }
  if (head < 0 || to === stop || PREPOSITIONS.has(words[from]!)) return null;
  const core = preposition < 0 ? to : preposition;
  if (head !== core - 1) return null;
  return [from, to];
}

/** `the Kremlin spokesman`, Dmitry Peskov, …: the name must be closed off, or it begins a clause. */
function appositionBefore(scene: RoleScene, first: number, next: number): Found {
  const { words, reading } = scene;
  if (words[first - 1] !== ',' || !STOPS.test(words[next] ?? '.')) return null;
  for (let from = first - 2; from >= 0 && first - from < LONGEST; from--) {
    const word = words[from]!;
    if (STOPS.test(word) || BREAKS.has(word) || scene.names[from] === 1) return null;
    if (!DETERMINERS.has(word)) continue;
    const found = nounPhrase(scene, from);
    if (found) return found[1] === first - 1 ? found : null;
    if (from < reading.tokens.length && PREPOSITIONS.has(words[from - 1] ?? '')) continue;
    return null;
  }
  return null;
}

/** @param words lower-case words of all tokens */
export function roleScene(
  reading: Reading,
  words: readonly string[],
  mentions: readonly Mention[],
): RoleScene {
  const names = new Uint8Array(words.length);
  for (const { tokens: range, type } of mentions) names.fill(type === 'person' ? 1 : 2, range[0], range[1]);
  return { reading, words, names };
}
