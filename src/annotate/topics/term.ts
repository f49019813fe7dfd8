import { tokenize } from '../../text/tokens.ts';
import { pluralOf, verbForms, wordKey } from './word-key.ts';

/** How a word of a term must be written in the text. */
export const Case = { any: 0, capital: 1, capitals: 2 } as const;
export type Case = (typeof Case)[keyof typeof Case];

/**
 * One term of a concept, as written in the scheme's `terms` cell:
 *
 * | written | finds |
 * |---|---|
 * | `ceasefire` | ceasefire, Ceasefire, ceasefires: the last word also in the plural |
 * | `shares` | a term typed in the plural finds the plural only |
 * | `peace talks^2` | weight 2 (default 1; 0.5 is a hint, 3 decides) |
 * | `invade~` | the verb's forms too: invades, invaded, invading; also inside a phrase: `lay~ off` |
 * | `WHO`, `Labour` | a capital must be a capital in the text: not "who", not "labour"; `GPs` is a term of its own |
 * | `goal?` | counts (by 0.5) only in support, where a term without `?` stands for the concept or its line |
 * | `"rate hike"` | exactly these words, without plural |
 * | `-attack ad` | these words never speak for the concept (nor do the shorter terms inside) |
 */
export interface Term {
  readonly written: string;
  /** The words alone; a verb is followed by `~`. */
  readonly phrase: string;
  readonly exact: boolean;
  /** 0 for an exclusion. */
  readonly weight: number;
  readonly supporting: boolean;
}

/** Why a term cannot be used. */
export type TermProblem = 'weight' | 'empty' | 'long';

/** Reads one term; a string result says what is wrong with it. */
export function parseTerm(written: string): Term | TermProblem {
  const excluded = written.startsWith('-');
  let phrase = excluded ? written.slice(1).trim() : written;
  const caret = phrase.lastIndexOf('^');
  let weight: number | undefined;
  if (caret >= 0) {
    weight = Number(phrase.slice(caret + 1));
    if (!(weight > 0 && weight <= 9)) return 'weight';
    phrase = phrase.slice(0, caret).trim();
  }
  const supporting = phrase.endsWith('?');
  if (supporting) phrase = phrase.slice(0, -1).trim();
  weight ??= supporting ? 0.5 : 1;
  const exact = phrase.length > 2 && phrase.startsWith('"') && phrase.endsWith('"');
  if (exact) phrase = phrase.slice(1, -1).trim();
  if (/^[~\s]*$/.test(phrase)) return 'empty';
  if (phrase.split(' ').length > 8) return 'long';
  return { written, phrase, exact, weight: excluded ? 0 : weight, supporting };
}

/** What a matcher needs of a term. */
export interface TermForms {
  /** Every sequence of word keys that the term finds. */
  readonly forms: readonly (readonly string[])[];
  /** How its words must be written; null if any case will do. */
  readonly cases: readonly Case[] | null;
}

/** Lays out the inflections of a term: the last word's plural, a marked verb's forms. */
export function formsOf({ phrase, exact }: Term): TermForms {
  const words = termWords(phrase);
  let forms: string[][] = [[]];
  words.forEach((word, index) => {
    const keys = keysOf(word, !exact && index === words.length - 1);
    if (keys.length === 1) for (const form of forms) form.push(keys[0]!);
    else forms = forms.flatMap((form) => keys.map((key) => [...form, key]));
  });
  return { forms, cases: /[A-Z]|[^\0-\x7f]/.test(phrase) ? words.map(({ text }) => caseOf(text)) : null };
}

interface TermWord {
  readonly text: string;
  readonly verb: boolean;
}

/** Split by the tokenizer that splits articles, so that what is written alike is found alike. */
function termWords(phrase: string): TermWord[] {
  // Most terms are plain words, which the tokenizer would only split at spaces.
  if (/^[A-Za-z]+(?:[ -][A-Za-z]+)*$/.test(phrase))
    return phrase.split(' ').map((text) => ({ text, verb: false }));
  const { starts, ends, length } = tokenize(phrase);
  const words: TermWord[] = [];
  for (let i = 0; i < length; i++) {
    const text = phrase.slice(starts[i], ends[i]);
    const last = words.at(-1);
    if (text === '~' && last) words[words.length - 1] = { text: last.text, verb: true };
    else words.push({ text, verb: false });
  }
  return words;
}

function keysOf({ text, verb }: TermWord, isLast: boolean): string[] {
  const base = text.toLowerCase();
  if (verb) return verbForms(base).map(wordKey);
  if (isLast && /\p{L}$/u.test(base) && !isAcronym(text)) return [wordKey(base), wordKey(pluralOf(base))];
  return [wordKey(base)];
}

function caseOf(word: string): Case {
  if (isAcronym(word)) return Case.capitals;
  return word[0] !== word[0]!.toLowerCase() ? Case.capital : Case.any;
}

const isAcronym = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
