import { describe, expect, it } from 'vitest';
import { toBibtex } from '../../src/cite/bibtex.ts';
import { citation } from './citation.ts';

describe('an entry of BibTeX', () => {
  it('has every field that is known', () => {
    expect(toBibtex(citation())).toBe(
      `@article{a1,
  title = {{Pier}},
  author = {Quill, Ada},
  journal = {The Mole},
  year = {2021},
  month = mar,
  date = {2021-03-04},
  language = {en},
  url = {https://archive.example/a1/},
  note = {Archived in The Archive}
}
`,
    );
  });

  it('is of no outlet a misc, and leaves out what is unknown', () => {
    const bare = toBibtex(citation({ outlet: null, authors: [], published: null, language: null }));
    expect(bare).toBe(
      '@misc{a1,\n  title = {{Pier}},\n  url = {https://archive.example/a1/},\n  note = {Archived in The Archive}\n}\n',
    );
  });

  it.each([
    ['50% & more', '50\\% \\& more'],
    ['a_b #1 $2', 'a\\_b \\#1 \\$2'],
    ['{x}', '\\{x\\}'],
    ['back\\slash', 'back\\textbackslash{}slash'],
    ['~ and ^', '\\textasciitilde{} and \\textasciicircum{}'],
    ['two\r\n\tlines', 'two lines'],
    ['é — “x” 😀', 'é — “x” 😀'],
  ])('escapes in a title %j', (title, escaped) =>
    expect(toBibtex(citation({ title }))).toContain(`  title = {{${escaped}}},\n`),
  );

  it.each([
    [['Jane Roe', 'Bo Lund'], 'Roe, Jane and Lund, Bo'],
    [['Harbour News Agency'], '{Harbour News Agency}'],
    [['Mills & Sons'], '{Mills \\& Sons}'],
    [['Sea and Sand Press'], '{Sea and Sand Press}'],
  ])('writes the authors %j', (authors, written) =>
    expect(toBibtex(citation({ authors }))).toContain(`  author = {${written}},\n`),
  );

  it('keeps an address raw but for what would end the field', () => {
    const url = 'https://a.example/x_y?a=1&b={2}%20 z\\';
    expect(toBibtex(citation({ url }))).toContain(
      '  url = {https://a.example/x_y?a=1&b=%7B2%7D%20%20z%5C},\n',
    );
  });

  it('of a year or a month alone says no more', () => {
    expect(toBibtex(citation({ published: '2021' }))).toContain('  year = {2021},\n  date = {2021},\n');
    expect(toBibtex(citation({ published: '2021-12' }))).toContain('  month = dec,\n  date = {2021-12},\n');
  });
});
