import type { BlockContent, ListItem, PhrasingContent, TableRow } from 'mdast';
import type { BoilerplateReason } from '../model/boilerplate-reasons.data.ts';
import { hintOf } from './markup-hints.data.ts';
import { type PageNode, UNDISPLAYED } from './page-tree.ts';
import { Phrasing } from './phrasing.ts';
import { scanPage } from './scan-page.ts';

const ELEMENT = 1;
const TEXT = 3;

const BLOCKS = new Set(
  (
    'address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const EMPHASIS: Readonly<Record<string, 'strong' | 'emphasis'>> = {
  b: 'strong',
  strong: 'strong',
  em: 'emphasis',
  i: 'emphasis',
};

/** Paragraphs, breaks and the like with their angles: a text that holds them is a piece of a page. */
const MARKUP = /<(?:p|br|div|h[1-6]|ul|ol|blockquote|figure|a)\b[^>]*>/i;
export const hasMarkup = (text: string): boolean => MARKUP.test(text);

/** The blocks of a snippet of HTML. */
export const htmlToBlocks = (html: string): BlockContent[] => elementToBlocks(scanPage(html).body);

/** The blocks inside an element. Blocks in parts whose markup says what they are carry that as `data.reason`. */
export function elementToBlocks(element: PageNode): BlockContent[] {
  return new Converter().blocksIn(element, undefined);
}

class Converter {
  blocksIn(element: PageNode, reason: BoilerplateReason | undefined): BlockContent[] {
    const blocks: BlockContent[] = [];
    let line = new Phrasing();
    const flush = (): void => {
      for (const children of line.paragraphs())
        blocks.push(withReason({ type: 'paragraph', children }, reason));
      line = new Phrasing();
    };
    this.#flow(element, reason, line, blocks, flush, () => line);
    flush();
    return blocks;
  }

  /** Inline content goes to the open paragraph; a block closes it. */
  #flow(
    element: PageNode,
    reason: BoilerplateReason | undefined,
    line: Phrasing,
    blocks: BlockContent[],
    flush: () => void,
    current: () => Phrasing,
  ): void {
    let open = line;
    for (let node = element.firstChild; node; node = node.nextSibling) {
      open = current();
      if (node.nodeType === TEXT) open.text(node.textContent ?? '');
      else if (node.nodeType !== ELEMENT || isHidden(node)) continue;
      else if (BLOCKS.has(node.localName)) {
        flush();
        blocks.push(...this.#block(node, reason ?? hintOf(node)));
      } else if (node.localName === 'br') open.lineBreak();
      else if (holdsBlock(node)) {
        flush();
        blocks.push(...this.blocksIn(node, reason ?? hintOf(node)));
      } else this.#inline(node, open, reason);
    }
  }

  #inline(node: PageNode, line: Phrasing, reason: BoilerplateReason | undefined): void {
    const href = node.localName === 'a' ? safeAddress(node.getAttribute('href')) : null;
    const emphasis = EMPHASIS[node.localName];
    const outer = line.linked;
    if (href) line.open({ type: 'link', url: href, children: [] });
    else if (emphasis) line.open({ type: emphasis, children: [] });
    line.linked ||= node.localName === 'a';
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === TEXT) line.text(child.textContent ?? '');
      else if (child.nodeType !== ELEMENT) continue;
      else if (child.localName === 'br') line.lineBreak();
      else this.#inline(child, line, reason);
    }
    if (href || emphasis) line.close();
    line.linked = outer;
  }

  #block(node: PageNode, reason: BoilerplateReason | undefined): BlockContent[] {
    const name = node.localName;
    if (/^h[1-6]$/.test(name)) {
      const depth = Number(name[1]) as 1 | 2 | 3 | 4 | 5 | 6;
      return this.#phrasingIn(node).map((children) =>
        withReason({ type: 'heading', depth, children }, reason),
      );
    }
    if (name === 'hr') return [];
    if (name === 'ul' || name === 'ol') return this.#list(node, name === 'ol', reason);
    if (name === 'table') return this.#table(node, reason);
    const inner = this.blocksIn(node, reason ?? captionHint(node));
    if (name === 'blockquote' && inner.length && !reason) return [{ type: 'blockquote', children: inner }];
    return inner;
  }

  #phrasingIn(node: PageNode): PhrasingContent[][] {
    return this.blocksIn(node, undefined).flatMap((block) =>
      'children' in block && block.type === 'paragraph' ? [block.children] : [],
    );
  }

  #list(node: PageNode, ordered: boolean, reason: BoilerplateReason | undefined): BlockContent[] {
    const items: ListItem[] = [];
    for (let item = node.firstChild; item; item = item.nextSibling) {
      if (item.nodeType !== ELEMENT) continue;
      const children = this.blocksIn(item, reason ?? hintOf(item));
      if (children.length) items.push({ type: 'listItem', spread: false, children });
    }
    return items.length
      ? [withReason({ type: 'list', ordered, spread: false, children: items }, reason)]
      : [];
  }

  /** A table of short cells stays one; a table for layout becomes the blocks of its cells. */
  #table(node: PageNode, reason: BoilerplateReason | undefined): BlockContent[] {
    const rows = descendants(node, 'tr');
    const cells = rows.map((row) => [...descendants(row, 'td'), ...descendants(row, 'th')]);
    const isLayout = cells.every((row) => row.length < 2) || cells.flat().some(holdsBlock);
    if (isLayout) return this.blocksIn(node, reason);
    const children: TableRow[] = rows.map((row) => ({
      type: 'tableRow',
      children: elementsIn(row).map((cell) => ({
        type: 'tableCell',
        children: this.#phrasingIn(cell).flat(),
      })),
    }));
    return [withReason({ type: 'table', children }, reason)];
  }
}

/** Newsletters open with words for the list of mails alone. The scan of a page has settled how this is written. */
const isHidden = (node: PageNode): boolean => node.getAttribute('style') === UNDISPLAYED;

const withReason = <T extends BlockContent>(block: T, reason: BoilerplateReason | undefined): T =>
  reason ? { ...block, data: { reason } } : block;

/** A picture with a few words that are no sentence: a caption. */
function captionHint(node: PageNode): BoilerplateReason | undefined {
  const text = node.textContent?.trim() ?? '';
  const isShort = text.length > 0 && text.length < 200 && !/[.!?:]["”’)]*$|:\/\//.test(text);
  return isShort && descendants(node, 'img').length > 0 ? 'image-caption' : undefined;
}

function holdsBlock(node: PageNode): boolean {
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (child.nodeType === ELEMENT && (BLOCKS.has(child.localName) || holdsBlock(child))) return true;
  return false;
}

function elementsIn(node: PageNode): PageNode[] {
  const found: PageNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (child.nodeType === ELEMENT) found.push(child);
  return found;
}

/** Elements of a name below, not looking inside the ones found or inside nested tables. */
function descendants(node: PageNode, name: string): PageNode[] {
  return elementsIn(node).flatMap((child) =>
    child.localName === name ? [child] : child.localName === 'table' ? [] : descendants(child, name),
  );
}

const safeAddress = (href: string | null): string | null =>
  href && /^https?:\/\//i.test(href) ? href : null;
