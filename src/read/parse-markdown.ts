import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm);

// What reaches over blank lines: quotations, lists, fences, raw HTML, indented code, definitions.
const REACHES_OVER =
  /^(?: {0,3}(?:>|[-+*](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$)|`{3}|~{3}|<|\[[^\]\n]*\]:)| {4}| {0,3}\t)/m;
// What has a meaning inside a paragraph or makes it another block: marks, references, addresses, underlines, hard breaks.
const MEANS_SOMETHING = /[\\`*_[\]<&#~|@\0]|www\.|https?:|^ {0,3}[-=+]|[ \t]{2}\n/im;

/**
 * Parses Markdown (CommonMark with GFM). Most paragraphs of news have no markup: where nothing reaches over blank
 * lines, only those that have some go through the parser, which costs a hundred times as much. The tree is the same.
 */
export function parseTree(markdown: string): Root {
  if (REACHES_OVER.test(markdown)) return parser.parse(markdown);
  const children: RootContent[] = [];
  for (const chunk of markdown.split(/\n(?:[ \t]*\n)+/)) {
    if (MEANS_SOMETHING.test(chunk)) children.push(...parser.parse(chunk).children);
    else {
      const value = chunk.replace(/^[ \t]+|[ \t]+$/gm, '').replace(/^\n+|\n+$/g, '');
      if (value) children.push({ type: 'paragraph', children: [{ type: 'text', value }] });
    }
  }
  return { type: 'root', children };
}

/** The same by the parser alone, for comparison in tests. @internal */
export const parseWhole = (markdown: string): Root => parser.parse(markdown);
