import type { ArchiveContext } from '../store/archive-context.ts';
import * as queries from '../store/queries/search.ts';
import { foldLetters } from '../text/fold.ts';

/** What a name leads to; topics are found by their labels. */
export type NameKind = 'person' | 'organisation' | 'place' | 'topic';
/** A page and how often its name occurs: in articles, and how many quotes are its own; roughly (`atLeast`). */
export type NamedPage = readonly [
  name: string,
  kind: NameKind,
  path: string,
  articles: number,
  quotes: number,
];

/** The pages of an archive by the words of their names, in files of bounded size. */
export interface NameIndex {
  /** What all words of a file begin with → the file's number. One file has the empty beginning. */
  readonly files: Readonly<Record<string, number>>;
  readonly pages: readonly (readonly NamedPage[])[];
}

/** A file that is asked for while somebody types: about 100 kB, a quarter of it over the wire. */
const LARGEST = 1_500;

/** All people, organisations, places and topics that have a page, the most quoted and mentioned first. */
export const namedPages = ({ store }: ArchiveContext): NamedPage[] =>
  store
    .all(queries.namedPages)
    .map(
      ({ name, kind, path, articles, quotes }): NamedPage => [
        name,
        kind,
        path,
        atLeast(articles),
        atLeast(quotes),
      ],
    )
    .sort(mostHeardFirst);

/** From a hundred on the first two digits of a count: who is named often is named in most articles, and would be news to a file with each. */
function atLeast(count: number): number {
  if (count < 100) return count;
  const step = 10 ** (Math.floor(Math.log10(count)) - 1);
  return Math.floor(count / step) * step;
}

const mostHeardFirst = (a: NamedPage, b: NamedPage): number =>
  b[4] - a[4] || b[3] - a[3] || compare(a[0], b[0]) || compare(a[2], b[2]);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A page stands under each word of its name; where a beginning has too many, the next letter parts them. */
export function nameIndex(pages: readonly NamedPage[], largest = LARGEST): NameIndex {
  const files: Record<string, number> = {};
  const contents: (readonly NamedPage[])[] = [];
  const lay = (beginning: string, entries: readonly Entry[]): void => {
    const longer = entries.filter(({ word }) => word.length > beginning.length);
    if (entries.length <= largest || longer.length === 0) {
      files[beginning] = contents.length;
      contents.push([...new Set(entries.map(({ page }) => page))]);
      return;
    }
    // A name that is the beginning itself ("Li") stays under it.
    if (longer.length < entries.length) {
      files[beginning] = contents.length;
      contents.push(entries.filter(({ word }) => word.length === beginning.length).map(({ page }) => page));
    }
    const groups = Map.groupBy(longer, ({ word }) => beginning + [...word.slice(beginning.length)][0]);
    for (const [next, group] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) lay(next, group);
  };
  lay(
    '',
    pages.flatMap((page) => searchWords(page[0]).map((word) => ({ word, page }))),
  );
  return { files, pages: contents };
}

interface Entry {
  readonly word: string;
  readonly page: NamedPage;
}

/** The words of a name as they are compared. `public/assets/search/names.js` does the same. */
const searchWords = (name: string): string[] => [...new Set(foldLetters(name).match(/[\p{L}\p{N}]+/gu))];
