import { Parser } from 'htmlparser2';
import type { ArticleMeta } from '../model/article.ts';
import type { Finding } from '../model/diagnose.ts';
import { dateInPath } from './file-name-date.ts';
import { mergeMetadata, readMetadata } from './given-metadata.ts';
import type { PageScan } from './scan-page.ts';

/** Names of meta tags (Open Graph, Dublin Core, Highwire, Parse.ly, Sailthru, schema.org), best first. */
const META_NAMES = {
  title: [
    'og:title',
    'twitter:title',
    'dc.title',
    'citation_title',
    'parsely-title',
    'sailthru.title',
    'headline',
  ],
  published: [
    'article:published_time',
    'article:published',
    'og:article:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date.issued',
    'dcterms.created',
    'dc.date',
    'citation_publication_date',
    'pubdate',
    'publishdate',
    'publish-date',
    'pdate',
    'date',
  ],
  author: [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'citation_author',
    'byl',
  ],
  publisher: ['og:site_name', 'publisher', 'dc.publisher', 'application-name', 'citation_journal_title'],
  keywords: ['article:tag', 'news_keywords', 'parsely-tags', 'sailthru.tags', 'keywords', 'article:section'],
  url: ['og:url', 'parsely-link', 'twitter:url'],
  language: ['og:locale', 'dc.language', 'content-language'],
} as const satisfies Record<string, readonly string[]>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Review)$/;

/** What a page says of itself; `articleBody` is the text that it gives to search engines, often empty. */
export interface PageMetadata {
  readonly meta: ArticleMeta;
  readonly findings: readonly Finding[];
  readonly articleBody: string;
}

/** Title, date, authors, publisher, address, language and keywords of a page, each from its best source. */
export function pageMetadata(scan: PageScan): PageMetadata {
  const linked = scan.jsonLd.flatMap(parseLinkedData);
  const record = linked.find((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)));
  const fromLinked = readMetadata(record ? linkedFields(record) : {}, 'json-ld');
  const tags: Record<string, unknown> = {};
  for (const [field, names] of Object.entries(META_NAMES)) {
    const values = names.map((name) => scan.metaTags.get(name)).find((found) => found?.length);
    if (values) tags[field] = field === 'keywords' || field === 'author' ? notAddresses(values) : values[0];
  }
  const fromTags = readMetadata(tags, 'meta-tag');
  const fromPage = readMetadata(
    {
      title: scan.headings[0] || scan.titleTag,
      published: scan.publishedTimes[0] ?? onlyDay(scan.times),
      url: scan.canonical,
      language: scan.language,
    },
    'html',
  );
  // Pages contradict themselves all the time: only a date that no source gives in a usable form is worth telling.
  const stated = mergeMetadata(fromLinked.meta, fromTags.meta, fromPage.meta);
  const merged = mergeMetadata(stated, dateInPath(stated.url?.value ?? ''));
  const findings = [...fromLinked.findings, ...fromTags.findings, ...fromPage.findings];
  const meta = withoutSiteName(merged, scan.headings);
  return {
    meta,
    findings: meta.published ? [] : findings.filter(({ code }) => code.endsWith('-date')).slice(0, 1),
    articleBody: plainLines(record?.['articleBody']),
  };
}

/** The time of a page all of whose times are of one day: related articles bring their own. */
const onlyDay = (times: readonly string[]): string | undefined =>
  new Set(times.map((time) => time.slice(0, 10))).size === 1 ? times[0] : undefined;

const notAddresses = (values: readonly string[]): string[] =>
  values.filter((value) => !/^https?:/i.test(value));

type LinkedNode = Readonly<Record<string, unknown>>;

/** The nodes of a JSON-LD block: one object, a list, or an `@graph`; broken ones are left out. */
function parseLinkedData(source: string): LinkedNode[] {
  try {
    return nodesIn(
      JSON.parse(source.replace(/^\s*(?:<!--|\/\*.*?\*\/)|-->\s*$/g, '').replace(/[\n\r\t]+/g, ' ')),
      0,
    );
  } catch {
    return [];
  }
}

function nodesIn(value: unknown, depth: number): LinkedNode[] {
  if (typeof value !== 'object' || value === null || depth > 3) return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((item) => nodesIn(item, depth + 1));
  const node = value as LinkedNode;
  return [node, ...nodesIn(node['@graph'], depth + 1), ...nodesIn(node['mainEntity'], depth + 1)];
}

const typesOf = (node: LinkedNode): string[] =>
  [node['@type']].flat().filter((type) => typeof type === 'string');

/** The fields that matter, their markup and character references resolved. */
function linkedFields(node: LinkedNode): Record<string, unknown> {
  const { headline, name, datePublished, author, publisher, url, inLanguage, keywords, mainEntityOfPage } =
    node;
  const address = typeof url === 'string' ? url : mainEntityOfPage;
  return {
    headline: plain(headline ?? name),
    datePublished,
    author: Array.isArray(author) ? author.map(plainName) : plainName(author),
    publisher: plainName(publisher),
    url: typeof address === 'string' && /^https?:/.test(address) ? address : undefined,
    inLanguage: typeof inLanguage === 'string' ? inLanguage : undefined,
    keywords: Array.isArray(keywords) || typeof keywords === 'string' ? keywords : undefined,
  };
}

const plainName = (value: unknown): unknown => {
  if (typeof value === 'object' && value !== null && 'name' in value) {
    const { name } = value;
    return plain(Array.isArray(name) ? name[0] : name);
  }
  return typeof value === 'string' && /^https?:/.test(value) ? undefined : plain(value);
};

/** Text without markup: JSON-LD often carries `&amp;` and `<i>`. */
function plain(value: unknown): unknown {
  if (typeof value !== 'string' || !/[&<]/.test(value)) return value;
  let text = '';
  const parser = new Parser({ ontext: (part) => (text += part) }, { decodeEntities: true });
  parser.end(value.slice(0, 5000));
  return text;
}

/** The lines of a text field, without markup and with its character references resolved. */
function plainLines(value: unknown): string {
  if (typeof value !== 'string' || value.length > MAX_BODY) return '';
  const text = value.replace(/<\/p>|<br\s*\/?>/gi, '\n');
  let plainText = '';
  const parser = new Parser({ ontext: (part) => (plainText += part) }, { decodeEntities: true });
  parser.end(text);
  return plainText;
}

const MAX_BODY = 500_000;

const SEPARATORS = [' | ', ' - ', ' – ', ' — ', ' :: ', ' » ', ' • '];

/** "Bridge opens | Harbour Gazette" → "Bridge opens", where the end is the publisher or the start is the headline. */
function withoutSiteName(meta: ArticleMeta, headings: readonly string[]): ArticleMeta {
  const title = meta.title?.value;
  if (!meta.title || !title) return meta;
  const site = lettersOf(meta.publisher?.value ?? '');
  const headlines = new Set(headings.map(lettersOf));
  for (const separator of SEPARATORS) {
    const at = title.lastIndexOf(separator);
    if (at <= 0) continue;
    const start = title.slice(0, at).trim();
    const end = lettersOf(title.slice(at + separator.length));
    if ((site && end === site) || headlines.has(lettersOf(start)))
      return { ...meta, title: { ...meta.title, value: start } };
  }
  return meta;
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
