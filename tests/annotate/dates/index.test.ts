import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/annotate/dates/index.ts';
import { readArticle } from '../../../src/annotate/reading.ts';
import type { Name, TraceNote } from '../../../src/model/annotations.ts';
import type { EntityId } from '../../../src/model/ids.ts';
import { processorTime } from '../../support/processor-time.ts';
import { articleOf, datesOf } from './marked.ts';

const named = (text: string, words: string, type: Name['type'] = 'person'): Name => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, type, entity: 'e' as EntityId };
};

describe('names', () => {
  it('takes no date out of the name of a person', () => {
    const text = 'Reporters led by June Allyson came in June.';
    const dates = datesOf(text, '2024-05-08', [named(text, 'June Allyson')]);
    expect(dates.map(({ start }) => start)).toEqual([text.lastIndexOf('June')]);
  });

  it('takes no weekday out of the name of a paper', () => {
    const text = 'The Friday Mirror wrote on Friday.';
    expect(datesOf(text, '2024-05-08', [named(text, 'Friday Mirror', 'organisation')])).toHaveLength(1);
  });

  it('takes no season out of a name behind its article', () => {
    const text = 'The Winter Harbour Games open in June.';
    expect(datesOf(text, '2024-05-08', [named(text, 'Winter Harbour Games', 'other')])).toHaveLength(1);
  });

  it('keeps a holiday that the names hold for a name', () => {
    const text = 'They voted on Election Day. It rained.';
    const dates = datesOf(text, '2024-05-08', [named(text, 'Election Day.', 'other')]);
    expect(dates).toHaveLength(1);
  });

  it('keeps a year that a name has swallowed', () => {
    const text = 'The 2012 Harbour Games were wet.';
    const dates = datesOf(text, null, [named(text, '2012 Harbour Games', 'other')]);
    expect(dates.map(({ value }) => value)).toEqual(['2012']);
  });
});

describe('blocks', () => {
  it('reads a dateline and a byline, and no boilerplate', () => {
    const text = 'HARTVIG, May 3 (Coastwire) - It rained.\n\nUpdated May 4, 2024';
    const cut = text.indexOf('Updated');
    const article = articleOf(text, '2024-05-08', [
      { start: 0, end: 28, role: 'dateline' },
      { start: 28, end: cut, role: 'paragraph' },
      { start: cut, end: text.length, role: 'boilerplate', reason: 'note' },
    ]);
    expect(findDates(readArticle(article), []).map(({ value }) => value)).toEqual(['2024-05-03']);
  });

  it('joins nothing over a blank line', () => {
    expect(datesOf('It was Friday\n\nMay 3 was wet.', '2024-05-08').map(({ value }) => value)).toEqual([
      '2024-05-03',
      '2024-05-03',
    ]);
  });
});

describe('anchors', () => {
  it('names the date that a mention was counted from, and where it stands', () => {
    const text = 'It opened in 1988. The following year it burned.';
    const [year, following] = datesOf(text, '2024-05-08');
    expect(year!.anchor).toBeUndefined();
    expect(following!.anchor).toEqual({ value: '1988', span: { start: 13, end: 17 } });
  });

  it('names the publication date', () => {
    expect(datesOf('It rained yesterday.', '2024-05-08')[0]!.anchor).toEqual({ value: '2024-05-08' });
  });

  it.each(['2024', '2024-05', 'someday', ''])('takes "%s" for no publication date', (published) => {
    expect(datesOf('It rained yesterday.', published)[0]!.value).toBe('XXXX-XX-XX');
  });
});

it('finds the leap year of a February 29', () => {
  expect(datesOf('He was born on Feb. 29.', '2022-05-08')[0]!.value).toBe('2020-02-29');
});

describe('explanations', () => {
  const notesOf = (text: string, names: readonly Name[] = []): string[] => {
    const notes: TraceNote[] = [];
    datesOf(text, '2024-05-08', names, (note) => notes.push(note));
    return notes.map(({ verdict, because }) => `${verdict}: ${because}`);
  };

  it('tells the rule, the anchor and the tense', () => {
    expect(notesOf('They will meet on Friday.')).toEqual([
      'resolved: rule "weekday": 2024-05-10 counted from 2024-05-08 (publication), future by the words around it',
    ]);
  });

  it('tells why a proposal was dropped or joined', () => {
    const text = 'On Friday, May 3, June Allyson sang until Saturday night.';
    const notes = notesOf(text, [named(text, 'June Allyson')]);
    expect(notes.filter((note) => note.startsWith('changed'))).toEqual([
      'changed: joined "weekday" and "day of a month"',
    ]);
    expect(notes.filter((note) => note.startsWith('dropped'))).toEqual([
      'dropped: rule "month": a name goes on after it',
      'dropped: "part of a weekday" covers more words than "weekday"',
    ]);
  });

  it.each([
    ['She may come.', 'rule "month": in small letters and without a number it is a word, no month'],
    ['May I come?', 'rule "month": nothing before it tells the month from the verb'],
    ['He paid $1998 for it.', 'rule "year": part of a longer figure'],
    ['He was 52 years old.', 'rule "duration": an age'],
    ['Oil could fall further.', 'rule "season": nothing before it tells the season from a verb'],
  ])('%s', (text, because) => {
    expect(notesOf(text)).toEqual([`dropped: ${because}`]);
  });
});

describe('dates of numbers', () => {
  // It took time with the square of how many there are: a minute.
  it('whose order nothing shows are read at once, however many', async () => {
    const seconds = await processorTime(() =>
      expect(datesOf('It rained on 04/05/24. '.repeat(8000))).toHaveLength(8000),
    );
    expect(seconds).toBeLessThan(10);
  });
});
