import { describe, expect, it } from 'vitest';
import type { DateMention, Name } from '../../../src/model/annotations.ts';
import type { EntityId } from '../../../src/model/ids.ts';
import { figuresOf } from './find.ts';

/** Text with one figure → its qualifier and what is counted; null for none. */
const AROUND: readonly (readonly [text: string, qualifier: string | null, of: string | null])[] = [
  ['An additional 200 million dollars in security aid was sent.', 'additional', 'security aid'],
  ['It delivered 450 million dollars in military aid to Kyiv.', null, 'military aid'],
  ['They held three rounds of talks.', null, 'rounds of talks'],
  ['The 57-nation group met.', null, 'nation'],
  ['More than 20 states joined.', 'more than', 'states'],
  ['No fewer than six boats sank.', 'no fewer than', 'boats'],
  ['Only about 40 people came.', 'only about', 'people'],
  ['Up to 5,000 jobs may go.', 'up to', 'jobs'],
  ['A total of 12 houses burned.', 'a total of', 'houses'],
  ['Dozens of local elected officials came.', null, 'local elected officials'],
  ['He spoke to 88 generals and admirals.', null, 'generals and admirals'],
  ['They asked 1,051 registered voters.', null, 'registered voters'],
  ['Three current and former aides spoke.', null, 'current and former aides'],
  ['Ten or more villages flooded.', 'or more', 'villages'],
  ['Plus or minus 4 percentage points is the margin.', 'plus or minus', null],
  ['Nearly 10% of the members left.', 'nearly', 'members'],
  ['A 35 percent tariff on steel is due.', null, 'tariff'],
  ['They spent $5 million annually.', null, null],
  ['The islands will spend 3.9 billion euros next year.', null, null],
  ['They pay $10 a month.', null, null],
  ['Prices rose by 19 percent in August.', null, 'Prices'],
  ['Half of the state’s abortion clinics closed.', null, 'state’s abortion clinics'],
  ['Eight of 10 avocados come from there.', null, 'avocados'],
  ['Voters under 30 stayed home.', 'under', 'voters'],
  ['Those 65 and older may board.', 'and older', null],
  ['A 68-year-old Ann Vale won.', null, 'Ann Vale'],
  ['The clerk, Ann Vale, 57, bowed.', null, 'Ann Vale'],
  ['The farm turned over €210,000.', null, null],
  ['The farm lost over €210,000.', 'over', 'farm'],
  ['Only 14 percent of the Latino vote went to him.', 'only', 'Latino vote'],
  ['He said nine ridiculous things about it.', null, 'ridiculous things'],
  // The noun whose size it is.
  ['She asked for a loan of about 25 million euros.', 'about', 'loan'],
  ['It made a net profit of £6.3m from them.', null, 'net profit'],
  ['It made a total of 25 million euros.', 'a total of', null],
  // The subject of the clause.
  ['The order was worth 186 million dollars.', null, 'order'],
  ['Treatment of the outbreak has so far cost 2.2 million euros.', null, 'Treatment'],
  ['Treatment of the outbreak has cost 2.2 million euros.', null, 'Treatment'],
  ['Enrolment at colleges and schools soared 56 percent.', null, 'Enrolment'],
  ['The bridge will be long, will cost 2 billion euros and will sway.', null, 'bridge'],
  ['He thinks that the bill would be at least 50 percent higher.', 'at least', 'bill'],
  ['Its shares closed at 2.30 euros.', null, 'shares'],
  ['Boats that the yard built last year were worth 450 million dollars.', null, 'Boats'],
  ['Clerks who say that the rate is 5 percent are wrong.', null, 'rate'],
  ['He put the damage in the town at €8m.', null, 'damage'],
  // What it is the number of.
  ['He put the number of jobs at risk at 380, counting clerks.', null, 'jobs'],
  ['The number of its empty beds fell to 88.', null, 'empty beds'],
  ['The number of beds is no secret. He wrote 88.', null, null],
  ['The mayor’s fell by 3 percent.', null, null],
  ['It is going to be 9 percent.', null, null],
  ['They sold it at 14 times its price.', null, 'price'],
];

describe('beside a figure', () => {
  it.each(AROUND)('%s', (text, qualifier, of) => {
    const [figure, ...more] = figuresOf(text).figures;
    expect(more).toEqual([]);
    expect([figure?.qualifier ?? null, figure?.of ?? null]).toEqual([qualifier, of]);
  });
});

describe('a count without its noun', () => {
  it.each([
    ['The hospital has 140 beds, 35 fewer than before.', ['beds', 'beds']],
    ['They sold 20 boats and then 30 more.', ['boats', 'boats']],
    ['They sold 20 boats to 30 men.', ['boats', 'men']],
    // From one sentence to the next.
    ['We had nine new cases. Last week we had 12.', ['new cases', 'new cases']],
    ['We had nine new cases. Last week they wrote 12.', ['new cases', undefined]],
    ['We had nine new cases. It rained. We had 12.', ['new cases', undefined]],
    [
      'They sold 20 boats and printed the number of seats. There were 12, not 15.',
      ['boats', 'boats', 'boats'],
    ],
    [
      'At 9 percent they misprinted the number of seats. There were 12, not 15.',
      [undefined, 'seats', 'seats'],
    ],
    ['The clinic has lost 25 beds since then, not 35.', ['beds', 'beds']],
    ['He has fought three elections and lost two.', ['elections', 'elections']],
    ['The blast killed 49 people and wounded 53.', ['people', 'people']],
    ['The blast killed 49 people and he wrote 53.', ['people', undefined]],
    ['The clinic has 25 beds. It is open at noon and has 35 doctors.', ['beds', 'doctors']],
  ])('takes that of the count before it: %s', (text, nouns) => {
    expect(figuresOf(text).figures.map(({ of }) => of)).toEqual(nouns);
  });
});

describe('earlier layers', () => {
  const text = 'The Level Six group met 12 people in March 20.';
  const name = (start: number, end: number): Name => ({
    start,
    end,
    type: 'organisation',
    entity: 'organisation/x' as EntityId,
  });
  it('a number inside a name is none', () => {
    const inName = { names: [name(4, 19)] };
    expect(figuresOf(text, inName).figures.map(({ start }) => start)).toEqual([24]);
  });
  it('a number inside a date is none, unless it has a unit', () => {
    const date = (start: number, end: number): DateMention => ({
      start,
      end,
      type: 'DATE',
      value: 'X',
      edtf: null,
    });
    expect(figuresOf('It sold 1234 cars.', { dates: [date(8, 12)] }).figures).toEqual([]);
    expect(figuresOf('It cost $1999 then.', { dates: [date(9, 13)] }).figures).toHaveLength(1);
  });
});

describe('trace', () => {
  it('explains every figure and every drop', () => {
    const { figures, notes } = figuresOf('In 2016 they waited three weeks for 40 boats on Route 66.');
    expect(figures).toHaveLength(1);
    expect(
      notes
        .filter(({ layer }) => layer === 'figures')
        .map(({ verdict, because }) => `${verdict}: ${because}`),
    ).toEqual([
      'dropped: 2016: a year',
      'dropped: three weeks: no stretch of time',
      'found: count: a number without a unit',
      'dropped: 66: a number behind a designation',
    ]);
  });
});
