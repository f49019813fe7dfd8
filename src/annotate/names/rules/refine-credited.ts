import type { ArticleMeta } from '../../../model/article.ts';
import type { TypedRange } from '../../../tagger/label-set.ts';
import { parseAuthor } from '../../../text/person-name/parse-author.ts';
import type { Tokens } from '../../../text/tokens.ts';
import { firstFrom } from '../../reading.ts';
import { ORGANISATION, PERSON } from '../type-numbers.ts';
import { Listed, listingOf } from './listed.ts';

/**
 * The article's own publisher and authors are names wherever the text prints them in full: `Harbour Weekly: And the
 * bridge?` in an interview. What the tagger found inside such a name gives way.
 */
export function addCredited(tokens: Tokens, meta: ArticleMeta, found: readonly TypedRange[]): TypedRange[] {
  const credited = [
    ...placesOf(tokens, meta.publisher?.value, ORGANISATION),
    ...shortPlaces(tokens, meta.publisher?.value),
    ...(meta.authors?.value ?? []).flatMap((author) => placesOf(tokens, author, typeOfAuthor(author))),
  ];
  if (credited.length === 0) return [...found];
  const owner = new Map<number, TypedRange>();
  const own = (name: TypedRange): void => {
    for (let i = name.range[0]; i < name.range[1]; i++) owner.set(i, name);
  };
  found.forEach(own);
  for (const name of credited) if (!cuts(name, owner)) own(name);
  return [...new Set(owner.values())]
    .filter((name) => owner.get(name.range[0]) === name)
    .sort((a, b) => a.range[0] - b.range[0]);
}

/** An agency, a paper or an office may stand in the byline: `USA Today`, `Eastbay City Council`. */
const typeOfAuthor = (author: string): number =>
  listingOf(author.trim().toLowerCase()) & Listed.organisation || parseAuthor(author).kind === 'organisation'
    ? ORGANISATION
    : PERSON;

/** Whether the name would cut through one that reaches beyond it. */
function cuts({ range }: TypedRange, owner: ReadonlyMap<number, TypedRange>): boolean {
  for (let i = range[0]; i < range[1]; i++) {
    const there = owner.get(i);
    if (there && (there.range[0] < range[0] || there.range[1] > range[1])) return true;
  }
  return false;
}

/** Where a name of two words or more stands, as whole tokens. */
function placesOf(tokens: Tokens, name: string | undefined, type: number): TypedRange[] {
  const words = name?.trim();
  return words?.includes(' ') && words.length <= 80 ? occurrences(tokens, words, type) : [];
}

function occurrences(tokens: Tokens, words: string, type: number): TypedRange[] {
  const out: TypedRange[] = [];
  for (let at = tokens.text.indexOf(words); at >= 0; at = tokens.text.indexOf(words, at + words.length)) {
    const start = firstFrom(tokens, at);
    const end = firstFrom(tokens, at + words.length);
    if (tokens.starts[start] === at && tokens.ends[end - 1] === at + words.length)
      out.push({ range: [start, end], type });
  }
  return out;
}

/** `the Courier` in The Marrowgate Courier: the last word of the publisher's name behind an article. */
function shortPlaces(tokens: Tokens, publisher: string | undefined): TypedRange[] {
  const words = publisher?.trim().split(/\s+/) ?? [];
  const last = words.at(-1)!;
  if (words.length < 2 || words.length > 6 || !/^\p{Lu}\p{Ll}{3,}$/u.test(last)) return [];
  return occurrences(tokens, last, ORGANISATION).filter(({ range: [at] }) => {
    const before = at > 0 ? tokens.text.slice(tokens.starts[at - 1], tokens.ends[at - 1]) : '';
    return before === 'the' || before === 'The';
  });
}
