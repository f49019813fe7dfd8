import { createHash } from 'node:crypto';
import { cut, type Placed } from './cut.ts';
import {
  type Before,
  Bytes,
  type Chunk,
  dictionary,
  FINDS,
  type PlacedFind,
  POSTINGS,
  type Posting,
  QUOTE_KINDS,
  type WrittenTerm,
} from './dictionary.ts';
import { type PrintedText, printedText } from './printed-text.ts';
import type { SearchedArticle, SearchedQuote } from './searched-article.ts';
import { levelOf, termsOf } from './terms.ts';

/** The dictionaries of a shard: words, values of facets (`name=value`), quotes by speaker, figures by unit. */
const DICTIONARIES = ['words', 'facets', 'quotes', 'figures'] as const;
export type DictionaryName = (typeof DICTIONARIES)[number];
/** The one of which there are files of places. */
export const WITH_PLACES: DictionaryName = 'words';

/** A part of the index: whatever the browser asks for articles of one time. */
export interface Shard extends Readonly<Record<DictionaryName, readonly string[]>> {
  // Of each dictionary the first term of each of its chunks.
  /** Digest of all that it holds. */
  readonly version: string;
  /** Its files by their names in its folder. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

/** Characters of the texts that stand in one file: ten hits are ten such files. */
const TOGETHER = 16_000;

/** An article that is in the shard as it was before. */
export interface StandingArticle extends Pick<Placed, 'id' | 'published'> {
  /** Its number there. */
  readonly before: number;
}

/** What a hit shows of an article. */
export type ShownArticle = ReturnType<typeof shownArticle>;

/** A shard as its files have it. */
export interface WrittenShard {
  /** What its hits show, in the order of its articles. */
  readonly shown: readonly ShownArticle[];
  /** The terms of its dictionaries, in their order. */
  readonly terms: Readonly<Record<DictionaryName, readonly WrittenTerm[]>>;
}

/** An article that is indexed: `printed` is what its hits show. */
interface Indexed {
  readonly doc: number;
  readonly article: SearchedArticle;
  readonly printed: PrintedText;
}

/**
 * Indexes articles of one year, the newest first, as they are numbered from 0. What comes out depends on them alone.
 * @param before the shard that those are taken over from which stand; they have the same order there
 */
export function shardOf(
  articles: readonly (SearchedArticle | StandingArticle)[],
  year: string | null,
  before: WrittenShard | null = null,
): Shard {
  const indexed: Indexed[] = [];
  const shown = articles.map((article, doc) => {
    const { id, published } = article;
    if ('before' in article) return { id, year, published, shown: before!.shown[article.before]! };
    const one = { doc, article, printed: printedText(article) };
    indexed.push(one);
    return { id, year, published, shown: shownArticle(one) };
  });
  const numbers = (before?.shown ?? []).map(() => -1);
  for (const [doc, article] of articles.entries()) if ('before' in article) numbers[article.before] = doc;
  const chunks = chunksOf(indexed, (name) => ({ terms: before?.terms[name] ?? [], numbers }));
  const others = new Map<string, string | Uint8Array>([...textFiles(shown), ['days.bin', daysOf(articles)]]);
  const version = digestOf(Object.values(chunks).flat(), others);
  const files = new Map<string, string | Uint8Array>();
  for (const [name, content] of others)
    files.set(name, typeof content === 'string' ? content : headed(version, content));
  for (const name of DICTIONARIES)
    for (const [number, { postings, places }] of chunks[name].entries()) {
      files.set(`${name}-${number}.bin`, headed(version, postings));
      if (name === WITH_PLACES) files.set(`places-${number}.bin`, headed(version, places));
    }
  const firsts = (name: DictionaryName): string[] => chunks[name].map(({ first }) => first);
  return {
    version,
    words: firsts('words'),
    facets: firsts('facets'),
    quotes: firsts('quotes'),
    figures: firsts('figures'),
    files,
  };
}

/** So that a browser sees when a file is of another day than the list of shards that it has. */
const headed = (version: string, content: Uint8Array): Uint8Array =>
  Buffer.concat([Buffer.from(version, 'latin1'), content]);

function digestOf(chunks: readonly Chunk[], others: ReadonlyMap<string, string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const { postings, places } of chunks) hash.update(postings).update(places);
  for (const [name, content] of others) hash.update(name).update(content);
  return hash.digest('hex').slice(0, 8);
}

