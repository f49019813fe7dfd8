import { EM, type Weight } from './fonts.ts';
import type { Colour } from './indexed-png.ts';
import { type SetText, setText, type TextBox } from './set-text.ts';

/** Where a single line stands, in pixels. */
export interface LineAt {
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
  readonly weight: Weight;
  readonly ink: Colour;
  readonly width: number;
  /** Whether `x` is its end. */
  readonly fromRight?: boolean;
}

export const hex = (colour: Colour): string => `#${colour.toString(16).padStart(6, '0')}`;
const round = (value: number): number => Math.round(value * 100) / 100;

/** How far the ground of a line reaches beyond its letters: a highlighter's stroke. */
const BLEED = 8;

/** Collects the marks of a drawing, text as outlines. */
export class Pen {
  readonly #marks: string[] = [];

  /** Sets a paragraph into a box at a place, beginning on the side of its script; returns its bottom. */
  paragraph(
    text: string,
    [left, top]: readonly [number, number],
    box: TextBox,
    ink: Colour,
    ground?: Colour,
  ): number {
    const set = setText(text, box);
    const scale = set.size / EM;
    set.lines.forEach(({ glyphs, width }, index) => {
      const x = set.rightToLeft ? left + box.width - width * scale : left;
      const y = top + index * set.lineHeight;
      if (ground !== undefined)
        this.fill(
          x - BLEED,
          y + set.lineHeight * 0.06,
          width * scale + 2 * BLEED,
          set.lineHeight * 0.88,
          ground,
        );
      this.#glyphs({ glyphs }, x, y + baselineIn(set), scale, ink);
    });
    return top + set.lines.length * set.lineHeight;
  }

  /** Sets one line on a baseline, cut where it is too long; returns its width. */
  line(text: string, { x, baseline, size, weight, ink, width: limit, fromRight }: LineAt): { width: number } {
    const [line] = setText(text, { width: limit, height: size, weight, sizes: [size], leading: 1 }).lines;
    if (!line) return { width: 0 };
    const width = (line.width * size) / EM;
    this.#glyphs(line, fromRight ? x - width : x, baseline, size / EM, ink);
    return { width };
  }

  frame(x: number, y: number, width: number, height: number, ink: Colour): void {
    this.#marks.push(
      `<rect x="${round(x)}" y="${y}" width="${round(width)}" height="${height}" fill="none" stroke="${hex(ink)}" stroke-width="2"/>`,
    );
  }

  /** The sign of the site: `public/assets/icon.svg`. */
  scissors(x: number, y: number, ink: Colour): void {
    this.#marks.push(
      `<g transform="translate(${x} ${y}) scale(1.5)" fill="none" stroke="${hex(ink)}" stroke-width="2" stroke-linecap="round"><circle cx="5.5" cy="6" r="3"/><circle cx="5.5" cy="18" r="3"/><path d="M8 7.8 21.5 18M8 16.2 21.5 6"/></g>`,
    );
  }

  /** All marks, in the order in which they were made. */
  svg(): string {
    return this.#marks.join('');
  }

  /** A rectangle on whole pixels. */
  fill(x: number, y: number, width: number, height: number, colour: Colour): void {
    this.#marks.push(
      `<rect x="${Math.round(x)}" y="${Math.round(y)}" width="${Math.round(width)}" height="${Math.round(height)}" fill="${hex(colour)}"/>`,
    );
  }

  #glyphs(
    { glyphs }: Pick<SetText['lines'][number], 'glyphs'>,
    x: number,
    y: number,
    scale: number,
    ink: Colour,
  ): void {
    const paths = glyphs
      .filter(({ outline }) => outline !== '')
      .map(
        (glyph) => `<path transform="translate(${round(glyph.x)} ${round(glyph.y)})" d="${glyph.outline}"/>`,
      );
    this.#marks.push(
      `<g fill="${hex(ink)}" transform="translate(${round(x)} ${round(y)}) scale(${scale} ${-scale})">${paths.join('')}</g>`,
    );
  }
}

/** Where in a line of text its baseline is: letters with their heights and depths stand in its middle. */
const baselineIn = ({ size, lineHeight }: SetText): number => lineHeight / 2 + size * 0.33;
