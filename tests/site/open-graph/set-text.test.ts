import { describe, expect, it } from 'vitest';
import { EM } from '../../../src/site/open-graph/fonts.ts';
import { setText, type TextBox } from '../../../src/site/open-graph/set-text.ts';
import { directedText, shapeSlice } from '../../../src/site/open-graph/shape.ts';

const BOX: TextBox = { width: 600, height: 120, weight: 'regular', sizes: [50, 40, 30], leading: 1 };

const widths = ({ lines, size }: ReturnType<typeof setText>): number[] =>
  lines.map(({ width }) => (width * size) / EM);

describe('text in a box', () => {
  it('takes the largest size at which it fits', () => {
    expect(setText('A short one', BOX)).toMatchObject({ size: 50, lines: { length: 1 } });
    const longer = setText('The harbour board has once more deferred what it had once more promised', BOX);
    expect(longer.size).toBeLessThan(50);
    expect(longer.lines.length * longer.lineHeight).toBeLessThanOrEqual(BOX.height);
  });

  it.each([
    ['many words', 'word '.repeat(200)],
    ['a word without end', 'unbroken'.repeat(200)],
    ['a long word first', `a ${'long'.repeat(20)} b`],
    ['right to left', 'שלום עולם '.repeat(90)],
  ])('never leaves it: %s', (_, text) => {
    const set = setText(text, BOX);
    expect(Math.max(...widths(set))).toBeLessThanOrEqual(BOX.width + 1);
    expect(set.lines.length * set.lineHeight).toBeLessThanOrEqual(BOX.height);
  });

  it('is cut after a word, with an ellipsis and the mark that closes a quote', () => {
    const count = (text: string): number =>
      shapeSlice(directedText(text, 'regular'), 0, text.length).glyphs.length;
    const set = setText('“one two three four five six seven eight nine ten”', {
      ...BOX,
      width: 200,
      height: 30,
      sizes: [30],
      closing: '”',
    });
    expect(set.lines).toHaveLength(1);
    expect(set.lines[0]!.glyphs).toHaveLength(count('“one two…”'));
  });

  it('has lines as even as can be', () => {
    const [first, second] = widths(setText('Bridge will cost more than it did, auditors find', BOX));
    expect(Math.abs(first! - second!)).toBeLessThan(120);
  });

  it('is nothing where there is nothing', () => {
    expect(setText('', BOX).lines).toEqual([]);
  });
});

describe('the order of letters on a line', () => {
  /** Positions of the glyphs of single characters, as they would be on a line. */
  const places = (text: string): Map<string, number> => {
    const directed = directedText(text, 'regular');
    const { glyphs } = shapeSlice(directed, 0, text.length);
    const of = (char: string) => shapeSlice(directedText(char, 'regular'), 0, 1).glyphs[0]!.outline;
    return new Map(
      [...text].map((char) => [char, glyphs.find(({ outline }) => outline === of(char))?.x ?? -1]),
    );
  };

  it('is that of the bidirectional algorithm', () => {
    const at = places('אב 12 xy');
    expect(at.get('א')!).toBeGreaterThan(at.get('ב')!);
    expect(at.get('ב')!).toBeGreaterThan(at.get('1')!);
    expect(at.get('1')!).toBeLessThan(at.get('2')!);
    expect(at.get('x')!).toBeLessThan(at.get('y')!);
    expect(at.get('y')!).toBeLessThan(at.get('1')!);
  });

  it('joins Arabic letters', () => {
    const joined = shapeSlice(directedText('بيت', 'regular'), 0, 3).width;
    const apart = ['ب', 'ي', 'ت'].reduce(
      (sum, char) => sum + shapeSlice(directedText(char, 'regular'), 0, 1).width,
      0,
    );
    expect(joined).toBeLessThan(apart);
  });
});
