import type { BlockContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { elementToBlocks } from './html-to-mdast.ts';
import type { PageElement } from './page-tree.ts';
import { STANDFIRST_NAMES } from './page-words.data.ts';

/** A line of a page between its headline and its article, which may be the article's standfirst. */
export interface LineBelow {
  readonly letters: string;
  /** Its class says that it is the standfirst. */
  readonly named: boolean;
  readonly copy: PageElement;
}

const LINES = new Set(['p', 'div', 'h2', 'h3', 'h4', 'span', 'strong', 'li']);
const NOT_IN = new Set([
  'nav',
  'aside',
  'footer',
  'figure',
  'figcaption',
  'form',
  'blockquote',
  'table',
  'a',
]);
const MIN_LENGTH = 40;
const MAX_LENGTH = 900;
const MIN_WORDS = 6;
/** So many lines below the headline are looked at. */
const MAX_LINES = 40;
const NAMES = new Set(STANDFIRST_NAMES.split(' '));
/** How far up the name of a part may stand. */
const UP = 2;
/** Letters in which a standfirst and the page's description agree; either may be cut. */
const SAME = 40;

/** The lines below a page's headline, in order; all of its first lines where it has no headline. */
export function linesBelowHeadline(body: PageElement): LineBelow[] {
  const lines: LineBelow[] = [];
  const elements = body.getElementsByTagName('*');
  const headline = elements.findLastIndex(({ localName }) => localName === 'h1');
  for (const element of elements.slice(headline + 1)) {
    if (lines.length >= MAX_LINES) break;
    if (!LINES.has(element.localName) || element.holds(...LINES, 'article', 'section', 'ul', 'h1')) continue;
    const text = element.textContent.replace(/\s+/g, ' ').trim();
    if (text.length < MIN_LENGTH || text.length > MAX_LENGTH || text.split(' ').length < MIN_WORDS) continue;
    if (element.isIn(NOT_IN)) continue;
    lines.push({ letters: lettersOf(text), named: isNamed(element), copy: element.cloneNode(true) });
  }
  return lines;
}

function isNamed(element: PageElement): boolean {
  let one: PageElement | null = element;
  for (let up = 0; one && up <= UP; up++, one = one.parentNode) {
    const names = `${one.className} ${one.id} ${one.getAttribute('itemprop') ?? ''}`;
    const words = names
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/);
    if (words.some((word) => NAMES.has(word))) return true;
  }
  return false;
}

/**
 * The article with its standfirst: the line that stands between headline and text, and is named so or said again by the
 * page's description. It tells what is new, often by words that the text has not.
 */
export function withStandfirst(
  blocks: readonly BlockContent[],
  lines: readonly LineBelow[],
  descriptions: readonly string[],
): readonly BlockContent[] {
  if (blocks.length === 0 || lines.length === 0) return blocks;
  const taken = blocks.map((block) => lettersOf(plainText(block))).join(' ');
  const first = lines.findIndex(({ letters }) => taken.includes(letters.slice(0, SAME)));
  const before = first < 0 ? lines : lines.slice(0, first);
  const stated = descriptions.map(lettersOf).filter(({ length }) => length >= SAME);
  const found =
    before.find(({ letters }) => stated.some((one) => one.slice(0, SAME) === letters.slice(0, SAME))) ??
    before.find(({ named }) => named);
  return found ? [...elementToBlocks(found.copy), ...blocks] : blocks;
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
