import type { Manuscript } from '../to-document.ts';
import type { Item } from './left-out.ts';
import { localTime } from './local-time.ts';

/** What stands in an export for one article, and what it is called there. */
export interface NamedItem {
  readonly name: string;
  readonly item: Item;
}

type Json = Readonly<Record<string, unknown>>;

/** Each export by what its outermost object has; the first that knows a value reads it. */
const EXPORTS: readonly ((value: unknown) => NamedItem[] | null)[] = [
  ghost,
  guardian,
  newYorkTimes,
  gdelt,
  csl,
];

/** The articles of a newspaper's interface or of an editing system's export; null where it is neither. */
export function itemsOfExport(value: unknown): NamedItem[] | null {
  for (const read of EXPORTS) {
    const items = read(value);
    if (items) return items;
  }
  return null;
}

/** Ghost 5: published posts, with their authors and tags from tables beside them, and the day at the site. */
function ghost(value: unknown): NamedItem[] | null {
  const data = child(list(child(value, 'db'))[0], 'data') ?? child(value, 'data');
  const posts = child(data, 'posts');
  if (!Array.isArray(posts) || !Array.isArray(child(data, 'users'))) return null;
  const linked = (table: string, key: string, names: string, post: Json): string[] =>
    list(child(data, table))
      .filter((row) => row['post_id'] === post['id'])
      .sort((a, b) => Number(a['sort_order'] ?? 0) - Number(b['sort_order'] ?? 0))
      .flatMap((row) => list(child(data, names)).find(({ id }) => id === row[key])?.['name'] ?? [])
      .map(String);
  const setting = (key: string): string | undefined =>
    text(list(child(data, 'settings')).find((row) => row['key'] === key)?.['value']);
  return list(posts).map((post) => {
    const { title, html, plaintext, published_at: published, status, type, page } = post;
    const name = text(title) ?? text(post['slug']) ?? 'post';
    if (type === 'page' || page === 1 || page === true)
      return { name, item: { leftOut: 'page of the site' } };
    if (status !== 'published') return { name, item: { leftOut: `${text(status) ?? 'unpublished'} post` } };
    const fields = {
      title,
      published: ghostTime(text(published), setting('timezone')),
      authors: linked('posts_authors', 'author_id', 'users', post),
      // A tag with this sign is for the site's own use.
      keywords: linked('posts_tags', 'tag_id', 'tags', post).filter((tag) => !tag.startsWith('#')),
      publisher: setting('title'),
      language: setting('locale') ?? setting('lang'),
      id: `ghost:${text(post['uuid']) ?? String(post['id'])}`,
    };
    return { name, item: article(text(html), text(plaintext), fields, 'post without text') };
  });
}

/** Times are those of Greenwich, with their zone or without one. */
function ghostTime(time: string | undefined, zone = 'UTC'): string | undefined {
  const instant = time?.replace(/^(\S+) ([\d:.]+)$/, '$1T$2Z');
  return instant && (localTime(instant, zone) ?? instant);
}

/** The Guardian's Open Platform: an answer to a search, or one item, asked for with its body. */
function guardian(value: unknown): NamedItem[] | null {
  const response = child(value, 'response');
  const results = child(response, 'results') ?? (child(response, 'content') && [child(response, 'content')]);
  const found = list(results);
  if (!found.some((result) => 'webTitle' in result)) return null;
  return found.map((result) => {
    const fields = child(result, 'fields') as Json | undefined;
    const name = text(result['webTitle']) ?? 'article';
    const meta = {
      title: fields?.['headline'] ?? name,
      published: result['webPublicationDate'],
      authors: fields?.['byline'],
      publisher: fields?.['publication'] ?? 'The Guardian',
      url: result['webUrl'],
      keywords: [result['sectionName']],
    };
    return { name, item: article(text(fields?.['body']), text(fields?.['bodyText']), meta, ABSTRACT) };
  });
}

const ABSTRACT = 'entry without its article';

/** The New York Times' Article Search: it gives the first paragraph, and no more. */
function newYorkTimes(value: unknown): NamedItem[] | null {
  const docs = list(child(child(value, 'response'), 'docs'));
  if (!docs.some((doc) => 'web_url' in doc && 'headline' in doc)) return null;
  return docs.map((doc) => {
    const title = text(child(doc['headline'], 'main'));
    const paragraphs = [doc['abstract'], doc['lead_paragraph']].flatMap((one) => text(one) ?? []);
    const meta = {
      title,
      published: doc['pub_date'],
      authors: child(doc['byline'], 'original'),
      publisher: doc['source'] ?? 'The New York Times',
      url: doc['web_url'],
      keywords: list(doc['keywords']).map((keyword) => keyword['value']),
    };
    const body = [...new Set(paragraphs)].join('\n\n');
    return { name: title ?? 'article', item: article(undefined, body, meta, ABSTRACT) };
  });
}

/** GDELT's list of what it has seen: addresses and titles alone. */
function gdelt(value: unknown): NamedItem[] | null {
  const found = list(child(value, 'articles'));
  if (!found.some((one) => 'seendate' in one && 'url' in one)) return null;
  return found.map((one) => ({ name: text(one['url']) ?? 'link', item: { leftOut: ABSTRACT } }));
}

/** References of Zotero and others (CSL-JSON): they describe articles and do not hold them. */
function csl(value: unknown): NamedItem[] | null {
  const found = Array.isArray(value) ? list(value) : [];
  const isReference = (one: Json): boolean =>
    typeof one['type'] === 'string' && ('issued' in one || 'container-title' in one) && !('text' in one);
  if (found.length === 0 || !found.every(isReference)) return null;
  return found.map((one) => ({
    name: text(one['title']) ?? 'reference',
    item: { leftOut: 'reference without its article' },
  }));
}

function article(
  html: string | undefined,
  plain: string | undefined,
  fields: Manuscript['fields'] & object,
  empty: string,
): Item {
  if (html) return { manuscript: { markup: 'html', text: html, fields } };
  return plain ? { manuscript: { markup: 'text', text: plain, fields } } : { leftOut: empty };
}

/** An own field of an untrusted value. */
const child = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Json)[name]
    : undefined;

/** The objects in a list. */
const list = (value: unknown): Json[] =>
  Array.isArray(value)
    ? value.filter((one): one is Json => typeof one === 'object' && one !== null && !Array.isArray(one))
    : [];

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value : undefined;
