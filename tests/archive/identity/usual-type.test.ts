import { describe, expect, it } from 'vitest';
import { showsPerson, usualType } from '../../../src/archive/identity/usual-type.ts';
import type { EntityType } from '../../../src/model/annotations.ts';
import type { EntityFact } from '../../../src/model/identity.ts';
import type { ArticleId, EntityId } from '../../../src/model/ids.ts';

/** `place:8 organisation:2` articles say so; what becomes of one that says the last? */
function voted(name: string, votes: string): EntityType {
  const parsed = votes.split(' ').map((vote) => vote.split(':') as [EntityType, string]);
  return usualType(name, new Map(parsed.map(([type, count]) => [type, Number(count)])), parsed.at(-1)![0]);
}

describe('what a name usually is', () => {
  it.each<[string, string, string, EntityType]>([
    ['overrules one article', 'tarn hollow', 'place:4 person:1', 'place'],
    ['needs a clear majority', 'tarn hollow', 'place:2 person:2', 'person'],
    ['needs a clearer one for a single word', 'ostrelle', 'place:3 organisation:1', 'organisation'],
    ['and then overrules as well', 'ostrelle', 'place:8 organisation:1', 'place'],
    ['needs two articles more', 'ostrelle', 'place:1 organisation:1', 'organisation'],
    ['leaves agreement alone', 'ostrelle', 'place:9', 'place'],
  ])('%s', (_what, name, votes, expected) => {
    expect(voted(name, votes)).toBe(expected);
  });

  it.each<[string, Partial<EntityFact>, boolean]>([
    ['a printed gender', { gender: 'male' }, true],
    ['a printed role', { roles: [{ text: 'striker', before: '', after: ' Jordan scored.' }] }, true],
    ['who is quoted', { quoted: 2 }, true],
    ['a mere reading', {}, false],
    ['a quoted company', { type: 'organisation', quoted: 2 }, false],
  ])('is asked, or not, of %s', (_what, extra, expected) => {
    const fact: EntityFact = {
      article: 'a' as ArticleId,
      entity: 'person/jordan' as EntityId,
      type: 'person',
      name: 'Jordan',
      forms: [],
      roles: [],
      published: null,
      publisher: null,
      mentions: 1,
      quoted: 0,
      company: [],
      ...extra,
    };
    expect(showsPerson(fact)).toBe(expected);
  });
});
