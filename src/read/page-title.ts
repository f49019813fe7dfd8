import { readDate } from '../text/calendar-date.ts';

/** A heading of a page. */
export interface Heading {
  readonly level: 1 | 2;
  readonly text: string;
  /** All of it is a link: to a section, to the home page. */
  readonly linked: boolean;
}

/** What a page offers for its title, and what is known of its site. */
export interface TitleSources {
  /** The headline that meta tags give readers elsewhere: Open Graph first. */
  readonly shared: string | undefined;
  /** The headline of its JSON-LD. */
  readonly linked: string | undefined;
  readonly titleTag: string;
  readonly headings: readonly Heading[];
  /** Names of the site: the publisher's, the host's. */
  readonly sites: readonly string[];
}

/** A headline and what it was taken from. */
export interface PageTitle {
  readonly title: string;
  readonly from: 'shared' | 'linked' | 'page';
}

/** Headings of a page that are no headline. */
const MENU_WORDS = new Set(
  'menu|main menu|sections|navigation|site navigation|search|page|home|news|more|topics|log in|sign in|subscribe'.split(
    '|',
  ),
);

// The separators before or behind a site's name. A hyphen needs its spaces: "Bridge-builders".
const SEPARATOR = /\s+(?:\||-{1,2}|–|—|::|»|›|•|·|«)\s+|\s*\|\s*|\s+--\s*|\s*\s›\s*/;
const MEDIA_WORD =
  /\b(?:news|post|times|gazette|herald|tribune|journal|today|online|daily|weekly|chronicle|courier|observer|guardian|telegraph|mirror|radio|tv|magazine|zeitung|nachrichten|press)\b/i;
const HOST = /^(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i;
// (Published 2016): what an archive adds to its headlines
const ADDED = /\s*\((?:Published|Updated|Archived)\s[^()]{4,30}\)\s*$/i;
const CUT = /\s*(?:…|\.{3})$/;

/**
 * The headline: what the page states for readers elsewhere, without its site's name; where it states nothing, the
 * heading that its title tag repeats, else a first heading that is no menu's, else the title tag.
 */
export function pageTitle(sources: TitleSources): PageTitle | null {
  const { titleTag, headings } = sources;
  const clean = (title: string): string => withoutAffixes(title, sources);
  const from = statedBest(sources);
  const best = from ? clean(sources[from]!) : (printedHeadline(sources) ?? clean(titleTag));
  if (!best) return null;
  const others = [sources.shared, sources.linked, ...headings.map(({ text }) => text), titleTag];
  return { title: whole(best, others.filter((it) => it !== undefined).map(clean)), from: from ?? 'page' };
}

/**
 * Which of two stated headlines. The title tag is written for search engines, so the one that differs from it is the
 * headline; where only the JSON-LD differs, it must be printed, or the shorter one, as search words make a title long.
 * Where the page prints a third headline, the one that two places state. A kicker belongs to the headline that is
 * printed with it.
 */
function statedBest(sources: TitleSources): 'shared' | 'linked' | null {
  const { shared, linked, titleTag } = sources;
  if (!shared || !linked) return shared ? 'shared' : linked ? 'linked' : null;
  const printed = printedHeadlines(sources).map(lettersOf);
  const tag = lettersOf(titleTag);
  const [a, b] = [lettersOf(shared), lettersOf(linked)];
  if (a === b) return 'shared';
  // og:title is often the headline with the site's name.
  if (shared.startsWith(linked) && AFFIX_START.test(shared.slice(linked.length))) return 'linked';
  const isThird = printed.length > 0 && !printed.some((one) => one === a || one === b);
  if (tag.startsWith(b)) return isThird && !tag.startsWith(a) ? 'linked' : 'shared';
  if (a.endsWith(b) && printed.includes(a)) return 'shared';
  return printed.includes(b) || (tag.startsWith(a) && linked.length < shared.length) ? 'linked' : 'shared';
}

const AFFIX_START = /^\s*[|｜:：–—·•»›/-]/;

function printedHeadline(sources: TitleSources): string | undefined {
  const { titleTag, headings } = sources;
  const isOwn = ownHeading(sources);
  const parts = partsOf(titleTag);
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '');
  const repeated = headings.find(({ text }) => lettersOf(text) === lettersOf(longest) && isOwn(text));
  if (repeated) return repeated.text;
  const first = printedHeadlines(sources);
  return (
    first.find((text) => lettersOf(titleTag).startsWith(lettersOf(text))) ??
    first[0] ??
    (titleTag ? undefined : headings.find(({ level, text }) => level === 1 && isOwn(text))?.text)
  );
}

/** First headings that may be the article's: no link, no menu's and not the site's name. */
function printedHeadlines(sources: TitleSources): string[] {
  const isOwn = ownHeading(sources);
  return sources.headings
    .filter(({ level, linked, text }) => level === 1 && !linked && isOwn(text))
    .map(({ text }) => text);
}

function ownHeading({ sites }: TitleSources): (text: string) => boolean {
  const names = new Set(sites.map(lettersOf));
  return (text) => !names.has(lettersOf(text)) && !MENU_WORDS.has(text.toLowerCase());
}

/** A headline that is cut with dots, made whole by another that begins so. */
function whole(title: string, others: readonly string[]): string {
  if (!CUT.test(title)) return title;
  const start = lettersOf(title);
  const longer = others.find((other) => !CUT.test(other) && lettersOf(other).startsWith(start));
  return longer ?? title;
}

/** "Bridge opens | Harbour Gazette" → "Bridge opens". */
function withoutAffixes(given: string, sources: TitleSources): string {
  let title = given.replace(ADDED, '').trim();
  for (let left = 4; left > 0; left--) {
    const shorter = withoutOne(title, sources);
    if (shorter === title) break;
    title = shorter;
  }
  return title;
}

function withoutOne(title: string, { headings, sites }: TitleSources): string {
  const parts = partsOf(title);
  if (parts.length < 2) return title;
  const names = new Set(sites.map(lettersOf));
  const headlines = new Set(headings.filter(({ level }) => level === 1).map(({ text }) => lettersOf(text)));
  const last = parts.at(-1)!;
  const before = title
    .slice(0, title.lastIndexOf(last))
    .replace(new RegExp(`(?:${SEPARATOR.source})$`), '')
    .trim();
  const isHeadline = headlines.has(lettersOf(before)) && before.length > last.length;
  if (isHeadline || names.has(lettersOf(last)) || isAffix(last)) return before;
  const first = parts[0]!;
  const behind = title
    .slice(first.length)
    .replace(new RegExp(`^(?:${SEPARATOR.source})`), '')
    .trim();
  // "Opinion | Nobody needs a pier": a section
  const isPrinted = headlines.has(lettersOf(behind)) && behind.length > first.length;
  return isPrinted || names.has(lettersOf(first)) || HOST.test(first) ? behind : title;
}

const partsOf = (title: string): string[] =>
  title.split(SEPARATOR).filter((part) => /[\p{L}\p{N}]/u.test(part));

/** A host, a date, a name in capitals, or few capitalised words with one that outlets have: "The Lindholm Post". */
function isAffix(part: string): boolean {
  if (HOST.test(part) || 'iso' in readDate(part)) return true;
  const words = part.split(/\s+/);
  if (words.length > 5) return false;
  if (/^[\p{Lu}\s&.]{3,}$/u.test(part)) return true;
  return MEDIA_WORD.test(part) && words.every((word) => /^(?:\p{Lu}|of$|and$|the$|&)/u.test(word));
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
