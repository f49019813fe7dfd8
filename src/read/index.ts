import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ArticleMeta, Document, Origin, Sourced } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type ArticleId, articleIdOf } from '../model/ids.ts';
import { parseText } from './read-text.ts';

/** What reading one source gives: bad input becomes diagnostics, the rest is read all the same. */
export interface ReadResult {
  readonly documents: readonly Document[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The paths of an archive's sources relative to `folder`, `/`-separated, in code-unit order. */
export function listSources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => /\.(txt|md)$/.test(name) && statSync(path.join(folder, name)).isFile())
    .sort();
}

/** Reads one source of an archive. */
export function readSource(folder: string, relative: string): ReadResult {
  const bytes = readFileSync(path.join(folder, relative));
  const text = new TextDecoder().decode(bytes);
  const source = { path: relative, mediaType: 'text/plain', sha256: sha256(bytes) };
  return {
    documents: [{ id: articleIdOf(relative), source, meta: {}, text, body: parseText(text) }],
    diagnostics: [],
  };
}

/** Reads one NDJSON line of `extract -`: offsets refer to the given `text` exactly. */
export function readJsonLine(line: string): ReadResult {
  const given = JSON.parse(line) as Record<string, unknown>;
  const text = String(given['text'] ?? '');
  const sourced = <T>(value: T, origin: Origin = 'json'): Sourced<T> => ({ value, origin });
  const field = (key: string): Sourced<string> | undefined =>
    typeof given[key] === 'string' && given[key] !== '' ? sourced(given[key]) : undefined;
  const author = field('author');
  const meta = Object.fromEntries(
    Object.entries({
      title: field('title'),
      published: field('published'),
      publisher: field('publisher'),
      url: field('url'),
      authors: author && sourced([author.value]),
    }).filter(([, value]) => value),
  ) as ArticleMeta;
  return {
    documents: [
      {
        id: String(given['id']) as ArticleId,
        source: { path: '-', mediaType: 'application/json', sha256: sha256(Buffer.from(line)) },
        meta,
        text,
        body: parseText(text),
      },
    ],
    diagnostics: [],
  };
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