function chunksOf(
  indexed: readonly Indexed[],
  before: (name: DictionaryName) => Before,
): Record<DictionaryName, Chunk[]> {
  const words = new Map<string, Posting[]>();
  const facets = new Map<string, Posting[]>();
  const quotes = new Map<string, PlacedFind[]>();
  const figures = new Map<string, PlacedFind[]>();
  for (const { doc, article, printed } of indexed) {
    const { terms, words: many, range } = termsOf(article);
    for (const [term, { weight, places }] of terms)
      add(words, term, { doc, level: levelOf(weight, many), places });
    for (const [name, value] of article.facets)
      add(facets, `${name}=${value}`, { doc, level: 0, places: [] });
    for (const [index, { find }] of printed.quotes.entries())
      add(quotes, speakerTerm(find), {
        doc,
        index,
        kind: QUOTE_KINDS.indexOf(find.kind),
        ...range(find.start, find.end),
      });
    for (const [index, { find }] of printed.figures.entries())
      add(figures, `${find.family}=`, { doc, index, kind: 0, ...range(...find.sentence) });
  }
  return {
    words: dictionary(words, POSTINGS, before('words')),
    facets: dictionary(facets, POSTINGS, before('facets')),
    quotes: dictionary(quotes, FINDS, before('quotes')),
    figures: dictionary(figures, FINDS, before('figures')),
  };
}

/** Who is searched for, and how to call them; those of nobody stand together. */
const speakerTerm = ({ by }: SearchedQuote): string => (by ? `${by.id}=${by.name}` : '=');

function add<Item>(terms: Map<string, Item[]>, term: string, item: Item): void {
  const found = terms.get(term);
  if (found) found.push(item);
  else terms.set(term, [item]);
}

/** Of each article the day in its year, as month × 32 + day of the month: either is 0 where it is not known. */
function daysOf(articles: readonly Pick<Placed, 'published'>[]): Uint8Array {
  const bytes = new Bytes();
  for (const { published } of articles) {
    const [, month = 0, day = 0] = /^\d+-(\d\d)(?:-(\d\d))?/.exec(published ?? '') ?? [];
    bytes.number(Number(month) * 32 + Number(day));
  }
  return bytes.taken();
}

/**
 * What hits show, some articles a file, and the list of those files with how many articles each has. An article more
 * changes one of them: they are cut as shards are.
 */
function textFiles(articles: readonly (Placed & { readonly shown: ShownArticle })[]): Map<string, string> {
  const files = new Map<string, string>();
  const list: [name: string, articles: number][] = [];
  for (const { bits, items } of cut(articles, TOGETHER, ({ shown }) => shown.text.length)) {
    const name = `texts-${bits}.json`;
    list.push([name, items.length]);
    files.set(name, JSON.stringify(items.map(({ shown }) => shown)));
  }
  return files.set('texts.json', JSON.stringify(list));
}

function shownArticle({ article, printed }: Indexed) {
  const { path, title, published, publisher } = article;
  return {
    path,
    title,
    date: published?.slice(0, 10) ?? null,
    source: publisher,
    text: printed.text,
    quotes: printed.quotes.map(({ find, start, end }) => [
      find.anchor,
      find.speaker,
      find.via ?? 0,
      start,
      end,
    ]),
    figures: printed.figures.map(({ find, start, end }) => [find.anchor, start, end]),
  };
}
