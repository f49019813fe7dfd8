import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Trace } from '../model/annotations.ts';
import type { Article, Block, Document } from '../model/article.ts';

/** Labels the parts of a document. The text is never changed. */
export function clean(document: Document, _trace?: Trace): Article {
  const blocks: Block[] = [];
  for (const node of document.body.children) {
    const range = rangeOf(node);
    if (range) blocks.push({ ...range, role: node.type === 'heading' ? 'heading' : 'paragraph' });
  }
  return { ...document, blocks };
}

/** The stretch of the article's text that a node's text nodes cover. */
function rangeOf(node: Nodes): { start: number; end: number } | null {
  let start = Number.POSITIVE_INFINITY;
  let end = -1;
  visit(node, 'text', ({ value, data }) => {
    if (data?.offset === undefined) return;
    start = Math.min(start, data.offset);
    end = Math.max(end, data.offset + value.length);
  });
  return end < 0 ? null : { start, end };
}
