import { describe, expect, it } from 'vitest';
import { BUSINESS } from './business.data.ts';
import { ENTERTAINMENT } from './entertainment.data.ts';
import { topicsOf } from './index-text.ts';
import { POLITICS } from './politics.data.ts';
import { SPORT } from './sport.data.ts';
import { TECHNOLOGY } from './technology.data.ts';

const CLASSES = [
  ['medtop:04000000', BUSINESS],
  ['medtop:11000000', POLITICS],
  ['medtop:15000000', SPORT],
  ['medtop:13000000', TECHNOLOGY],
  ['medtop:01000000', ENTERTAINMENT],
] as const;
const stories = CLASSES.flatMap(([top, texts]) =>
  texts.map((text) => ({ top, text, headline: text.slice(0, text.indexOf('\n')) })),
);

describe('the best topic of a story stands in the right branch', () => {
  it.each(stories)('$headline → $top', ({ top, text }) => {
    expect(topicsOf(text)[0]?.path[0]).toBe(top);
  });

  it.each(stories)('without its headline: $headline', ({ top, text }) => {
    expect(topicsOf(text.slice(text.indexOf('\n\n') + 2))[0]?.path[0]).toBe(top);
  });

  it.each(stories)('without capitals or stops: $headline', ({ top, text }) => {
    const plain = text.toLowerCase().replace(/[^a-z0-9$£% \n]/g, '');
    expect(topicsOf(plain)[0]?.path[0]).toBe(top);
  });
});

describe('every topic', () => {
  it.each(stories)('has a path, a falling score, and evidence in the text: $headline', ({ text }) => {
    const topics = topicsOf(text);
    expect(topics.length).toBeLessThanOrEqual(8);
    let last = 1;
    for (const { path, score, evidence } of topics) {
      expect(path[0]).toMatch(/^medtop:\d\d000000$/);
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(last);
      last = score;
      expect(evidence.length).toBeGreaterThan(0);
      for (const { start, end } of evidence) {
        expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}$£€](?:.*[\p{L}\p{N}.+)])?$/u);
        expect(text.slice(start, end)).not.toContain('\n');
      }
    }
  });

  it('is one of several, the most special concepts rather than their parents', () => {
    const ids = topicsOf(SPORT[0]!).map(({ id }) => id);
    expect(ids).toContain('medtop:20001065');
    expect(ids).not.toContain('medtop:15000000');
  });
});

describe('what a story is about', () => {
  it.each([
    [
      'Ceasefire holds in hill towns\n\nRebels and the army have kept the truce for a third day, monitors said. Peace talks resume on Monday.',
      ['cuttings:ceasefire'],
    ],
    [
      'Ministry cleared of arms sales\n\nAn inquiry found no arms exports to the junta after the embargo. Weapons shipments had stopped in May.',
      ['cuttings:arms-trade'],
    ],
    [
      'Bishops meet over women priests\n\nThe General Synod of the Church of England opens in York. The Archbishop of Canterbury asked for calm.',
      ['cuttings:christianity'],
    ],
    [
      'Floods cut off valley\n\nRivers burst their banks after torrential rain and floodwater reached the church. Rescue teams took 40 people from roofs.',
      ['cuttings:floods'],
    ],
    [
      'Bird flu confirmed on farm\n\nVets found the H5N1 virus in ducks. Officials fear an epidemic if the virus spreads among people.',
      ['cuttings:infectious-diseases'],
    ],
    [
      'Tube drivers vote to strike\n\nThe RMT union said its members had backed strike action over pay. Talks at Acas failed.',
      ['medtop:20000524', 'medtop:20000536'],
    ],
    [
      'A-level results reach new high\n\nMore pupils than ever won top grades, exam boards said. Universities expect a rush for places.',
      ['medtop:20000413'],
    ],
    [
      'Probe lands on Saturn moon\n\nThe European Space Agency cheered as Huygens sent pictures from Titan. Scientists saw channels that may hold methane.',
      ['cuttings:space'],
    ],
  ])('%s', (text, expected) => {
    expect(topicsOf(text).map(({ id }) => id)).toEqual(expect.arrayContaining(expected));
  });
});
