import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseTree, parseWhole } from '../../src/read/parse-markdown.ts';

const bare = (node: Nodes): Nodes => {
  const { position: _, ...rest } = node;
  return 'children' in rest ? ({ ...rest, children: rest.children.map(bare) } as Nodes) : rest;
};
const scraps = fc.constantFrom(
  'word',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\n \n',
  '   ',
  '\t',
  'two words',
  '.',
  ',',
  '*',
  '_',
  '# ',
  '=',
  '==',
  '-',
  '---',
  '+',
  '1. ',
  '> ',
  '`',
  '```',
  '~~',
  '|',
  '|-|',
  '[a]',
  '(b)',
  '[a]: x',
  '<p>',
  '&amp;',
  '\\',
  'www.a.example',
  'https://a.example',
  'a@b.example',
  '!',
  '\u00a0',
  '“',
  'é',
  '12',
);

describe('parsing paragraph by paragraph', () => {
  it('gives the tree that the parser gives', () => {
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 30 }), (parts) => {
        const markdown = parts.join('');
        expect(bare(parseTree(markdown))).toEqual(bare(parseWhole(markdown)));
      }),
      { numRuns: 3000, seed: 21 },
    );
  });
});
