import { Parser } from 'htmlparser2';

/** A node of a page's JSON-LD, as it stands there. */
export type LinkedNode = Readonly<Record<string, unknown>>;

/** What a page's JSON-LD says of its article: the fields that matter, without markup, and the text if it is given. */
export interface LinkedArticle {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** The publisher's own count of words; 0 where there is none. */
  readonly wordCount: number;
}

/** How the page's own headline and address tell its record from those of other articles. */
export interface PageIdentity {
  readonly addresses: readonly string[];
  readonly headlines: readonly string[];
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Review)$/;
const PAGE_TYPE = /^(?:Web|Item|About)Page$/;
const MAX_BODY = 500_000;

/** The article of the page among the nodes of its JSON-LD blocks; where there is none, what the node of the page says. */
export function linkedArticle(blocks: readonly string[], page: PageIdentity): LinkedArticle {
  const nodes = blocks.flatMap(parseLinkedData);
  const record = ownRecord(nodes.filter(hasType(ARTICLE_TYPE)), page);
  const around = nodes.find((node) => hasType(PAGE_TYPE)(node) && isPublished(node));
  const fields = record ? linkedFields(record, nodes) : {};
  // A page's name has the site's in it; its date is the article's.
  const ofPage = around ? linkedFields(around, nodes) : {};
  return {
    fields: {
      ...fields,
      datePublished: fields['datePublished'] ?? ofPage['datePublished'],
      author: fields['author'] ?? ofPage['author'],
    },
    body: plainLines(record?.['articleBody']),
    wordCount: Number(record?.['wordCount']) || 0,
  };
}

const isPublished = (node: LinkedNode): boolean =>
  typeof (node['datePublished'] ?? node['dateCreated']) === 'string';

/** Of several articles, the one that has the page's address or headline; teasers of others stand beside it. */
function ownRecord(records: readonly LinkedNode[], page: PageIdentity): LinkedNode | undefined {
  if (records.length < 2) return records[0];
  const addresses = new Set(page.addresses.map(bareAddress));
  const headlines = new Set(page.headlines.map(lettersOf));
  return (
    records.find((record) => addressesOf(record).some((one) => addresses.has(bareAddress(one)))) ??
    records.find((record) => headlines.has(lettersOf(String(plain(record['headline']) ?? '')))) ??
    records[0]
  );
}

const addressesOf = ({ url, mainEntityOfPage, '@id': id }: LinkedNode): string[] =>
  [url, mainEntityOfPage, idOf(mainEntityOfPage), id].filter((it) => typeof it === 'string');

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? (value as LinkedNode)['@id'] : undefined;

const bareAddress = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?|[#?].*$|\/+$/g, '');
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** What hides a script from old parsers: comments and CDATA marks at its ends. */
const SHELL = /^\s*(?:<!--|(?:\/\/)?\s*<!\[CDATA\[|\/\*.*?\*\/)+|(?:-->|(?:\/\/)?\s*\]\]>|;)\s*$/g;

/** The nodes of a JSON-LD block: one object, a list, or an `@graph`; broken ones are left out. */
function parseLinkedData(source: string): LinkedNode[] {
  try {
    return nodesIn(JSON.parse(source.replace(SHELL, '').replace(/[\n\r\t]+/g, ' ')), 0);
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

const hasType =
  (type: RegExp) =>
  (node: LinkedNode): boolean =>
    [node['@type']].flat().some((one) => typeof one === 'string' && type.test(one));

/** The fields that matter, their markup and character references resolved. */
function linkedFields(node: LinkedNode, nodes: readonly LinkedNode[]): Record<string, unknown> {
  const {
    headline,
    name,
    datePublished,
    dateCreated,
    author,
    publisher,
    url,
    inLanguage,
    keywords,
    isBasedOn,
  } = node;
  const address = typeof url === 'string' ? url : node['mainEntityOfPage'];
  return {
    headline: plain(headline ?? name),
    datePublished: datePublished ?? dateCreated,
    author: [author].flat().map((one) => plainName(resolved(one, nodes))),
    publisher: plainName(resolved(publisher, nodes)),
    url: typeof address === 'string' && /^https?:/.test(address) ? address : undefined,
    inLanguage: typeof inLanguage === 'string' ? inLanguage : undefined,
    keywords: Array.isArray(keywords) || typeof keywords === 'string' ? keywords : undefined,
    replaces: typeof address === 'string' ? ownAddresses(isBasedOn, address) : undefined,
  };
}

/** What an article is based on at its own site is an earlier form of it; elsewhere it is a source. */
function ownAddresses(basedOn: unknown, address: string): string[] {
  const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '');
  return [basedOn]
    .flat()
    .map((one) => (typeof one === 'string' ? one : ((one as LinkedNode | null)?.['url'] ?? idOf(one))))
    .filter((one) => typeof one === 'string')
    .filter((one) => hostOf(one) !== '' && hostOf(one) === hostOf(address));
}

/** The node that a bare reference (`{"@id": …}`) means. */
function resolved(value: unknown, nodes: readonly LinkedNode[]): unknown {
  const id = idOf(value);
  if (typeof id !== 'string' || (value as LinkedNode)['name'] !== undefined) return value;
  return nodes.find((node) => node['@id'] === id && node['name'] !== undefined) ?? value;
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
  return textOf(value.slice(0, 5000));
}

/** The lines of a text field, without markup and with its character references resolved. */
function plainLines(value: unknown): string {
  if (typeof value !== 'string' || value.length > MAX_BODY) return '';
  return textOf(value.replace(/<\/p>|<br\s*\/?>/gi, '\n'));
}

function textOf(markup: string): string {
  let text = '';
  const parser = new Parser({ ontext: (part) => (text += part) }, { decodeEntities: true });
  parser.end(markup);
  return text;
}
