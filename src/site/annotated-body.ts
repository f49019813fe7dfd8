import { defaultSchema, type Schema } from 'hast-util-sanitize';
import type { Data, Node, Parent, PhrasingContent, Root, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkHtml from 'remark-html';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { Html } from './html.ts';

/** A find to be marked in the text; a mark of several spans has its id on the first. */
export interface BodyMark {
  readonly layer: 'quote' | 'figure' | 'date' | 'name';
  readonly start: number;
  readonly end: number;
  /** Fragment by which it is linked to; only the first of several spans has one. */
  readonly id?: string;
  /** Fragment of its record in the panels; printed where there is no id, which tells it (`q-1a` → `r-q-1a`). */
  readonly record?: string;
  /** The page of whoever it names. */
  readonly href?: string;
}

/** Stretches of the text that are shown as something other than the article's words: boilerplate, datelines. */
export interface BodyLabel {
  readonly start: number;
  readonly end: number;
  readonly role: string;
  readonly reason?: string | undefined;
}

// Article text is hostile: no images (they would be third-party requests), no styles, no ids but our own.
const SCHEMA: Schema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []).filter((tag) => tag !== 'img' && tag !== 'input'), 'mark'],
  attributes: {
    ...defaultSchema.attributes,
    '*': [],
    a: ['href', ['className', /^m-name$/]],
    mark: [
      ['className', /^m-/],
      ['id', /^[qfd]-[0-9a-z-]+$/],
      ['dataRecord', /^r-[qfd]-[0-9a-z-]+$/],
    ],
    p: [['className', /^b-/]],
    div: [['className', /^b-/]],
    h2: [['className', /^b-/]],
  },
  clobber: [],
};

/** The body of an article in its parts: the words of its title and of its byline, for the page's head, and all below. */
export interface AnnotatedBody {
  /** Null where the text does not begin with the title that the page prints. */
  readonly title: Html | null;
  /** Null where no line above the text names all authors. */
  readonly byline: Html | null;
  readonly body: Html;
}

/**
 * The article's body as markup: the mdast tree with the annotations laid in, sanitized and printed by remark-html.
 * @param head what the page's head says: a title block of these words becomes the heading, a byline above the text
 *   that names all these authors stands below it; any other stays where it is
 */
export function annotatedBody(
  body: Root,
  marks: readonly BodyMark[],
  labels: readonly BodyLabel[],
  head: { readonly title: string | null; readonly authors: readonly string[] } = { title: null, authors: [] },
): AnnotatedBody {
  const tree = structuredClone(body);
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  labelBlocks(tree, labels);
  const heading = takeTitle(tree, labels, head.title);
  const byline = takeByline(tree, labels, head.authors);
  const links = linkTexts(tree);
  const withoutLinks = sorted.map(({ href: _href, ...mark }) => mark);
  for (const part of [heading, byline]) if (part) layMarks(part, () => withoutLinks);
  layMarks(tree, (text) => (links.has(text) ? withoutLinks : sorted));
  demoteHeadings(tree);
  return {
    title: heading && inline(print(heading)),
    byline: byline && inline(print(byline)),
    body: print(tree),
  };
}

// One frozen processor: made anew for every body, it took 7 % of the time that bodies take.
const printer = unified().use(remarkHtml, { sanitize: SCHEMA }).freeze();
const print = (tree: Root): Html => new Html(printer.stringify(tree).trim());

/** What stands inside a printed paragraph. */
const inline = (paragraph: Html): Html => new Html(paragraph.toString().replace(/^<p>|<\/p>$/g, ''));

const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? '';

/** Takes the block out of the tree whose words are the page's title. */
function takeTitle(tree: Root, labels: readonly BodyLabel[], title: string | null): Root | null {
  const index = tree.children.findIndex((node) => labelOf(node, labels)?.role === 'title');
  const block = tree.children[index];
  return block && title !== null && wordsOf(textOf(block)) === wordsOf(title) ? takeAt(tree, index) : null;
}

/** Takes out the byline that stands above the text and names all authors: the page's head would say it twice. */
function takeByline(tree: Root, labels: readonly BodyLabel[], authors: readonly string[]): Root | null {
  if (authors.length === 0) return null;
  const index = tree.children.findIndex((node) => {
    const role = labelOf(node, labels)?.role;
    return role !== 'title' && role !== 'boilerplate';
  });
  const block = tree.children[index];
  if (!block || labelOf(block, labels)?.role !== 'byline') return null;
  const words = ` ${wordsOf(textOf(block))} `;
  return authors.every((author) => words.includes(` ${wordsOf(author)} `)) ? takeAt(tree, index) : null;
}

