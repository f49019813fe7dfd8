import type { Article } from '../../model/article.ts';
import { PLACES } from '../names/lexicons/places.data.ts';
import { COUNTRIES, DOMAINS, PUBLISHERS } from './countries.data.ts';

/** ISO 3166-1 alpha-2. */
export type Country = string;

/** Names of one to four words → country. */
const NAMES = new Map<string, Country>();
const PUBLISHED = new Map<string, Country>();
const CODES = new Set<Country>();
for (const line of COUNTRIES.trim().split('\n')) {
  const [code = '', names = ''] = line.split('|');
  CODES.add(code);
  for (const name of names.split(',')) NAMES.set(name, code);
}
for (const state of PLACES.usState.split(',')) {
  const name = state.trim();
  // "Ala." and "Miss." are read beside a town; a newspaper of Georgia says which by the rest of the text.
  if (name.length > 5 && !name.endsWith('.') && !NAMES.has(name)) NAMES.set(name, 'US');
}
for (const line of PUBLISHERS.trim().split('\n')) {
  const [code = '', names = ''] = line.split('|');
  for (const name of names.split(',')) PUBLISHED.set(name, code);
}
/** The same names as addresses have them: `hongkong`. Short ones begin other words. */
const LEAST_LETTERS = 5;
const SITES = new Map(
  [...NAMES].map(([name, country]) => [name.toLowerCase().replace(/[\s.’'-]/g, ''), country] as const),
);
const MOST_WORDS = 4;
/** First words of the names: few of a text's capitals begin one. */
const OPENINGS = new Set([...NAMES.keys()].map((name) => name.split(' ')[0]!));
const ENDING = /(?:[’']s?|[.-])$/;
const mayOpen = (word: string): boolean =>
  OPENINGS.has(word) || OPENINGS.has(word.replace(ENDING, '')) || word === word.toUpperCase();
const CAPITALISED = /\p{Lu}[\p{L}.’'-]*(?: (?:of |and |de |es )?\p{Lu}[\p{L}.’'-]*)*/gu;

/**
 * How often a text names each country: itself, its people or its cities. Linear in the text's length.
 * @param text may be an article, a sentence or a publisher's name
 */
export function countriesIn(text: string): Map<Country, number> {
  const counts = new Map<Country, number>();
  for (const [run] of text.matchAll(CAPITALISED)) {
    const words = run.split(' ');
    for (let i = 0; i < words.length; ) {
      const found = longestName(words, i);
      if (found) counts.set(found.country, (counts.get(found.country) ?? 0) + 1);
      i += found?.length ?? 1;
    }
  }
  return counts;
}

function longestName(
  words: readonly string[],
  at: number,
): { readonly country: Country; readonly length: number } | null {
  if (!mayOpen(words[at]!)) return null;
  for (let length = Math.min(MOST_WORDS, words.length - at); length > 0; length--) {
    const name = words.slice(at, at + length).join(' ');
    const country = NAMES.get(name) ?? NAMES.get(name.replace(ENDING, '')) ?? NAMES.get(fromCapitals(name));
    if (country) return { country, length };
  }
  return null;
}

/** "OTTAWA" of a dateline. */
const fromCapitals = (name: string): string =>
  name.length > 3 && name === name.toUpperCase()
    ? name.toLowerCase().replace(/(?<=^| )\p{L}/gu, (letter) => letter.toUpperCase())
    : name;

/** The country that a publication is at home in: by its name, by what the name holds, or by its address; null if unknown. */
export function publisherCountry({ meta }: Article): Country | null {
  const publisher = meta.publisher?.value.trim() ?? '';
  const plain = publisher
    .toLowerCase()
    .replaceAll('-', ' ')
    .replace(/^the /, '')
    .replace(/[()]/g, '')
    .replace(/\s+/g, ' ');
  const named = onlyOne(countriesIn(publisher));
  // "ABC News (Australia)" is not the American one.
  const bracketed = onlyOne(countriesIn(/\(([^)]+)\)/.exec(publisher)?.[1] ?? ''));
  return (
    bracketed ??
    PUBLISHED.get(plain) ??
    named ??
    domainCountry(publisher) ??
    PUBLISHED.get(hostOf(meta.url?.value ?? '').replace(/\.(?:com|org|net)$/, '')) ??
    domainCountry(hostOf(meta.url?.value ?? '')) ??
    siteCountry(hostOf(meta.url?.value ?? publisher))
  );
}

/** The country of the place before the dash that opens a report: "TORONTO (AP) —". */
export function datelineCountry({ text, blocks }: Article): Country | null {
  const dateline = blocks.find(({ role }) => role === 'dateline');
  return dateline ? onlyOne(countriesIn(text.slice(dateline.start, dateline.end))) : null;
}

const onlyOne = (counts: ReadonlyMap<Country, number>): Country | null =>
  counts.size === 1 ? counts.keys().next().value! : null;

const hostOf = (url: string): string =>
  /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1]?.toLowerCase() ?? '';

/** `ottawacitizen.com` begins with a city. */
function siteCountry(host: string): Country | null {
  const label = host.split('.')[0]!.replace(/^the/, '').replaceAll('-', '');
  for (let length = label.length; length >= LEAST_LETTERS; length--) {
    const country = SITES.get(label.slice(0, length));
    if (country) return country;
  }
  return null;
}

/** `dailynews.co.tz` is of Tanzania. */
function domainCountry(host: string): Country | null {
  const top = /^[\w-]+(?:\.[\w-]+)*\.([a-z]{2,3})$/i.exec(host)?.[1]?.toLowerCase();
  if (top === undefined) return null;
  return (
    DOMAINS[top] ??
    (CODES.has(top.toUpperCase()) && !/^(?:co|tv|me|io|ai|to|fm|la|cc|ly)$/.test(top)
      ? top.toUpperCase()
      : null)
  );
}
