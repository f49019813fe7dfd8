import type { ArticleMeta, Certainty } from '../model/article.ts';
import type { Finding } from '../model/diagnose.ts';
import type { DateOrder } from '../text/calendar-date.ts';
import { parseAuthor } from '../text/person-name/parse-author.ts';
import { dateInPath } from './file-name-date.ts';
import { mergeMetadata, readMetadata } from './given-metadata.ts';
import { type LinkedArticle, linkedArticle } from './linked-data.ts';
import { META_NAMES } from './meta-names.data.ts';
import { printedAuthors, printedDate } from './page-byline.ts';
import { pageTitle } from './page-title.ts';
import type { PageScan } from './scan-page.ts';

/** What a page says of itself, and the text that it gives to search engines, often empty. */
export interface PageMetadata extends Pick<LinkedArticle, 'body' | 'wordCount'> {
  readonly meta: ArticleMeta;
  readonly findings: readonly Finding[];
}

/** Title, date, authors, publisher, address, language and keywords of a page, each from its best source. */
export function pageMetadata(scan: PageScan, order?: DateOrder): PageMetadata {
  const tags = tagFields(scan.metaTags);
  const linked = linkedArticle(scan.jsonLd, {
    addresses: [scan.canonical, ...valuesOf(scan, META_NAMES.url)].filter((it) => it !== undefined),
    headlines: [...scan.headings.map(({ text }) => text), ...valuesOf(scan, META_NAMES.title), scan.titleTag],
  });
  const fromLinked = readMetadata(linked.fields, 'json-ld', order);
  const fromTags = readMetadata(tags, 'meta-tag', order);
  const date = printedDate(scan.signs, order);
  const fromPage = readMetadata(
    {
      published: date?.value,
      url: scan.canonical ?? scan.savedFrom,
      language: scan.language,
      replaces: scan.predecessor,
      captured: capturedAt(scan.savedAt),
    },
    'html',
  );
  const printed = withCertainty(fromPage.meta, date?.sure ? undefined : 'printed');
  // Pages contradict themselves all the time: only a date that no source gives in a usable form is worth telling.
  const isUpdate = date?.sure && isDayOfUpdate(scan, fromTags.meta);
  const stated = mergeMetadata(
    fromLinked.meta,
    isUpdate && printed.published ? { published: printed.published } : {},
    fromTags.meta,
    printed,
  );
  const merged = mergeMetadata(stated, dateInPath(stated.url?.value ?? ''));
  const findings = [...fromLinked.findings, ...fromTags.findings, ...fromPage.findings];
  const titled = withTitle(merged, fromLinked.meta, fromTags.meta, scan);
  const meta = withAuthors(withNamedAuthors(titled, fromTags.meta), scan);
  return {
    meta,
    findings: meta.published ? [] : findings.filter(({ code }) => code.endsWith('-date')).slice(0, 1),
    body: linked.body,
    wordCount: linked.wordCount,
  };
}

/** "Thu Mar 07 2024 10:15:00 GMT+0100", as JavaScript prints a time, in ISO 8601. */
function capturedAt(savedAt: string | undefined): string | undefined {
  const [, month, day, year, clock, zone] = savedAt?.replace('GMT', '').split(' ') ?? [];
  return zone && `${month} ${day}, ${year} ${clock} ${zone}`;
}

const withCertainty = (meta: ArticleMeta, certainty: Certainty | undefined): ArticleMeta =>
  meta.published && certainty ? { ...meta, published: { ...meta.published, certainty } } : meta;

/** Content systems give an update's time as both times: then a date that the page marks as the first one is better. */
const isDayOfUpdate = ({ metaTags }: PageScan, { published }: ArticleMeta): boolean => {
  const modified = metaTags.get('article:modified_time')?.[0];
  return (
    modified !== undefined &&
    modified === metaTags.get('article:published_time')?.[0] &&
    published !== undefined
  );
};

const valuesOf = ({ metaTags }: PageScan, names: readonly string[]): string[] =>
  names.flatMap((name) => metaTags.get(name) ?? []);

/** The fields that meta tags give, each from its best name. */
function tagFields(metaTags: PageScan['metaTags']): Record<string, unknown> {
  const tags: Record<string, unknown> = parselyPage(metaTags.get('parsely-page')?.[0]);
  for (const [field, names] of Object.entries(META_NAMES)) {
    const values = names.map((name) => metaTags.get(name)).find((found) => found?.length);
    if (values) tags[field] = field === 'keywords' || field === 'author' ? notAddresses(values) : values[0];
  }
  return tags;
}

/** Parse.ly's older tag: a JSON object of its fields. */
function parselyPage(content: string | undefined): Record<string, unknown> {
  try {
    const fields: unknown = JSON.parse(content ?? '{}');
    if (typeof fields !== 'object' || fields === null) return {};
    const { title, pub_date: published, author, link: url } = fields as Record<string, unknown>;
    return { title, published, author, url };
  } catch {
    return {};
  }
}

const notAddresses = (values: readonly string[]): string[] =>
  values.filter((value) => !/^https?:/i.test(value));

function withTitle(meta: ArticleMeta, linked: ArticleMeta, tags: ArticleMeta, scan: PageScan): ArticleMeta {
  const found = pageTitle({
    shared: tags.title?.value,
    linked: linked.title?.value,
    titleTag: scan.titleTag,
    headings: scan.headings,
    sites: sitesOf(meta),
  });
  const { title: _, ...rest } = meta;
  return found ? { ...rest, title: { value: found.title, origin: TITLE_ORIGINS[found.from] } } : rest;
}

const TITLE_ORIGINS = { shared: 'meta-tag', linked: 'json-ld', page: 'html' } as const;

/** The publisher's name, and its host with and without the ending. */
function sitesOf({ publisher, url }: ArticleMeta): string[] {
  const host = url && URL.canParse(url.value) ? new URL(url.value).hostname.replace(/^www\./, '') : '';
  return [publisher?.value ?? '', host, host.split('.').at(-2) ?? ''].filter(Boolean);
}

/** Where the JSON-LD names the outlet alone, whom the meta tags name. */
function withNamedAuthors(meta: ArticleMeta, { authors }: ArticleMeta): ArticleMeta {
  const named = (authors?.value ?? []).some((name) => !isOutlet(name, meta));
  return authors && named && meta.authors?.value.every((name) => isOutlet(name, meta))
    ? { ...meta, authors }
    : meta;
}

/** The people of the printed byline, where the page names nobody else, or only its outlet. */
function withAuthors(meta: ArticleMeta, { signs }: PageScan): ArticleMeta {
  const stated = meta.authors?.value ?? [];
  if (stated.some((name) => !isOutlet(name, meta))) return meta;
  const near = stated.length > 0 ? signs.filter(({ behind }) => behind < NEAR_HEADLINE) : signs;
  const printed = printedAuthors(near).filter((name) => !isOutlet(name, meta));
  return printed.length > 0 ? { ...meta, authors: { value: printed, origin: 'html' } } : meta;
}

/** Characters: farther down, a name beside which the outlet signs is that of an editor. */
const NEAR_HEADLINE = 1500;

/** Whether an author's name is the outlet's own, in full or in short ("n-tv NACHRICHTEN"), or another outlet's. */
function isOutlet(name: string, meta: ArticleMeta): boolean {
  const letters = lettersOf(name);
  const own = sitesOf(meta).map(lettersOf);
  return (
    own.some((site) => letters.includes(site) || site.includes(letters)) ||
    parseAuthor(name).kind === 'organisation'
  );
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
