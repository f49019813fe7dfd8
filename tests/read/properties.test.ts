import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/index.ts';
import type { TextFormat } from '../../src/read/formats.ts';
import { readJsonLine } from '../../src/read/index.ts';
import { parseSource } from '../../src/read/parse-source.ts';
import { plainCharacters } from '../../src/text/plain-characters.ts';

const FORMATS: readonly TextFormat[] = ['text', 'markdown', 'html', 'json', 'json-lines'];
const scraps = fc.constantFrom(
  '\n',
  '\n\n',
  ' ',
  '# ',
  '*',
  '_',
  '`',
  '> ',
  '- ',
  '1. ',
  '|',
  '[',
  '](',
  ')',
  '<p>',
  '</p>',
  '<div>',
  '<ul><li>',
  '<script>',
  '<!--',
  '&amp;',
  '---\n',
  'title: x\n',
  '{"text":',
  '"a"',
  '}',
  '\u0000',
  '\ud83d',
  '😀',
  'By Ada Quill',
  'See also ',
  'KYIV (AP) — ',
  'said the mayor.',
  '“Well”',
  'word',
  '__proto__',
  '<table><tr><td>',
  '\r\n',
  '© 2020',
);
const scrawl = fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join(''));

function offsetsHold(node: Nodes, text: string): void {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
    if (node.value) expect(text.startsWith(node.value, node.data?.offset ?? -1)).toBe(true);
  } else if ('children' in node) for (const child of node.children) offsetsHold(child, text);
}

describe('whatever is read', () => {
  it.each(FORMATS)('random bytes as %s never throw and stay as they are', (format) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const before = bytes.slice();
        const { documents } = parseSource(bytes, `a.${format}`, format);
        for (const document of documents) clean(document);
        expect(bytes).toEqual(before);
      }),
      { numRuns: 150, seed: 11 },
    );
  });

  it.each(FORMATS)(
    'every text node of %s stands where it says, and blocks are sorted and apart',
    (format) => {
      fc.assert(
        fc.property(scrawl, (source) => {
          const { documents } = parseSource(new TextEncoder().encode(source), `a.${format}`, format);
          for (const document of documents) {
            offsetsHold(document.body, document.text);
            const frozen = JSON.stringify(document);
            const { blocks, text } = clean(document);
            expect(JSON.stringify(document)).toBe(frozen);
            let end = 0;
            for (const block of blocks) {
              expect(block.start).toBeGreaterThanOrEqual(end);
              expect(block.end).toBeGreaterThan(block.start);
              end = block.end;
            }
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }),
        { numRuns: 200, seed: 12 },
      );
    },
  );

  it('keeps the places of the text of a line of standard input exactly', () => {
    fc.assert(
      fc.property(scrawl, (text) => {
        const { documents } = readJsonLine(JSON.stringify({ id: 'x', text }), 1);
        if (text.trim()) expect(documents[0]?.text).toBe(plainCharacters(text));
      }),
      { numRuns: 200, seed: 13 },
    );
  });

  it('random lines of standard input never throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (line) => {
        const { documents, diagnostics } = readJsonLine(line, 7);
        expect(documents.length + diagnostics.length).toBeGreaterThan(0);
        for (const { place } of diagnostics) expect(place.line).toBe(7);
      }),
      { numRuns: 300, seed: 14 },
    );
  });
});
