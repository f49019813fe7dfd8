import type { Article } from '../../model/article.ts';
import { type Country, countriesIn, datelineCountry, publisherCountry } from '../country/country.ts';
import { FOREIGN_CURRENCIES } from './currencies.data.ts';
import { fullName } from './currencies.ts';
import { once } from './once.ts';
import { list, rows } from './phrases.ts';
import type { Settled, SharedName } from './shared-name.ts';

/** Says which currency a shared name stands for, in a sentence of an article. */
export type SettleCurrency = (shared: SharedName, sentence: string) => Settled;

const FOREIGN = new Map<Country, string>();
for (const [code = '', countries] of rows(FOREIGN_CURRENCIES))
  for (const country of list(countries)) FOREIGN.set(country, code);

/** ISO 4217 codes begin with the country's own, but for those that share a currency. */
const isMoneyOf = (code: string, country: Country): boolean =>
  FOREIGN.has(country) ? FOREIGN.get(country) === code : code.startsWith(country);

const currencyOf = (country: Country | null, { codes }: SharedName): string | undefined =>
  country === null ? undefined : codes.find((code) => isMoneyOf(code, country));

/** How often a text must name a country for its places to tell the currency, and how many times more than any other. */
const LEAST_MENTIONS = 2;
const CLEARLY = 4;
/** Agencies write American dollars from everywhere: that a text tells of one other country alone is a guess, and less is none. */
const LEAST_FOR_DOLLARS = 3;

/**
 * Which currency a name or sign that several share stands for. It is that of the publisher's country; if that has none
 * of them, dollars are American, as all the world's press has it. Else the article tells: it says the currency in full
 * somewhere ("Swedish crowns"), the sentence names the country, the report comes from there, or tells of no other.
 * What nothing tells stays open. Each source is looked at once an article, and only when it is asked for.
 */
export function settlingCurrency(article: Article): SettleCurrency {
  const home = once(() => publisherCountry(article));
  const mentions = once(() => countriesIn(article.text));
  const inSentence = new Map<string, string | undefined>();
  const inArticle = new Map<SharedName, Settled>();
  const ofSentence = (shared: SharedName, sentence: string): string | undefined => {
    const key = `${shared.names[0]} ${sentence}`;
    if (!inSentence.has(key)) inSentence.set(key, onlyCurrency(countriesIn(sentence), shared));
    return inSentence.get(key);
  };
  const ofArticle = (shared: SharedName): Settled => {
    const own = currencyOf(home(), shared);
    if (own) return ofPublisher(own, shared, own === shared.codes[0] ? null : mentions());
    if (shared.kind === 'world' && home())
      return { code: shared.codes[0]!, open: FOREIGN.get(home()!) === '' };
    if (shared.kind === 'world') return dollarsByMentions(mentions(), shared);
    const code = saidInFull(article.text, shared) ?? currencyOf(datelineCountry(article), shared);
    return code ? { code, open: false } : byMentions(mentions(), shared);
  };
  return (shared, sentence) => {
    if (shared.kind !== 'world' && !currencyOf(home(), shared)) {
      const near = ofSentence(shared, sentence);
      if (near) return { code: near, open: false };
    }
    let settled = inArticle.get(shared);
    if (!settled) inArticle.set(shared, (settled = ofArticle(shared)));
    return settled;
  };
}

/** The publisher's own, unless the report names another of the countries and never its own: then that one's, as a guess. */
function ofPublisher(
  own: string,
  shared: SharedName,
  mentions: ReadonlyMap<Country, number> | null,
): Settled {
  if (shared.kind !== 'world' || !mentions) return { code: own, open: false };
  for (const country of mentions.keys()) if (isMoneyOf(own, country)) return { code: own, open: false };
  const other = onlyCurrency(mentions, shared);
  return { code: other ?? own, open: other !== undefined };
}

/** "12 million Swedish crowns" tells what the article's other crowns are, unless it has Danish ones too. */
function saidInFull(text: string, { names }: SharedName): string | undefined {
  const codes = new Set<string>();
  const words = names.filter((name) => /^[a-zé]{3,}$/.test(name)).join('|');
  if (words === '') return undefined;
  for (const [, adjective = '', name = ''] of text.matchAll(
    new RegExp(`(\\p{L}+) (${words})(?!\\p{L})`, 'giu'),
  )) {
    const code = fullName(adjective.toLowerCase(), name.toLowerCase());
    if (code) codes.add(code);
  }
  // "pounds" beside Irish ones may still be sterling.
  if (names.includes('pounds') && /£|\bsterling\b/i.test(text)) codes.add('GBP');
  return codes.size === 1 ? [...codes][0] : undefined;
}

function onlyCurrency(mentions: ReadonlyMap<Country, number>, shared: SharedName): string | undefined {
  const codes = new Set([...mentions.keys()].flatMap((country) => currencyOf(country, shared) ?? []));
  return codes.size === 1 ? [...codes][0] : undefined;
}

/** Currencies by how often the text names their countries, the most frequent first. */
function mentioned(mentions: ReadonlyMap<Country, number>, shared: SharedName): [string, number][] {
  const counts = new Map<string, number>();
  for (const [country, count] of mentions) {
    const code = currencyOf(country, shared);
    if (code) counts.set(code, (counts.get(code) ?? 0) + count);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** The country of the family that the text tells of, if it is clear; what was named only once is a guess. */
function byMentions(mentions: ReadonlyMap<Country, number>, shared: SharedName): Settled {
  const [first, second] = mentioned(mentions, shared);
  const clear = first && first[1] >= CLEARLY * (second?.[1] ?? 0);
  const often = clear && first[1] >= LEAST_MENTIONS;
  if (clear && (often || shared.kind !== 'usual')) return { code: first[0], open: !often };
  if (shared.kind === 'unknown') return { code: null, open: true };
  return { code: shared.codes[0]!, open: shared.kind !== 'usual' };
}

function dollarsByMentions(mentions: ReadonlyMap<Country, number>, shared: SharedName): Settled {
  const american = shared.codes[0]!;
  const [first, second] = mentioned(mentions, shared);
  if (first?.[0] === american && first[1] >= Math.max(LEAST_MENTIONS, CLEARLY * (second?.[1] ?? 0)))
    return { code: american, open: false };
  const alone = first && !second && first[1] >= LEAST_FOR_DOLLARS;
  return { code: alone ? first[0] : american, open: true };
}
