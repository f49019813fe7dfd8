import { describe, expect, it } from 'vitest';
import { printingOf } from '../../src/model/printing.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { recordOf } from '../archive/record.ts';

const STORY =
  'The ferry “Aurora” stopped at noon – nobody could say why. “We wait,” said Ada Holm, the harbour master, whose office ' +
  'had sold 1,200 tickets at $4.50 each. Two hundred people spent the night in the hall of the school, where the baker ' +
  'brought them bread, and the mayor soup.';
const textOf = (text: string, extra: Partial<ArticleRecord> = {}): string | null =>
  printingOf(recordOf(text, extra)).text;

describe('the text of a printing', () => {
  it.each([
    ['straight marks and a hyphen', STORY.replace(/[“”]/g, '"').replace(' – ', ' - ')],
    ['capitals', STORY.toUpperCase()],
    ['other spaces', STORY.replaceAll(' ', '\u00a0 ')],
    ['other paragraphs', STORY.replaceAll('. ', '.\n\n')],
    ['a soft hyphen', STORY.replace('harbour', 'har\u00adbour')],
    ['a thousand with a space', STORY.replace('1,200', '1 200')],
  ])('is the same with %s', (_, text) => expect(textOf(text)).toBe(textOf(STORY)));

  it.each([
    ['a word more', `${STORY} It sailed.`],
    ['another number', STORY.replace('1,200', '1,300')],
    ['another place of the point', STORY.replace('$4.50', '$45.0')],
    ['another currency', STORY.replace('$4.50', '€4.50')],
    ['another name', STORY.replace('Holm', 'Lund')],
  ])('is another with %s', (_, text) => expect(textOf(text)).not.toBe(textOf(STORY)));

  it('is its prose: titles and boilerplate are the outlet’s', () => {
    const headed = `Ferry stops\n\n${STORY}\n\nRead more in our app.`;
    const start = headed.indexOf(STORY);
    const blocks = [
      { start: 0, end: 11, role: 'title' as const },
      { start, end: start + STORY.length, role: 'paragraph' as const },
      { start: start + STORY.length + 2, end: headed.length, role: 'boilerplate' as const },
    ];
    expect(textOf(headed, { blocks, title: 'Ferry stops' })).toBe(
      textOf(STORY, { title: 'No boat tonight' }),
    );
  });

  it('of a short one counts with its title, and a notice is no article twice', () => {
    const report =
      'Dry in the east, with showers in the west, and a light wind from the sea towards evening.';
    expect(textOf(report, { title: 'Monday' })).not.toBe(textOf(report, { title: 'Tuesday' }));
    expect(textOf(report, { title: 'Monday' })).toBe(textOf(report, { title: 'MONDAY' }));
    expect(textOf('Read the full story in the paper.')).toBeNull();
    expect(textOf('')).toBeNull();
  });
});

describe('the first of several printings', () => {
  const at = (published: string | null, publisher: string | null = null, url?: string): string =>
    printingOf(
      recordOf(STORY, {
        published,
        publisher,
        source: { path: 'a.txt', mediaType: 'text/plain', sha256: '', ...(url ? { url } : {}) },
      }),
    ).rank;

  it('is the earliest, then what says its address, its outlet, its hour', () => {
    const order = [
      at('2021-03-04', 'Quay', 'https://quay.example/1'),
      at('2021-03-04T20:00:00Z', 'Quay', 'https://quay.example/1'),
      at('2021-03-04', null, 'https://quay.example/1'),
      at('2021-03-04', 'Quay'),
      at('2021-03-04T06:00:00Z'),
      at('2021-03-05', 'Quay', 'https://quay.example/1'),
      at(null, 'Quay', 'https://quay.example/1'),
      at(null),
    ];
    expect(order.toSorted()).toEqual(order);
    expect(new Set(order).size).toBe(order.length);
  });
});
