import { describe, expect, it } from 'vitest';
import type { Meaning } from '../../../src/annotate/dates/candidate.ts';
import { dropNames } from '../../../src/annotate/dates/refine-names.ts';
import type { Name } from '../../../src/model/annotations.ts';
import { over, scanOf } from './proposals.ts';

const MONTH: Meaning = { kind: 'calendar', month: 6 };
const YEAR: Meaning = { kind: 'calendar', year: 2012 };

/** How many of one candidate over `date` are left where `name` is a name. */
function left(
  text: string,
  date: string,
  name: string,
  type: Name['type'],
  meaning: Meaning = MONTH,
): number {
  const scan = scanOf(text);
  const start = text.indexOf(name);
  const names = [{ start, end: start + name.length, type, entity: 'e' }] as unknown as Name[];
  return dropNames(scan, [over(scan, date, meaning)], names, () => {}).length;
}

describe('a date inside a longer name', () => {
  it.each<[string, string, string, Name['type']]>([
    ['They met June Allyson there.', 'June', 'June Allyson', 'person'],
    ['The Friday Mirror wrote so.', 'Friday', 'Friday Mirror', 'organisation'],
    ['They saw the Winter Harbour Games.', 'the Winter', 'Winter Harbour Games', 'other'],
    ['They met Ångström-May 3 there.', '3', 'Ångström-May 3', 'person'],
  ])('is dropped: %s', (text, date, name, type) => expect(left(text, date, name, type)).toBe(0));

  it.each<[string, string, string, Name['type']]>([
    // The name is the date, with a mark at most.
    ['They met on June.', 'June', 'June.', 'other'],
    ['They met “June” there.', 'June', '“June”', 'other'],
    // The name ends inside the date.
    ['They met Ann June 3 there.', 'June 3', 'Ann June', 'person'],
    ['They left June Harbour early.', 'June', 'June Harbour', 'place'],
    // The name stands elsewhere.
    ['Ann Vale left in June.', 'June', 'Ann Vale', 'person'],
  ])('stays: %s', (text, date, name, type) => expect(left(text, date, name, type)).toBe(1));

  it('stays where it is a year, but in the name of a person', () => {
    expect(left('The 2012 Harbour Games.', '2012', '2012 Harbour Games', 'other', YEAR)).toBe(1);
    expect(left('They met Robot 2012 Vale.', '2012', 'Robot 2012 Vale', 'person', YEAR)).toBe(0);
  });
});

it('walks names and dates side by side, and says which name it was', () => {
  const scan = scanOf('April Vale left in May, and June Allyson in July.');
  const names = ['April Vale', 'June Allyson'].map((name) => {
    const start = scan.text.indexOf(name);
    return { start, end: start + name.length, type: 'person', entity: name } as unknown as Name;
  });
  const told: string[] = [];
  const candidates = ['April', 'May', 'June', 'July'].map((words) => over(scan, words, MONTH));
  const kept = dropNames(scan, candidates, names, (_, verdict, because) =>
    told.push(`${verdict}: ${because}`),
  );
  expect(kept).toEqual([candidates[1], candidates[3]]);
  expect(told).toEqual([
    'dropped: part of the name "April Vale"',
    'dropped: part of the name "June Allyson"',
  ]);
});

it('keeps everything where no names are known', () => {
  const scan = scanOf('June Allyson left.');
  const june = over(scan, 'June', MONTH);
  expect(dropNames(scan, [june], [], () => {})).toEqual([june]);
});
