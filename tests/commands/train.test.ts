import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trainQuoteFiles } from '../../src/train/quotes/train-quotes.ts';
import { run } from './program.ts';

/** Invented articles in which somebody says something, with who, how and what. */
function articles(): string {
  const people = ['Ann Voss', 'Paul Dray', 'Ida Marsh', 'Hugo Keller'];
  const verbs = ['said', 'added', 'warned', 'claimed'];
  const things = ['the dam is safe', 'the road would open', 'nobody was asked', 'prices may rise'];
  const lines = Array.from({ length: 16 }, (_, i) => {
    const [who, how, what] = [people[i % 4]!, verbs[(i >> 2) % 4]!, things[(i * 3) % 4]!];
    const text = `The council met on Monday.\n\n${who} ${how} that ${what}. Rain fell in the afternoon.`;
    const span = (words: string): [number, number][] => [
      [text.indexOf(words), text.indexOf(words) + words.length],
    ];
    const attributions = [{ source: span(who), cue: span(how), content: span(`that ${what}`) }];
    return JSON.stringify({ id: `a${i}`, published: '2021-03-01', text, attributions });
  });
  return `${lines.join('\n')}\n`;
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cuttings-train-'));
  writeFileSync(path.join(folder, 'quotes.train.jsonl'), articles());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('cuttings train', () => {
  it('writes the files, says how long it took, and gives the same bytes from the same articles and seed', async () => {
    const out = path.join(folder, 'models');
    const { status, err } = await run(['train', 'quotes', '--data', folder, '--out', out, '--seed', '7']);
    expect(status).toBe(0);
    expect(err).toMatch(/Training quotes\n[\s\S]*quotes\.bin, quotes\.md in \d+ s\nTrained in \d+ s\.\n$/);
    const written = ['quotes.bin', 'quotes.md'].map((name) => readFileSync(path.join(out, name)));
    expect(written[0]!.length).toBeGreaterThan(1000);
    const train = (seed: number) =>
      trainQuoteFiles({ folder, seed, log: () => {} }).files.map(({ bytes }) => Buffer.from(bytes));
    expect(train(7)).toEqual(written);
    expect(train(8)[0]!.equals(written[0]!)).toBe(false);
  });

  it('knows its models by name', async () => {
    const { status, err } = await run(['train', 'horses', '--data', folder]);
    expect(status).toBe(2);
    expect(err).toContain("no model is called 'horses' (there are: names, quotes, topics, speakers)");
  });
});
