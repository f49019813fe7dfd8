import { describe, expect, it } from 'vitest';
import { readAuthority, unmatchedEntries } from '../../../src/archive/curation/authority.ts';
import { bucketOf } from '../../../src/archive/identity/buckets.ts';
import { resolveBucket } from '../../../src/archive/identity/resolve-bucket.ts';
import type { EntityFact, Identity } from '../../../src/model/identity.ts';
import type { ArticleId, EntityId } from '../../../src/model/ids.ts';
import { foldName } from '../../../src/text/fold.ts';

const HEAD = 'id,name,aliases,sameAs,note,merge_into,not_same_as\n';
const factOf = (line: string): EntityFact => {
  const [article, name] = line.split(': ') as [string, string];
  return {
    article: article as ArticleId,
    entity: `person/${name}` as EntityId,
    type: 'person',
    name,
    forms: [{ form: name, count: 1 }],
    roles: [],
    published: null,
    publisher: null,
    mentions: 1,
    quoted: 0,
    company: [],
  };
};

function resolve(rows: string, lines: readonly string[]): { identities: Identity[]; unmatched: string[] } {
  const { authority } = readAuthority({ path: 'authority/people.csv', text: HEAD + rows });
  const buckets = new Map<string, EntityFact[]>();
  for (const fact of lines.map(factOf)) {
    const key = bucketOf(fact, authority);
    buckets.set(key, [...(buckets.get(key) ?? []), fact]);
  }
  const named = new Set(lines.map((line) => foldName(factOf(line).name)));
  return {
    identities: [...buckets.values()].flatMap((facts) => resolveBucket(facts, authority)),
    unmatched: unmatchedEntries(authority, (name) => named.has(name)).map(
      ({ place }) => `line ${place.line}`,
    ),
  };
}
const partition = (identities: readonly Identity[]): string =>
  identities
    .map(({ members }) => members.map(({ article }) => article).join(' '))
    .sort()
    .join(' | ');

describe('the authority file on people', () => {
  it.each([
    [
      'an alias with another surname',
      ',Mira Tolvane,Mira Hask;La Tolvane,,,,',
      ['a: Mira Tolvane', 'b: Mira Hask', 'c: La Tolvane'],
      'a b c',
    ],
    [
      'merge_into by name, without a row for the target',
      ',Kid Blue,,,,Ann Voss,',
      ['a: Kid Blue', 'b: Ann Voss'],
      'a b',
    ],
    ['merge_into by id', 'kid-blue-ab12,,,,,ann-voss-cd34,', ['a: Kid Blue', 'b: Ann Voss'], 'a b'],
    [
      'a chain of merges',
      ',A Aa,,,,B Bb,\n,B Bb,,,,C Cc,\n,C Cc,,,,,',
      ['a: A Aa', 'b: B Bb', 'c: C Cc'],
      'a b c',
    ],
    [
      'a circle of merges',
      ',Ann Voss,,,,Kid Blue,\n,Kid Blue,,,,Ann Voss,',
      ['a: Kid Blue', 'b: Ann Voss'],
      'a b',
    ],
    [
      'not_same_as against a short form',
      ',Bill Voss,,,,,William Voss',
      ['a: Bill Voss', 'b: William Voss'],
      'a | b',
    ],
    ['not_same_as against a bare surname', ',Ann Voss,,,,,Voss', ['a: Ann Voss', 'b: Voss'], 'a | b'],
    [
      'an alias that is a bare surname',
      ',Ann Voss,Voss,,,,',
      ['a: Ann Voss', 'b: Voss', 'c: Peter Voss'],
      'a b | c',
    ],
  ])('overrules: %s', (_what, rows, lines, expected) => {
    const { identities, unmatched } = resolve(rows, lines);
    expect(partition(identities)).toBe(expected);
    expect(unmatched).toEqual([]);
  });

  it('lets other names of the person join as before', () => {
    const { identities } = resolve(',Ann Voss,Annie the Pier,,,,', [
      'a: Annie the Pier',
      'b: Voss',
      'c: Ann Voss',
    ]);
    expect(partition(identities)).toBe('a b c');
  });

  it('carries the name, links and note that the row gives', () => {
    const [identity] = resolve(',Ann Harbour Voss,Ann Voss,https://example.org/voss;javascript:x,A note.,,', [
      'a: Ann Voss',
    ]).identities;
    expect(identity).toMatchObject({
      name: 'Ann Harbour Voss',
      sameAs: ['https://example.org/voss'],
      note: 'A note.',
      reasons: [
        {
          code: 'by-hand',
          name: 'Ann Voss',
          articles: 1,
          known: 'Ann Harbour Voss',
          file: 'authority/people.csv',
          line: 2,
        },
      ],
    });
  });

  it('shows the name of the one that others are merged into', () => {
    expect(resolve(',Kid Blue,,,,ann-voss-ab12,', ['a: Kid Blue', 'b: Ann Voss']).identities[0]?.name).toBe(
      'Ann Voss',
    );
  });

  it('reports rows that nobody answers to, rows without a name, and names on two rows', () => {
    expect(resolve(',Nemo Null,,,,,', ['a: Ann Voss']).unmatched).toEqual(['line 2']);
    const { diagnostics } = readAuthority({
      path: 'p.csv',
      text: `${HEAD},,,,only a note,,\n,Ann Voss,,,,,\n,Peter Voss,Ann Voss,,,,`,
    });
    expect(diagnostics.map(({ code, place }) => `${code} ${place.line}`)).toEqual([
      'authority-row-without-name 2',
      'authority-name-twice 4',
    ]);
  });

  it('reads columns in any order and case, and names those that it does not know', () => {
    const { authority, diagnostics } = readAuthority({
      path: 'p.csv',
      text: 'Name,SameAs,Merge into,shoe size\nAnn Voss,https://example.org/1,,38\n',
    });
    expect(authority.entries[0]).toMatchObject({ name: 'Ann Voss', sameAs: ['https://example.org/1'] });
    expect(diagnostics).toMatchObject([{ code: 'unknown-authority-column', severity: 'warning' }]);
  });
});
