import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../../src/model/record.ts';
import { rolesOf } from '../../../src/site/views/roles.ts';
import { recordOf } from '../../archive/record.ts';
import { archiveOf } from '../../support/archive.ts';
import { entityOf } from '../../support/harbour.ts';

/** An article that calls Ada Holm by a role; its words stand in `text` once. */
function called(id: string, published: string, text: string, role: string): ArticleRecord {
  const record = recordOf(text, { id, title: id.toUpperCase(), published });
  const start = record.text.indexOf(role);
  const roles = [{ text: role, start, end: start + role.length }];
  return { ...record, named: record.named.map((entity) => ({ ...entity, roles })) };
}

describe('roles', () => {
  const context = archiveOf([
    called('r1', '2020-01-01', 'It rained. The harbour master [Ada Holm](name) left.', 'harbour master'),
    called('r2', '2020-01-03', 'The Harbour Master, [Ada Holm](name), stayed.', 'Harbour Master'),
    called('r3', '2020-01-02', 'Mayor [Ada Holm](name) spoke.', 'Mayor'),
  ]);
  const { role, roles } = rolesOf(context, entityOf(context, 'Ada Holm'));

  it('are told as the newest article prints them, the most frequent first, whatever their case', () => {
    expect(roles.map(({ text, count, article }) => [text, count, article.text])).toEqual([
      ['Harbour Master', 2, 'R2'],
      ['Mayor', 1, 'R3'],
    ]);
  });

  it('come with their sentence', () => {
    expect(roles[0]!.sentence).toEqual({ before: 'The ', after: ', Ada Holm, stayed.' });
  });

  it('the fullest of the common ones is the one to know them by', () => expect(role).toBe('Harbour Master'));

  it('of somebody without any are none', () => {
    const bare = archiveOf([recordOf('[Ada Holm](name) left.', { id: 'r4' })]);
    expect(rolesOf(bare, entityOf(bare, 'Ada Holm'))).toEqual({ role: null, roles: [] });
  });
});
