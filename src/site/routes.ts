import type { EntityType } from '../model/annotations.ts';
import { type IdentityId, shortHash } from '../model/ids.ts';
import { slugOf } from '../text/slug.ts';

/**
 * Every address of the site has its one home here: pages, the files beside them, the data, the search. An address is
 * relative to the site's base and has no leading slash; that of a page ends with one, but for `404.html`. Whoever writes
 * a file and whoever links to it ask the same function. It knows the model and slugs alone, so that the archive, which
 * stores the addresses of what it derives, the export, the search and the templates can all ask it.
 */

export const HOME_PAGE = '';
export const SOURCES_PAGE = 'sources/';
export const SEARCH_PAGE = 'search/';
/** Two people or two sources side by side. */
export const COMPARE_PAGE = 'compare/';
export const DATA_PAGE = 'data/';
export const ABOUT_PAGE = 'about/';
export const CHANGES_PAGE = 'changes/';
/** What hosts answer with where there is no page: they ask for the file of this name. */
export const NOT_FOUND_PAGE = '404.html';

/** Where the register of each type of entity stands. */
export const REGISTER_OF = {
  person: 'people',
  organisation: 'organisations',
  place: 'places',
  other: 'names',
} as const satisfies Readonly<Record<EntityType, string>>;
export type Register = (typeof REGISTER_OF)[EntityType];

/** The first page of a part of the site that one word names: `people/`, `quotes/`. */
export const sectionPage = (section: string): string => `${segment(section)}/`;

/** Articles of a period: `2022`, `2022-01`, `undated`; all where it is empty. */
export const articlesPage = (period = ''): string => periodPage('articles', period);

/** All articles by month, drawn: pages of topics and outlets show it below what they draw themselves. */
export const MONTHS_PICTURE = 'articles/months.svg';

/**
 * An article's own page: `articles/2022/01/slug-id/`.
 * @param title as pages show it
 */
export function articlePage(article: {
  readonly id: string;
  readonly title: string;
  readonly published: string | null;
}): string {
  const { id, title, published } = article;
  return `${articlesPage(published ? published.slice(0, 7) : 'undated')}${slugOf(title)}-${segment(id)}/`;
}

/** All finds of a long article, below its page. */
export const findsPage = (article: string): string => `${article}finds/`;

/** A person, an organisation, a place. */
export const entityPage = (type: EntityType, identity: IdentityId): string =>
  `${REGISTER_OF[type]}/${segment(identity)}/`;

/** What somebody says on a topic, below the person's page. @param topic address of the topic's page */
export const saidOnPage = (speaker: string, topic: string): string =>
  `${speaker}on/${topic.slice('topics/'.length)}`;
/** The same in a year. */
export const saidInPage = (speaker: string, year: string): string => `${speaker}in/${segment(year)}/`;
/** The search of quotes with some of its choices made. */
export const quoteSearch = (values: Readonly<Record<string, string>>): string =>
  `${SEARCH_PAGE}?${new URLSearchParams({ in: 'quotes', ...values })}`;

/** A register from A to Z, or its page of one letter (`#` for all that begins with none). */
export const registerPage = (register: Register, letter = ''): string =>
  letter === '' ? `${register}/` : `${register}/${letter === '#' ? '0-9' : segment(letter.toLowerCase())}/`;

/** Where the places lie. Identifiers of places end with a hash, so that none stands here. */
export const MAP_PAGE = `${REGISTER_OF.place}/map/`;
/** Land and borders, which every map shows. */
export const WORLD_PICTURE = `${REGISTER_OF.place}/world.svg`;

export const topicPage = ({ id, label }: { readonly id: string; readonly label: string }): string =>
  `topics/${slugOf(label)}-${shortHash(id, 4)}/`;

/** Quotes of a period: `2022`, `2022-01`, `undated`; all where it is empty. */
export const quotesPage = (period = ''): string => periodPage('quotes', period);

/**
 * A quote by itself, to be shown in a page elsewhere: `q/1b2c3d4e-9f8g7h/`.
 * @param anchor its fragment in its article
 */
