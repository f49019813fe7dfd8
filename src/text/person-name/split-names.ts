import { generationOf } from './lexicon.ts';

/** "Jane Roe, Ann Voss and John Smith, Jr." → three names: every comma parts two. */
export const splitNames = (text: string): string[] =>
  withGenerations(text.split(LISTED).flatMap((part) => part.split(COMMA)));

/**
 * The names between commas where one may be inverted ("Roe, Jane Ann"): only a comma before a full name parts two.
 * "And" means nothing here.
 */
export const splitAtCommas = (text: string): string[] => withGenerations(atFullNames(text));

/** "John Smith" and "Jr." are one. */
function withGenerations(parts: readonly string[]): string[] {
  const names: string[] = [];
  for (const name of parts) {
    if (names.length > 0 && generationOf(name.trim())) names.push(`${names.pop()}, ${name.trim()}`);
    else names.push(name);
  }
  return names;
}

const LISTED = /\s*(?:;|\||&|\band\b)\s*/;
const COMMA = /\s*,\s*/;
const BEFORE_FULL_NAME = /\s*,(?=\s*\p{Lu}[^,]*\s\p{Lu})\s*/u;

/** Names by their commas: pairs of family and given names stay whole, as does all else that is no full name. */
function atFullNames(text: string): string[] {
  const parts = text.split(COMMA);
  const isInverted = parts.length % 2 === 0 && parts.every((part, k) => k % 2 === 1 || isFamilyName(part));
  if (!isInverted) return text.split(BEFORE_FULL_NAME);
  return parts.flatMap((family, k) => (k % 2 === 0 ? [`${family}, ${parts[k + 1]}`] : []));
}

/** One word with a capital, with or without particles, that is no abbreviation: `Roe`, `van den Berg`; not `AP`. */
const isFamilyName = (text: string): boolean =>
  /^(?:\p{Ll}[\p{L}'’]*\s+)*\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*$/u.test(text.trim());
