import type { Colour, IndexedImage } from './indexed-png.ts';

/** An ink, the ground that it is drawn on, and how many mixtures of both its smooth edges get. */
export type Edge = readonly [ink: Colour, ground: Colour, mixtures: number];

/** Grounds, inks and the mixtures between them. */
export function paletteOf(edges: readonly Edge[]): Colour[] {
  const colours = new Set<Colour>(edges.flatMap(([ink, ground]) => [ground, ink]));
  for (const [ink, ground, mixtures] of edges)
    for (let step = 1; step <= mixtures; step++) colours.add(mixed(ground, ink, step / (mixtures + 1)));
  return [...colours];
}

const CHANNELS = [16, 8, 0];
const channel = (colour: Colour, shift: number): number => (colour >> shift) & 255;

const mixed = (from: Colour, to: Colour, share: number): Colour =>
  CHANNELS.reduce((colour, shift) => {
    const value = Math.round(channel(from, shift) * (1 - share) + channel(to, shift) * share);
    return colour | (value << shift);
  }, 0);

/** The nearest colour of the palette for every pixel. `rgba`: four bytes a pixel, opaque, from a multiple of four on. */
export function toIndexed(
  rgba: Uint8Array,
  width: number,
  height: number,
  palette: readonly Colour[],
): IndexedImage {
  const pixels = new Uint8Array(width * height);
  const nearest = new Map<number, number>();
  // A pixel at once, for comparison only: in which order its bytes stand then does not matter.
  const whole = new Uint32Array(rgba.buffer, rgba.byteOffset, pixels.length);
  // Most of a picture is ground: a stretch of one colour is told from the next, and filled at once.
  for (let at = 0; at < pixels.length; ) {
    const pixel = whole[at]!;
    const from = at;
    do at++;
    while (at < pixels.length && whole[at] === pixel);
    let index = nearest.get(pixel);
    if (index === undefined) nearest.set(pixel, (index = nearestOf(colourAt(rgba, from), palette)));
    if (at === from + 1) pixels[from] = index;
    else pixels.fill(index, from, at);
  }
  return { width, height, palette, pixels };
}

const colourAt = (rgba: Uint8Array, pixel: number): Colour =>
  (rgba[pixel * 4]! << 16) | (rgba[pixel * 4 + 1]! << 8) | rgba[pixel * 4 + 2]!;

function nearestOf(colour: Colour, palette: readonly Colour[]): number {
  const distance = (other: Colour): number =>
    CHANNELS.reduce((sum, shift) => sum + (channel(colour, shift) - channel(other, shift)) ** 2, 0);
  return palette.reduce(
    (best, other, index) => (distance(other) < distance(palette[best]!) ? index : best),
    0,
  );
}
