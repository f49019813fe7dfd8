import { describe, expect, it } from 'vitest';
import { entityView } from '../../../src/site/views/entity.ts';
import { NEWEST_COUNTED } from '../../../src/store/queries/rows.ts';
import { recordOf } from '../../archive/record.ts';
import { archiveOf } from '../../support/archive.ts';
import {
  articles,
  CONCEPTS,
  entityOf,
  HARBOUR,
  MOST_ON_ONE,
  numbersOf,
  PAGE_SIZE,
  page,
  TEN_A_PAGE,
} from '../../support/harbour.ts';
import { sql } from '../../support/sql.ts';

describe('a person', () => {
  const context = archiveOf(HARBOUR, { concepts: CONCEPTS });
  const person = (name: string) => entityView(context, page(context, 'person', entityOf(context, name)));

  it('has what they said, newest first, verbatim apart from reported', () => {
    const view = person('Bo Lund');
    expect(view.verbatim.map(({ text }) => text)).toEqual([
      'No boat is in',
      'None',
      'The gates will stay closed until the last boat is in',
    ]);
    expect(view.reported).toEqual([]);
    expect(person('Ada Holm').reported.map(({ text }) => text)).toEqual(['the gates were open']);
    expect(view.profile!.statementsPerMonth).toEqual([
      {
        text: '2021-03',
        count: 1,
        href: expect.stringMatching(/in=quotes&speaker=.*bo-lund.*&month=2021-03$/),
      },
      { text: '2021-05', count: 2, href: expect.stringMatching(/&month=2021-05$/) },
    ]);
  });

  it('has articles, topics and company', () => {
    const view = person('Bo Lund');
    expect(view.entity).toMatchObject({
      name: 'Bo Lund',
      type: 'person',
      articles: 2,
      statements: 3,
      said: { direct: 3, mixed: 0, indirect: 0 },
    });
    expect(view.profile!.note).toBeNull();
    expect(view.articles.map(({ id }) => id)).toEqual(['h2', 'h1']);
    expect(view.profile!.topics.map(({ text, count }) => [text, count])).toEqual([['Rain', 3]]);
    // Named together in two articles; a place is no company.
    expect(view.profile!.oftenWith.map(({ text, count }) => [text, count])).toEqual([['Ada Holm', 2]]);
    expect(view.profile!.forms).toEqual([{ text: 'Bo Lund', count: 3 }]);
  });

  it('without quotes has articles all the same, and no feed', () => {
    const view = person('Carla Voss');
    expect(view).toMatchObject({
      verbatim: [],
      reported: [],
      profile: { statementsPerMonth: [], topics: [], oftenWith: [] },
    });
    expect(view.articles.map(({ id }) => id)).toEqual(['h3']);
    expect(view.alternates.map(({ type }) => type)).toEqual(['application/json']);
  });

  it('has a JSON feed from one quote on, an Atom feed and a table from three', () => {
    const types = (name: string): string[] => person(name).alternates.map(({ type }) => type);
    expect(types('Ada Holm')).toEqual(['application/feed+json']);
    expect(types('Bo Lund')).toEqual(['application/atom+xml', 'application/feed+json', 'text/csv']);
  });

  it('of a hostile name keeps it as data, and has a plain address', () => {
    const view = person('Eve <b>Roe</b>');
    expect(view.title).toBe('Eve <b>Roe</b>');
    expect(view.path).toMatch(/^people\/[a-z0-9-]+\/$/);
    expect(JSON.stringify(view.jsonLd)).toContain('Eve <b>Roe</b>');
  });
});

describe('an organisation or a place', () => {
  it('has its register and no feeds', () => {
    const context = archiveOf(HARBOUR);
    const view = entityView(context, page(context, 'entity', entityOf(context, 'Sea Board')));
    expect(view).toMatchObject({
      entity: { type: 'organisation', articles: 1, statements: 0 },
      alternates: [],
      breadcrumbs: [{ text: 'organisations', href: '/organisations/' }],
    });
    expect(view.jsonLd).toEqual([
      {
        '@context': 'https://schema.org',
        '@type': 'Organization',
        name: 'Sea Board',
        url: expect.stringMatching(/^http:\/\/localhost:8080\/organisations\/sea-board-[a-z0-9]+\/$/),
      },
    ]);
  });
});

