import type { LinkPreview } from '../views/link-preview.ts';
import { PREVIEW_SIZE } from './drawable-preview.ts';
import type { Colour } from './indexed-png.ts';
import { paletteOf } from './palette.ts';
import { hex, Pen } from './pen.ts';

/** A preview drawn as SVG without any text element, and the colours that its image needs. */
export interface PreviewDrawing {
  readonly svg: string;
  readonly palette: readonly Colour[];
}

/** What previews look like beyond the built-in look. */
export interface PreviewStyle {
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
const RIGHT = PREVIEW_SIZE.width - LEFT;
const MEASURE = RIGHT - LEFT;
const KICKER = 112;
const TITLE_TOP = 140;
const BOTTOM = 512;
const CREDIT = 44;

/** What a quote that was cut still ends with, by what it begins with. */
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '„': '“', '‘': '’' };

/** Lays a preview out, top down: the title takes what it needs, the quote what is left. */
export function layOut(preview: LinkPreview, { accent, sign }: PreviewStyle): PreviewDrawing {
  const pen = new Pen();
  if (preview.kicker)
    pen.line(preview.kicker, {
      x: LEFT,
      baseline: KICKER,
      size: 27,
      weight: 'semibold',
      ink: INK,
      width: 660,
    });
  if (preview.stamp) stamp(pen, preview.stamp, accent);
  const spare = preview.quote || preview.facts ? 206 : BOTTOM - TITLE_TOP;
  let y = pen.paragraph(
    preview.title,
    [LEFT, TITLE_TOP],
    {
      width: MEASURE,
      height: spare,
      weight: 'semibold',
      sizes: preview.title.length < 30 ? [76, 66, 58] : [66, 58, 51, 44],
      leading: 1.14,
    },
    INK,
  );
  if (preview.facts) {
    const height = preview.quote ? 84 : BOTTOM - y - 22;
    y = pen.paragraph(
      preview.facts,
      [LEFT, y + 22],
      { width: MEASURE, height, weight: 'regular', sizes: [28], leading: 1.42 },
      SOFT,
    );
  }
  if (preview.quote) quote(pen, preview, y + 30);
  if (sign) pen.scissors(48, 566, accent);
  pen.line(preview.archive, {
    x: sign ? 96 : 48,
    baseline: 595,
    size: 28,
    weight: 'semibold',
    ink: INK,
    width: 1000,
  });
  return { svg: onSheet(pen), palette: coloursOf(accent) };
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

function quote(pen: Pen, { quote: text, credit }: LinkPreview, top: number): void {
  const end = pen.paragraph(
    text!,
    [LEFT, top],
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

/** The sheet on its paper, cut out along the dashes, with what the pen left on it. */
function onSheet(pen: Pen): string {
  const { width, height } = PREVIEW_SIZE;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${hex(PAPER)}"/><rect x="${EDGE}" y="${EDGE}" width="${width - 2 * EDGE}" height="${SHEET_BOTTOM - EDGE}" fill="${hex(SHEET)}" stroke="${hex(CUT)}" stroke-width="3" stroke-dasharray="9 7" shape-rendering="crispEdges"/>${pen.svg()}</svg>`;
}

const coloursOf = (accent: Colour): Colour[] =>
  paletteOf([
    [INK, SHEET, 3],
    [INK, QUOTE, 3],
    [INK, PAPER, 0],
    [SOFT, SHEET, 1],
    [CUT, SHEET, 0],
    [accent, SHEET, 1],
  ]);
