import type { Nodes } from 'mdast';
import type { Document } from '../model/article.ts';
import type { ArticleId } from '../model/ids.ts';
import { plainCharacters, plainValue } from '../text/plain-characters.ts';

/**
 * A document in characters that every output can carry, see `plainCharacters`. Applied to what was read and not before:
 * escapes of JSON, references of HTML and cuts may each make what the bytes of the file do not have.
 */
export function plainDocument(document: Document): Document {
  makePlain(document.body);
  const { id, source, meta, text } = document;
  return {
    ...document,
    id: plainCharacters(id) as ArticleId,
    source: plainValue(source),
    meta: plainValue(meta),
    text: plainCharacters(text),
  };
}

/** Changes the tree, which its reader has made for this document. */
function makePlain(node: Nodes): void {
  for (const key of ['value', 'url', 'alt', 'title'] as const) {
    const own = node as { [Key in typeof key]?: string | null };
    if (own[key]) own[key] = plainCharacters(own[key]);
  }
  if ('children' in node) for (const child of node.children) makePlain(child);
}
