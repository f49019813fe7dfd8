import { describe, expect, it } from 'vitest';
import { doubtsAbout } from '../../src/clean/index.ts';
import { labelled } from './label.ts';

const codes = (text: string): string[] =>
  doubtsAbout({ ...labelled(text).article, published: null, dates: [] }).map(({ code }) => code);

describe('doubts about an article that was read', () => {
  it('tells a title without text', () => {
    expect(codes('Harbour council votes for a new pier')).toEqual(['title-only']);
  });

  it('tells a text that is not English', () => {
    const line =
      'Der Rat der Stadt hat am Dienstag beschlossen, einen neuen Anleger zu bauen, weil zwei Stürme den alten fortgespült hatten. ';
    expect(codes(`Neuer Anleger\n\n${line.repeat(4)}`)).toEqual(['not-english']);
  });

  it.each([
    [
      'a table of results',
      'Gerbo (Italy) 7.5\nNovak (Czech Republic) 7.4\nLi Wen (China) 7.2\nOduya (Kenya) 7.1\n'.repeat(8),
    ],
    [
      'prices',
      'Brent crude 18.20\nWTI crude 19.44\nNatural gas 2.11\nGas oil 160.50\nJet kerosene 181.00\n'.repeat(6),
    ],
  ])('has none about %s', (_, table) => expect(codes(`Closing figures\n\n${table}`)).toEqual([]));

  it.each([
    [
      'another script',
      'Совет города решил во вторник построить новый причал, потому что старый унесло штормом. ',
    ],
    [
      'a language that is not listed',
      'Ibhunga lidolophu ligqibe ngolwesiBini ukuba kwakhiwe ijethi entsha kuba endala yathatyathwa sisaqhwithi. ',
    ],
    [
      'French',
      'Le conseil de la ville a décidé mardi de construire une nouvelle jetée, car les tempêtes ont emporté la vieille. ',
    ],
  ])('tells %s', (_, line) =>
    expect(codes(`Jetty\n\n${`${line.trim()}\n\n`.repeat(5)}`)).toEqual(['not-english']),
  );

  it('has none about a short English article', () => {
    expect(
      codes('New pier\n\nThe council voted for a pier, and the ferry will move to the north quay.'),
    ).toEqual([]);
  });

  describe('dates whose day and month could be either', () => {
    const about = (words: string, order?: 'dmy' | 'mdy', published: string | null = null) => {
      const { article } = labelled(
        `New pier\n\nThe council voted for a pier on ${words}, and the ferry will move.`,
      );
      const dates = words.split(' and ').map((text) => ({ text }));
      return doubtsAbout({ ...article, published, dates }, order).map(({ code, params, detail }) => [
        code,
        params?.['count'],
        detail,
      ]);
    };

    it.each([
      ['04/05/24', 'ambiguous-date-in-text', 1],
      ['04/05/2024 and 6/7/24', 'ambiguous-date-in-text', 2],
      ['on 04/05/24', 'ambiguous-date-in-text', 1],
    ] as const)('%s is told once an article', (words, code, count) =>
      expect(about(words)).toEqual([[code, count, words.match(/[\d/]+/)?.[0]]]),
    );

    it('is told, without alarm, where the archive says which', () =>
      expect(about('04/05/24', 'dmy')).toEqual([['decided-date-in-text', 1, '04/05/24']]));

    it.each([
      '05/05/24',
      '25/05/24',
      '05/25/24',
      '2024/04/05',
      '1/2',
      '04/05/24 and 25/06/24',
      '04/05/24 and 06/25/24',
    ])('has none about %s', (words) => expect(about(words)).toEqual([]));

    it.each(['2024-05-04T10:00:00+02:00', '2024-04-05'])(
      'has none about the day of publication, %s',
      (published) => expect(about('04/05/24 and 07/06/24', undefined, published)).toEqual([]),
    );

    it('tells it where the other dates contradict each other', () =>
      expect(about('04/05/24 and 25/06/24 and 06/25/24')).toHaveLength(1));
  });
});
