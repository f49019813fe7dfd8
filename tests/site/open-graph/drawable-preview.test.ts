import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawPng } from '../../../src/site/open-graph/draw.ts';
import { altOf, drawablePreview, PREVIEW_SIZE } from '../../../src/site/open-graph/drawable-preview.ts';
import { indexedPng } from '../../../src/site/open-graph/indexed-png.ts';
import { layOut } from '../../../src/site/open-graph/lay-out.ts';
import type { LinkPreview } from '../../../src/site/views/link-preview.ts';
import { type Picture, pictureOf } from './decode.ts';

const STYLE = { accent: 0x9a2a17, sign: true };
const PREVIEW: LinkPreview = {
  kicker: 'The Quay',
  stamp: '4 March 2021',
  title: 'Sluice opens after eleven winters',
  facts: null,
  quote: '“We had stopped counting the floods, and then the gates closed for the first time.”',
  credit: 'Ada Holm',
  archive: 'Papers of Port Ellery',
};
/** The sheet, inside its dashes; above and below it stand no words of the article. */
const SHEET = [40, 40, 1160, 536] as const;

const png = (preview: LinkPreview): Promise<Buffer> => drawPng(layOut(drawablePreview(preview)!, STYLE));
const picture = async (preview: LinkPreview): Promise<Picture> => pictureOf(await png(preview));

/** Whether all that was drawn of a preview is where it belongs. */
function isTidy(shown: Picture): boolean {
  const above = shown.inkIn(0, 0, 1200, 34);
  const below = shown.inkIn(0, 545, 1200, 560);
  const [left, right] = [shown.inkIn(41, 40, 76, 530), shown.inkIn(1124, 40, 1160, 530)];
  return [above, below, left, right].every((ink) => ink === null);
}

describe('a preview', () => {
  it('is a small PNG of the size that link previews show uncropped, in the colours of the site', async () => {
    const bytes = await png(PREVIEW);
    const shown = pictureOf(bytes);
    expect([shown.width, shown.height]).toEqual([1200, 630]);
    expect(PREVIEW_SIZE).toEqual({ width: 1200, height: 630 });
    expect(bytes.length).toBeLessThan(30_000);
    expect(shown.palette!.length).toBeLessThanOrEqual(16);
    expect(shown.at(2, 2)).toBe(0xfaf8f3);
    expect(shown.at(60, 60)).toBe(0xfffefb);
    expect(shown.inkIn(...SHEET)).not.toBeNull();
    expect(isTidy(shown)).toBe(true);
  });

  it('follows the accent colour of the archive, and leaves its sign to an archive without a logo', async () => {
    const inFooter = async (style: typeof STYLE) => {
      const shown = pictureOf(await drawPng(layOut(drawablePreview(PREVIEW)!, style)));
      return {
        hasAccent: shown.palette!.some((colour) => colour.join() === '0,68,102'),
        ink: shown.inkIn(0, 550, 1200, 630)!,
      };
    };
    const signed = await inFooter({ accent: 0x004466, sign: true });
    const plain = await inFooter({ accent: 0x004466, sign: false });
    expect(signed.hasAccent).toBe(true);
    expect(Math.abs(signed.ink[0] - plain.ink[0])).toBeLessThan(4);
    expect(plain.ink[2]).toBeLessThan(signed.ink[2]);
  });

  it('has the same bytes every time', async () => {
    const first = await png(PREVIEW);
    await png({ ...PREVIEW, title: 'Something else in between' });
    expect((await png(PREVIEW)).equals(first)).toBe(true);
  });

  it.each<[string, Partial<LinkPreview>]>([
    [
      'a title and a quote without end',
      { title: 'on and on '.repeat(900), quote: `“${'so we said '.repeat(900)}”` },
    ],
    [
      'words longer than a line',
      { title: 'W'.repeat(3_000), quote: 'm'.repeat(3_000), credit: 'M'.repeat(900) },
    ],
    ['long words right to left', { title: 'ש'.repeat(900), quote: 'م'.repeat(900), kicker: 'ا'.repeat(300) }],
    ['heaps of marks', { title: `Z${'\u0301\u0323'.repeat(500)}algo`, quote: `“Z${'\u0301'.repeat(500)}”` }],
    ['much of everything', { kicker: 'K '.repeat(99), stamp: '9 '.repeat(99), facts: 'f '.repeat(999) }],
  ])('keeps its text within the sheet: %s', async (_, parts) => {
    const bytes = await png({ ...PREVIEW, ...parts });
    const shown = pictureOf(bytes);
    expect([shown.width, shown.height]).toEqual([1200, 630]);
    expect(isTidy(shown)).toBe(true);
    expect(bytes.length).toBeLessThan(40_000);
  });

  it('takes markup for words', async () => {
    const attack = '</g></svg><image href="file:///etc/passwd"/><script>&amp;"\'';
    const shown = await picture({ ...PREVIEW, title: attack, quote: attack, archive: attack });
    expect(isTidy(shown)).toBe(true);
    expect(layOut(drawablePreview({ ...PREVIEW, title: attack })!, STYLE).svg).not.toMatch(
      /<(?:image|script)|&amp/,
    );
  });

  it('begins a title on the side on which its script begins', async () => {
    const parts = { ...PREVIEW, kicker: null, stamp: null, quote: null };
    const [latinLeft, , latinRight] = (await picture({ ...parts, title: 'Harbour' })).inkIn(
      60,
      60,
      1140,
      530,
    )!;
    const [hebrewLeft, , hebrewRight] = (await picture({ ...parts, title: 'נמל' })).inkIn(60, 60, 1140, 530)!;
    expect(latinLeft).toBeLessThan(100);
    expect(latinRight).toBeLessThan(600);
    expect(hebrewLeft).toBeGreaterThan(700);
    expect(hebrewRight).toBeGreaterThan(1080);
  });

  it('takes any text at all', () => {
    // Letters of several directions, joiners, marks, controls, overrides, halves of surrogate pairs.
    const nasty = fc.constantFrom(
      ...'aZ9 \n\t(‘“”.-אשم1لا\u0301\u0651\u200d\u200f\u202e\u2067\ufe0f\0<&"',
      '\ud800',
      '🎉',
    );
    const text = fc.oneof(
      fc.array(nasty, { maxLength: 80 }).map((chars) => chars.join('')),
      fc.string({ unit: 'binary', maxLength: 80 }),
    );
    fc.assert(
      fc.property(text, text, (title, quote) => {
        const preview = drawablePreview({ ...PREVIEW, title, quote });
        if (preview) expect(layOut(preview, STYLE).svg).not.toMatch(/NaN|undefined|Infinity/);
      }),
      { numRuns: 300, seed: 4, endOnFailure: true },
    );
  });
});

