import type { ArticleMeta, Origin, Sourced } from '../model/article.ts';
import type { Finding } from '../model/diagnose.ts';
import { type DateOrder, type DateReading, readDate } from '../text/calendar-date.ts';
import { authorNames } from '../text/person-name/author-names.ts';
import { plainText } from './formats/xml.ts';

/** Metadata as found in one place, with an identity if it states one. */
export interface GivenMetadata {
  readonly id?: string;
  readonly meta: ArticleMeta;
  readonly findings: readonly Finding[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Field =
  | 'id'
  | 'title'
  | 'published'
  | 'authors'
  | 'publisher'
  | 'url'
  | 'captured'
  | 'language'
  | 'keywords'
  | 'replaces';

// Names that front matter, feeds, exports and schema.org give to the same field; an earlier one wins.
const ALIASES: Readonly<Record<Field, readonly string[]>> = {
  id: ['id', 'guid', 'identifier', 'uuid'],
  title: ['title', 'headline', 'name', 'webtitle', 'articletitle'],
  published: [
    'published',
    'date',
    'datepublished',
    'publishedat',
    'publisheddate',
    'publicationdate',
    'pubdate',
    'publishdate',
    'datepublish',
    'webpublicationdate',
    'dateofpublication',
    'articledate',
    'created',
    'timestamp',
  ],
  authors: [
    'authors',
    'author',
    'byline',
    'creator',
    'by',
    'publishedby',
    'writer',
    'journalist',
    'reporter',
    'authorname',
  ],
  publisher: [
    'publisher',
    'source',
    'outlet',
    'sourcehostname',
    'medianame',
    'sitename',
    'newspaper',
    'publication',
    'publicationname',
    'publicationtitle',
    'pubtitle',
    'sourcename',
    'agency',
    'sourcedomain',
    'domainname',
    'hostname',
  ],
  url: [
    'url',
    'link',
    'canonical',
    'permalink',
    'sourceurl',
    'weburl',
    'requestedurl',
    'articleurl',
    'documenturl',
    'source',
  ],
  captured: [
    'captured',
    'accessed',
    'retrieved',
    'fetched',
    'capturedat',
    'retrievedat',
    'fetchedat',
    'scrapedat',
    'datedownload',
    'filedate',
    'dateaccessed',
    'accessdate',
    'created',
  ],
  language: ['language', 'lang', 'inlanguage'],
  keywords: ['keywords', 'tags', 'topics', 'categories', 'section', 'subjects'],
  replaces: ['replaces', 'supersedes', 'predecessorversion'],
};

// The same for an article's text.
const TEXT_NAMES = [
  'text',
  'bodytext',
  'maintext',
  'storytext',
  'plaintext',
  'fulltext',
  'articletext',
  'body',
  'content',
  'articlebody',
  'articlecontent',
  'contenttext',
  'contenthtml',
  'article',
  'rawtext',
  'leadparagraph',
];

/** An article's text among untrusted fields; undefined where none of its names has any. */
export function articleText(data: unknown): string | undefined {
  const fields = ownFields(data);
  const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
  return TEXT_NAMES.map((name) => fields.get(name)).find(isText);
}

/** Whether fields of these names are those of an article: its text, and what it is called or where it stands. */
export function areArticleFields(names: readonly string[]): boolean {
  const known = new Set(names.map(plainName));
  const has = (wanted: readonly string[]): boolean => wanted.some((name) => known.has(name));
  return has(TEXT_NAMES) && has([...ALIASES.title, ...ALIASES.url]);
}

/** Reads metadata fields out of untrusted data, whatever it is; what cannot be used is told and left out. */
export function readMetadata(data: unknown, origin: Origin, order?: DateOrder): GivenMetadata {
  const fields = ownFields(data);
  const findings: Finding[] = [];
  const pick = (field: Field): unknown => {
    for (const alias of ALIASES[field]) {
      const value = fields.get(alias);
      if (
        value !== undefined &&
        value !== null &&
        value !== '' &&
        !isEmptyList(value) &&
        typeof value !== 'boolean' &&
        !isOther(field, alias, value, fields)
      )
        return value;
    }
    return undefined;
  };
  const one = (field: Field): string | undefined => {
    const value = pick(field);
    const text = nameOf(Array.isArray(value) ? value[0] : value);
    if (value !== undefined && text === undefined) findings.push({ code: 'bad-field', detail: field });
    return text;
  };
  // Jekyll parts its tags by spaces.
  const isJekyll = fields.has('layout') && !String(pick('keywords') ?? '').includes(',');
  const many = (field: Field): readonly string[] | undefined => {
    const value = pick(field);
    if (value === undefined) return undefined;
    const split = SPLIT[field] ?? (isJekyll ? splitWords : splitKeywords);
    const list = (Array.isArray(value) ? value.slice(0, 100) : [value]).flatMap((item) =>
      split(nameOf(item) ?? ''),
    );
    if (!list.length) findings.push({ code: 'bad-field', detail: field });
    return list.length ? [...new Set(list)] : undefined;
  };
  const meta: Mutable<ArticleMeta> = {};
  const set = <K extends keyof ArticleMeta>(key: K, value: unknown): void => {
    if (value !== undefined) meta[key] = { value, origin } as unknown as Mutable<ArticleMeta>[K];
  };
  set('title', withoutMarkup(one('title')));
  const published = dateOf(pick('published'), findings, order);
  set('published', published?.iso);
  if (meta.published && published?.decided) meta.published = { ...meta.published, certainty: 'decided' };
  set('authors', many('authors'));
  set('publisher', one('publisher'));
  const { address, captured } = originalOf(webAddress(one('url'), findings));
  set('url', address);
  set('captured', dateOf(pick('captured'), findings, order)?.iso ?? captured);
  set('language', languageTag(one('language')));
  set('keywords', many('keywords'));
  set('replaces', many('replaces'));
  const id = one('id');
  return { ...(id === undefined ? {} : { id }), meta, findings };
}

/**
 * Names that mean one thing or another: the `source` of a clipping is its address, elsewhere an outlet; where a note has
 * an address, what was `created` is the note.
 */
function isOther(field: Field, alias: string, value: unknown, fields: ReadonlyMap<string, unknown>): boolean {
  const isAddress = typeof value === 'string' && /^https?:\/\//i.test(value.trim());
  if (alias === 'source') return isAddress === (field === 'publisher');
  if (alias !== 'created') return false;
  const isClipping = ALIASES.url.some((name) => /^https?:/.test(String(fields.get(name) ?? '')));
  return isClipping === (field === 'published');
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** Own fields under names without case, `_`, `-` or space; `__proto__` and the like are names as any other. */
function ownFields(data: unknown): Map<string, unknown> {
  const fields = new Map<string, unknown>();
  if (typeof data !== 'object' || data === null) return fields;
  for (const [key, value] of Object.entries(data)) {
    const name = plainName(key);
    if (!fields.has(name)) fields.set(name, value);
  }
  return fields;
}

const plainName = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '');

/** The text of a value: a string, a number, or what an object calls its name. Cut at 2,000 characters. */
function nameOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const fields = ownFields(value);
    const name = ['name', 'main', 'original', '$date'].map((key) => fields.get(key)).find(isPlain);
    return name === undefined ? undefined : nameOf(name);
  }
  if (typeof value !== 'string') return undefined;
  return value.slice(0, 2000).replace(WIKI_LINK, '$1').replace(/\s+/g, ' ').trim() || undefined;
}

