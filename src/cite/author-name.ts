import { GIVEN_NAMES } from '../text/given-names.data.ts';
import { isSurnameFirst } from '../text/surname-first.ts';

/** An author for reference managers: in parts where the byline is surely a person's, else as printed. */
export type AuthorName = { readonly family: string; readonly given: string } | { readonly literal: string };

// Words of desks and agencies: "Harbour News Agency" is not Ms Agency.
const NOT_A_PERSON = new Set(
  'agency associated bureau correspondent correspondents desk editor editorial editors group media news newsroom office online press reporter reporters service staff team the writers'.split(
    ' ',
  ),
);
const PARTICLES = new Set('al ben bin da de del della der di dos du el la le ten ter van von'.split(' '));

const GIVEN = new Set(GIVEN_NAMES.split(/\s+/));

/** `Ana de Souza` → given Ana, family de Souza; `Xi Jinping` → family Xi, given Jinping; one word, four or more, or a desk's name → literal. */
export function authorName(printed: string): AuthorName {
  const words = printed.trim().split(/\s+/);
  const literal = { literal: words.join(' ') };
  if (words.length < 2 || words.length > 4) return literal;
  if (words.some((word) => NOT_A_PERSON.has(word.toLowerCase()))) return literal;
  if (!words.every((word) => PARTICLES.has(word) || /^\p{Lu}[\p{L}.’'-]*$/u.test(word))) return literal;
  if (isSurnameFirst(words, (word) => GIVEN.has(word.toLowerCase())))
    return { family: words[0]!, given: words.slice(1).join(' ') };
  let first = words.length - 1;
  while (first > 1 && PARTICLES.has(words[first - 1]!.toLowerCase())) first--;
  return { given: words.slice(0, first).join(' '), family: words.slice(first).join(' ') };
}
