import { defaultSchema, type Schema } from 'hast-util-sanitize';
import type {
  Data,
  Heading,
  Link,
  Node,
  Paragraph,
  Parent,
  PhrasingContent,
  Root,
  RootContent,
  Text,
} from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkHtml, { type Options } from 'remark-html';
import { unified } from 'unified';
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
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const blocks = body.children.map((node) => ({ node, label: labelOf(node, labels) }));
  const title = titleAmong(blocks, head.title);
  const below = blocks.filter((block) => block !== title);
  const byline = bylineAmong(below, head.authors);
  const lay = { marks: sorted, placed: new Set<BodyMark>(), linked: false };
  return {
    title: title && inline(title.node, sorted),
    byline: byline && inline(byline.node, sorted),
    body: print(
      below.filter((block) => block !== byline).flatMap((block) => classed(block, laid(block.node, lay))),
    ),
  };
}

/** A block of the text. */
interface Block {
  readonly node: RootContent;
  readonly label: BodyLabel | undefined;
}

// Nodes of our own. Unlike those of `data.hProperties`, their properties need not be copied.
interface Mark extends Parent {
  type: 'mark';
  properties: Record<string, string | string[]>;
}
interface NameLink extends Parent {
  type: 'nameLink';
  url: string;
}
/** A block that holds words alone: what looks for definitions need not go through it, which takes longer than to print it. */
interface Sealed extends Node {
  type: 'sealed';
  block: Paragraph | Heading;
}

type Handler = NonNullable<NonNullable<Options['handlers']>['link']>;
const HANDLERS: Readonly<Record<string, Handler>> = {
  mark: (state, { properties, ...node }: Mark) => ({
    type: 'element',
    tagName: 'mark',
    properties,
    children: state.all(node as Parent as Paragraph),
  }),
  nameLink(state, node: NameLink) {
    const link = state.one({ ...node, type: 'link' } as Parent as Link, undefined) as Extract<
      ReturnType<Handler>,
      { tagName: string }
    >;
    link.properties['className'] = ['m-name'];
    return link;
  },
  sealed: (state, { block }: Sealed, parent) => state.one(block, parent),
};

// One frozen processor: made anew for every body, it took 7 % of the time that bodies take.
const printer = unified().use(remarkHtml, { sanitize: SCHEMA, handlers: HANDLERS }).freeze();
const print = (blocks: readonly RootContent[]): Html =>
  new Html(printer.stringify({ type: 'root', children: blocks.map(sealed) }).trim());
const sealed = (block: RootContent): RootContent =>
  block.type === 'paragraph' || block.type === 'heading'
    ? ({ type: 'sealed', block } satisfies Sealed as Node as RootContent)
    : block;

/** What stands in a block, on its line: as a paragraph's, since remark-html sets apart what stands directly in the root. */
function inline(block: RootContent, marks: readonly BodyMark[]): Html {
  const lay = { marks, placed: new Set<BodyMark>(), linked: true };
  const children = childrenOf(block).flatMap((node) => laid(node, lay)) as PhrasingContent[];
  const paragraph = print([{ type: 'paragraph', children }]);
  return new Html(paragraph.toString().replace(/^<p>|<\/p>$/g, ''));
}

const childrenOf = (node: RootContent): readonly RootContent[] => ('children' in node ? node.children : []);

const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? '';

/** The block whose words are the page's title. */
function titleAmong(blocks: readonly Block[], title: string | null): Block | null {
  const block = blocks.find(({ label }) => label?.role === 'title');
  return block && title !== null && 'children' in block.node && wordsOf(textOf(block.node)) === wordsOf(title)
    ? block
    : null;
}

/** The byline that stands above the text and names all authors: the page's head says it. */
function bylineAmong(blocks: readonly Block[], authors: readonly string[]): Block | null {
  if (authors.length === 0) return null;
  const block = blocks.find(({ label }) => label?.role !== 'title' && label?.role !== 'boilerplate');
  if (block?.label?.role !== 'byline' || !('children' in block.node)) return null;
  const words = ` ${wordsOf(textOf(block.node))} `;
  return authors.every((author) => words.includes(` ${wordsOf(author)} `)) ? block : null;
}

