import { BoundedCache } from '../../../text/bounded-cache.ts';
import { WordFacts } from '../../../text/word-facts.ts';
import { GERUND_NOUNS, KIND_PARTICIPLES, STOP_WORDS } from './words.data.ts';

/**
 * How a word may stand in a key phrase: not at all; only as its first word, a participle ("armed"); anywhere. The bit
 * `ends` is set where it may also be the head.
 */
export const Standing = { out: 0, opens: 1, anywhere: 2, ends: 4 } as const;

/** The `Standing` of each word. */
export const STANDINGS = new WordFacts((word) => {
  const end = mayEnd(word) ? Standing.ends : 0;
  if (isContentWord(word)) return Standing.anywhere | end;
  return KIND_PARTICIPLES.has(word.toLowerCase()) ? Standing.opens | end : Standing.out;
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
const mayEnd = (word: string): boolean =>
  word.length >= 3 && word[0] === word[0]!.toLowerCase() && !NO_HEAD.test(word);

const heads = new BoundedCache<string, string>(20_000);

/** A phrase or compound with its last part in the singular: `arms-deal`. */
export function headOf(word: string): string {
  let head = heads.get(word);
  if (head === undefined) {
    const at = word.lastIndexOf('-') + 1;
    head = word.slice(0, at) + singular(word.slice(at));
    heads.set(word, head);
  }
  return head;
}

/** Good enough to give "weapon" and "weapons" one identifier. */
function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is|news|arms|series|species|politics|economics)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|z)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
