import { describe, expect, expectTypeOf, it } from 'vitest';
import { entityIdOf, identityIdOf, identityKeyOf } from '../../src/model/entity-ids.ts';
import {
  articleIdOf,
  type EntityId,
  HASH_PLACES,
  hashPlace,
  type IdentityId,
  type IdentityKey,
  namePlace,
} from '../../src/model/ids.ts';

it('the place of a name is among those that are named as often, to a factor of two', () => {
  const key = 'person/ada-holm-p4k7' as IdentityKey;
  const eighth = (articles: number): number => Math.floor(namePlace(key, articles) / (HASH_PLACES / 8));
  expect([1, 2, 3, 4, 127, 128, 1_000_000].map(eighth)).toEqual([7, 6, 6, 5, 1, 0, 0]);
  const within = (name: string): number => namePlace(name as IdentityKey, 1) % (HASH_PLACES / 8);
  expect(within('place/lindquay')).toBe(hashPlace('place/lindquay') >>> 3);
});

describe('an identifier', () => {
  it('of an article is a hash of what it says of itself, however its letters are composed', () => {
    expect(articleIdOf('a.txt')).toMatch(/^[0-9a-hjkmnp-tv-z]{8}$/);
    expect(articleIdOf('caf\u00e9')).toBe(articleIdOf('cafe\u0301'));
  });

  it.each([
    ['Ada Holm', 'person/ada-holm'],
    ["Sinéad O'Brien", 'person/sinead-obrien'],
    ['!?', 'person/unnamed'],
  ])("of an article's entity is its type and name: %s", (name, id) => {
    expect(entityIdOf('person', name)).toBe(id);
  });

  it('of an identity ends with the hash of what its spellings share', () => {
    expect(identityIdOf('ada holm', 'person ada holm', 4)).toMatch(/^ada-holm-[0-9a-z]{4}$/);
    expect(identityIdOf('ada holm', 'x', 4).slice(-4)).toBe(identityIdOf('a holm', 'x', 4).slice(-4));
    expect(identityIdOf('', 'x', 4)).toMatch(/^name-/);
  });

  it('of an identity is cut at a word', () => {
    const name = 'conference of presidents of major american jewish organizations';
    expect(identityIdOf(name, 'x', 4)).toMatch(/-american-jewish-[0-9a-z]{4}$/);
  });

  it('with its type is the key of its row', () => {
    expect(identityKeyOf('person', 'ada-holm-p4k7' as IdentityId)).toBe('person/ada-holm-p4k7');
  });

  it('stands for no other: of an article, of the archive, of the store', () => {
    expectTypeOf<EntityId>().not.toExtend<IdentityId>();
    expectTypeOf<EntityId>().not.toExtend<IdentityKey>();
    expectTypeOf<IdentityId>().not.toExtend<IdentityKey>();
    expectTypeOf<IdentityKey>().not.toExtend<IdentityId>();
    expectTypeOf<IdentityKey>().not.toExtend<EntityId>();
  });
});
