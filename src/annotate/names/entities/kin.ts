import { setOf } from '../lexicon.ts';
import { CALLED, CHILDREN, KIN } from './kinds.data.ts';

const KIN_NOUNS = setOf(KIN);
const CALLS = setOf(CALLED);
const CHILD_NOUNS = setOf(CHILDREN);
// “great-great-granddaughter”, “daughter-in-law”
const DISTANT =
  /(?:-in-law|(?:^|-)(?:great|step|half)-?\p{Ll}*-?(?:son|daughter|father|mother|brother|sister|uncle|aunt))$/u;

/** Whether a word, in lower case, says whose kin is named behind it. */
export const isKinNoun = (word: string): boolean => KIN_NOUNS.has(word) || DISTANT.test(word);

/** The same, or a word by which somebody is called: "baby", "26-year-old". */
export const callsSomebody = (word: string): boolean =>
  isKinNoun(word) || CALLS.has(word) || /^\d+-year-old$/.test(word);

/** Whether a word says, before a comma, which child is named behind it: "her eldest, Ann". */
export const isChild = (word: string): boolean => CHILD_NOUNS.has(word);
