import { WordFacts } from '../../../text/word-facts.ts';
import { GERUND_NOUNS, KIND_PARTICIPLES, STOP_WORDS } from './words.data.ts';

/** How a word may stand in a key phrase: not at all; only as its first word, a participle ("armed"); anywhere. */
export const Standing = { out: 0, opens: 1, anywhere: 2 } as const;

/** The `Standing` of each word. */
export const STANDINGS = new WordFacts((word) => {
  if (isContentWord(word)) return Standing.anywhere;
  return KIND_PARTICIPLES.has(word.toLowerCase()) ? Standing.opens : Standing.out;
});

function isContentWord(word: string): boolean {
  const lower = word.toLowerCase();
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(lower) || STOP_WORDS.has(lower) || lower.endsWith('ly')) return false;
  if (word.length < 3) return word === word.toUpperCase();
  if (/ings?$/.test(lower)) return GERUND_NOUNS.has(lower);
  return !(lower.endsWith('ed') && lower.length > 4);
}

// Endings of adjectives.
const NO_HEAD =
  /(?:ous|ful|less|able|ible|ish|est|ical|onal|ative|itive|ctive|ised|ized|like|ward|wide|based|led|ern|ary|free)$/;

/** True for a word that may be the head of a phrase: a noun, as far as its ending tells. */
export const mayEnd = (word: string): boolean =>
  word.length >= 3 && word[0] === word[0]!.toLowerCase() && !NO_HEAD.test(word);

/** Good enough to give "weapon" and "weapons" one identifier. */
export function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is|news|arms|series|species|politics|economics)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|z)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