export const embedPage = (article: string, anchor: string): string =>
  `q/${segment(`${article}-${anchor.slice('q-'.length)}`)}/`;

/** What oEmbed says of such a page. */
export const oembedOf = (page: string): string => `${page}oembed.json`;

/** Figures of one unit: `money-usd`; the list of units where it is empty. @param period `2022-01`, `2022-01-31`, `undated` */
export const figuresPage = (family = '', period = ''): string =>
  periodBelow(family === '' ? 'figures/' : `figures/${segment(family)}/`, period);

/** A part of a list in the order of time, below the page of all of it. */
export const periodBelow = (page: string, period: string): string =>
  period === '' ? page : periodPage(page.slice(0, -1), period);

/** What happens in a year, a month or on a day; the list of years where it is empty. @param printed when that was printed */
export const datesPage = (period = '', printed = ''): string => {
  const page = periodPage('dates', period);
  return printed === '' ? page : periodBelow(`${page}printed/`, printed);
};

/** An outlet, by `sourceKey`. */
export const sourcePage = (source: string): string => `${SOURCES_PAGE}${segment(source)}/`;

/** Page `number` of a list that begins at `first`, which is its page 0. */
export const numberedPage = (first: string, number: number): string =>
  number === 0 ? first : `${first}page-${number}/`;

/** The file that a page is written to. */
export const fileOf = (page: string): string =>
  page === '' || page.endsWith('/') ? `${page}index.html` : page;

