import { createHash } from 'node:crypto';
import { cut } from './cut.ts';
import {
  Bytes,
  type Chunk,
  dictionary,
  FINDS,
  type PlacedFind,
  POSTINGS,
  type Posting,
  QUOTE_KINDS,
} from './dictionary.ts';
import { type PrintedText, printedText } from './printed-text.ts';
import type { SearchedArticle, SearchedQuote } from './searched-article.ts';
import { levelOf, termsOf } from './terms.ts';

/** The dictionaries of a shard: words, values of facets (`name=value`), quotes by speaker, figures by unit. */
const DICTIONARIES = ['words', 'facets', 'quotes', 'figures'] as const;
type DictionaryName = (typeof DICTIONARIES)[number];

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

/** An article as it is indexed: `printed` is what its hits show. */
interface Indexed {
  readonly article: SearchedArticle;
  readonly printed: PrintedText;
}

/**
 * Indexes articles of one year, the newest first, as they are numbered from 0. What comes out depends on them alone.
 */
export function shardOf(articles: readonly SearchedArticle[], year: string | null): Shard {
  const indexed = articles.map((article) => ({ article, printed: printedText(article) }));
  const chunks = chunksOf(indexed);
  const others = new Map<string, string | Uint8Array>([
    ...textFiles(indexed, year),
    ['days.bin', daysOf(articles)],
  ]);
  const version = digestOf(Object.values(chunks).flat(), others);
  const files = new Map<string, string | Uint8Array>();
  for (const [name, content] of others)
    files.set(name, typeof content === 'string' ? content : headed(version, content));
  for (const name of DICTIONARIES)
    for (const [number, { postings, places }] of chunks[name].entries()) {
      files.set(`${name}-${number}.bin`, headed(version, postings));
      if (name === 'words') files.set(`places-${number}.bin`, headed(version, places));
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

function chunksOf(indexed: readonly Indexed[]): Record<DictionaryName, Chunk[]> {
  const words = new Map<string, Posting[]>();
  const facets = new Map<string, Posting[]>();
  const quotes = new Map<string, PlacedFind[]>();
  const figures = new Map<string, PlacedFind[]>();
  for (const [doc, { article, printed }] of indexed.entries()) {
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
    words: dictionary(words, POSTINGS),
    facets: dictionary(facets, POSTINGS),
    quotes: dictionary(quotes, FINDS),
    figures: dictionary(figures, FINDS),
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
function daysOf(articles: readonly SearchedArticle[]): Uint8Array {
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
function textFiles(indexed: readonly Indexed[], year: string | null): Map<string, string> {
  const files = new Map<string, string>();
  const list: [name: string, articles: number][] = [];
  const placed = indexed.map((one) => ({
    ...one,
    id: one.article.id,
    published: one.article.published,
    year,
  }));
  for (const { bits, items } of cut(placed, TOGETHER, ({ article }) => article.text.length)) {
    const name = `texts-${bits}.json`;
    list.push([name, items.length]);
    files.set(name, JSON.stringify(items.map(textOf)));
  }
  return files.set('texts.json', JSON.stringify(list));
}

function textOf({ article, printed }: Indexed): object {
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