function takeAt(tree: Root, index: number): Root | null {
  const block = tree.children[index]!;
  if (!('children' in block)) return null;
  tree.children.splice(index, 1);
  // As a plain paragraph: remark-html sets what stands directly in the root on lines of its own.
  return { type: 'root', children: [{ type: 'paragraph', children: block.children as PhrasingContent[] }] };
}

/** The page's own title is its h1: the body's headings start at h2. */
function demoteHeadings(tree: Root): void {
  visit(tree, 'heading', (node) => {
    node.depth = Math.min(6, Math.max(2, node.depth)) as 2 | 3 | 4 | 5 | 6;
  });
}

/** Gives the blocks that carry a label a class. */
function labelBlocks(tree: Root, labels: readonly BodyLabel[]): void {
  for (const node of tree.children) {
    const label = labelOf(node, labels);
    if (!label) continue;
    const className = [`b-${label.role}`, ...(label.reason ? [`b-${label.reason}`] : [])];
    node.data = { ...node.data, hProperties: { className } } as Data;
  }
}

function labelOf(node: Node, labels: readonly BodyLabel[]): BodyLabel | undefined {
  const range = rangeOf(node);
  return range ? labels.find(({ start, end }) => start <= range.start && range.end <= end) : undefined;
}

function rangeOf(node: Node): { start: number; end: number } | null {
  let start = Number.POSITIVE_INFINITY;
  let end = -1;
  visit(node as Root, 'text', ({ value, data }) => {
    if (data?.offset === undefined) return;
    start = Math.min(start, data.offset);
    end = Math.max(end, data.offset + value.length);
  });
  return end < 0 ? null : { start, end };
}

/** What the article links already: no link stands in another. */
function linkTexts(tree: Root): Set<Text> {
  const texts = new Set<Text>();
  visit(tree, ['link', 'linkReference'], (link) => visit(link, 'text', (text) => void texts.add(text)));
  return texts;
}

/** Cuts every text node at the edges of its marks and wraps the pieces; an outer mark encloses its inner ones. */
function layMarks(tree: Root, marksOf: (text: Text) => readonly BodyMark[]): void {
  const placed = new Set<BodyMark>();
  visit(tree, 'text', (node, index, parent) => {
    const offset = node.data?.offset;
    if (offset === undefined || index === undefined || !parent) return;
    const inside = marksOf(node).filter(
      (mark) => mark.start < offset + node.value.length && mark.end > offset,
    );
    if (inside.length === 0) return;
    const pieces = wrap(node.value, offset, offset, offset + node.value.length, inside, placed);
    (parent as Parent).children.splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length];
  });
}

/** The pieces of `[from, to)`: text between the outermost marks as it is, each mark with its own pieces inside. */
function wrap(
  value: string,
  offset: number,
  from: number,
  to: number,
  marks: readonly BodyMark[],
  placed: Set<BodyMark>,
): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  const text = (start: number, end: number): void => {
    if (start < end)
      pieces.push({ type: 'text', value: value.slice(start - offset, end - offset) } satisfies Text);
  };
  let at = from;
  for (let i = 0; i < marks.length; ) {
    const mark = marks[i]!;
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, to);
    i++;
    if (start >= end) continue;
    text(at, start);
    const inner: BodyMark[] = [];
    // A mark that begins inside and ends behind is cut in two: its rest is laid after this one.
    for (let j = i; j < marks.length && marks[j]!.start < end; j++) inner.push(marks[j]!);
    const children = wrap(value, offset, start, end, inner, placed);
    // A name that is cut in two is no link: it would be two.
    const isWhole = start === mark.start && end === mark.end;
    pieces.push(mark.href && isWhole ? nameLink(mark.href, children) : markNode(mark, placed, children));
    at = end;
  }
  text(at, to);
  return pieces;
}

const nameLink = (url: string, children: PhrasingContent[]): PhrasingContent => ({
  type: 'link',
  url,
  children,
  data: { hProperties: { className: ['m-name'] } } as Data,
});

function markNode(mark: BodyMark, placed: Set<BodyMark>, children: PhrasingContent[]): PhrasingContent {
  const first = !placed.has(mark);
  placed.add(mark);
  return {
    type: 'emphasis',
    children,
    data: {
      hName: 'mark',
      hProperties: {
        className: [`m-${mark.layer}`],
        ...(first && mark.id ? { id: mark.id } : mark.record ? { dataRecord: mark.record } : {}),
      },
    } as Data,
  };
}
