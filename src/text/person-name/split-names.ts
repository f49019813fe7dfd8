import { generationOf } from './lexicon.ts';

/**
 * "Jane Roe, Ann Voss and John Smith, Jr." → three names.
 * @param commas whether every comma parts two names, or, where one may be inverted ("Roe, Jane"), those before a full
 * name only
 */
export function splitNames(text: string, commas: 'all' | 'before-full-names'): string[] {
  const separator = commas === 'all' ? ANY : BEFORE_FULL_NAME;
  const names: string[] = [];
  for (const name of text.split(separator)) {
    if (names.length > 0 && generationOf(name.trim())) names.push(`${names.pop()}, ${name.trim()}`);
    else names.push(name);
  }
  return names;
}

const ANY = /\s*(?:;|\||&|,|\band\b)\s*/;
const BEFORE_FULL_NAME = /\s*(?:;|\||&|\band\b|,(?=\s*\p{Lu}[^,;|]*\s\p{Lu}))\s*/u;
