import { foldName } from '../../text/fold.ts';
import { LEGAL_FORMS } from '../../text/lexicon/legal-forms.data.ts';

const ACRONYM = /^[A-Z][A-Z&]{1,7}s?$/;
// Initials of words that an acronym may leave out or take in: of, and, for, the, in, on, a.
const OPTIONAL_INITIALS = /[oaftin]/g;

/** Folded, without "the" and without the legal form: "The Acme Corp." → `acme`. */
export function organisationCore(name: string): string {
  const words = foldName(name.replaceAll('&', ' and ')).split(' ');
  if (words[0] === 'the' && words.length > 1) words.shift();
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1)!)) words.pop();
  return words.join(' ');
}

/** The letters of `OSCE`, `U.N.`, else null. */
export function acronymOf(name: string): string | null {
  const bare = name.replace(/^[Tt]he\s+/, '').replaceAll('.', '');
  return ACRONYM.test(bare) ? foldName(bare.replaceAll('&', '')) : null;
}

const SMALL_WORDS = new Set(['of', 'and', 'for', 'the', 'in', 'on', 'a', 'to', 'at', 'de', 'la']);

/** The acronyms that a name of several words may have, with and without its small words: `osce`, `ofsacie`. */
export function initialsOf(name: string): readonly string[] {
  const words = organisationCore(name).split(' ');
  if (words.length < 2) return [];
  const all = words.map((word) => word[0]).join('');
  const content = words.filter((word) => !SMALL_WORDS.has(word)).map((word) => word[0]);
  const [first, ...rest] = words;
  // "Department of Justice" is the DOJ, but "Department of Homeland Security" the DHS.
  return [...new Set([content.join(''), all, `${first![0]}${rest.map((word) => word[0]).join('')}`])];
}

/**
 * Where an organisation's acronym and its full name meet: first and last initial, and between them those that no
 * small word could have given (`DOJ` and "Department of Justice": `dj`). A name of one word meets itself in capitals
 * there ("Politico" and POLITICO), which looks like an acronym.
 */
export function organisationKey(name: string): string {
  const letters = acronymOf(name) ?? initialsOf(name)[1] ?? initialsOf(name)[0] ?? organisationCore(name);
  if (letters.length < 2) return organisationCore(name);
  const inner = letters.slice(1, -1).replace(OPTIONAL_INITIALS, '');
  return `${letters[0]}${inner}${letters.at(-1)}`;
}
