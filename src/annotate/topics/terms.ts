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
 * | `goal?` | counts only in support, where a term without `?` stands for the concept or its line |
 * | `"rate hike"` | exactly these words, without plural |
 * | `-attack ad` | these words never speak for the concept (nor do the shorter terms inside) |
 */
export interface Term {
  readonly written: string;
  /** Every sequence of word keys that it finds. */
  readonly forms: readonly (readonly string[])[];
  readonly cases: readonly Case[];
  /** 0 for an exclusion. */
  readonly weight: number;
  readonly supporting: boolean;
}

/** Reads one term; a string result says what is wrong with it. */
export function parseTerm(written: string): Term | string {
  const excluded = written.startsWith('-');
  let rest = excluded ? written.slice(1).trim() : written;
  const caret = rest.lastIndexOf('^');
  let weight = 1;
  if (caret >= 0) {
    weight = Number(rest.slice(caret + 1));
    if (!(weight > 0 && weight <= 9)) return `the weight of “${written}” is not a number from 0.1 to 9`;
    rest = rest.slice(0, caret).trim();
  }
  const supporting = rest.endsWith('?');
  if (supporting) rest = rest.slice(0, -1).trim();
  const exact = rest.length > 2 && rest.startsWith('"') && rest.endsWith('"');
  if (exact) rest = rest.slice(1, -1).trim();
  const words = termWords(rest);
  if (words.length === 0) return `“${written}” has no words`;
  if (words.length > 8) return `“${written}” has more than 8 words`;
  return {
    written,
    forms: expand(words, exact),
    cases: words.map(({ text }) => caseOf(text)),
    weight: excluded ? 0 : weight,
    supporting,
  };
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
    if (text === '~') {
      const last = words.pop();
      if (last) words.push({ text: last.text, verb: true });
    } else words.push({ text, verb: false });
  }
  return words;
}

function caseOf(word: string): Case {
  if (isAcronym(word)) return Case.capitals;
  return word[0] !== word[0]!.toLowerCase() ? Case.capital : Case.any;
}

const isAcronym = (word: string): boolean => /\p{Lu}.*\p{Lu}/u.test(word) && word === word.toUpperCase();

function expand(words: readonly TermWord[], exact: boolean): string[][] {
  let forms: string[][] = [[]];
  words.forEach(({ text, verb }, index) => {
    const base = text.toLowerCase();
    const takesPlural = index === words.length - 1 && !exact && /\p{L}$/u.test(base) && !isAcronym(text);
    const inflected = verb ? verbForms(base) : takesPlural ? [base, pluralOf(base)] : [base];
    const keys = [...new Set(inflected.map(wordKey))];
    forms = forms.flatMap((form) => keys.map((key) => [...form, key]));
  });
  return forms;
}
