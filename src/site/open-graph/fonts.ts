import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Face, Font } from 'harfbuzzjs';
import { openTypeOf } from './woff.ts';

/** Units of an em in all measures of glyphs. */
export const EM = 1000;

const WEIGHTS = ['regular', 'semibold'] as const;
export type Weight = (typeof WEIGHTS)[number];

/** A font as HarfBuzz has it, and the characters that it can draw. */
export interface LoadedFont {
  readonly font: Font;
  readonly characters: ReadonlySet<number>;
  /** Outlines that were asked for, by glyph: SVG path data, y upwards. */
  readonly outlines: Map<number, string>;
}

// All under the SIL Open Font License 1.1.
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

const require = createRequire(import.meta.url);

const filesOf = (weight: number): string[] =>
  FILES.map((file) => require.resolve(`@fontsource/${file}-${weight}-normal.woff`));

/** The font files that previews are drawn with, absolute, in the order in which they are asked for a character. */
export const FONT_FILES: Readonly<Record<Weight, readonly string[]>> = {
  regular: filesOf(400),
  semibold: filesOf(600),
};

const loaded = new Map<string, LoadedFont>();

/** A font, read once in a process, and only when a text asks for it: most are written in Latin letters. */
function fontOf(file: string): LoadedFont {
  const font = loaded.get(file) ?? load(file);
  loaded.set(file, font);
  return font;
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
export function fontFor(grapheme: string, weight: Weight): LoadedFont | undefined {
  const file = FONT_FILES[weight].find((candidate) => hasAll(fontOf(candidate), grapheme));
  return file === undefined ? undefined : fontOf(file);
}

const hasAll = ({ characters }: LoadedFont, grapheme: string): boolean =>
  Array.from(grapheme).every((char) => characters.has(char.codePointAt(0)!) || INVISIBLE.test(char));

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** User-perceived characters (UAX 29): what must come from one font, and what a long word may be broken between. */
export const graphemesOf = (text: string): string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);

/** Whether every character of a text can be drawn: a preview shows no boxes. */
export const isDrawable = (text: string): boolean =>
  WEIGHTS.every(
    (weight) =>
      // Nearly all texts need the first font alone, and finding graphemes takes most of the time.
      hasAll(fontOf(FONT_FILES[weight][0]!), text) ||
      graphemesOf(text).every((grapheme) => fontFor(grapheme, weight)),
  );