/** The same of an address with a query or a fragment: what opens also where nobody answers for a folder, as on a disk. */
export const fileLink = (address: string): string => address.replace(/^[^?#]*/, (page) => fileOf(page));

/** A place on a page: the evidence of a find. */
export const anchored = (page: string, anchor: string): string => `${page}#${anchor}`;

/** The first entry of a month in a list in the order of time. */
export const monthAnchor = (month: string): string => `m${month}`;
/** The months of a list on its first page, each with a link to where it begins. */
export const MONTHS_ANCHOR = 'by-month';

/** The data of a page, beside it: of an article its record, of a person or topic a JSON Feed. */
export const jsonFormOf = (page: string): string => `${page}index.json`;

/** The Atom feed of a page. */
export const feedOf = (page: string): string => `${page}feed.xml`;
/** The JSON Feed of the whole site: its home page has no JSON form. */
export const SITE_JSON_FEED = 'feed.json';

/** An article's plain text, in which its annotations have their places. */
export const textOf = (page: string): string => `${page}text.txt`;
/** An article's finds as W3C Web Annotations. */
export const annotationsOf = (page: string): string => `${page}annotations.jsonld`;
/** An article in TEI. */
export const teiOf = (page: string): string => `${page}tei.xml`;

/** A person's quotes as CSV, compressed where the archive's data are. */
export const quoteTableOf = (page: string, isCompressed: boolean): string =>
  `${page}quotes.csv${isCompressed ? '.gz' : ''}`;

/** The picture that stands for a page where it is linked. Its name is an address that was given out. */
export const previewImageOf = (page: string): string => `${page}card.png`;

/** What the data page offers, in its order. */
export const DOWNLOADS = [
  'articles.ndjson',
  'quotes.csv',
  'figures.csv',
  'dates.csv',
  'people.csv',
  'identities.ndjson',
  'archive.sqlite',
  'parquet',
  'datapackage.json',
  'ro-crate-metadata.json',
  'schema.json',
  'identities.schema.json',
  'SHA256SUMS',
] as const;
export type Download = (typeof DOWNLOADS)[number];
export const downloadFile = (name: Download): string => `${DATA_PAGE}${name}`;

/** The tables as Parquet: a folder. */
export const PARQUET_FOLDER = `${downloadFile('parquet')}/`;
export const parquetFile = (table: string): string => `${PARQUET_FOLDER}${table}.parquet`;
/** What a program must know of the columns of a CSV table: a Table Schema. */
export const tableSchemaFile = (table: string): string => `${TABLE_SCHEMAS}${table}.json`;
export const TABLE_SCHEMAS = `${DATA_PAGE}schemas/`;

/** Downloads that grow with the archive, by month or by who is named: a large one has them in shards, in a folder each. */
export const BY_MONTH = ['articles.ndjson', 'quotes.csv', 'figures.csv', 'dates.csv'] as const;
export const BY_NAME = ['people.csv', 'identities.ndjson'] as const;
export const SHARDED = [...BY_MONTH, ...BY_NAME] as const;
export type MonthlyDownloadName = (typeof BY_MONTH)[number];
export type NamedDownloadName = (typeof BY_NAME)[number];
export type Sharded = (typeof SHARDED)[number];
/** Articles in one shard: by so many a record that a page leads to is found in a few megabytes. */
export const ARTICLES_IN_SHARD = 200;
export const shardFolder = (name: Sharded): string => `${DATA_PAGE}${name.slice(0, name.indexOf('.'))}/`;
/** What the paths of all shards of a month, or of the undated, begin with. */
export const shardsOf = (name: MonthlyDownloadName, month: string | null): string =>
  `${shardFolder(name)}${month ?? 'undated'}`;
/** Shard `number`, from 1, of a month's articles, or of the undated: `data/quotes/2022-01.csv.gz`. */
export const shardFile = (name: MonthlyDownloadName, month: string | null, number: number): string =>
  `${shardsOf(name, month)}${number === 1 ? '' : `-${number}`}${name.slice(name.indexOf('.'))}.gz`;

/** The shard of those whose hashes begin with some bits: `data/people/part-0110.csv.gz`. */
export const nameShardFile = (name: NamedDownloadName, bits: string): string =>
  `${shardFolder(name)}${bits === '' ? 'all' : `part-${bits}`}${name.slice(name.indexOf('.'))}.gz`;

export const SITEMAP_INDEX = 'sitemap.xml';
/** The sitemap of the pages whose hashes begin with some bits. */
export const sitemapFile = (bits: string): string => `sitemap-${bits === '' ? '1' : `part-${bits}`}.xml`;
/** Rules for hosts that read them from files. */
export const REDIRECTS_FILE = '_redirects';
export const HEADERS_FILE = '_headers';
export const ROBOTS_FILE = 'robots.txt';
export const OPEN_SEARCH_FILE = 'opensearch.xml';

/** Whether a file is made where pages are: each of them with its picture, and what their look consists of. */
export const isMadeWithPages = (file: string): boolean =>
  /(?:\.html|(?:^|\/)(?:card\.png|oembed\.json))$/.test(file) ||
  file === MONTHS_PICTURE ||
  file === WORLD_PICTURE ||
  file.startsWith(assetFile(''));

/** A file of the look: a stylesheet, a script, a font. */
export const assetFile = (name: string): string => `assets/${name}`;

/** The list of what the index of articles consists of; `public/assets/search/shards.js` asks for it. */
export const SEARCH_SHARDS_FILE = `${SEARCH_PAGE}shards.json`;
/** The folder of its parts. */
export const SEARCH_SHARDS = `${SEARCH_PAGE}shards`;
/** A file of a shard of that index. */
export const searchShardFile = (shard: string, name: string): string =>
  `${SEARCH_SHARDS}/${segment(shard)}/${name}`;
/** A file of the index of names; `public/assets/search/names.js` asks for it. */
export const nameIndexFile = (name: 'index' | number): string => `${SEARCH_PAGE}names/${name}.json`;

/** `2022-01` stands below its year, `2022-01-31` below its month. */
const periodPage = (list: string, period: string): string =>
  period === '' ? `${list}/` : `${list}/${period.split('-').map(segment).join('/')}/`;

const SEGMENT = /^[a-z0-9]+(?:-+[a-z0-9]+)*$/;
/** Characters of a segment: the longest slug, a unit or a hash beside it. */
const LONGEST = 90;

/**
 * A key as one name between two slashes. Slugs, hashes and years are one already; whatever else a key holds (`..`, a
 * slash, capitals that some file systems take for small letters, a whole sentence) becomes one, with a hash that keeps different keys apart.
 */
const segment = (key: string): string =>
  key.length <= LONGEST && SEGMENT.test(key) ? key : `${slugOf(key, 'x')}-${shortHash(key, 6)}`;
