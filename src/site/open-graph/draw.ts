import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { once } from '../../once.ts';
import { indexedPng } from './indexed-png.ts';
import type { PreviewDrawing } from './lay-out.ts';
import { toIndexed } from './palette.ts';

const require = createRequire(import.meta.url);

/** The WebAssembly module that draws, absolute. */
export const RENDERER = require.resolve('@resvg/resvg-wasm/index_bg.wasm');

const ready = once(() => initWasm(readFileSync(RENDERER)));

/** Draws a preview as PNG. The same drawing gives the same bytes. */
export async function drawPng({ svg, palette }: PreviewDrawing): Promise<Buffer> {
  await ready();
  const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
  const image = drawing.render();
  try {
    return indexedPng(toIndexed(image.pixels, image.width, image.height, palette));
  } finally {
    // WebAssembly's memory is not collected.
    image.free();
    drawing.free();
  }
}