/** Tags that titles have, and characters that are written as references. */
const MARKUP =
  /<\/?(?:a|b|br|em|i|p|span|strong|su[bp])\b[^>]{0,500}>|&(?:#\d{2,6}|#x[\da-f]{2,6}|[a-z]{2,8});/i;

/** Content systems write titles as they print them: "Kelby&#8217;s <em>other</em> pier". */
const withoutMarkup = (title: string | undefined): string | undefined =>
  title !== undefined && MARKUP.test(title) ? plainText(title) || undefined : title;

const isPlain = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';
/** [[The Lindholm Post]]: a link of a note's program */
const WIKI_LINK = /\[\[([^\][|#]{1,200})[^\]]{0,200}\]\]/g;

/** How a list in one text is taken apart. Titles have commas. */
const SPLIT: Readonly<Partial<Record<Field, (text: string) => readonly string[]>>> = {
  authors: authorNames,
  replaces: (text) => (text === '' ? [] : [text]),
};

const splitWords = (text: string): string[] => text.split(/\s+/).filter(Boolean);

const splitKeywords = (text: string): string[] =>
  text
    .split(/\s*[,;|]\s*/)
    .filter(Boolean)
    .slice(0, 100);

/** A date, with a finding where there is one that cannot be used. Whole numbers are Unix times. */
function dateOf(
  value: unknown,
  findings: Finding[],
  order: DateOrder | undefined,
): Extract<DateReading, { iso: string }> | undefined {
  if (value === undefined) return undefined;
  const given = typeof value === 'number' ? value : nameOf(value);
  const text = typeof given === 'number' || /^\d{9,13}$/.test(given ?? '') ? unixTime(Number(given)) : given;
  if (text === undefined) {
    findings.push({ code: 'invalid-date', detail: typeof value });
    return undefined;
  }
  const read = readDate(text, order);
  if ('iso' in read) return read;
  findings.push({ code: DATE_CODES[read.problem], detail: text });
  return undefined;
}

const DATE_CODES = {
  'not-a-date': 'invalid-date',
  impossible: 'invalid-date',
  ambiguous: 'ambiguous-date',
  incomplete: 'incomplete-date',
} as const satisfies Record<Extract<DateReading, { problem: string }>['problem'], Finding['code']>;

/** Seconds or milliseconds since 1970, from 1973 to 2199, as an ISO date-time; other numbers as their digits. */
function unixTime(value: number): string {
  const milliseconds = value > 1e11 ? value : value * 1000;
  if (!Number.isInteger(value) || value < 1e8 || milliseconds > 7.25e12) return String(value);
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

// https://web.archive.org/web/20240307101500id_/https://courier.example/pier
const ARCHIVED =
  /^https?:\/\/[^/]*archive[^/]*\/(?:web\/)?(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})[a-z_]*\/(https?:\/\/.+)$/i;

/** The address that an archive's copy was taken from, and when. */
function originalOf(url: string | undefined): { address?: string | undefined; captured?: string } {
  const found = ARCHIVED.exec(url ?? '');
  if (!found) return { address: url };
  const [, year, month, day, hour, minute, second, address] = found;
  return { address, captured: `${year}-${month}-${day}T${hour}:${minute}:${second}+00:00` };
}

function webAddress(value: string | undefined, findings: Finding[]): string | undefined {
  if (value === undefined) return undefined;
  if (/^https?:\/\/[^\s<>"]+$/i.test(value) && URL.canParse(value)) return value;
  findings.push({ code: 'bad-field', detail: `url: ${value}` });
  return undefined;
}

/** `en_US` → `en-US`; words such as "English" are left out. */
function languageTag(value: string | undefined): string | undefined {
  const tag = value?.replace(/_/g, '-');
  if (!tag || !/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined; // well-formed to the eye only: en-us-us
  }
}

/** The first of the lists that has a field gives it. */
export function mergeMetadata(...inOrder: readonly (ArticleMeta | undefined)[]): ArticleMeta {
  const merged: Record<string, Sourced<unknown>> = {};
  for (const meta of inOrder)
    for (const [key, value] of Object.entries(meta ?? {}))
      if (value) merged[key] ??= value as Sourced<unknown>;
  return merged as ArticleMeta;
}
