import type { Nodes, Root } from 'mdast';

/** Nodes whose children are blocks of their own. */
const HOLDS_BLOCKS = new Set(['root', 'blockquote', 'list', 'listItem', 'footnoteDefinition']);

/**
 * Writes the plain text of a tree and tells each literal node where it stands in it (`data.offset`).
 * Blocks are separated by a blank line, rows of a table by a line break, its cells by a tab.
 * Images, raw markup and thematic breaks have no text. The tree's own nodes are changed, nothing else.
 */
export function layOut(root: Root): string {
  const parts: string[] = [];
  let length = 0;
  let pending = '';
  lay(root);
  return parts.join('');

  function write(value: string): number {
    if (length > 0 && pending) {
      parts.push(pending);
      length += pending.length;
    }
    pending = '';
    const at = length;
    parts.push(value);
    length += value.length;
    return at;
  }

  function lay(node: Nodes): void {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
      case 'code':
        if (node.value) node.data = { ...node.data, offset: write(node.value) };
        if (node.type === 'code') separate('\n\n');
        return;
      case 'break':
        write('\n');
        return;
      default:
        if (!('children' in node)) return;
    }
    for (const child of node.children) {
      lay(child);
      if (HOLDS_BLOCKS.has(node.type)) separate('\n\n');
      else if (node.type === 'tableRow') separate('\t');
      else if (node.type === 'table') separate('\n');
    }
  }

  /** A separator waits until more text comes; the widest that was asked for wins. */
  function separate(gap: string): void {
    if (gap.length > pending.length || pending === '\t') pending = gap;
  }
}
