/** Kinds of source files, by the end of their name. */
export type Format = 'text' | 'markdown' | 'html' | 'json' | 'json-lines';

const FORMATS: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  json: 'json',
  jsonl: 'json-lines',
  ndjson: 'json-lines',
};

export const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  json: 'application/json',
  'json-lines': 'application/json',
};

/** The format of a file by its name, or undefined where it is not read. */
export function formatOf(name: string): Format | undefined {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  return ending !== undefined && Object.hasOwn(FORMATS, ending) ? FORMATS[ending] : undefined;
}

/** Bytes of a file that holds one article, and of one that holds many. */
export const MAX_FILE_BYTES = 16 * 1024 * 1024;
export const MAX_RECORDS_BYTES = 400 * 1024 * 1024;
/** UTF-16 code units of one article's text: a book has more, an article never. */
export const MAX_TEXT_LENGTH = 1_000_000;
