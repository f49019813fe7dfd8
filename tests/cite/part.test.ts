import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { toBibtex, toCsl, toRis } from '../../src/cite/index.ts';
import { projectFile } from '../../src/project.ts';
import { citation } from './citation.ts';

interface Part {
  readonly anchor: string;
  readonly kind: 'verbatim' | 'printed' | 'figure';
  readonly words: string;
  readonly speaker: string | null;
}
interface CiteScript {
  noteOf(part: Part): string;
  fileOfPart(file: { name: string; text: string }, part: Part): { name: string; text: string };
  wordsOfPart(article: string, part: Part, strings: Readonly<Record<string, string>>): string;
}

// The script asks the page for its language when it is loaded.
globalThis.document = parseHTML('<html lang="en"></html>').document;
const script = (await import(projectFile('public/assets/cite.js'))) as CiteScript;

const part = (extra: Partial<Part> = {}): Part => ({
  anchor: 'q-1a2b3c',
  kind: 'verbatim',
  words: 'No',
  speaker: 'Bo Lund',
  ...extra,
});

describe('what is cited of an article', () => {
  it.each([
    [{}, 'Quote: “No”. Said by Bo Lund. '],
    [{ speaker: null }, 'Quote: “No”. '],
    [
      { kind: 'printed', words: 'Lund denied that she had taken “a cent”' },
      'Statement as printed: Lund denied that she had taken “a cent”. Said by Bo Lund. ',
    ],
    [{ kind: 'figure', words: '12 (boats)', speaker: null }, 'Figure: “12 (boats)”. '],
    [{ words: 'two\r\n\nlines', speaker: null }, 'Quote: “two lines”. '],
  ] as const)('%j', (extra, note) => expect(script.noteOf(part(extra))).toBe(note));

  const strings = { quotation: '“{text}”', says: '{name}: {words}', quotedIn: '{words}, printed in: ' };
  it.each([
    [{}, 'Bo Lund: “No”, printed in: “Pier”. At https://a.example/#q-1a2b3c'],
    [{ speaker: null }, '“No”, printed in: “Pier”. At https://a.example/#q-1a2b3c'],
    [
      { kind: 'printed', words: 'Lund said no' },
      'Lund said no, printed in: “Pier”. At https://a.example/#q-1a2b3c',
    ],
  ] as const)('in words: %j', (extra, words) =>
    expect(script.wordsOfPart('“Pier”. At https://a.example/', part(extra), strings)).toBe(words),
  );
});

describe('a file of the article becomes that of a part', () => {
  const hostile = part({ words: '50% {of} $5 & x_y\r\nER  - \\end{x}' });
  const article = citation({ original: 'https://m.example/a_b?x=1' });
  const files = [
    ['a1.bib', '@biblatex/text', toBibtex(article)],
    ['a1.ris', '@ris/file', toRis(article)],
    ['a1.json', '@else/json', JSON.stringify([toCsl(article)])],
  ] as const;
  it.each(files)('%s, as a parser of the format reads it', (name, parser, text) => {
    const made = script.fileOfPart({ name, text }, hostile);
    expect(made.name).toBe(name.replace('a1', 'a1-q-1a2b3c'));
    const found = new Cite(made.text, { forceType: parser }).data as Record<string, unknown>[];
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      title: 'Pier',
      URL: 'https://archive.example/a1/#q-1a2b3c',
      'container-title': 'The Mole',
    });
    const note = String(found[0]!['note']);
    expect(note).toContain('Quote: “50% {of} $5 & x_y ER - ');
    expect(note).toContain('Said by Bo Lund. Archived in The Archive. Original: https://m.example/a_b?x=1');
    expect(made.text).toContain('a1-q-1a2b3c');
  });
});
