import { SurfaceCache, UNSEEN } from '../surface-cache.ts';
import { GERUND_NOUNS, KIND_PARTICIPLES, STOP_WORDS } from './words.data.ts';

const OUT = 0;
const OPENS = 1;
const STANDS = 2;
const known = new SurfaceCache();

/** True for a word that may stand in a key phrase: a content word, or where it opens one, a participle ("armed"). */
export function mayStand(text: string, start: number, end: number, opens: boolean): boolean {
  let kind = known.get(text, start, end);
  if (kind === UNSEEN) {
    const word = text.slice(start, end);
    kind = isContentWord(word) ? STANDS : KIND_PARTICIPLES.has(word.toLowerCase()) ? OPENS : OUT;
    known.set(word, kind);
  }
  return kind === STANDS || (opens && kind === OPENS);
}

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
