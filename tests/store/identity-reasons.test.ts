import { describe, expect, it } from 'vitest';
import { readAuthority } from '../../src/archive/curation/authority.ts';
import { readAuthorityFiles } from '../../src/archive/curation/authority-files.ts';
import type { IdentityKey } from '../../src/model/ids.ts';
import { decidedByHand, reasonsOf } from '../../src/store/identity-reasons.ts';
import { archiveOf } from '../support/archive.ts';
import { entityOf, HARBOUR } from '../support/harbour.ts';

const { authority } = readAuthority({
  path: 'authority/people.csv',
  text: 'id,name,aliases,sameAs,note,merge_into,not_same_as\n,Carla Voss,Eve <b>Roe</b>,,,,\n',
});
const hand = { ...readAuthorityFiles(import.meta.dirname), authority };

describe('reasons', () => {
  it('of who was joined by hand say so', () => {
    const { store } = archiveOf(HARBOUR, { hand });
    const reasons = reasonsOf(store, entityOf(archiveOf(HARBOUR, { hand }), 'Carla Voss'));
    expect(reasons.map(({ code }) => code)).toContain('by-hand');
    expect(decidedByHand(store).map(({ name }) => name)).toEqual(['Carla Voss']);
    expect(decidedByHand(store)[0]!.reasons.every(({ code }) => code === 'by-hand')).toBe(true);
  });

  it('are none where nobody decided, and of nobody', () => {
    const context = archiveOf(HARBOUR);
    expect(reasonsOf(context.store, entityOf(context, 'Carla Voss'))).toEqual([]);
    expect(reasonsOf(context.store, 'person/nobody' as IdentityKey)).toEqual([]);
    expect(decidedByHand(context.store)).toEqual([]);
  });

  it('of who has no page stand on no page of changes', () => {
    const { store } = archiveOf(HARBOUR, { hand, yml: 'thresholds: { personArticles: 9, personQuotes: 9 }' });
    expect(decidedByHand(store)).toEqual([]);
  });
});
