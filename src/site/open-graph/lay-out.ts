import type { ShareCard } from '../views/share-card.ts';
import { CARD_SIZE } from './card.ts';
import { EM, type Weight } from './fonts.ts';
import type { Colour } from './indexed-png.ts';
import { paletteOf } from './palette.ts';
import { type SetText, setText, type TextBox } from './set-text.ts';

/** A card drawn as SVG without any text element, and the colours that its image needs. */
export interface CardDrawing {
  readonly svg: string;
  readonly palette: readonly Colour[];
}

/** What cards look like beyond the built-in look. */
export interface CardStyle {
  readonly accent: Colour;
  /** Whether the sign of Cuttings stands before the archive's name: not where an archive has a logo of its own. */
  readonly sign: boolean;
}

// The light tokens of the stylesheet.
const PAPER = 0xfaf8f3;
const SHEET = 0xfffefb;
const INK = 0x1e1b16;
const SOFT = 0x5c554a;
const CUT = 0xb3a993;
const QUOTE = 0xfbf0c4;

const EDGE = 36;
const SHEET_BOTTOM = 540;
const LEFT = 88;
const RIGHT = CARD_SIZE.width - LEFT;
const MEASURE = RIGHT - LEFT;
const KICKER = 112;
const TITLE_TOP = 140;
const BOTTOM = 512;
const CREDIT = 44;

/** What a quote that was cut still ends with, by what it begins with. */
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '„': '“', '‘': '’' };

/** Lays a card out, top down: the title takes what it needs, the quote what is left. */
export function layOut(card: ShareCard, { accent, sign }: CardStyle): CardDrawing {
  const pen = new Pen(accent);
  if (card.kicker)
    pen.line(card.kicker, { x: LEFT, baseline: KICKER, size: 27, weight: 'semibold', ink: INK, width: 660 });
  if (card.stamp) stamp(pen, card.stamp, accent);
  const spare = card.quote || card.facts ? 206 : BOTTOM - TITLE_TOP;
  let y = pen.paragraph(card.title, TITLE_TOP, {
    width: MEASURE,
    height: spare,
    weight: 'semibold',
    sizes: card.title.length < 30 ? [76, 66, 58] : [66, 58, 51, 44],
    leading: 1.14,
  });
  if (card.facts) {
    const height = card.quote ? 84 : BOTTOM - y - 22;
    y = pen.paragraph(
      card.facts,
      y + 22,
      { width: MEASURE, height, weight: 'regular', sizes: [28], leading: 1.42 },
      SOFT,
    );
  }
  if (card.quote) quote(pen, card, y + 30);
  if (sign) pen.scissors(48, 566, accent);
  pen.line(card.archive, {
    x: sign ? 96 : 48,
    baseline: 595,
    size: 28,
    weight: 'semibold',
    ink: INK,
    width: 1000,
  });
  return pen.finished();
}

function stamp(pen: Pen, text: string, accent: Colour): void {
  const { width } = pen.line(text, {
    x: RIGHT - 18,
    baseline: KICKER,
    size: 24,
    weight: 'semibold',
    ink: accent,
    width: 320,
    fromRight: true,
  });
  pen.frame(RIGHT - 36 - width, KICKER - 32, width + 36, 46, accent);
}

function quote(pen: Pen, { quote: text, credit }: ShareCard, top: number): void {
  const end = pen.paragraph(
    text!,
    top,
    {
      width: MEASURE - 16,
      height: BOTTOM - top - (credit ? CREDIT : 0),
      weight: 'regular',
      sizes: [40, 36, 32, 28],
      leading: 1.42,
      closing: CLOSING[text![0]!] ?? '',
    },
    INK,
    QUOTE,
  );
  if (credit)
    pen.line(credit, {
      x: LEFT,
      baseline: end + 38,
      size: 27,
      weight: 'semibold',
      ink: SOFT,
      width: MEASURE,
    });
}

interface LineAt {
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
  readonly weight: Weight;
  readonly ink: Colour;
  readonly width: number;
  /** Whether `x` is its end. */
  readonly fromRight?: boolean;
}

const hex = (colour: Colour): string => `#${colour.toString(16).padStart(6, '0')}`;
const round = (value: number): number => Math.round(value * 100) / 100;

/** Collects the marks of a drawing. */
class Pen {
  readonly #marks: string[] = [];
  readonly #accent: Colour;

  constructor(accent: Colour) {
    this.#accent = accent;
  }

  /** Sets a paragraph below `top`, at the side on which its script begins; returns its bottom. */
  paragraph(text: string, top: number, box: TextBox, ink: Colour = INK, ground?: Colour): number {
    const set = setText(text, box);
    const scale = set.size / EM;
    set.lines.forEach(({ glyphs, width }, index) => {
      const x = set.rightToLeft ? RIGHT - width * scale : LEFT;
      const y = top + index * set.lineHeight;
      if (ground !== undefined)
        this.#fill(x - 8, y + set.lineHeight * 0.06, width * scale + 16, set.lineHeight * 0.88, ground);
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

  finished(): CardDrawing {
    const { width, height } = CARD_SIZE;
    const sheet = `<rect x="${EDGE}" y="${EDGE}" width="${width - 2 * EDGE}" height="${SHEET_BOTTOM - EDGE}" fill="${hex(SHEET)}" stroke="${hex(CUT)}" stroke-width="3" stroke-dasharray="9 7" shape-rendering="crispEdges"/>`;
    return {
      svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${hex(PAPER)}"/>${sheet}${this.#marks.join('')}</svg>`,
      palette: paletteOf([
        [INK, SHEET, 3],
        [INK, QUOTE, 3],
        [INK, PAPER, 0],
        [SOFT, SHEET, 1],
        [CUT, SHEET, 0],
        [this.#accent, SHEET, 1],
      ]),
    };
  }

  #fill(x: number, y: number, width: number, height: number, colour: Colour): void {
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
