import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lexicons } from '../../../src/annotate/names/lexicon.ts';
import { readNameModel } from '../../../src/annotate/names/tagger/name-model.ts';
import { NameTagger } from '../../../src/annotate/names/tagger/name-tagger.ts';
import { PhraseTable } from '../../../src/annotate/names/tagger/phrase-table.ts';
import { openWeights, sectionOf } from '../../../src/tagger/weights-file.ts';
import { randomOf } from '../../../src/train/crf/random.ts';
import { recase } from '../../../src/train/names/recase.ts';
import { trainNames } from '../../../src/train/names/train-names.ts';
import { documentOf } from '../../annotate/names/annotate.ts';

/** Invented articles of two lines: somebody visits some place. */
function articles(count: number, seed: number): string {
  const random = randomOf(seed);
  const pick = (list: string) => list.split(' ')[Math.floor(random() * list.split(' ').length)]!;
  const lines = Array.from({ length: count }, (_, i) => {
    const person = `${pick('Ann Paul Ida Hugo')} ${pick('Voss Dray Marsh Ellery Keller')}`;
    const place = pick('Larkmouth Orsund Velm Tarrow');
    const text = `Visit to ${place}\nMayor ${person} came to ${place} on Monday, and left the town again.`;
    const spans = [
      [text.indexOf(place), place.length, 'LOC'],
      [text.indexOf(person), person.length, 'PER'],
      [text.lastIndexOf(place), place.length, 'LOC'],
    ] as const;
    const entities = spans.map(([start, length, type]) => ({ start, end: start + length, type }));
    return JSON.stringify({ id: `a${i}`, text, entities });
  });
  return `${lines.join('\n')}\n`;
}

const folder = mkdtempSync(path.join(tmpdir(), 'names-'));
const train = (seed: number) => trainNames({ folder, seed, log: () => undefined }).files;

beforeAll(() => {
  writeFileSync(path.join(folder, 'entities.train.jsonl'), articles(40, 1));
  writeFileSync(path.join(folder, 'entities.dev.jsonl'), articles(10, 2));
  writeFileSync(path.join(folder, 'quotes.train.jsonl'), articles(5, 3));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('training the tagger of names', () => {
  it('gives the same bytes for the same data and seed, other bytes for another seed', () => {
    const [weights, card] = train(1);
    const [again, cardAgain] = train(1);
    expect(again!.bytes).toEqual(weights!.bytes);
    expect(cardAgain!.bytes).toEqual(card!.bytes);
    expect(train(2)[0]!.bytes).not.toEqual(weights!.bytes);
  });

  it('gives a tagger that finds such names, and a card with its figures', () => {
    const [weights, card] = train(1);
    const tagger = new NameTagger(readNameModel(openWeights(weights!.bytes)));
    const document = documentOf('Mayor Ida Dray came to Orsund on Monday, and left the town again.');
    expect(tagger.tag(document)).toEqual([
      { range: [1, 3], type: 0 },
      { range: [5, 6], type: 2 },
    ]);
    expect(new TextDecoder().decode(card!.bytes)).toMatch(/\| micro \| \d+\.\d \|/);
  });
});

describe('the weights of this installation', () => {
  it('know the lexicons as they are now: after a change of the lists, train again', () => {
    const file = openWeights(readFileSync(new URL('../../../models/names.bin', import.meta.url)));
    const phrases = new PhraseTable(sectionOf(file, 'phrases.slots', Int32Array));
    const listsFrom = sectionOf(file, 'phrases.listsFrom', Int32Array);
    const lists = sectionOf(file, 'phrases.lists', Uint8Array);
    lexicons().forEach((entries, number) => {
      for (const entry of entries) {
        const document = documentOf(entry);
        const { length } = document.ids;
        const found: number[] = [];
        phrases.match(document, 0, length, (_, end, row) => {
          if (end === length) found.push(...lists.subarray(listsFrom[row], listsFrom[row + 1]));
        });
        expect(found, entry).toContain(number);
      }
    });
  });
});

describe('writing lines anew', () => {
  it('keeps every offset', () => {
    const text = 'A visit to Velm\nThe mayor of Straße 5 spoke to us.\nso it goes';
    for (let seed = 0; seed < 200; seed++) {
      const changed = recase(text, seed);
      expect(changed.length).toBe(text.length);
      expect(changed.toLowerCase()).toBe(text.toLowerCase());
    }
  });

  it('sometimes writes a headline as a title', () => {
    const titles = Array.from({ length: 50 }, (_, seed) => recase('A visit to the town of Velm', seed));
    expect(titles).toContain('A Visit to the Town of Velm');
    expect(titles).toContain('A visit to the town of Velm');
  });
});
