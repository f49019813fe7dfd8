import { createHash } from 'node:crypto';
import type { BlockContent, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { SourceRef } from '../model/article.ts';
import { diagnose, type Finding } from '../model/diagnose.ts';
import { isLeftOut } from '../model/diagnostic-groups.ts';
import { articleIdOf } from '../model/ids.ts';
import type { DateOrder } from '../text/calendar-date.ts';
import type { FolderContext } from './context.ts';
import { dateInPath } from './file-name-date.ts';
import { MAX_TEXT_LENGTH } from './formats.ts';
import { splitFrontMatter } from './front-matter.ts';
import { type GivenMetadata, mergeMetadata, readMetadata } from './given-metadata.ts';
import { htmlToBlocks } from './html-to-mdast.ts';
import { layOut } from './lay-out.ts';
import { type MediumPost, mediumPost } from './medium.ts';
import type { MetadataRow } from './metadata-csv.ts';
import { splitPastedHead } from './pasted-head.ts';
import { plainDocument } from './plain-document.ts';
import { parsePage } from './read-html.ts';
import { type Body, parseMarkdown } from './read-markdown.ts';
import type { ReadResult } from './read-records.ts';
import { parseText } from './read-text.ts';
import { joinDivided, plainSigns } from './repair-text.ts';
import { settleDates } from './settle-dates.ts';
import { isUnpublished } from './unpublished.ts';

/** Fields of an article as a file states them, by the names that front matter has. */
export type Fields = Readonly<Record<string, unknown>>;

/** One article as it stands in a file. */
export interface Manuscript {
  readonly text: string;
  /** How its text is read: a page is one that an article has to be found in, HTML is the article and nothing else. */
  readonly markup: 'page' | 'html' | 'markdown' | 'text';
  /** What the file says of the article; it goes before what the text says. */
  readonly fields?: Fields;
  /** The same for what only counts where the text says nothing: properties that programs fill in by themselves. */
  readonly fallback?: Fields;
  /** Which of day and month comes first in its dates, as what stands beside it shows; the archive's setting goes before. */
  readonly dateOrder?: DateOrder | undefined;
}

/** Where a manuscript was found: `url` is settled by its metadata. */
export interface Origin extends Pick<SourceRef, 'path' | 'mediaType'> {
  /** The bytes or the text that stand for it. */
  readonly content: Uint8Array | string;
}

/** The document of a manuscript; where there is nothing to read in it, why. */
export function toDocument(manuscript: Manuscript, origin: Origin, context: FolderContext): ReadResult {
  const { path } = origin;
  const order = context.settings?.dateOrder ?? manuscript.dateOrder;
  const { body, given, problems } = parse(manuscript, order);
  const fields = readMetadata(manuscript.fields ?? {}, 'file', order);
  const fallback = readMetadata(manuscript.fallback ?? {}, 'file', order);
  const diagnostics = [...fields.findings, ...problems].map((finding) => diagnose(finding, path));
  const error = problemOf(body);
  if (error) {
    const told = diagnostics.some(isLeftOut);
    return { documents: [], diagnostics: told ? diagnostics : [...diagnostics, diagnose(error, path)] };
  }
  const row = rowOf(path, context);
  if (row?.isUnpublished) return { documents: [], diagnostics: [diagnose({ code: 'unpublished' }, path)] };
  const meta = mergeMetadata(row?.meta, fields.meta, given.meta, fallback.meta, dateInPath(path));
  const url = meta.url?.value;
  const id = articleIdOf(row?.id ?? fields.id ?? given.id ?? url ?? path);
  const sha256 = createHash('sha256').update(origin.content).digest('hex');
  const source = { path, mediaType: origin.mediaType, sha256, ...(url === undefined ? {} : { url }) };
  const document = plainDocument({ id, source, meta, text: body.text, body: body.body });
  // Another place may say which day it is.
  const told = diagnostics.filter(({ code }) => code !== 'ambiguous-date' || !meta.published);
  return { documents: [settleDates(document, context.settings)], diagnostics: told };
}

/** The row of metadata.csv for an article, and what those of the files that it stands in add, which is no id. */
export function rowOf(path: string, { rows }: FolderContext): MetadataRow | undefined {
  if (rows.size === 0) return undefined;
  const own = rows.get(path);
  const around = [...path.matchAll(/!\/|#/g)]
    .flatMap(({ index }) => rows.get(path.slice(0, index)) ?? [])
    .map(({ meta }) => meta)
    .reverse();
  return around.length > 0 ? { ...own, meta: mergeMetadata(own?.meta, ...around) } : own;
}

interface Parsed {
  readonly body: Body;
  readonly given: Pick<GivenMetadata, 'id' | 'meta'>;
  readonly problems: readonly Finding[];
}

function parse({ text: raw, markup, fields }: Manuscript, order: DateOrder | undefined): Parsed {
  // Line ends are settled here, once; from then on the text never changes.
  const text = plainSigns(raw.replace(/\r\n?/g, '\n'));
  if (markup === 'page') {
    const post = mediumPost(text);
    if (post) return postOf(post, order);
    const page = parsePage(text, order);
    return { body: page, given: { meta: page.meta }, problems: page.findings };
  }
  if (text.length > MAX_TEXT_LENGTH * 2)
    return nothing({ code: 'text-too-long', params: { length: text.length } });
  if (markup === 'html')
    return { body: htmlBody(text, fields?.['title']), given: { meta: {} }, problems: [] };
  const { data, body, findings } = splitFrontMatter(text);
  if (isUnpublished(data)) return nothing({ code: 'unpublished' });
  const head = markup === 'text' && body === text ? splitPastedHead(body, order) : null;
  if (head) {
    const given = printed(head.fields, order);
    return { body: plainBody(head.body), given, problems: [...findings, ...given.findings] };
  }
  const given = readMetadata(data, 'front-matter', order);
  const parsed = markup === 'markdown' ? parseMarkdown(body) : plainBody(body);
  return { body: parsed, given, problems: [...findings, ...given.findings, ...parsed.findings] };
}

function postOf({ fields, html, kind }: MediumPost, order: DateOrder | undefined): Parsed {
  if (kind === 'draft') return nothing({ code: 'unpublished' });
  if (kind === 'response')
    return nothing({
      code: 'left-out',
      params: { count: 1, kind: 'response to somebody’s post' },
      detail: fields['title'] ?? '',
    });
  const given = readMetadata(fields, 'html', order);
  return { body: htmlBody(html, fields['title']), given, problems: given.findings };
}

/** What the lines above a text say. */
function printed(fields: Fields, order: DateOrder | undefined): GivenMetadata {
  const given = readMetadata(fields, 'text', order);
  const { published } = given.meta;
  return published
    ? { ...given, meta: { ...given.meta, published: { ...published, certainty: 'printed' } } }
    : given;
}

function plainBody(given: string): Body {
  const text = joinDivided(given);
  return { text, body: parseText(text), findings: [] };
}

/** Below its title, as on a page, unless the first blocks print it already. */
function htmlBody(html: string, title: unknown): Body {
  const blocks = htmlToBlocks(html);
  const isPrinted = blocks.slice(0, 4).some((block) => plainText(block).trim() === title);
  const heading: BlockContent[] =
    typeof title === 'string' && !isPrinted
      ? [{ type: 'heading', depth: 1, children: [{ type: 'text', value: title }] }]
      : [];
  const body: Root = { type: 'root', children: [...heading, ...blocks] };
  const text = layOut(body);
  return { text: blocks.length ? text : '', body, findings: [] };
}

const nothing = (why: Finding): Parsed => ({
  body: { text: '', body: { type: 'root', children: [] }, findings: [] },
  given: { meta: {} },
  problems: [why],
});

function problemOf({ text }: Body): Finding | null {
  if (!text.trim()) return { code: 'empty-file' };
  return text.length > MAX_TEXT_LENGTH ? { code: 'text-too-long', params: { length: text.length } } : null;
}
