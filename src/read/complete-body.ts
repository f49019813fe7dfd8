import type { BlockContent, Paragraph, PhrasingContent, Text } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Finding } from '../model/diagnose.ts';

/** A big first letter that stands by itself, with the paragraph that goes on behind it, is one paragraph. */
export function joinDropCaps(blocks: readonly BlockContent[]): BlockContent[] {
  const joined: BlockContent[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    const letter = before && isText(before) ? plainText(before) : '';
    const first = isText(block) ? firstText(block.children) : undefined;
    if (isText(block) && first && DROP_CAP.test(letter) && GOES_ON.test(first.value)) {
      first.value = letter.trim() + first.value;
      joined.pop();
    }
    joined.push(block);
  }
  return joined;
}

const DROP_CAP = /^["“‘«„]?\p{Lu}$/u;
const GOES_ON = /^[\p{Ll}’']/u;

const isText = (block: BlockContent): block is Paragraph => block.type === 'paragraph';

function firstText([first]: readonly PhrasingContent[]): Text | undefined {
  if (first?.type === 'text') return first;
  return first && 'children' in first ? firstText(first.children) : undefined;
}

/** Words below which a page says too little of its length to compare. */
const MIN_WORDS = 100;
const SHORT = 0.6;

/** What was read is much shorter than what the page says of its article: something is missing. */
export function shortBody(text: string, articleBody: string, wordCount: number): Finding[] {
  const words = countWords(text);
  const stated = Math.max(countWords(articleBody), wordCount);
  return stated >= MIN_WORDS && words < stated * SHORT
    ? [{ code: 'short-body', params: { words, stated } }]
    : [];
}

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;
