/** A kind of file that articles come in. */
interface FormatEntry {
  /** What people call it. */
  readonly name: string;
  /** How its files' names end, without the first dot, in small letters. */
  readonly endings: readonly string[];
  readonly mediaType: string;
  /** A larger file is not read. */
  readonly maxBytes: number;
}

const MEGABYTE = 1024 * 1024;
/** Of a file that holds one article, of one with pictures in it, and of one that holds many articles. */
const ONE = 16 * MEGABYTE;
const ILLUSTRATED = 128 * MEGABYTE;
const MANY = 400 * MEGABYTE;

/** Every format that is read. The README's table, what a build reads and what it says of the rest follow from this. */
export const FORMATS = {
  text: { name: 'plain text', endings: ['txt', 'text'], mediaType: 'text/plain', maxBytes: ONE },
  markdown: { name: 'Markdown', endings: ['md', 'markdown'], mediaType: 'text/markdown', maxBytes: ONE },
  html: { name: 'saved page', endings: ['html', 'htm', 'xhtml'], mediaType: 'text/html', maxBytes: ONE },
  json: { name: 'JSON', endings: ['json'], mediaType: 'application/json', maxBytes: MANY },
  'json-lines': {
    name: 'JSON lines',
    endings: ['jsonl', 'ndjson'],
    mediaType: 'application/json',
    maxBytes: MANY,
  },
  csv: { name: 'table of articles', endings: ['csv', 'tsv', 'tab'], mediaType: 'text/csv', maxBytes: MANY },
  docx: {
    name: 'Word document',
    endings: ['docx', 'docm'],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    maxBytes: ILLUSTRATED,
  },
  pdf: { name: 'PDF', endings: ['pdf'], mediaType: 'application/pdf', maxBytes: ILLUSTRATED },
  odt: {
    name: 'OpenDocument text',
    endings: ['odt', 'ott'],
    mediaType: 'application/vnd.oasis.opendocument.text',
    maxBytes: ILLUSTRATED,
  },
  rtf: { name: 'Rich Text', endings: ['rtf'], mediaType: 'application/rtf', maxBytes: ILLUSTRATED },
  epub: { name: 'EPUB', endings: ['epub'], mediaType: 'application/epub+zip', maxBytes: ILLUSTRATED },
  feed: {
    name: 'feed or export',
    endings: ['xml', 'rss', 'atom', 'wxr', 'rdf'],
    mediaType: 'application/xml',
    maxBytes: MANY,
  },
  mail: { name: 'mail', endings: ['eml'], mediaType: 'message/rfc822', maxBytes: ILLUSTRATED },
  mailbox: { name: 'mailbox', endings: ['mbox'], mediaType: 'application/mbox', maxBytes: MANY },
  mhtml: {
    name: 'saved page in one file',
    endings: ['mhtml', 'mht'],
    mediaType: 'multipart/related',
    maxBytes: ILLUSTRATED,
  },
  warc: {
    name: 'web archive',
    endings: ['warc', 'warc.gz'],
    mediaType: 'application/warc',
    maxBytes: MANY,
  },
  wacz: { name: 'web archive', endings: ['wacz'], mediaType: 'application/wacz', maxBytes: MANY },
  tar: { name: 'tar archive', endings: ['tar'], mediaType: 'application/x-tar', maxBytes: MANY },
  gzip: {
    name: 'compressed file',
    endings: ['gz', 'tgz'],
    mediaType: 'application/gzip',
    maxBytes: MANY,
  },
  zip: { name: 'ZIP archive', endings: ['zip'], mediaType: 'application/zip', maxBytes: MANY },
} as const satisfies Readonly<Record<string, FormatEntry>>;

export type Format = keyof typeof FORMATS;

/** Formats whose bytes are text as people type it: they are read without asking another program's library. */
export type TextFormat = 'text' | 'markdown' | 'html' | 'json' | 'json-lines';
const TEXT_FORMATS: ReadonlySet<Format> = new Set(['text', 'markdown', 'html', 'json', 'json-lines']);
export const isTextFormat = (format: Format): format is TextFormat => TEXT_FORMATS.has(format);

const BY_ENDING: ReadonlyMap<string, Format> = new Map(
  (Object.keys(FORMATS) as Format[]).flatMap((format) =>
    FORMATS[format].endings.map((ending) => [ending, format] as const),
  ),
);

/** The format of a file by its name, or undefined where it is not read. An ending of two parts goes first: `warc.gz`. */
export function formatOf(name: string): Format | undefined {
  const [, two, one] = /(?:\.|^)((?:[a-z0-9]+\.)?([a-z0-9]+))$/i.exec(name) ?? [];
  if (one === undefined || !name.includes('.')) return undefined;
  return BY_ENDING.get(two!.toLowerCase()) ?? BY_ENDING.get(one.toLowerCase());
}

/** UTF-16 code units of one article's text: a book has more, an article never. */
export const MAX_TEXT_LENGTH = 1_000_000;
