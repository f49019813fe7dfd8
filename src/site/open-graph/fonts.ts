import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Face, Font } from 'harfbuzzjs';
import { openTypeOf } from './woff.ts';

/** Units of an em in all measures of glyphs. */
export const EM = 1000;

export type Weight = 'regular' | 'semibold';

/** A font as HarfBuzz has it, and the characters that it can draw. */
export interface LoadedFont {
  readonly font: Font;
  readonly characters: ReadonlySet<number>;
  /** Outlines that were asked for, by glyph: SVG path data, y upwards. */
  readonly outlines: Map<number, string>;
}

// In the order in which they are asked for a character. All under the SIL Open Font License 1.1.
const FILES = [
  'source-serif-4/files/source-serif-4-latin',
  'source-serif-4/files/source-serif-4-latin-ext',
  'source-serif-4/files/source-serif-4-vietnamese',
  'source-serif-4/files/source-serif-4-cyrillic',
  'source-serif-4/files/source-serif-4-cyrillic-ext',
  'source-serif-4/files/source-serif-4-greek',
  'noto-naskh-arabic/files/noto-naskh-arabic-arabic',
  'noto-serif-hebrew/files/noto-serif-hebrew-hebrew',
];
const WEIGHTS: Readonly<Record<Weight, number>> = { regular: 400, semibold: 600 };

const require = createRequire(import.meta.url);

/** The font files that cards are drawn with, absolute. */
export const fontFiles = (weight: Weight): string[] =>
  FILES.map((file) => require.resolve(`@fontsource/${file}-${WEIGHTS[weight]}-normal.woff`));

const loaded = new Map<Weight, readonly LoadedFont[]>();

/** The fonts of a weight, the first one first; read once in a process. */
export function fontsOf(weight: Weight): readonly LoadedFont[] {
  const known = loaded.get(weight);
  if (known) return known;
  const fonts = fontFiles(weight).map(load);
  loaded.set(weight, fonts);
  return fonts;
}

function load(file: string): LoadedFont {
  const face = new Face(new Blob(openTypeOf(readFileSync(file))));
  const font = new Font(face);
  font.setScale(EM, EM);
  return { font, characters: new Set(face.collectUnicodes()), outlines: new Map() };
}

// Joiners and marks of direction: nothing is drawn for them, and HarfBuzz knows what to do.
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

/** The first font that has every character of a grapheme, if there is one. */
export const fontFor = (grapheme: string, weight: Weight): LoadedFont | undefined =>
  fontsOf(weight).find(({ characters }) =>
    [...grapheme].every((char) => characters.has(char.codePointAt(0)!) || INVISIBLE.test(char)),
  );

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** User-perceived characters (UAX 29): what must come from one font, and what a long word may be broken between. */
export const graphemesOf = (text: string): string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);

/** Whether every character of a text can be drawn: a card shows no boxes. */
export const isDrawable = (text: string): boolean =>
  graphemesOf(text).every((grapheme) => fontFor(grapheme, 'regular') && fontFor(grapheme, 'semibold'));
