import { describe, expect, it } from 'vitest';
import { topicView } from '../../../src/site/views/topic.ts';
import { NEWEST_COUNTED } from '../../../src/store/queries/rows.ts';
import { pairsOnTopic } from '../../../src/store/queries/topics.ts';
import { archiveOf } from '../../support/archive.ts';
import {
  articles,
  CONCEPTS,
  HARBOUR,
  MOST_ON_ONE,
  numbersOf,
  PAGE_SIZE,
  page,
  TEN_A_PAGE,
} from '../../support/harbour.ts';
import { sql } from '../../support/sql.ts';

describe('a topic', () => {
  const context = archiveOf(HARBOUR, { concepts: CONCEPTS });
  const view = topicView(context, page(context, 'topic', 't:rain'));

  it('has its articles, newest first, with the words that put them there', () => {
    expect(view.topic).toMatchObject({
      id: 't:rain',
      label: 'Rain',
      scope: 'Water that falls',
      articles: 2,
      isSubject: false,
    });
    expect(view.articles.map(({ id, evidence }) => [id, evidence])).toEqual([
      ['h2', ['rain']],
      ['h1', ['rain']],
    ]);
  });

  it('has who speaks in them, and who is named together', () => {
    expect(view.profile!.speakers.map(({ text, count }) => [text, count])).toEqual([['Bo Lund', 3]]);
    expect(view.profile!.together.people.map(({ text, count }) => [text, count])).toEqual([
      ['Ada Holm', 2],
      ['Bo Lund', 2],
    ]);
    expect(view.profile!.together.pairs).toHaveLength(1);
    expect(view.profile!.together.pairs[0]!.count).toBe(2);
    expect(new Set([view.profile!.together.pairs[0]!.from, view.profile!.together.pairs[0]!.to])).toEqual(
      new Set([0, 1]),
    );
  });

  it('is seen month by month over the years of the archive, whatever else these had', () => {
    const { months } = view.profile!;
    expect([months[0]!.text, months.at(-1)!.text, months.length]).toEqual(['2021-01', '2022-12', 24]);
    expect(months.filter(({ count }) => count > 0).map(({ text, count }) => [text, count])).toEqual([
      ['2021-03', 1],
      ['2021-05', 1],
    ]);
  });

  it('leads up and down', () => {
    expect([view.profile!.broader?.text, view.profile!.narrower]).toEqual(['Weather', []]);
    const above = topicView(context, page(context, 'topic', 't:weather'));
    expect(above.profile!.broader).toBeNull();
    expect(above.profile!.narrower.map(({ text, count }) => [text, count])).toEqual([['Rain', 2]]);
    expect(above.articles.map(({ id }) => id)).toEqual(['h2', 'h1']);
  });

  it('shows figures with a unit, no plain counts', () => {
    expect(view.profile!.figures).toEqual([]);
  });
});

describe('who is named together on a topic', () => {
  const context = archiveOf(HARBOUR, { concepts: CONCEPTS });
  const { store } = context;
  /** One more article on rain, so many places behind the newest, that names two people. */
  const put = (place: number, names: readonly string[]): void => {
    const published = new Date(Date.UTC(1990, 0, 1) - place * 86_400_000).toISOString().slice(0, 10);
    const article = `m${place}`;
    const topics = `INSERT INTO article_topics VALUES ('t:rain', '${article}', 1, 1, '[]', '${published}', '[]')`;
    store.run(sql(topics));
    for (const name of names)
      store.run(
        sql(
          `INSERT INTO mentions VALUES ('person/${name}', '${article}', '${name}', 1, '[]', '${published}')`,
        ),
      );
  };
  for (let place = 0; place < NEWEST_COUNTED; place++)
    put(place, place < 3 ? ['a', 'b'] : place >= NEWEST_COUNTED - 4 ? ['c', 'd'] : []);
  const people = JSON.stringify(['person/a', 'person/b', 'person/c', 'person/d']);

  it('is counted in its newest articles: two are newer than all of these, and push the last two out', () => {
    expect(store.all(pairsOnTopic, { topic: 't:rain', people }).map((row) => ({ ...row }))).toEqual([
      { one: 'person/a', other: 'person/b', count: 3 },
      { one: 'person/c', other: 'person/d', count: 2 },
    ]);
  });

  it('is told as such where there are more articles', () => {
    store.run(sql(`UPDATE topics SET articles = ${NEWEST_COUNTED + 2} WHERE id = 't:rain'`));
    expect(topicView(context, page(context, 'topic', 't:rain')).profile!.together.newest).toBe(
      NEWEST_COUNTED,
    );
  });
});

describe('pages of a topic', () => {
  it.each([
    [1, [0]],
    [MOST_ON_ONE, [0]],
    [MOST_ON_ONE + 1, [0, 1]],
  ])('of %i articles are %j', (count, numbers) => {
    const topic = { id: 't:boats', label: 'Boats', path: [], score: 1, evidence: [] };
    const context = archiveOf(
      articles(count).map((record) => ({ ...record, topics: [topic] })),
      { yml: TEN_A_PAGE },
    );
    expect(numbersOf(context, 'topic', 't:boats')).toEqual(numbers);
    const last = topicView(context, page(context, 'topic', 't:boats', numbers.length - 1));
    expect(last.articles).toHaveLength(numbers.length === 1 ? count : PAGE_SIZE);
    expect(last.topic.articles).toBe(count);
    expect(last.profile?.together ?? null).toEqual(
      numbers.length === 1 ? { people: [], pairs: [], newest: null } : null,
    );
  });
});
