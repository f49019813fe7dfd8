import { functionWords as functionWordsFor } from '../../text/function-words.ts';
import type { Sentence } from './candidate.ts';
import { wordSet } from './phrases.ts';
import { FALSE_PLURALS, IRREGULAR_PLURALS, VERBS } from './words.data.ts';

/** Words that end a noun phrase or cannot open one. */
export const functionWords: ReadonlySet<string> = new Set(functionWordsFor('figures'));
export const verbs = wordSet(VERBS);
const irregular = wordSet(IRREGULAR_PLURALS);
const falsePlurals = wordSet(FALSE_PLURALS);

const singularMen = wordSet('specimen regimen abdomen acumen yemen bitumen stamen carmen');

/** A noun in the plural, by its form. */
export const isPlural = (word: string): boolean =>
  irregular.has(word) ||
  (word.length > 4 && word.endsWith('men') && !singularMen.has(word)) ||
  (word.length > 3 &&
    word.endsWith('s') &&
    !word.endsWith('ss') &&
    !word.endsWith('ous') &&
    !falsePlurals.has(word) &&
    !verbs.has(word));

/** Whether a word may stand in a noun phrase. */
export function isContent(sentence: Sentence, i: number): boolean {
  const subtoken = sentence.subtokens[i];
  if (
    subtoken === undefined ||
    subtoken.type !== 'word' ||
    functionWords.has(subtoken.word) ||
    verbs.has(subtoken.word)
  )
    return false;
  return !/n['’]t$/.test(subtoken.word);
}
