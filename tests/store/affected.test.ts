import { describe, expect, it } from 'vitest';
import { followAffected, isSettled, readAffected } from '../../src/store/affected.ts';
import { openStore } from '../../src/store/open.ts';
import { sql } from '../support/sql.ts';

const ENTITY = (id: string, name: string, mentions: number): string =>
  `INSERT INTO entities (id, bucket, type, name, sort_name, letter, path, listed, articles, mentions, quotes, identity, place)
   VALUES ('${id}', 'b', 'person', '${name}', '${name}', 'H', 'people/${id}/', 1, 2, ${mentions}, 0, '{}', 0)`;

function changed(...statements: readonly string[]) {
  const store = openStore(':memory:');
  for (const text of [ENTITY('a', 'Ada Holm', 3), ENTITY('b', 'Bo Hult', 2)]) store.run(sql(text));
  const note = followAffected(store, false);
  for (const text of statements) store.run(sql(text));
  expect(isSettled(store)).toBe(false);
  note();
  expect(isSettled(store)).toBe(true);
  const affected = readAffected(store);
  store.close();
  return Object.fromEntries(
    Object.entries(affected)
      .filter(([, keys]) => keys.size > 0)
      .map(([kind, keys]) => [kind, [...keys].sort()]),
  );
}

describe('what is affected', () => {
  it('is nothing where rows came back as they were', () => {
    expect(changed("DELETE FROM entities WHERE id = 'a'", ENTITY('a', 'Ada Holm', 3))).toEqual({});
  });

  it('tells a count, which stands on few pages, from a name, which stands on many', () => {
    expect(changed("UPDATE entities SET mentions = 4 WHERE id = 'a'")).toEqual({
      entity: ['a'],
      share: ['0'],
    });
    expect(changed("UPDATE entities SET place = 7 WHERE id = 'a'")).toEqual({
      entity: ['a'],
      share: ['0', '7'],
    });
    expect(changed("UPDATE entities SET name = 'Ada Holme' WHERE id = 'a'")).toEqual({
      entity: ['a'],
      named: ['a'],
      share: ['0'],
    });
  });

  it('is what a row belonged to, and what it belongs to now', () => {
    expect(changed("UPDATE entities SET letter = 'J', sort_name = 'Jolm' WHERE id = 'b'")).toMatchObject({
      entity: ['b'],
    });
    const ROW = `INSERT INTO article_topics (topic, article, direct, score, evidence, published, words)
      VALUES ('t', 'x', 1, 0.5, '[]', NULL, '[]')`;
    expect(changed(ROW)).toEqual({ article: ['x'], topic: ['t'], place: ['["topic","t",null,"x"]'] });
    expect(changed(ROW, "UPDATE article_topics SET topic = 'u'")).toEqual({
      article: ['x'],
      topic: ['u'],
      place: ['["topic","u",null,"x"]'],
    });
  });

  it('keeps numbers, texts of any letters, blobs and nulls of a row apart', () => {
    const long = 'Ære '.repeat(200);
    expect(
      changed(
        `INSERT INTO articles (id, title, path, published, year, month, publisher, source, lead, words, quotes, figures, dates)
         VALUES ('é😀', '${long}', 'p', '2021-03-04', '2021', '2021-03', NULL, NULL, '', 9007199254740991, -1, 0, 0)`,
        `INSERT INTO figures (article, seq, item, anchor, family, kind, text, value, open_unit, sentence)
         VALUES ('f', 0, 'i', 'a', 'percent', 'percent', '5%', 0.05, 0, '')`,
      ),
    ).toEqual({
      article: ['f', 'é😀'],
      card: ['é😀'],
      family: ['percent'],
      moment: ['["2021-03-04","é😀"]'],
      month: ['2021-03'],
      place: ['["family","percent",null,"f"]', '["source",null,"2021-03-04","é😀"]'],
      spelling: ['[null,null,"é😀"]'],
    });
  });
});

it('a build of all pages notes nothing, and stays unsettled until it is published', () => {
  const store = openStore(':memory:');
  const note = followAffected(store, true);
  store.run(sql(ENTITY('a', 'Ada Holm', 3)));
  note();
  expect(isSettled(store)).toBe(false);
  expect(readAffected(store).entity.size).toBe(0);
  store.close();
});
