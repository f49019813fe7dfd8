import { type DecodedPng, decode } from 'fast-png';

/** A picture as a reader of it would see it. */
export interface Picture extends DecodedPng {
  /** The colour of a pixel as 0xRRGGBB. */
  at(x: number, y: number): number;
  /** Left, top, right and bottom of the pixels that are not of the ground colours, within a rectangle; null for none. */
  inkIn(left: number, top: number, right: number, bottom: number): [number, number, number, number] | null;
}

/** Grounds of a preview: paper, sheet, and the highlighter's yellow. */
const GROUNDS = [0xfaf8f3, 0xfffefb, 0xfbf0c4];

/** Decodes a picture with a decoder that is not ours. */
export function pictureOf(png: Uint8Array): Picture {
  const decoded = decode(png, { checkCrc: true });
  const perByte = 8 / decoded.depth;
  const rowBytes = decoded.width / perByte;
  const at = (x: number, y: number): number => {
    const byte = decoded.data[y * rowBytes + Math.floor(x / perByte)]!;
    const index = (byte >> (8 - decoded.depth * ((x % perByte) + 1))) & (2 ** decoded.depth - 1);
    const [red, green, blue] = decoded.palette![index]! as [number, number, number];
    return (red << 16) | (green << 8) | blue;
  };
  return {
    ...decoded,
    at,
    inkIn(left, top, right, bottom) {
      let box: [number, number, number, number] | null = null;
      for (let y = top; y < bottom; y++)
        for (let x = left; x < right; x++)
          if (!GROUNDS.includes(at(x, y)))
            box = box
              ? [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)]
              : [x, y, x, y];
      return box;
    },
  };
}
