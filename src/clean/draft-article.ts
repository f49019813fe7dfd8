import type { List, Nodes, Root } from 'mdast';
import type { TraceNote } from '../model/annotations.ts';
import type { Block, BlockRole, Document } from '../model/article.ts';
import type { BoilerplateReason } from '../model/boilerplate-reasons.data.ts';

/** A block while its role is being decided; each step may change `role` and `reason`. */
export interface DraftBlock {
  readonly start: number;
  readonly end: number;
  role: BlockRole;
  reason?: BoilerplateReason;
  /** Its words, without white space at the ends. */
  readonly text: string;
  /** Characters that stand inside links. */
  readonly linked: number;
  /** Position of the list or table that it belongs to, -1 without one. */
  readonly group: number;
  /** What the page's markup says that it is. */
  readonly hint: BoilerplateReason | undefined;
}

/** A document on its way through the steps. */
export interface DraftArticle {
  readonly document: Document;
  readonly drafts: DraftBlock[];
  /** Labels a draft and says why. */
  readonly label: (draft: DraftBlock, role: BlockRole, because: string, reason?: BoilerplateReason) => void;
}

/** The blocks of a tree, in order, with the role that the structure gives them. */
export function draftBlocks({ body, text }: Pick<Document, 'body' | 'text'>): DraftBlock[] {
  const drafts: DraftBlock[] = [];
  let groups = 0;
  walkAll(body, 'paragraph', -1, undefined);
  return drafts;

  function walkAll(
    parent: Root | Nodes,
    role: BlockRole,
    group: number,
    hint: BoilerplateReason | undefined,
  ): void {
    if (!('children' in parent)) return;
    for (const node of parent.children) walk(node, role, group, node.data?.reason ?? hint);
  }

  function walk(node: Nodes, role: BlockRole, group: number, hint: BoilerplateReason | undefined): void {
    switch (node.type) {
      case 'blockquote':
        walkAll(node, 'quotation', group, hint);
        break;
      case 'list':
        walkList(node, group < 0 ? groups++ : group, hint);
        break;
      case 'table': {
        const index = groups++;
        for (const row of node.children) push(row, 'paragraph', index, hint);
        break;
      }
      case 'footnoteDefinition':
        walkAll(node, role, group, hint);
        break;
      default:
        push(node, node.type === 'heading' ? 'heading' : role, group, hint);
    }
  }

  function walkList(list: List, group: number, hint: BoilerplateReason | undefined): void {
    for (const item of list.children) walkAll(item, 'list-item', group, item.data?.reason ?? hint);
  }

  function push(node: Nodes, role: BlockRole, group: number, hint: BoilerplateReason | undefined): void {
    const extent = extentOf(node);
    if (!extent) return;
    const { start, end, linked } = extent;
    drafts.push({ start, end, role, text: text.slice(start, end), linked, group, hint });
  }
}

interface Extent {
  start: number;
  end: number;
  linked: number;
}

/** The stretch of the text that a node's literal nodes cover, and how much of it is linked. */
function extentOf(node: Nodes): Extent | null {
  const extent: Extent = { start: Number.POSITIVE_INFINITY, end: -1, linked: 0 };
  measure(node, extent, false);
  return extent.end <= extent.start ? null : extent;
}

function measure(node: Nodes, extent: Extent, inLink: boolean): void {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
    const offset = node.data?.offset;
    if (offset === undefined) return;
    extent.start = Math.min(extent.start, offset);
    extent.end = Math.max(extent.end, offset + node.value.length);
    if (inLink || (node.type === 'text' && node.data?.linked)) extent.linked += node.value.length;
  } else if ('children' in node) {
    const linked = inLink || node.type === 'link' || node.type === 'linkReference';
    for (const child of node.children) measure(child, extent, linked);
  }
}

export const toBlock = ({ start, end, role, reason }: DraftBlock): Block =>
  reason === undefined ? { start, end, role } : { start, end, role, reason };

/** Sets a draft's role and traces it. */
export function labeller(trace: ((note: TraceNote) => void) | undefined): DraftArticle['label'] {
  return (draft, role, because, reason) => {
    draft.role = role;
    if (reason !== undefined) draft.reason = reason;
    trace?.({ layer: 'clean', verdict: 'changed', start: draft.start, end: draft.end, because });
  };
}

/** Whether a draft still counts as the article's own words. */
export const isOpen = ({ role }: DraftBlock): boolean =>
  role !== 'boilerplate' && role !== 'byline' && role !== 'dateline' && role !== 'title';
