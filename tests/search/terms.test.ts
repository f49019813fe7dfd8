import { describe, expect, it } from 'vitest';
import { stem } from '../../public/assets/search/stem.js';
import { plain, wordsIn } from '../../public/assets/search/words.js';
import { LEVELS, levelOf, termsOf } from '../../src/search/terms.ts';
import { foldLetters } from '../../src/text/fold.ts';
import { article } from './support.ts';

const terms = (text: string): string[] => wordsIn(text).map(({ term }) => term);

describe('the stem of a word', () => {
  // Of the list that Snowball publishes with the algorithm, and what newspapers write.
  const FORMS: Readonly<Record<string, string>> = {
    consign: 'consign consigned consigning consignment',
    consist: 'consist consisted consistency consistent consistently consisting consists',
    knackeri: 'knackeries',
    happi: 'happy happiness',
    hope: 'hope hoped hopeful hopes hoping',
    hop: 'hop hopped hopping',
    agre: 'agree agreed agreeing',
    univers: 'universal university universities',
    general: 'general generally',
    generous: 'generous generously',
    bridg: 'bridge bridged bridges bridging',
    minist: 'minister ministers ministering',
    govern: 'governed government governments governs',
    adopt: 'adopted adoption',
    sensat: 'sensation sensational',
    geolog: 'geology geological',
    roll: 'roll rolls rolling',
    die: 'die dies died dying',
    news: 'news',
    proceed: 'proceed proceeded',
    say: 'say says saying',
    by: 'by',
    youth: 'youth youths',
    fluentli: 'fluently',
  };
  it.each(Object.entries(FORMS))('is %s', (want, forms) => {
    for (const word of forms.split(' ')) expect([word, stem(word)]).toEqual([word, want]);
  });
});

describe('the words of a text', () => {
  it('are folded, so that what is typed without marks finds what was printed with them', () => {
    expect(terms('Økonomi, KJÆR, Łódź, Straße, Beyoncé')).toEqual(
      terms('okonomi kjaer lodz strasse beyonce'),
    );
  });

  it('are folded as names are', () => {
    for (const name of ['Øststrand', 'Þórður Æbelø', 'Şəki', 'Œuvre', 'Đoković', 'Čapek', 'İzmir'])
      expect(plain(name)).toBe(foldLetters(name));
  });

  it('lose apostrophes, possessives and the commas of numbers', () => {
    expect(terms("O'Brien’s dogs' 1,200.50 don't")).toEqual(['obrien', 'dog', '1200.50', 'dont']);
  });

  it('are found with and without their hyphen', () => {
    expect(wordsIn('they co-operate by-election – so').map(({ term, joined }) => [term, joined])).toEqual([
      ['they', null],
      ['co', 'cooper'],
      ['oper', null],
      ['by', 'byelect'],
      ['elect', null],
      ['so', null],
    ]);
  });

  it('stand at their places, in scripts without spaces letter by letter', () => {
    const text = 'a “Müller” 漢字だ B2B';
    expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'a',
      'Müller',
      '漢',
      '字',
      'だ',
      'B2B',
    ]);
  });
});

describe('the terms of an article', () => {
  it('count more in title and heading than in boilerplate, and the title is read once', () => {
    const text = 'A bridge\nBridges\nbridge bridge\nSign up';
    const blocks = [
      { start: 0, end: 8, role: 'title' as const },
      { start: 9, end: 16, role: 'heading' as const },
      { start: 17, end: 30, role: 'paragraph' as const },
      { start: 31, end: 38, role: 'boilerplate' as const },
    ];
    const { terms: found, words } = termsOf(article(text, { title: 'A bridge', blocks }));
    expect(words).toBe(5);
    expect(found.get('bridg')).toEqual({ weight: 4 + 2 + 1 + 1, places: [1, 10, 11, 12] });
    expect(found.get('sign')!.weight).toBeCloseTo(0.1);
  });

  it('are weighed in steps that rise with use and fall with length', () => {
    expect(levelOf(0.1, 400)).toBe(0);
    expect(levelOf(1, 200)).toBeGreaterThan(levelOf(1, 2000));
    expect(levelOf(6, 400)).toBeGreaterThan(levelOf(1, 400));
    expect(levelOf(1e6, 1)).toBe(LEVELS - 1);
  });
});
