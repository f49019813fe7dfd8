import { describe, expect, it } from 'vitest';
import { entityId, teiMarks } from '../../src/export/tei-marks.ts';
import type { ArticleRecord, DateRecord, FigureRecord } from '../../src/model/record.ts';
import { recordOf } from '../archive/record.ts';

/** The marks of a record, each as the element that it opens and the words in it. */
const marksOf = (record: ArticleRecord): string[] =>
  teiMarks(record).map(
    ({ start, end, tag, attributes }) => `<${tag}${attributes}>${record.text.slice(start, end)}`,
  );

describe('the marks of an article', () => {
  const said = recordOf(
    '[Ada Holm](name) said: “[Ask Bo Lund first](quote:Ada Holm).” [Bo Lund](name) came.',
  );
  const [ada, bo] = said.names;
  const at = said.text.indexOf('Bo Lund');

  it('open in the order of the text, the wider first, and lead to who is meant', () => {
    const inside = { ...bo!, start: at, end: at + 'Bo Lund'.length };
    expect(marksOf({ ...said, names: [ada!, bo!, inside] })).toEqual([
      '<persName ref="#e1">Ada Holm',
      '<said xml:id="q1.1" who="#e1" direct="true" rend="direct">Ask Bo Lund first',
      '<persName ref="#e2">Bo Lund',
      '<persName ref="#e2">Bo Lund',
    ]);
    expect(entityId(1)).toBe('e2');
    const dated = recordOf('[May 3](date:2021-05-03) came.');
    const may = { ...bo!, start: 0, end: 'May'.length };
    expect(marksOf({ ...dated, names: [may] })).toEqual([
      '<date type="date" when="2021-05-03">May 3',
      '<persName>May',
    ]);
  });

  it('never cross: what is said stays, what reaches over its end goes, and so does what has no words', () => {
    const end = said.quotes[0]!.content[0]![1];
    const across = { ...bo!, start: end - 'first'.length, end: end + 3 };
    const empty = { ...bo!, start: at, end: at };
    const touching = { ...bo!, start: end, end: end + 2 };
    expect(marksOf({ ...said, names: [across, empty, touching] })).toEqual([
      '<said xml:id="q1.1" who="#e1" direct="true" rend="direct">Ask Bo Lund first',
      '<persName ref="#e2">.”',
    ]);
  });

  it('stay inside their blocks: what is said over three has a piece in each, leading on and back', () => {
    const record = recordOf('[One. Two. Three.](quote)');
    const blocks = ['One.', 'Two.', 'Three.'].map((words) => {
      const start = record.text.indexOf(words);
      return { start, end: start + words.length, role: 'paragraph' as const };
    });
    const quotes = record.quotes.map((quote) => ({ ...quote, kind: 'indirect' as const }));
    expect(marksOf({ ...record, blocks, quotes })).toEqual([
      '<said xml:id="q1.1" direct="false" rend="indirect" next="#q1.2">One.',
      '<said xml:id="q1.2" direct="false" rend="indirect" prev="#q1.1" next="#q1.3">Two.',
      '<said xml:id="q1.3" direct="false" rend="indirect" prev="#q1.2">Three.',
    ]);
  });
});

it('a date has what TEI can read of it, and nothing where that is no day, month, year or length', () => {
  const date = (facts: Partial<DateRecord>): string => {
    const record = recordOf('It fell on [a day](date:x).');
    return marksOf({ ...record, dates: [{ ...record.dates[0]!, ...facts }] })[0]!;
  };
  expect(date({ value: '2021-05-03' })).toBe('<date type="date" when="2021-05-03">a day');
  expect(date({ value: '2021-W18', edtf: '2021-05' })).toBe('<date type="date" when="2021-05">a day');
  expect(date({ value: 'P2D', type: 'DURATION' })).toBe('<date type="duration" dur="P2D">a day');
  expect(date({ value: '2021-05-03T08:00', type: 'TIME' })).toBe('<time type="time">a day');
  for (const season of ['2021-21', '2021-13', '2021-00', '2021-Q1', 'PXD'])
    expect(date({ value: season }), season).toBe('<date type="date">a day');
});

it('a figure is a measure with its unit in one word, or a number with its ends where it is a range', () => {
  const figure = (facts: Partial<FigureRecord>): string => {
    const record = recordOf('It held [12](figure:12).');
    return marksOf({ ...record, figures: [{ ...record.figures[0]!, ...facts }] })[0]!;
  };
  expect(figure({ kind: 'measure', unit: 'square  metre' })).toBe(
    '<measure type="measure" quantity="12" unit="square_metre">12',
  );
  expect(figure({ of: 'nuts & "bolts"' })).toBe(
    '<measure type="count" quantity="12" commodity="nuts &amp; &quot;bolts&quot;">12',
  );
  expect(figure({ value: null })).toBe('<measure type="count">12');
  expect(figure({ value: null, low: 0, high: 12 })).toBe('<num type="count" min="0" max="12">12');
  expect(figure({ value: null, high: 12 })).toBe('<num type="count" max="12">12');
});