/** A block that carries a label has a class. */
function classed({ label }: Block, laid: readonly RootContent[]): readonly RootContent[] {
  if (!label) return laid;
  const className = [`b-${label.role}`, ...(label.reason ? [`b-${label.reason}`] : [])];
  return laid.map((node) => ({ ...node, data: { ...node.data, hProperties: { className } } as Data }));
}

function labelOf(node: RootContent, labels: readonly BodyLabel[]): BodyLabel | undefined {
  if (labels.length === 0) return undefined;
  const range = rangeOf(node);
  return labels.find(({ start, end }) => start <= range.start && range.end <= end && range.end >= 0);
}

/** From where to where the words of a node stand in the text; to -1 where it has none. */
function rangeOf(node: RootContent): { readonly start: number; readonly end: number } {
  let start = Number.POSITIVE_INFINITY;
  let end = -1;
  const see = (inner: RootContent): void => {
    childrenOf(inner).forEach(see);
    if (inner.type !== 'text' || inner.data?.offset === undefined) return;
    start = Math.min(start, inner.data.offset);
    end = Math.max(end, inner.data.offset + inner.value.length);
  };
  see(node);
  return { start, end };
}

/** What is laid into a tree. */
interface Lay {
  /** In the order of the text, the longer of two that begin together first. */
  readonly marks: readonly BodyMark[];
  /** Those that have their fragment. */
  readonly placed: Set<BodyMark>;
  /** Whether all this is a link already, or part of a heading: no link stands in another. */
  readonly linked: boolean;
}

/**
 * A node with its marks: every text node is cut at their edges and its pieces are wrapped; an outer mark encloses its inner
 * ones. The page's own title is its h1: headings start at h2.
 */
function laid(node: RootContent, lay: Lay): readonly RootContent[] {
  if (node.type === 'text') return markedText(node, lay);
  if (!('children' in node)) return [node];
  const within = node.type === 'link' || node.type === 'linkReference' ? { ...lay, linked: true } : lay;
  const children = (node.children as RootContent[]).flatMap((child) => laid(child, within));
  const depth = node.type === 'heading' ? { depth: Math.min(6, Math.max(2, node.depth)) } : {};
  return [{ ...node, ...depth, children } as RootContent];
}

function markedText(text: Text, lay: Lay): readonly RootContent[] {
  const { value, data } = text;
  const offset = data?.offset;
  if (offset === undefined) return [text];
  const end = offset + value.length;
  const inside = lay.marks.filter((mark) => mark.start < end && mark.end > offset);
  return inside.length === 0 ? [text] : wrap(value, offset, offset, end, inside, lay);
}

/** The pieces of `[from, to)`: text between the outermost marks as it is, each mark with its own pieces inside. */
function wrap(
  value: string,
  offset: number,
  from: number,
  to: number,
  marks: readonly BodyMark[],
  lay: Lay,
): RootContent[] {
  const pieces: RootContent[] = [];
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
    const children = wrap(value, offset, start, end, inner, lay);
    // A name that is cut in two is no link: it would be two.
    const isWhole = start === mark.start && end === mark.end;
    pieces.push(
      mark.href && isWhole && !lay.linked
        ? nameLink(mark.href, children)
        : markNode(mark, lay.placed, children),
    );
    at = end;
  }
  text(at, to);
  return pieces;
}

const nameLink = (url: string, children: RootContent[]): RootContent =>
  ({ type: 'nameLink', url, children }) satisfies NameLink as Parent as RootContent;

function markNode(mark: BodyMark, placed: Set<BodyMark>, children: RootContent[]): RootContent {
  const isFirst = !placed.has(mark);
  placed.add(mark);
  const properties: Mark['properties'] = { className: [`m-${mark.layer}`] };
  if (isFirst && mark.id) properties['id'] = mark.id;
  else if (mark.record) properties['dataRecord'] = mark.record;
  return { type: 'mark', properties, children } satisfies Mark as Parent as RootContent;
}
