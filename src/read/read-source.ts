import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ArticleMeta, Document } from '../model/article.ts';
import { diagnose, type Finding } from '../model/diagnose.ts';
import { articleIdOf } from '../model/ids.ts';
import { EMPTY_CONTEXT, type FolderContext } from './context.ts';
import { decode } from './decode.ts';
import { dateInPath } from './file-name-date.ts';
import {
  type Format,
  formatOf,
  MAX_FILE_BYTES,
  MAX_RECORDS_BYTES,
  MAX_TEXT_LENGTH,
  MEDIA_TYPES,
} from './formats.ts';
import { splitFrontMatter } from './front-matter.ts';
import { type GivenMetadata, mergeMetadata, readMetadata } from './given-metadata.ts';
import { parsePage } from './read-html.ts';
import { type Body, parseMarkdown } from './read-markdown.ts';
import { type ReadResult, readJson, readJsonLines } from './read-records.ts';
import { parseText } from './read-text.ts';
import { messageOf } from './walk-folder.ts';

/**
 * Reads one source of an archive: a file with one article, or with many records. Never throws for what a file holds.
 * @param folder the input folder
 * @param relative the source's path in it, `/`-separated
 */
export function readSource(
  folder: string,
  relative: string,
  context: FolderContext = EMPTY_CONTEXT,
): ReadResult {
  const format = formatOf(relative);
  const failed = (finding: Finding): ReadResult => ({
    documents: [],
    diagnostics: [diagnose(finding, relative)],
  });
  if (!format) return failed({ code: 'unknown-format' });
  const isMany = format === 'json' || format === 'json-lines';
  let bytes: Uint8Array;
  try {
    const file = path.join(folder, relative);
    const { size } = statSync(file);
    if (size > (isMany ? MAX_RECORDS_BYTES : MAX_FILE_BYTES))
      return failed({ code: 'file-too-large', params: { size: Math.round(size / 1e6) } });
    bytes = readFileSync(file);
  } catch (error) {
    return failed({ code: 'unreadable-file', detail: messageOf(error) });
  }
  return parseSource(bytes, relative, format, context);
}

/** The same for bytes at hand. */
export function parseSource(
  bytes: Uint8Array,
  relative: string,
  format: Format,
  context: FolderContext = EMPTY_CONTEXT,
): ReadResult {
  const { text, findings } = decode(bytes, format === 'html');
  const notes = findings.map((finding) => diagnose(finding, relative));
  if (text === null) return { documents: [], diagnostics: notes };
  if (!text.trim())
    return { documents: [], diagnostics: [...notes, diagnose({ code: 'empty-file' }, relative)] };
  if (format === 'json' || format === 'json-lines') {
    const { documents, diagnostics } = (format === 'json' ? readJson : readJsonLines)(text, relative);
    return {
      documents: documents.map((it) => override(it, relative, context)),
      diagnostics: [...notes, ...diagnostics],
    };
  }
  const { body, given, problems } = parseOne(text, format);
  const all = [...notes, ...problems.map((finding) => diagnose(finding, relative))];
  const { length } = body.text;
  const error: Finding | null = !body.text.trim()
    ? { code: 'empty-file' }
    : length > MAX_TEXT_LENGTH
      ? { code: 'text-too-long', params: { length } }
      : null;
  if (error) {
    const told = all.some(({ severity }) => severity === 'error');
    return { documents: [], diagnostics: told ? all : [...all, diagnose(error, relative)] };
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const source = { path: relative, mediaType: MEDIA_TYPES[format], sha256 };
  return { documents: [documentOf(source, body, given, context)], diagnostics: all };
}

interface Parsed {
  readonly body: Body;
  readonly given: Pick<GivenMetadata, 'id' | 'meta'>;
  readonly problems: readonly Finding[];
}

function parseOne(raw: string, format: 'text' | 'markdown' | 'html'): Parsed {
  // Line ends are settled here, once; from then on the text never changes.
  const text = raw.replace(/\r\n?/g, '\n');
  if (format === 'html') {
    const page = parsePage(text);
    return { body: page, given: { meta: page.meta }, problems: page.findings };
  }
  if (text.length > MAX_TEXT_LENGTH * 2) return tooLong(text.length);
  const { data, body, findings } = splitFrontMatter(text);
  const given = readMetadata(data, 'front-matter');
  const parsed = format === 'markdown' ? parseMarkdown(body) : plainBody(body);
  return { body: parsed, given, problems: [...findings, ...given.findings, ...parsed.findings] };
}

const plainBody = (text: string): Body => ({ text, body: parseText(text), findings: [] });

const tooLong = (length: number): Parsed => ({
  body: { text: '', body: { type: 'root', children: [] }, findings: [] },
  given: { meta: {} },
  problems: [{ code: 'text-too-long', params: { length } }],
});

/** Metadata in the order of trust: the table beside the articles, what the source says, its path. */
function documentOf(
  source: Document['source'],
  { text, body }: Body,
  given: Parsed['given'],
  context: FolderContext,
): Document {
  const row = context.rows.get(source.path);
  const meta: ArticleMeta = mergeMetadata(row?.meta, given.meta, dateInPath(source.path));
  const url = meta.url?.value;
  const id = articleIdOf(row?.id ?? given.id ?? url ?? source.path);
  return { id, source: url === undefined ? source : { ...source, url }, meta, text, body };
}

/** A table row overrides a record's own fields; the identifier stays what the record says. */
function override(document: Document, path: string, { rows }: FolderContext): Document {
  const row = rows.get(path);
  return row ? { ...document, meta: mergeMetadata(row.meta, document.meta) } : document;
}
