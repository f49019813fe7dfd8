import type { Document } from '../model/article.ts';
import { diagnose } from '../model/diagnose.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { EMPTY_CONTEXT, type FolderContext } from './context.ts';
import { decode } from './decode.ts';
import { itemsOfExport, type NamedItem } from './formats/json-export.ts';
import { LeftOut } from './formats/left-out.ts';
import { itemsOfTextExport } from './formats/text-export.ts';
import { FORMATS, type TextFormat } from './formats.ts';
import { mergeMetadata } from './given-metadata.ts';
import { type ReadResult, readJson, readJsonLines } from './read-records.ts';
import { settleDates } from './settle-dates.ts';
import { type Fields, rowOf, toDocument } from './to-document.ts';

/**
 * Reads the bytes of a text format: one article, or records. Never throws for what they hold.
 * @param fallback what holds of the article where it says nothing itself
 */
export function parseSource(
  bytes: Uint8Array,
  relative: string,
  format: TextFormat,
  context: FolderContext = EMPTY_CONTEXT,
  fallback?: Fields,
): ReadResult {
  const { text, findings } = decode(bytes, format === 'html');
  const notes = findings.map((finding) => diagnose(finding, relative));
  if (text === null) return { documents: [], diagnostics: notes };
  if (!text.trim())
    return { documents: [], diagnostics: [...notes, diagnose({ code: 'empty-file' }, relative)] };
  const { documents, diagnostics } = parseDecoded(text, bytes, relative, format, context, fallback);
  return { documents, diagnostics: [...notes, ...diagnostics] };
}

function parseDecoded(
  text: string,
  bytes: Uint8Array,
  relative: string,
  format: TextFormat,
  context: FolderContext,
  fallback: Fields = {},
): ReadResult {
  const items = itemsIn(text, format);
  if (items) return readItems(items, relative, FORMATS[format].mediaType, context);
  if (format === 'json' || format === 'json-lines') {
    const { documents, diagnostics } = (format === 'json' ? readJson : readJsonLines)(
      text,
      relative,
      context.settings?.dateOrder,
    );
    return { documents: documents.map((it) => override(it, relative, context)), diagnostics };
  }
  const origin = { path: relative, mediaType: FORMATS[format].mediaType, content: bytes };
  return toDocument({ text, markup: format === 'html' ? 'page' : format, fallback }, origin, context);
}

/** What exports of some kinds have that no record of ours has. */
const EXPORT_MARK = /"(?:db|response|seendate|issued|container-title)"\s*:/;

/** The articles of a file that another system exported, or null where it is none. */
function itemsIn(text: string, format: TextFormat): NamedItem[] | null {
  if (format === 'text') return itemsOfTextExport(text);
  if (format !== 'json' || !EXPORT_MARK.test(text)) return null;
  try {
    return itemsOfExport(JSON.parse(text));
  } catch {
    return null; // told where it is read as a record
  }
}

function readItems(
  items: readonly NamedItem[],
  path: string,
  mediaType: string,
  context: FolderContext,
): ReadResult {
  const documents: Document[] = [];
  const diagnostics: Diagnostic[] = [];
  const leftOut = new LeftOut();
  for (const [i, { name, item }] of items.entries()) {
    if ('leftOut' in item) {
      leftOut.add(item.leftOut, name);
      continue;
    }
    const origin = { path: `${path}#${i + 1}`, mediaType, content: item.manuscript.text };
    const read = toDocument(item.manuscript, origin, context);
    documents.push(...read.documents);
    diagnostics.push(...read.diagnostics);
  }
  for (const finding of leftOut.findings()) diagnostics.push(diagnose(finding, path));
  return { documents, diagnostics };
}

/** A table row overrides a record's own fields; the identifier stays what the record says. */
function override(document: Document, path: string, context: FolderContext): Document {
  const row = rowOf(path, context);
  const meta = mergeMetadata(row?.meta, document.meta);
  return settleDates(row ? { ...document, meta } : document, context.settings);
}
