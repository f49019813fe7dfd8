import type { Paragraph, Root, RootContent } from 'mdast';

/**
 * The structure of plain text: a paragraph ends at a blank line or, where no blank lines separate them, at each
 * line break. `*`, `_` and `#` mean nothing. Offsets refer to the text exactly as given.
 */
export function parseText(text: string): Root {
  const separator = /\S[^\S\n]*\r?\n[^\S\n]*\r?\n\s*\S/.test(text) ? /\n[^\S\n]*\r?\n/g : /\n/g;
  const children: RootContent[] = [];
  let from = 0;
  for (const { index, 0: gap } of text.matchAll(separator)) {
    push(from, index);
    from = index + gap.length;
  }
  push(from, text.length);
  return { type: 'root', children };

  function push(start: number, end: number): void {
    const value = text.slice(start, end);
    const trimmed = value.trim();
    if (trimmed) children.push(paragraph(trimmed, start + value.indexOf(trimmed)));
  }
}

const paragraph = (value: string, offset: number): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'text', value, data: { offset } }],
});
