import { describe, expect, it } from 'vitest';
import { UsualTypes } from '../../../src/archive/identity/usual-type.ts';
import type { EntityType } from '../../../src/model/annotations.ts';
import type { EntityFact } from '../../../src/model/identity.ts';
import type { ArticleId, EntityId } from '../../../src/model/ids.ts';

const factOf = (type: EntityType, name: string, extra: Partial<EntityFact> = {}): EntityFact => ({
  article: 'a' as ArticleId,
  entity: `${type}/x` as EntityId,
  type,
  name,
  forms: [],
  roles: [],
  published: null,
  publisher: null,
  mentions: 1,
  quoted: 0,
  company: [],
  ...extra,
});

/** `place:8 organisation:2` articles say so; what becomes of one more that says the last? */
function voted(name: string, votes: string, extra: Partial<EntityFact> = {}): EntityType {
  const usual = new UsualTypes();
  const parsed = votes.split(' ').map((vote) => vote.split(':') as [EntityType, string]);
  for (const [type, count] of parsed) for (let i = 0; i < Number(count); i++) usual.add({ name, type });
  return usual.corrected(factOf(parsed.at(-1)![0], name, extra)).type;
}

describe('what a name usually is', () => {
  it.each([
    ['overrules one article', 'Tarn Hollow', 'place:4 person:1', {}, 'place'],
    ['needs a clear majority', 'Tarn Hollow', 'place:2 person:2', {}, 'person'],
    ['needs a clearer one for a single word', 'Ostrelle', 'place:3 organisation:1', {}, 'organisation'],
    ['and then overrules as well', 'Ostrelle', 'place:8 organisation:1', {}, 'place'],
    ['never overrules a printed gender', 'Jordan', 'place:9 person:1', { gender: 'male' as const }, 'person'],
    [
      'never overrules a printed role',
      'Jordan',
      'place:9 person:1',
      { roles: [{ start: 0, end: 7, text: 'striker' }] },
      'person',
    ],
    ['never overrules who is quoted', 'Jordan', 'place:9 person:1', { quoted: 2 }, 'person'],
    ['leaves agreement alone', 'Ostrelle', 'place:9', {}, 'place'],
  ])('%s', (_what, name, votes, extra, expected) => {
    expect(voted(name, votes, extra)).toBe(expected);
  });
});
