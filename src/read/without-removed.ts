import type { Nodes } from 'mdast';
import type { ArticleMeta, Document } from '../model/article.ts';
import { versionIdOf } from '../model/ids.ts';
import {
  familyPattern,
  mentionsRemoved,
  namePattern,
  REMOVED,
  type Removals,
  type RemovedPerson,
} from '../model/removals.ts';
import { plainCharacters } from '../text/plain-characters.ts';
import { layOut } from './lay-out.ts';
import type { ReadResult } from './read-records.ts';
import { parseText } from './read-text.ts';

/**
 * What was read without what the archive was asked to take down. It goes before anything is found in it, so that nothing
 * that comes after ever knows of it; what was told of a removed article goes with it.
 */
export function withoutRemoved(read: ReadResult, removals: Removals | undefined): ReadResult {
  if (!removals || removals.articles.length + removals.people.length === 0) return read;
  const gone = new Set<string>();
  const documents = read.documents.flatMap((document): Document[] => {
    if (!isRemoved(document, removals)) return [withoutNames(document, removals.people)];
    gone.add(document.source.path);
    return [];
  });
  const diagnostics = read.diagnostics.filter(
    (diagnostic) =>
      !gone.has(plainCharacters(diagnostic.place.path)) &&
      !mentionsRemoved(JSON.stringify(diagnostic), removals),
  );
  return { documents, diagnostics };
}

function isRemoved({ id, source, meta, text }: Document, { articles, people }: Removals): boolean {
  // One of two texts under one identifier is called otherwise on its page.
  const called = new Set([id, versionIdOf(id, text), source.path, source.url, meta.title?.value]);
  if (articles.some((article) => called.has(article))) return true;
  const all = [...people.filter(({ scope }) => scope === 'articles')];
  return all.some(({ names }) => namePattern(names).test(`${JSON.stringify([source, meta])}\n${text}`));
}

function withoutNames(document: Document, people: readonly RemovedPerson[]): Document {
  let result = document;
  for (const { names } of people) {
    const { source, meta, text } = result;
    const whole = namePattern(names);
    if (!whole.test(`${JSON.stringify([source, meta])}\n${text}`)) continue;
    const family = familyPattern(names);
    const clear = (words: string): string => {
      const cleared = words.replace(namePattern(names), REMOVED);
      return family ? cleared.replace(family, REMOVED) : cleared;
    };
    result = cleared(result, clear, names);
  }
  return result;
}

function cleared(document: Document, clear: (words: string) => string, names: readonly string[]): Document {
  const { source, body } = document;
  clearTree(body, clear);
  const text = layOut(body);
  // A name may be divided among nodes, as where its first letter is set big.
  const isClear = !namePattern(names).test(text);
  const { url, ...rest } = source;
  const hasUrl = url !== undefined && clear(url) === url;
  const given = isClear ? { text, body } : { text: clear(text), body: parseText(clear(text)) };
  return {
    ...document,
    ...given,
    source: { ...rest, path: clear(source.path), ...(hasUrl ? { url } : {}) },
    meta: clearMeta(document.meta, clear),
  };
}

function clearTree(node: Nodes, clear: (words: string) => string): void {
  const own = node as { value?: string; alt?: string | null; title?: string | null; url?: string };
  for (const key of ['value', 'alt', 'title'] as const) if (own[key]) own[key] = clear(own[key]);
  if (own.url && clear(own.url) !== own.url) own.url = '';
  if ('children' in node) for (const child of node.children) clearTree(child, clear);
}

function clearMeta(meta: ArticleMeta, clear: (words: string) => string): ArticleMeta {
  const kept: Record<string, unknown> = {};
  for (const [key, { value, ...rest }] of Object.entries(meta)) {
    // Of an address nothing is left, and of a list what has no such name.
    const now =
      typeof value !== 'string'
        ? value.filter((one: string) => clear(one) === one)
        : key === 'url' && clear(value) !== value
          ? ''
          : clear(value);
    if (now.length > 0) kept[key] = { value: now, ...rest };
  }
  return kept as ArticleMeta;
}
