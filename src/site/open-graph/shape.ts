import bidiFactory, { type EmbeddingLevels } from 'bidi-js';
import { Direction, Buffer as HarfBuzzBuffer, shape } from 'harfbuzzjs';
import { fontFor, graphemesOf, type LoadedFont, type Weight } from './fonts.ts';

/** A glyph where it stands on its line; measures in `EM`ths of the font size, y upwards. */
export interface Glyph {
  readonly outline: string;
  readonly x: number;
  readonly y: number;
}

export interface ShapedText {
  readonly glyphs: readonly Glyph[];
  /** How far it reaches, in the same measure. */
  readonly width: number;
}

/** Neighbouring characters of one font and one embedding level. */
interface Run {
  readonly font: LoadedFont;
  readonly level: number;
  text: string;
}

/** A text with the direction of each of its characters (UAX 9). */
export interface DirectedText {
  readonly text: string;
  readonly weight: Weight;
  /** Whether it begins on the right. */
  readonly rightToLeft: boolean;
  readonly levels: EmbeddingLevels;
}

// The package's types tell of an ES module, and Node loads its CommonJS one.
const bidi = (bidiFactory as unknown as typeof bidiFactory.default)();
const buffer = new HarfBuzzBuffer();

/** Resolves directions once for the whole text: a line that is cut out of it keeps them. */
export function directedText(text: string, weight: Weight): DirectedText {
  const levels = bidi.getEmbeddingLevels(text);
  return { text, weight, levels, rightToLeft: (levels.paragraphs[0]?.level ?? 0) % 2 === 1 };
}

/** Glyphs of `[start, end)` of a text, from left to right. */
export function shapeSlice(directed: DirectedText, start: number, end: number): ShapedText {
  const glyphs: Glyph[] = [];
  let width = 0;
  for (const { font, level, text } of inVisualOrder(runsOf(directed, start, end))) {
    buffer.reset();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    buffer.setDirection(level % 2 === 1 ? Direction.RTL : Direction.LTR);
    // What is guessed is the language of this machine, and a font may have letter forms for it.
    buffer.setLanguage('und');
    shape(font.font, buffer);
    const positions = buffer.getGlyphPositions();
    for (const [index, { codepoint: glyph }] of buffer.getGlyphInfos().entries()) {
      const { xAdvance, xOffset, yOffset } = positions[index]!;
      glyphs.push({ outline: outlineOf(font, glyph), x: width + xOffset, y: yOffset });
      width += xAdvance;
    }
  }
  return { glyphs, width };
}

function outlineOf({ font, outlines }: LoadedFont, glyph: number): string {
  const known = outlines.get(glyph);
  if (known !== undefined) return known;
  const outline = font.glyphToPath(glyph);
  outlines.set(glyph, outline);
  return outline;
}

function runsOf({ text, weight, levels }: DirectedText, start: number, end: number): Run[] {
  const runs: Run[] = [];
  let at = start;
  for (const grapheme of graphemesOf(text.slice(start, end))) {
    const level = levels.levels[at]!;
    const font = fontFor(grapheme, weight);
    at += grapheme.length;
    const last = runs.at(-1);
    if (!font) continue; // The caller asks `isDrawable` first.
    if (last?.font === font && last.level === level) last.text += grapheme;
    else runs.push({ font, level, text: grapheme });
  }
  return runs;
}

/** Reverses runs from the highest level down to 1 (UAX 9, rule L2). */
function inVisualOrder(runs: Run[]): Run[] {
  const highest = runs.reduce((level, run) => Math.max(level, run.level), 0);
  for (let level = highest; level > 0; level--) {
    for (let from = 0; from < runs.length; from++) {
      if (runs[from]!.level < level) continue;
      let to = from;
      while (to < runs.length && runs[to]!.level >= level) to++;
      runs.splice(from, to - from, ...runs.slice(from, to).reverse());
      from = to;
    }
  }
  return runs;
}
