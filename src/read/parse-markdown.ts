import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

// What two tildes strike out is no word of the article any more; one stands before a number that is about right.
const GFM = { singleTilde: false };
const parser = unified().use(remarkParse).use(remarkGfm, GFM);

// The parser walks back over all that is before a heading's underline: many of them take time with the square of the text.
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/gm;
const MOST_UNDERLINES = 200;
const withoutUnderlines = unified()
  .use(remarkParse)
  .use(remarkGfm, GFM)
  .data('micromarkExtensions', [{ disable: { null: ['setextUnderline'] } }]);

const parse = (markdown: string): Root =>
  ((markdown.match(UNDERLINE)?.length ?? 0) > MOST_UNDERLINES ? withoutUnderlines : parser).parse(markdown);

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
  if (REACHES_OVER.test(markdown)) return parse(markdown);
  const children: RootContent[] = [];
  for (const chunk of markdown.split(/\n(?:[ \t]*\n)+/)) {
    if (MEANS_SOMETHING.test(chunk)) children.push(...parse(chunk).children);
    else {
      const value = chunk.replace(/^[ \t]+|[ \t]+$/gm, '').replace(/^\n+|\n+$/g, '');
      if (value) children.push({ type: 'paragraph', children: [{ type: 'text', value }] });
    }
  }
  return { type: 'root', children };
}

/** The same by the parser alone, for comparison in tests. @internal */
export const parseWhole = (markdown: string): Root => parser.parse(markdown);
