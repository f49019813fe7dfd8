import { foldAccents } from '../text/fold.ts';

/** What an archive was asked to take down. Plain data, so that it can be handed to a worker thread. */
export interface Removals {
  /** Articles by id, path, address or title, as written. */
  readonly articles: readonly string[];
  readonly people: readonly RemovedPerson[];
}

export interface RemovedPerson {
  readonly names: readonly string[];
  /** Whether the name goes from every article, or every article goes that has it. */
  readonly scope: 'name' | 'articles';
}

/** What stands where a name was. */
export const REMOVED = '[…]';

/** Between the parts of a name: white space, or what addresses and names of files have in its place; and initials. */
const BETWEEN = '(?:[\\s_.+-]|%20){1,4}(?:\\p{L}\\.?[\\s_.+-]{1,4}){0,2}';
const INSIDE = '[\\p{L}\\p{N}]';

/** Where any of some names stand, the family name before the others too, with and without accents and in addresses. */
export function namePattern(names: readonly string[]): RegExp {
  const forms = names.map((name) => {
    const parts = name.trim().split(/\s+/).map(wordForms);
    const forward = parts.join(BETWEEN);
    if (parts.length < 2) return forward;
    return `${forward}|${parts.at(-1)}(?:,\\s{0,3}|${BETWEEN})${parts.slice(0, -1).join(BETWEEN)}`;
  });
  return new RegExp(`(?<!${INSIDE})(?:${forms.join('|')})(?!${INSIDE})`, 'giu');
}

/** The last part of each name, in its own case: in an article that has the whole name it is the same person. */
export function familyPattern(names: readonly string[]): RegExp | null {
  const last = names.flatMap((name) => name.trim().split(/\s+/).slice(1).slice(-1));
  if (last.length === 0) return null;
  return new RegExp(`(?<!${INSIDE})(?:${last.flatMap(caseForms).join('|')})(?!${INSIDE})`, 'gu');
}

const caseForms = (word: string): string[] => [...new Set([word, word.toUpperCase()])].map(wordForms);

const wordForms = (word: string): string =>
  `(?:${[...new Set([word, word.normalize('NFC'), word.normalize('NFD'), unaccented(word)])].map(escaped).join('|')})`;
const unaccented = (word: string): string =>
  word === word.toLowerCase() ? foldAccents(word) : word.normalize('NFD').replace(/\p{M}/gu, '');
const escaped = (word: string): string => word.replace(/[^\p{L}\p{N}\p{M}]/gu, '\\$&');

/** Whether a text has what was taken down: a name, or what an article is called by. */
export function mentionsRemoved(text: string, { articles, people }: Removals): boolean {
  if (articles.some((article) => text.includes(article))) return true;
  return people.some(({ names }) => namePattern(names).test(text));
}
