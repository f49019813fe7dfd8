import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { wordsIn } from '../../public/assets/search/words.js';

/** What a site's open data say: an answer is complete if it has all that they have. */
export interface Records {
  readonly quotes: readonly Quote[];
  readonly figures: readonly Figure[];
  /** Topics of each article, with those above them. */
  readonly topics: ReadonlyMap<string, readonly Topic[]>;
  /** Names of people, the most quoted first. */
  readonly people: readonly string[];
}
export interface Quote {
  readonly article: string;
  readonly published: string;
  readonly publisher: string;
  readonly kind: string;
  readonly speaker: string;
  /** Its words as pages print them. */
  readonly said: string;
  /** Address of its place. */
  readonly link: string;
}
export interface Figure {
  readonly sentence: string;
  readonly link: string;
}
export interface Topic {
  readonly id: string;
  readonly label: string;
  readonly path: readonly string[];
}
type Row = Readonly<Record<string, string>>;

/** The texts of a download: one file, or one a month. */
function texts(site: string, name: string, ending: string): string[] {
  const whole = path.join(site, 'data', `${name}.${ending}`);
  if (existsSync(whole)) return [readFileSync(whole, 'utf8')];
  const folder = path.join(site, 'data', name);
  return readdirSync(folder)
    .sort()
    .map((file) => gunzipSync(readFileSync(path.join(folder, file))).toString('utf8'));
}

const rows = (site: string, name: string): Row[] =>
  texts(site, name, 'csv').flatMap((text) => parse(text, { columns: true }) as Row[]);

export function readRecords(site: string): Records {
  const quotes = rows(site, 'quotes').map((row) => ({
    article: row['article']!,
    published: row['published']!,
    publisher: row['publisher']!,
    kind: row['kind']!,
    speaker: row['speaker']!,
    said: row['kind'] === 'direct' ? row['text']! : row['statement'] || row['text']!,
    link: placeOf(row['link']!),
  }));
  const figures = rows(site, 'figures').map((row) => ({
    sentence: row['sentence']!,
    link: placeOf(row['link']!),
  }));
  const articles = texts(site, 'articles', 'ndjson').flatMap((text) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly id: string; readonly topics: readonly Topic[] }),
  );
  const people = rows(site, 'people')
    .filter(({ type }) => type === 'person')
    .map(({ name, direct, mixed, indirect }) => ({
      name: name!,
      said: Number(direct) + Number(mixed) + Number(indirect),
    }))
    .sort((a, b) => b.said - a.said || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name);
  return { quotes, figures, people, topics: new Map(articles.map(({ id, topics }) => [id, topics])) };
}

/** From the site's articles on: `articles/2016/03/…/#q-x`. */
const placeOf = (link: string): string => link.slice(link.indexOf('/articles/') + 1);

const termsIn = (text: string): Set<string> =>
  new Set(wordsIn(text).flatMap(({ term, joined }) => [term, ...(joined === null ? [] : [joined])]));

/** Whether a text has all of these words, as the search compares them. */
export const hasWords = (text: string, words: string): boolean => {
  const terms = termsIn(text);
  return wordsIn(words).every(({ term }) => terms.has(term));
};

const SHORTEST = 6;

/** The word that is most somebody's own: said often, and by others seldom. */
export function ownWord(quotes: readonly Quote[], of: (quote: Quote) => boolean): string {
  const counts = new Map<string, { word: string; own: number; all: number }>();
  for (const quote of quotes)
    for (const word of new Set(quote.said.toLowerCase().match(/\p{L}+/gu))) {
      if (word.length < SHORTEST) continue;
      const known = counts.get(word) ?? { word, own: 0, all: 0 };
      known.all++;
      if (of(quote)) known.own++;
      counts.set(word, known);
    }
  // Twice squared: a word said once is nobody's own.
  const weight = ({ own, all }: { own: number; all: number }): number => own ** 2 / all;
  const names = new Set(quotes.flatMap(({ speaker }) => speaker.toLowerCase().split(/\s+/)));
  return [...counts.values()]
    .filter(({ word }) => !names.has(word))
    .sort((a, b) => weight(b) - weight(a) || (a.word < b.word ? -1 : 1))[0]!.word;
}

/** The commonest of some values. */
export function commonest(values: readonly string[]): string {
  const groups = [...Map.groupBy(values, (value) => value)];
  return groups.sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))[0]![0];
}
