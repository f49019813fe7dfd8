import { describe, expect, it } from 'vitest';
import { keyOfSaid, partsOfSaid } from '../../../src/model/page.ts';
import type { ArticleRecord } from '../../../src/model/record.ts';
import { planPages } from '../../../src/site/plan.ts';
import { entityView } from '../../../src/site/views/entity.ts';
import { saidView } from '../../../src/site/views/said.ts';
import { topicView } from '../../../src/site/views/topic.ts';
import { recordOf } from '../../archive/record.ts';
import { archiveOf } from '../../support/archive.ts';
import { CONCEPTS, entityOf, page, TEN_A_PAGE } from '../../support/harbour.ts';

/** One article a day, each with a quote of Ada Holm: of so many years and topics. */
const spoken = (year: number, count: number, isOnRain: boolean): ArticleRecord[] =>
  Array.from({ length: count }, (_, day) =>
    recordOf(`“[Gate ${day} of ${year}](quote:Ada Holm),” said [Ada Holm](name).`, {
      id: `${year}${isOnRain ? 'r' : 'n'}${String(day).padStart(2, '0')}`,
      published: `${year}-03-${String(day + 1).padStart(2, '0')}`,
      topics: isOnRain
        ? [{ id: 't:rain', label: 'Rain', path: ['t:weather'], score: 0.9, evidence: [[0, 4]] }]
        : [],
    }),
  );

const records = [...spoken(2020, 4, true), ...spoken(2021, 12, true), ...spoken(2022, 3, false)];
const context = archiveOf(records, { yml: TEN_A_PAGE, concepts: CONCEPTS });
const ada = entityOf(context, 'Ada Holm');
const refs = [...planPages(context)].filter(({ type }) => type === 'said');

describe('what somebody says on a topic or in a year', () => {
  it('has a page where it is half of what a list shows', () => {
    // 2020 and 2022 have fewer than five; the broader topic has what the narrower one has.
    expect(refs.map(({ key }) => key)).toEqual([
      keyOfSaid(ada, { topic: 't:rain' }),
      keyOfSaid(ada, { topic: 't:weather' }),
      keyOfSaid(ada, { year: '2021' }),
    ]);
    expect(refs.map(({ path }) => path)).toEqual([
      expect.stringMatching(/^people\/ada-holm-\w+\/on\/rain-\w+\/$/),
      expect.stringMatching(/^people\/ada-holm-\w+\/on\/weather-\w+\/$/),
      expect.stringMatching(/^people\/ada-holm-\w+\/in\/2021\/$/),
    ]);
  });

  it('is told from the newest on, with how many there are and the way to all of them', () => {
    const view = saidView(context, refs[0]!);
    expect(view.said).toEqual({ direct: 16, mixed: 0, indirect: 0 });
    expect(view.quotes).toHaveLength(10);
    expect(view.quotes[0]!.text).toBe('Gate 11 of 2021');
    expect(new URL(view.search, 'http://x').searchParams.get('topic')).toBe('Rain');
    const year = saidView(context, refs[2]!);
    expect(year.said.direct).toBe(12);
    expect(year.quotes.every(({ published }) => published!.startsWith('2021'))).toBe(true);
  });

  it('is led to from both ends with the same number', () => {
    const person = entityView(context, page(context, 'person', ada)).profile!;
    const topic = topicView(context, page(context, 'topic', 't:rain')).profile!;
    const [from] = person.topics;
    expect(from).toEqual({ text: 'Rain', href: `/${refs[0]!.path}`, count: 16 });
    expect(topic.speakers[0]).toMatchObject({ text: 'Ada Holm', href: `/${refs[0]!.path}`, count: 16 });
    expect(topic.said[0]!.quotes.map(({ text }) => text)).toEqual([
      'Gate 11 of 2021',
      'Gate 10 of 2021',
      'Gate 9 of 2021',
    ]);
    expect(person.years.map(({ text, count, href }) => [text, count, href !== ''])).toEqual([
      ['2022', 3, false],
      ['2021', 12, true],
      ['2020', 4, false],
    ]);
  });
});

it.each([
  ['all is of it', [], []],
  ['some has no date', [null], [['2021', true]]],
])('a year is led to unless all is of it: %s', (_, dates, years) => {
  const undated = dates.map((published) => ({ ...spoken(2022, 1, true)[0]!, published }));
  const archive = archiveOf([...spoken(2021, 12, true), ...undated], { yml: TEN_A_PAGE, concepts: CONCEPTS });
  const view = entityView(archive, page(archive, 'person', entityOf(archive, 'Ada Holm')));
  expect(view.profile!.years.map(({ text, href }) => [text, href !== ''])).toEqual(years);
  expect([...planPages(archive)].filter(({ key }) => key.endsWith(' in 2021'))).toHaveLength(years.length);
});

it('a key tells what it was made of', () => {
  expect(partsOfSaid(keyOfSaid(ada, { topic: 'subject:war in Iraq' }))).toEqual({
    speaker: ada,
    topic: 'subject:war in Iraq',
    year: null,
  });
  expect(partsOfSaid(keyOfSaid(ada, { year: '2021' }))).toEqual({ speaker: ada, topic: null, year: '2021' });
});

it('every page of what somebody says on a topic is led to from theirs, however many there are', () => {
  const topics = Array.from({ length: 15 }, (_, n) => ({
    id: `t:${n}`,
    // As the scheme writes them, and as phrases are printed.
    label: `${n % 2 === 0 ? 'Topic' : 'topic'} ${String(n).padStart(2, '0')}`,
    path: n === 0 ? ['t:above'] : [],
    score: 1,
    evidence: [] as [number, number][],
  }));
  const words = Array.from(
    { length: 6 },
    (_, n) => `“[Word ${n} stays](quote:Ada Holm),” said [Ada Holm](name).`,
  );
  const context = archiveOf([{ ...recordOf(words.join(' '), { id: 'm1' }), topics }], {
    yml: TEN_A_PAGE,
    concepts: [{ id: 't:above', label: 'Above', parent: null, scope: '' }],
  });
  const said = [...planPages(context)].filter(({ type }) => type === 'said');
  const planned = said.map((ref) => `/${ref.path}`);
  expect(planned).toHaveLength(16);
  // Each leads to all of them, from A to Z.
  const { topics: all } = saidView(context, said[0]!).pages;
  expect(all.map(({ href }) => href).sort()).toEqual([...planned].sort());
  expect(all.map(({ text }) => text.toLowerCase())).toEqual(all.map(({ text }) => text.toLowerCase()).sort());
  const { profile } = entityView(context, page(context, 'person'));
  expect(profile!.topics.map(({ href }) => href).sort()).toEqual(planned.sort());
});
