import type { Nodes, Parents, Root } from 'mdast';
import type { Finding } from '../model/diagnose.ts';
import { htmlToBlocks } from './html-to-mdast.ts';
import { layOut } from './lay-out.ts';
import { withoutNoteMarkup } from './note-markup.ts';
import { parseTree } from './parse-markdown.ts';
import { parseText } from './read-text.ts';

/** A body as a tree and its plain text. */
export interface Body {
  readonly text: string;
  readonly body: Root;
  readonly findings: readonly Finding[];
}

/** Containers deeper than this in one line are refused: recursion over the tree must end. */
const MAX_DEPTH = 20;
const CONTAINERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;
/** Brackets, stars, tildes and the like in one block, columns in one line, definitions in one text: parsing them costs n². */
const MAX_MARKS = 600;
const MAX_COLUMNS = 100;
const MAX_DEFINITIONS = 500;

/** Reads a Markdown body (CommonMark with GFM). Raw HTML in it is read as a page's HTML is: its text without markup. */
export function parseMarkdown(source: string): Body {
  const markdown = withoutNoteMarkup(source);
  if (isHostile(markdown)) return plain(markdown);
  try {
    const body = parseTree(markdown);
    settle(body);
    return { text: layOut(body), body, findings: [] };
  } catch (error) {
    if (error instanceof RangeError) return plain(markdown); // stack overflow
    throw error;
  }
}

function plain(text: string): Body {
  return { text, body: parseText(text), findings: [{ code: 'structure-too-deep' }] };
}

function isHostile(markdown: string): boolean {
  let marks = 0;
  let definitions = 0;
  for (const line of markdown.split('\n')) {
    const containers = CONTAINERS.exec(line.slice(0, 400))?.[0] ?? '';
    const depth = containers.replace(/[\s\d]/g, '').length + (line.search(/\S/) >> 1);
    if (!line.trim() || /[-*+\d]/.test(containers)) marks = 0;
    let columns = 0;
    for (let i = 0; i < line.length; i++) {
      const code = line.charCodeAt(i);
      if (code === 0x7c) columns++;
      else if (MARKS.has(code)) marks++;
    }
    if (/^\s*\[[^\]]*\]:/.test(line)) definitions++;
    if (depth > MAX_DEPTH || marks > MAX_MARKS || columns > MAX_COLUMNS || definitions > MAX_DEFINITIONS)
      return true;
  }
  return false;
}

const MARKS = new Set([...'[]*_`<~'].map((char) => char.charCodeAt(0)));

/**
 * Takes positions out (they point into the source, not the text) and what is struck out, as from a page, and puts blocks
 * in the place of raw HTML.
 */
function settle(parent: Parents): void {
  const children: Nodes[] = [];
  for (const [i, child] of (parent.children as Nodes[]).entries()) {
    if (child.type === 'html') {
      if (parent.type === 'root') children.push(...htmlToBlocks(child.value));
      continue;
    }
    if (child.type === 'delete') continue;
    // Words that are struck out between two spaces leave one.
    if (child.type === 'text' && isStruck(parent.children[i - 1]) && endsOpen(children.at(-1)))
      child.value = child.value.replace(/^\s/, '');
    delete child.position;
    if ('children' in child) settle(child);
    children.push(child);
  }
  delete parent.position;
  parent.children = children as typeof parent.children;
}

const isStruck = (node: Nodes | undefined): boolean => node?.type === 'delete';
const endsOpen = (node: Nodes | undefined): boolean =>
  node === undefined || (node.type === 'text' && /\s$/.test(node.value));
