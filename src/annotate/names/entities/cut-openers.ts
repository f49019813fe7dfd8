import { isWorldName } from '../../../text/person-name/given-names.ts';
import type { Reading } from '../../reading.ts';
import { phrasesOf } from '../lexicon.ts';
import { WORDS } from '../lexicons/words.data.ts';
import { Listed, listingOf } from '../rules/listed.ts';
import { isInHeading } from './cut-headlines.ts';
import type { Mention } from './mention.ts';
import { foldWords } from './mention.ts';
import { usualCase } from './person-evidence.ts';

const families = new Set(phrasesOf(WORDS.family).map((name) => name.toLowerCase()));

/**
 * The first word of a sentence, a heading or a slogan may be taken into the name behind it: "`Even` Rendell", "`Fuming`
 * Robinson blasts officials", "`Stop` Trump". It is cut off where it is a word that texts write small, or opens a heading
 * and the running text knows no such name, and where the rest is somebody's name.
 */
export function cutOpeners(reading: Reading, mentions: readonly Mention[]): Mention[] {
  const persons = mentions.filter(({ type, words }) => type === 'person' && words.length > 1);
  const opens = (one: Mention): boolean =>
    (usualCase(one.words[0]!) === 1 || isInHeading(reading, one)) && !isGiven(one.words[0]!);
  const suspects = new Set(persons.filter(opens));
  if (suspects.size === 0) return [...mentions];
  const running = new Set(
    persons.filter((one) => !isInHeading(reading, one)).map(({ words }) => words.join(' ')),
  );
  const named = new Set(persons.filter((one) => !suspects.has(one)).map(({ words }) => words.at(-1)!));
  return mentions.map((mention) => {
    const { words } = mention;
    if (!suspects.has(mention) || !isSomebody(words.slice(1), named)) return mention;
    const isName = usualCase(words[0]!) !== 1 && running.has(words.join(' '));
    return isName ? mention : withoutFirst(reading, mention);
  });
}

const isGiven = (word: string): boolean =>
  word.length < 2 ||
  (listingOf(word) & (Listed.given | Listed.title)) !== 0 ||
  // "Even" and "oak" are given names somewhere.
  (usualCase(word) !== 1 && isWorldName(word));

const isSomebody = (rest: readonly string[], named: ReadonlySet<string>): boolean =>
  rest.length > 1 ? isGiven(rest[0]!) : named.has(rest[0]!) || families.has(rest[0]!);

function withoutFirst({ text, tokens }: Reading, mention: Mention): Mention {
  const [from, to] = mention.tokens;
  const start = tokens.starts[from + 1]!;
  const rest = text.slice(start, mention.end);
  return { ...mention, start, tokens: [from + 1, to], text: rest, words: foldWords(rest), before: '' };
}