describe('what can be drawn', () => {
  it.each(['東京', 'Mayor of 東京', 'नगर', '', '   ', '\u0000', '🎉 party'])(
    'has no preview rather than one of boxes: %j',
    (title) => {
      expect(drawablePreview({ ...PREVIEW, title })).toBeNull();
    },
  );

  it.each(['Łódź', 'Nguyễn Văn Đức', 'Владимир', 'Ελλάδα', 'مدرسة الميناء', 'נמל', 'façade — “€5” …'])(
    'is drawn: %s',
    (title) => {
      expect(drawablePreview({ ...PREVIEW, title })?.title).toBe(title);
    },
  );

  it('loses the parts that cannot be drawn, and a credit with its quote', () => {
    expect(drawablePreview({ ...PREVIEW, kicker: '朝日', quote: '「はい」' })).toMatchObject({
      kicker: null,
      quote: null,
      credit: null,
      title: PREVIEW.title,
    });
  });

  it('is on one line, without overrides of direction', () => {
    expect(drawablePreview({ ...PREVIEW, title: ' A\n\ttitle \u202egnihton\u202c ' })?.title).toBe(
      'A title gnihton',
    );
  });

  it('is told to those who do not see it', () => {
    expect(altOf(PREVIEW)).toBe(
      'The Quay, 4 March 2021 | Sluice opens after eleven winters | “We had stopped counting the floods, and then the gates closed for the first time.” – Ada Holm',
    );
  });
});

describe('a PNG of few colours', () => {
  it('is what another decoder reads', () => {
    const pixels = Uint8Array.from([0, 1, 2, 2, 1, 0, 15, 3]);
    const palette = Array.from({ length: 16 }, (_, n) => n * 0x0f0e0d);
    const shown = pictureOf(indexedPng({ width: 4, height: 2, palette, pixels }));
    expect([shown.width, shown.height, shown.depth]).toEqual([4, 2, 4]);
    for (const [index, colour] of pixels.entries())
      expect(shown.at(index % 4, Math.floor(index / 4))).toBe(palette[colour]);
  });
});
