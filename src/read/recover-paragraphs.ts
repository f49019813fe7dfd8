import type { BlockContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { elementToBlocks } from './html-to-mdast.ts';
import type { PageElement } from './page-tree.ts';

/** A paragraph of a page, before anything is chosen from it. */
export interface PageParagraph {
  /** What it and the two elements around it are called. */
  readonly signature: string;
  readonly letters: string;
  readonly copy: PageElement;
}

const MIN_LENGTH = 40;
const MAX_PARAGRAPHS = 2000;
/** So many more paragraphs with one signature taken than left out show how the article's are marked up. */
const MIN_ALIKE = 3;
const ASIDES = new Set(['aside', 'nav', 'footer', 'figure', 'form', 'blockquote', 'table']);

/** The paragraphs of running text of a page whose markup names them, in order. */
export function paragraphsOfPage(body: PageElement): PageParagraph[] {
  const paragraphs = body.getElementsByTagName('p').slice(0, MAX_PARAGRAPHS);
  return paragraphs.flatMap((paragraph) => {
    const text = paragraph.textContent;
    if (text.length < MIN_LENGTH || !/[.!?…]["”’)\s]*$/.test(text)) return [];
    const signature = signatureOf(paragraph);
    if (!/[a-z]/i.test(signature) || paragraph.isIn(ASIDES) || isInHidden(paragraph)) return [];
    return [{ signature, letters: lettersOf(text), copy: paragraph.cloneNode(true) }];
  });
}

function isInHidden(element: PageElement): boolean {
  for (let one: PageElement | null = element; one; one = one.parentNode)
    if (one.hasAttribute('hidden')) return true;
  return false;
}

/**
 * Puts paragraphs back that were left out between or behind others whose markup is called the same: Readability drops a
 * column of one short sentence, or all that follows another column.
 */
export function recoverParagraphs(
  blocks: readonly BlockContent[],
  paragraphs: readonly PageParagraph[],
): readonly BlockContent[] {
  const places = new Map(blocks.map((block, index) => [lettersOf(plainText(block)), index] as const));
  // Taken less left out: a signature that most teasers have as well shows nothing.
  const alike = new Map<string, number>();
  for (const { letters, signature } of paragraphs)
    alike.set(signature, (alike.get(signature) ?? 0) + (places.has(letters) ? 1 : -1));
  const missing = new Map<number, BlockContent[]>();
  let place = -1;
  for (const { letters, signature, copy } of paragraphs) {
    const found = places.get(letters);
    if (found !== undefined) place = found;
    else if (place >= 0 && (alike.get(signature) ?? 0) >= MIN_ALIKE && !isPartOf(letters, blocks)) {
      const list = missing.get(place) ?? [];
      list.push(...elementToBlocks(copy));
      missing.set(place, list);
    }
  }
  return missing.size > 0 ? blocks.flatMap((block, index) => [block, ...(missing.get(index) ?? [])]) : blocks;
}

/** Whether it was taken after all, inside another block. */
const isPartOf = (letters: string, blocks: readonly BlockContent[]): boolean =>
  blocks.some((block) => lettersOf(plainText(block)).includes(letters.slice(0, HEAD)));

/** Letters that tell two paragraphs apart; pages print some twice, a little different. */
const HEAD = 60;

function signatureOf(paragraph: PageElement): string {
  const names = [paragraph, paragraph.parentNode, paragraph.parentNode?.parentNode];
  return names
    .map((element) => `${element?.localName}.${element?.getAttribute('class') ?? ''}`)
    .join(' ')
    .replace(/\b(?:p|div|section|article|main|body)\.(?=\s|$)/g, '');
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
