import { createHash } from 'node:crypto';
import { cut } from './cut.ts';
import { type Chunk, dictionary, type Posting } from './dictionary.ts';
import { printedText } from './printed-text.ts';
import type { SearchedArticle } from './searched-article.ts';
import { levelOf, termsOf } from './terms.ts';

/** A part of the index: whatever the browser asks for articles of one time. */
export interface Shard {
  /** Digest of all that it holds. */
  readonly version: string;
  /** The first term of each of its chunks. */
  readonly words: readonly string[];
  /** The same of the values of facets, `name=value`. */
  readonly facets: readonly string[];
  /** Its files by their names in its folder. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

/** Characters of the texts that stand in one file: ten hits are ten such files. */
const TOGETHER = 16_000;

/**
 * Indexes articles of one year, the newest first, as they are numbered from 0. What comes out depends on them alone.
 */
export function shardOf(articles: readonly SearchedArticle[], year: string | null): Shard {
  const words = dictionary(wordPostings(articles));
  const facets = dictionary(facetPostings(articles));
  const texts = textFiles(articles, year);
  const version = digestOf(words, facets, texts);
  const files = new Map<string, string | Uint8Array>(texts);
  for (const [number, { postings, places }] of words.entries()) {
    files.set(`words-${number}.bin`, headed(version, postings));
    files.set(`places-${number}.bin`, headed(version, places));
  }
  for (const [number, { postings }] of facets.entries())
    files.set(`facets-${number}.bin`, headed(version, postings));
  return { version, words: words.map(firstOf), facets: facets.map(firstOf), files };
}

const firstOf = ({ first }: Chunk): string => first;

/** So that a browser sees when a file is of another day than the list of shards that it has. */
const headed = (version: string, content: Uint8Array): Uint8Array =>
  Buffer.concat([Buffer.from(version, 'latin1'), content]);

function digestOf(
  words: readonly Chunk[],
  facets: readonly Chunk[],
  texts: ReadonlyMap<string, string>,
): string {
  const hash = createHash('sha256');
  for (const { postings, places } of [...words, ...facets]) hash.update(postings).update(places);
  for (const [name, text] of texts) hash.update(name).update(text);
  return hash.digest('hex').slice(0, 8);
}

function wordPostings(articles: readonly SearchedArticle[]): Map<string, Posting[]> {
  const postings = new Map<string, Posting[]>();
  for (const [doc, article] of articles.entries()) {
    const { terms, words } = termsOf(article);
    for (const [term, { weight, places }] of terms)
      add(postings, term, { doc, level: levelOf(weight, words), places });
  }
  return postings;
}

function facetPostings(articles: readonly SearchedArticle[]): Map<string, Posting[]> {
  const postings = new Map<string, Posting[]>();
  for (const [doc, { facets }] of articles.entries())
    for (const [name, value] of facets) add(postings, `${name}=${value}`, { doc, level: 0, places: [] });
  return postings;
}

function add(postings: Map<string, Posting[]>, term: string, posting: Posting): void {
  const found = postings.get(term);
  if (found) found.push(posting);
  else postings.set(term, [posting]);
}

/**
 * What hits show, some articles a file, and the list of those files with how many articles each has. An article more
 * changes one of them: they are cut as shards are.
 */
function textFiles(articles: readonly SearchedArticle[], year: string | null): Map<string, string> {
  const files = new Map<string, string>();
  const list: [name: string, articles: number][] = [];
  const placed = articles.map((article) => ({ ...article, year }));
  for (const { bits, items } of cut(placed, TOGETHER, ({ text }) => text.length)) {
    const name = `texts-${bits}.json`;
    list.push([name, items.length]);
    files.set(name, JSON.stringify(items.map(textOf)));
  }
  return files.set('texts.json', JSON.stringify(list));
}

function textOf(article: SearchedArticle): object {
  const { path, title, published, publisher } = article;
  const { text, quotes } = printedText(article);
  return {
    path,
    title,
    date: published?.slice(0, 10) ?? null,
    source: publisher,
    text,
    quotes: quotes.map(({ anchor, speaker, start, end }) => [anchor, speaker, start, end]),
  };
}