it('who is named and not heard has the topics of several articles, or of the only one', () => {
  const [rain] = HARBOUR[0]!.topics;
  const context = archiveOf(
    [
      recordOf('[Cy Roth](name) met [Ada Holm](name).', { id: 'm1', topics: [rain!] }),
      recordOf('[Cy Roth](name) met [Di Vane](name).', { id: 'm2' }),
      recordOf('[Di Vane](name) and [Cy Roth](name) met.', { id: 'm3', topics: [rain!] }),
    ],
    { concepts: CONCEPTS },
  );
  const topicsOf = (name: string) =>
    entityView(context, page(context, 'person', entityOf(context, name))).profile!.topics.map(
      ({ text, count }) => [text, count],
    );
  expect(topicsOf('Cy Roth')).toEqual([['Rain', 2]]);
  expect(topicsOf('Di Vane')).toEqual([]);
  expect(topicsOf('Ada Holm')).toEqual([['Rain', 1]]);
});

it('those who talk about a person print the name', () => {
  const context = archiveOf([
    recordOf('“[I like Holm](quote:Bo Lund),” said [Bo Lund](name) of [Ada Holm](name).', { id: 'm1' }),
    recordOf('“[It is late](quote:Cy Roth),” said [Cy Roth](name) to [Ada Holm](name).', { id: 'm2' }),
    recordOf('“[Holmes](quote:Di Vane)?” asked [Di Vane](name) of [Ada Holm](name).', { id: 'm3' }),
    recordOf('“[(Holm’s fault)](quote:Ed Lark),” said [Ed Lark](name) to [Ada Holm](name).', { id: 'm4' }),
  ]);
  const view = entityView(context, page(context, 'person', entityOf(context, 'Ada Holm')));
  expect(view.profile!.mentionedBy.map(({ text, count }) => [text, count])).toEqual([
    ['Ed Lark', 1],
    ['Bo Lund', 1],
  ]);
});

it('who and what stands beside a name is counted in the newest articles that have it, which the page tells', () => {
  const context = archiveOf(HARBOUR, { concepts: CONCEPTS });
  const { store } = context;
  const entity = entityOf(context, 'Carla Voss');
  const put = (at: number, other: string, topic: string): void => {
    const published = new Date(Date.UTC(2030, 0, 1) - at * 86_400_000).toISOString().slice(0, 10);
    for (const one of [entity, other])
      store.run(sql(`INSERT INTO mentions VALUES ('${one}', 'm${at}', '${one}', 1, '[]', '${published}')`));
    store.run(sql(`INSERT INTO article_topics VALUES ('${topic}', 'm${at}', 1, 1, '[]', NULL, '[]')`));
  };
  const [ada, bo] = [entityOf(context, 'Ada Holm'), entityOf(context, 'Bo Lund')];
  for (let at = 0; at < 2; at++) put(at, ada, 't:rain');
  for (let at = 2; at < NEWEST_COUNTED + 2; at++)
    put(at, at < NEWEST_COUNTED ? 'person/none' : bo, at < NEWEST_COUNTED ? 't:none' : 't:weather');
  const profile = (articles: number) => {
    store.run(sql(`UPDATE entities SET articles = ${articles} WHERE id = '${entity}'`));
    return entityView(context, page(context, 'person', entity)).profile!;
  };
  const { oftenWith, topics, newest } = profile(NEWEST_COUNTED + 1);
  expect(oftenWith.map(({ text }) => text)).toEqual(['Ada Holm']);
  expect(topics.map(({ text }) => text)).toEqual(['Rain']);
  expect(newest).toBe(NEWEST_COUNTED);
  expect(profile(NEWEST_COUNTED).newest).toBeNull();
});

describe('pages of one person', () => {
  const talker = (count: number) =>
    archiveOf(
      [
        recordOf(
          Array.from({ length: count }, (_, n) => `“[Word ${n}](quote:Bo Lund),” said [Bo Lund](name).`).join(
            ' ',
          ),
          {
            id: 'talk',
          },
        ),
      ],
      { yml: TEN_A_PAGE },
    );
  it.each([
    [1, [0]],
    [MOST_ON_ONE, [0]],
    [MOST_ON_ONE + 1, [0, 1]],
  ])('with %i quotes in one article are %j', (count, numbers) => {
    const context = talker(count);
    const key = entityOf(context, 'Bo Lund');
    expect(numbersOf(context, 'person', key)).toEqual(numbers);
    const last = entityView(context, page(context, 'person', key, numbers.length - 1));
    expect(last.verbatim).toHaveLength(numbers.length === 1 ? count : PAGE_SIZE);
    expect(last.articles).toHaveLength(numbers.length === 1 ? 1 : 0);
    expect(last.paging?.number ?? null).toBe(numbers.length === 1 ? null : 1);
    // What is known of them stands on the first page alone: else all would change with each new quote.
    expect(last.profile === null).toBe(numbers.length > 1);
  });

  it('with one quote each in many articles stay one for each person', () => {
    const context = archiveOf(articles(MOST_ON_ONE + 1), { yml: TEN_A_PAGE });
    expect(numbersOf(context, 'person', entityOf(context, 'Nan Bark'))).toEqual([0]);
  });
});
