import { particlesOf, suffixesFor } from './lexicon.ts';

const SMALL = particlesOf('preposition', 'article', 'arabic', 'filiation').join('|');

/** Source of a regular expression (flag `u`) for what may be one word with the name behind it: `al-`, `d’`. */
export const FUSED = `(?:(?:${particlesOf('arabic', 'filiation').join('|')})[-‑]|[dl][’'])`;

/** The same for a word of a name: `Roe`, `O’Hara`, `E.J.`, `al-Bashari`. */
export const NAME_WORD = String.raw`${FUSED}?\p{Lu}[\p{L}\p{M}'’.‑-]*`;

const WORDS = String.raw`${NAME_WORD}(?:\s+(?:(?:${SMALL}|und)\s+){0,3}${NAME_WORD}){0,4}`;

/** The same for a person's name in a line of text: up to five words, with particles between them, and a generation. */
export const NAME = String.raw`${WORDS}(?:,\s*(?:${suffixesFor('listed.').join('|')})\b\.?)?`;
