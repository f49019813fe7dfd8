import type { ArticleMeta, Origin, Sourced } from '../model/article.ts';
import type { Finding } from '../model/diagnose.ts';
import { type DateOrder, type DateReading, readDate } from '../text/calendar-date.ts';
import { authorNames } from '../text/person-name/author-names.ts';

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
  | 'keywords';

// Names that front matter, feeds, exports and schema.org give to the same field; an earlier one wins.
const ALIASES: Readonly<Record<Field, readonly string[]>> = {
  id: ['id', 'guid', 'identifier', 'uuid'],
  title: ['title', 'headline', 'name'],
  published: [
    'published',
    'date',
    'datepublished',
    'publishedat',
    'publisheddate',
    'publicationdate',
    'pubdate',
    'publishdate',
    'created',
  ],
  authors: ['authors', 'author', 'byline', 'creator', 'by'],
  publisher: ['publisher', 'source', 'outlet', 'sitename', 'newspaper', 'publication', 'agency'],
  url: ['url', 'link', 'canonical', 'permalink', 'sourceurl'],
  captured: [
    'captured',
    'accessed',
    'retrieved',
    'fetched',
    'capturedat',
    'retrievedat',
    'fetchedat',
    'scrapedat',
    'dateaccessed',
    'accessdate',
  ],
  language: ['language', 'lang', 'inlanguage'],
  keywords: ['keywords', 'tags', 'topics', 'categories', 'section', 'subjects'],
};

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
        typeof value !== 'boolean'
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
  const many = (field: Field): readonly string[] | undefined => {
    const value = pick(field);
    if (value === undefined) return undefined;
    const split = field === 'authors' ? authorNames : splitKeywords;
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
  set('title', one('title'));
  const published = dateOf(pick('published'), findings, order);
  set('published', published?.iso);
  if (meta.published && published?.decided) meta.published = { ...meta.published, certainty: 'decided' };
  set('authors', many('authors'));
  set('publisher', one('publisher'));
  set('url', webAddress(one('url'), findings));
  set('captured', dateOf(pick('captured'), findings, order)?.iso);
  set('language', languageTag(one('language')));
  set('keywords', many('keywords'));
  const id = one('id');
  return { ...(id === undefined ? {} : { id }), meta, findings };
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** Own fields under names without case, `_`, `-` or space; `__proto__` and the like are names as any other. */
function ownFields(data: unknown): Map<string, unknown> {
  const fields = new Map<string, unknown>();
  if (typeof data !== 'object' || data === null) return fields;
  for (const [key, value] of Object.entries(data)) {
    const name = key.toLowerCase().replace(/[\s_-]/g, '');
    if (!fields.has(name)) fields.set(name, value);
  }
  return fields;
}

/** The text of a value: a string, a number, or what an object calls its name. Cut at 2,000 characters. */
function nameOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const name = ownFields(value).get('name');
    return typeof name === 'string' ? nameOf(name) : undefined;
  }
  if (typeof value !== 'string') return undefined;
  return value.slice(0, 2000).replace(/\s+/g, ' ').trim() || undefined;
}

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
  const text = typeof value === 'number' ? unixTime(value) : nameOf(value);
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
