import { createHash } from 'node:crypto';
import type { Root } from 'mdast';
import type { Document } from '../model/article.ts';
import { diagnose, type Finding } from '../model/diagnose.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type ArticleId, articleIdOf } from '../model/ids.ts';
import type { DateOrder } from '../text/calendar-date.ts';
import { MAX_TEXT_LENGTH } from './formats.ts';
import { articleText, readMetadata } from './given-metadata.ts';
import { hasMarkup, htmlToBlocks } from './html-to-mdast.ts';
import { layOut } from './lay-out.ts';
import { plainDocument } from './plain-document.ts';
import { parseText } from './read-text.ts';
import { isUnpublished } from './unpublished.ts';

/** What reading gives: bad input becomes diagnostics, the rest is read all the same. */
export interface ReadResult {
  readonly documents: readonly Document[];
  readonly diagnostics: readonly Diagnostic[];
}

const MEDIA_TYPE = 'application/json';
/** Under which names exports and interfaces of newspapers list their records. */
const LISTS = ['articles', 'items', 'posts', 'results', 'docs', 'stories'];

/** Reads one NDJSON line of `extract -`. Offsets refer to the given `text` exactly, and the id is taken as it is. */
export function readJsonLine(line: string, lineNumber = 1): ReadResult {
  const parsed = parseJson(line);
  if ('finding' in parsed) return failed({ ...parsed.finding, line: lineNumber }, '-');
  return readRecord(parsed.value, { path: '-', line: lineNumber, source: line, defaultIdentity: null });
}

/** Reads a `.json` file: one record, a list of records, or an object with a list under `articles` or `items`. */
export function readJson(text: string, path: string, order?: DateOrder): ReadResult {
  const parsed = parseJson(text);
  if ('finding' in parsed) return failed(parsed.finding, path);
  const { value } = parsed;
  const list = listIn(value) ?? listIn(field(value, 'response'));
  if (!list) return readRecord(value, { path, source: text, defaultIdentity: path, order });
  return joined(
    list.map((item, i) =>
      readRecord(item, { path, source: sourceOf(item, text), defaultIdentity: `${path}#${i + 1}`, order }),
    ),
  );
}

function listIn(value: unknown): unknown[] | undefined {
  if (Array.isArray(value)) return value;
  return LISTS.map((name) => field(value, name)).find((list) => Array.isArray(list)) as unknown[] | undefined;
}

/** Reads a `.jsonl` or `.ndjson` file: one record a line; blank lines mean nothing. */
export function readJsonLines(text: string, path: string, order?: DateOrder): ReadResult {
  const results: ReadResult[] = [];
  let line = 0;
  for (let from = 0; from < text.length; ) {
    const at = text.indexOf('\n', from);
    const source = text.slice(from, at < 0 ? text.length : at).trim();
    from = at < 0 ? text.length : at + 1;
    line++;
    if (!source) continue;
    const parsed = parseJson(source);
    results.push(
      'finding' in parsed
        ? failed({ ...parsed.finding, line }, path)
        : readRecord(parsed.value, { path, line, source, defaultIdentity: `${path}#${line}`, order }),
    );
  }
  return joined(results);
}

interface Place {
  readonly path: string;
  readonly line?: number;
  /** What is hashed: the record as it was written. */
  readonly source: string;
  /** Identity of a record that states none; null where it must state one and keeps it as its id. */
  readonly defaultIdentity: string | null;
  readonly order?: DateOrder | undefined;
}

function readRecord(given: unknown, { path, line, source, defaultIdentity, order }: Place): ReadResult {
  const at = line === undefined ? {} : { line };
  const value = withInnerFields(given);
  if (isUnpublished(value)) return failed({ code: 'unpublished', ...at }, path);
  const text = articleText(value);
  if (text === undefined) return failed({ code: 'bad-record', ...at }, path);
  if (text.length > MAX_TEXT_LENGTH)
    return failed({ code: 'text-too-long', params: { length: text.length }, ...at }, path);
  const { id, meta, findings } = readMetadata(value, 'json', order);
  // Offsets of `extract -` refer to the text as given.
  const body = defaultIdentity === null || !hasMarkup(text) ? parsePlain(text) : parseMarkup(text);
  const url = meta.url?.value;
  let articleId: ArticleId;
  if (defaultIdentity === null) {
    const given = field(value, 'id');
    if (typeof given !== 'string' && typeof given !== 'number')
      return failed({ code: 'missing-id', ...at }, path);
    articleId = String(given) as ArticleId;
  } else articleId = articleIdOf(id ?? url ?? defaultIdentity);
  const sha256 = createHash('sha256').update(source).digest('hex');
  return {
    documents: [
      plainDocument({
        id: articleId,
        source: { path, mediaType: MEDIA_TYPE, sha256, ...(url === undefined ? {} : { url }) },
        meta,
        ...body,
      }),
    ],
    diagnostics: findings.map((finding) => diagnose({ ...finding, ...at }, path)),
  };
}

/** Some interfaces keep what belongs to the article one level down: `fields`. */
const withInnerFields = (value: unknown): unknown => {
  const inner = field(value, 'fields');
  return typeof inner === 'object' && inner !== null ? { ...(value as object), ...inner } : value;
};

const parsePlain = (text: string): Pick<Document, 'text' | 'body'> => ({ text, body: parseText(text) });

function parseMarkup(markup: string): Pick<Document, 'text' | 'body'> {
  const body: Root = { type: 'root', children: htmlToBlocks(markup) };
  return { text: layOut(body), body };
}

/** The record as text; one that is nested too deeply to print stands for its whole file. */
function sourceOf(item: unknown, file: string): string {
  try {
    return JSON.stringify(item) ?? '';
  } catch {
    return file;
  }
}

/** An own field of an untrusted value. */
const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;

function parseJson(text: string): { value: unknown } | { finding: Finding } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { finding: { code: 'broken-json', detail: error instanceof Error ? error.message : '' } };
  }
}

const failed = (finding: Finding, path: string): ReadResult => ({
  documents: [],
  diagnostics: [diagnose(finding, path)],
});

const joined = (results: readonly ReadResult[]): ReadResult => ({
  documents: results.flatMap(({ documents }) => documents),
  diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
});
