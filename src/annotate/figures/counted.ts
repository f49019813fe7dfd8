import { type Candidate, type Sentence, wordAt } from './candidate.ts';
import { wordSet } from './phrases.ts';
import { FALSE_PLURALS, FUNCTION_WORDS, IRREGULAR_PLURALS, VERBS } from './words.data.ts';

export const functionWords = wordSet(FUNCTION_WORDS);
const verbs = wordSet(VERBS);
const irregular = wordSet(IRREGULAR_PLURALS);
const falsePlurals = wordSet(FALSE_PLURALS);
const DETERMINERS = wordSet('the a an all its his her their our my these those this that some any such');
const LONGEST = 6;

/** A noun in the plural, by its form. */
export const isPlural = (word: string): boolean =>
  irregular.has(word) ||
  (word.length > 3 &&
    word.endsWith('s') &&
    !word.endsWith('ss') &&
    !falsePlurals.has(word) &&
    !verbs.has(word));

/** Whether a word may stand in a noun phrase. */
export function isContent(sentence: Sentence, i: number): boolean {
  const atom = sentence.atoms[i];
  return atom !== undefined && atom.type === 'word' && !functionWords.has(atom.word) && !verbs.has(atom.word);
}

/** What a figure counts, measures or pays for; undefined rather than a guess. */
export function countedBy(sentence: Sentence, c: Candidate): string | undefined {
  const next = sentence.atoms[c.to];
  if (!next) return undefined;
  if (c.kind === 'count') {
    if (next.join === 'hyphen') return hyphenated(sentence, c.to);
    if (next.word === 'of') return pluralPhrase(sentence, skipDeterminers(sentence, c.to + 1), 2);
    return pluralPhrase(sentence, skipFillers(sentence, c.to), c.value === 1 ? 1 : 2);
  }
  if (c.kind === 'ratio') {
    const at = next.word === 'of' ? skipDeterminers(sentence, c.to + 1) : skipDeterminers(sentence, c.to);
    return pluralPhrase(sentence, at, 2);
  }
  if (c.kind === 'score') return next.type === 'word' && isContent(sentence, c.to) ? next.raw : undefined;
  if (c.kind === 'age') return agedOne(sentence, c);
  return massPhrase(sentence, c);
}

/** "57-nation bloc" counts nations: the piece that is printed. */
function hyphenated({ atoms }: Sentence, at: number): string {
  let end = at + 1;
  while (atoms[end]?.join === 'hyphen' && end < at + 3) end++;
  return atoms
    .slice(at, end)
    .map(({ raw }) => raw)
    .join('-');
}

/** "5 more people", "three or more states": words between number and noun. */
function skipFillers(sentence: Sentence, at: number): number {
  let i = at;
  if (wordAt(sentence, i) === 'or' && /^(?:more|so|fewer)$/.test(wordAt(sentence, i + 1))) i += 2;
  while (/^(?:more|other|of|the|additional|plus|odd|extra)$/.test(wordAt(sentence, i)) && i < at + 4) i++;
  return i;
}

const skipDeterminers = (sentence: Sentence, at: number): number => {
  let i = at;
  while (DETERMINERS.has(wordAt(sentence, i)) && i < at + 3) i++;
  return i;
};

/**
 * The words up to the first plural: "most recent reputable polls", "troops, tanks and aircraft" up to "troops".
 * A coordinated plural goes along ("generals and admirals"). For one thing (`least` 1) a singular will do.
 */
export function pluralPhrase(sentence: Sentence, at: number, least: 1 | 2): string | undefined {
  const { atoms, text } = sentence;
  let end = at;
  while (end < at + LONGEST && isContent(sentence, end) && (end === at || atoms[end]!.join !== 'hyphen')) {
    end++;
    if (!isPlural(wordAt(sentence, end - 1)) || least === 1) continue;
    // "United States senators", "House Republicans": a capitalised plural may still be an adjective.
    const capital = /^\p{Lu}/u.test(atoms[end - 1]!.raw);
    if (capital && isContent(sentence, end) && isPlural(wordAt(sentence, end))) continue;
    return text.slice(atoms[at]!.start, atoms[coordinated(sentence, end) - 1]!.end);
  }
  if (least !== 1 || end === at || end - at > 3) return undefined;
  return text.slice(atoms[at]!.start, atoms[end - 1]!.end);
}

/** "and admirals" after "generals": one more plural right behind "and" or "or", if the phrase ends there. */
function coordinated(sentence: Sentence, end: number): number {
  const and = wordAt(sentence, end);
  if (and !== 'and' && and !== 'or') return end;
  const next = end + 1;
  return isPlural(wordAt(sentence, next)) && isContent(sentence, next) ? next + 1 : end;
}

/** "68-year-old Ann Vale", "people under 30". */
function agedOne(sentence: Sentence, c: Candidate): string | undefined {
  const limit = wordAt(sentence, c.from - 1);
  if (/^(?:under|over|below|above)$/.test(limit) && isContent(sentence, c.from - 2))
    return wordAt(sentence, c.from - 2);
  if (wordAt(sentence, c.to - 1) !== 'old') return undefined;
  let end = c.to;
  while (end < c.to + 3 && isContent(sentence, end)) end++;
  if (end === c.to) return undefined;
  return sentence.text.slice(sentence.atoms[c.to]!.start, sentence.atoms[end - 1]!.end);
}

/** "in security aid", "of capital", "worth of goods", "army contract": the phrase behind an amount, if it ends plainly. */
function massPhrase(sentence: Sentence, c: Candidate): string | undefined {
  const { atoms, text } = sentence;
  let at = c.to;
  if (wordAt(sentence, at) === 'worth') at++;
  if (/^(?:of|in)$/.test(wordAt(sentence, at))) at++;
  else if (at > c.to || atoms[at]?.join === 'glued') return undefined;
  at = skipDeterminers(sentence, at);
  let end = at;
  while (end < at + 5 && isContent(sentence, end) && atoms[end]!.join !== 'hyphen') {
    end++;
    if (isPlural(wordAt(sentence, end - 1))) break;
  }
  const next = atoms[end];
  if (
    end === at ||
    end - at > 4 ||
    (next &&
      next.type === 'word' &&
      !functionWords.has(next.word) &&
      !verbs.has(next.word) &&
      !isPlural(wordAt(sentence, end - 1)))
  )
    return undefined;
  // A lone adverb or number is no thing ("$5 million annually").
  if (end === at + 1 && /ly$/.test(wordAt(sentence, at))) return undefined;
  if (/\d/.test(atoms[at]!.raw)) return undefined;
  return text.slice(atoms[at]!.start, atoms[end - 1]!.end);
}
