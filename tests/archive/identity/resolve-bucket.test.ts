import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_AUTHORITY, readAuthority } from '../../../src/archive/curation/authority.ts';
import { bucketOf } from '../../../src/archive/identity/buckets.ts';
import { resolveBucket } from '../../../src/archive/identity/resolve-bucket.ts';
import type { EntityType } from '../../../src/model/annotations.ts';
import type { EntityFact, Identity } from '../../../src/model/identity.ts';
import { reasonInWords } from '../../../src/model/identity-reason.ts';
import type { ArticleId, EntityId } from '../../../src/model/ids.ts';

type Extra = Partial<
  Pick<EntityFact, 'gender' | 'roles' | 'company' | 'published' | 'publisher' | 'type'>
> & {
  forms?: string[];
};

/** `a1: Sergei Ryabkov`: a fact of article a1. */
function fact(line: string, extra: Extra = {}): EntityFact {
  const [article, name] = line.split(': ') as [string, string];
  const { forms = [name], type = 'person' as EntityType, ...rest } = extra;
  return {
    article: article as ArticleId,
    entity: `${type}/${name}` as EntityId,
    type,
    name,
    forms: forms.map((form) => ({ form, count: 1 })),
    roles: [],
    published: null,
    publisher: null,
    mentions: 1,
    quoted: 0,
    company: [],
    ...rest,
  };
}

/** The same with a role, and with who else is named. */
const as = (line: string, role: string, company: readonly string[] = []): EntityFact =>
  fact(line, { roles: [{ text: role, before: '', after: '' }], company });

function resolveAll(facts: readonly EntityFact[], people = ''): Identity[] {
  const { authority } = readAuthority({ path: 'authority/people.csv', text: people });
  const buckets = new Map<string, EntityFact[]>();
  for (const one of facts) {
    const key = bucketOf(one, authority);
    buckets.set(key, [...(buckets.get(key) ?? []), one]);
  }
  return [...buckets.values()].flatMap((bucket) => resolveBucket(bucket, authority));
}

/** Who is together: `a1 a3 | a2`, by article. */
const partition = (identities: readonly Identity[]): string =>
  identities
    .map(({ members }) => members.map(({ article }) => article).join(' '))
    .sort()
    .join(' | ');

const CASES: readonly (readonly [what: string, facts: readonly EntityFact[], expected: string])[] = [
  ['a surname alone is the only person of that name', [fact('a: Mira Tolvane'), fact('b: Tolvane')], 'a b'],
  [
    'spellings of one foreign name',
    [fact('a: Danylo Hrynsky'), fact('b: Danylo Hrynskyy'), fact('c: Danylo Hrynskiy'), fact('d: Hrynskiy')],
    'a b c d',
  ],
  ['a name in two languages', [fact('a: Volodymyr Korenko'), fact('b: Vladimir Korenko')], 'a b'],
  ['accents', [fact('a: José Aldana'), fact('b: Jose Aldana')], 'a b'],
  ['umlauts', [fact('a: Jörg Müller'), fact('b: Jorg Mueller'), fact('c: Müller')], 'a b c'],
  ['short forms', [fact('a: William Harker'), fact('b: Bill Harker')], 'a b'],
  ['initials', [fact('a: Norah Quill'), fact('b: N. Quill'), fact('c: Norah T. Quill')], 'a b c'],
  [
    'middle names left out',
    [fact('a: John Dale Wexler'), fact('b: John Wexler'), fact('c: John D. Wexler')],
    'a b c',
  ],
  ['maiden names before the surname', [fact('a: Ida Marsh Kettle'), fact('b: Ida Kettle')], 'a b'],
  ['double surnames', [fact('a: Ruth Crane-Otley'), fact('b: Ruth Otley')], 'a b'],
  ['nicknames in quotation marks', [fact('a: Robert C. "Bobby" Lund'), fact('b: Bobby Lund')], 'a b'],
  [
    'articles before Arabic surnames',
    [fact('a: Nabil al-Hakimi'), fact('b: Nabil Hakimi'), fact('c: al-Hakimi')],
    'a b c',
  ],
  ['surnames that come first', [fact('a: Xi Wenbo', { forms: ['Xi Wenbo', 'Xi'] }), fact('b: Xi')], 'a b'],
  [
    'a fisherman and the chief of a bank',
    [as('a: Michael Smith', 'a fisherman'), as('b: Michael Smith', 'the bank’s CEO')],
    'a | b',
  ],
  ['a surgeon and a goalkeeper', [as('a: Anna Berg', 'surgeon'), as('b: Anna Berg', 'goalkeeper')], 'a | b'],
  [
    'a policeman and an actor',
    [as('a: John Lane', 'Superintendent'), as('b: John Lane', 'the actor')],
    'a | b',
  ],
  ['a bowler and a judge', [as('a: Priya Nair', 'bowler'), as('b: Priya Nair', 'High Court judge')], 'a | b'],
  ['a jockey and a bishop', [as('a: Tom Reid', 'jockey'), as('b: Tom Reid', 'the Bishop of Dore')], 'a | b'],
  ['two games', [as('a: Paul Stone', 'the midfielder'), as('b: Paul Stone', 'a seamer')], 'a | b'],
  [
    'who is only named goes with the company that he keeps',
    [
      as('a: Eva Holm', 'a plumber', ['mill lane']),
      as('b: Eva Holm', 'judge', ['high court', 'ivo rask']),
      fact('c: Eva Holm', { company: ['ivo rask'] }),
      fact('d: Eva Holm', { company: ['mill lane'] }),
    ],
    'a d | b c',
  ],
  ['a player who became a manager', [as('a: Lou Hart', 'striker'), as('b: Lou Hart', 'manager')], 'a b'],
  [
    'a lawyer who became a senator and a judge',
    [as('a: Rae Quist', 'lawyer'), as('b: Rae Quist', 'Senator'), as('c: Rae Quist', 'Judge')],
    'a b c',
  ],
  ['a farmer in the council', [as('a: Ned Moss', 'a farmer'), as('b: Ned Moss', 'Cllr')], 'a b'],
  [
    'a banker who became prime minister',
    [as('a: Li Ode', 'banker'), as('b: Li Ode', 'Prime Minister')],
    'a b',
  ],
  [
    'both in one article',
    [
      as('a: Max Ude', 'striker'),
      as('b: Max Ude', 'judge'),
      as('c: Max Ude', 'the former striker, now a judge'),
    ],
    'a b c',
  ],
  [
    'in the same company',
    [
      as('a: Kit Arlo', 'a surgeon', ['vo lind', 'ora dinn']),
      as('b: Kit Arlo', 'sprinter', ['vo lind', 'ora dinn']),
    ],
    'a b',
  ],
  ['a doctor of something', [as('a: Io Vance', 'Dr'), as('b: Io Vance', 'golfer')], 'a b'],
  ['particles', [fact('a: Ursula van der Meer'), fact('b: Van der Meer')], 'a b'],
  ['different first names', [fact('a: Ann Tolvane'), fact('b: Peter Tolvane')], 'a | b'],
  ['different middle initials', [fact('a: John D. Wexler'), fact('b: John F. Wexler')], 'a | b'],
  ['father and son', [fact('a: Ron Pell'), fact('b: Ron Pell Jr.')], 'a | b'],
  [
    'a suffix that the same article drops',
    [fact('a: Ron Pell Jr.', { forms: ['Ron Pell Jr.', 'Ron Pell'] }), fact('b: Ron Pell')],
    'a b',
  ],
  [
    'a shared initial of two people',
    [fact('a: Ann Voss'), fact('b: Alan Voss'), fact('c: A. Voss')],
    'a | b | c',
  ],
  [
    'a surname that two people have',
    [fact('a: Ann Voss'), fact('b: Peter Voss'), fact('c: Voss')],
    'a | b | c',
  ],
  [
    'gender decides between two people',
    [
      fact('a: Ann Voss', { gender: 'female' }),
      fact('b: Peter Voss', { gender: 'male' }),
      fact('c: Voss', { gender: 'female' }),
    ],
    'a c | b',
  ],
  [
    'company decides between two people',
    [
      fact('a: Ann Voss', { company: ['harbour board', 'dana pike'] }),
      fact('b: Ann Voss', { company: ['harbour board', 'dana pike'] }),
      fact('c: Peter Voss', { company: ['city opera', 'luis arden'] }),
      fact('d: Peter Voss', { company: ['city opera', 'luis arden'] }),
      fact('e: Voss', { company: ['luis arden', 'city opera'] }),
    ],
    'a b | c d e',
  ],
  ['near spellings that are two names', [fact('a: Karl Meyer'), fact('b: Karl Maier')], 'a | b'],
  [
    'an organisation and its acronym',
    [
      fact('a: Union of Northern Ports', { type: 'organisation' }),
      fact('b: the Union of Northern Ports', { type: 'organisation' }),
      fact('c: UNP', { type: 'organisation' }),
    ],
    'a b c',
  ],
  [
    'acronyms with a small word in them',
    [
      fact('a: Department of Harbours', { type: 'organisation', forms: ['Department of Harbours', 'DOH'] }),
      fact('b: DOH', { type: 'organisation' }),
    ],
    'a b',
  ],
  [
    'legal forms',
    [fact('a: Acme Corp.', { type: 'organisation' }), fact('b: Acme', { type: 'organisation' })],
    'a b',
  ],
  ['places under two names', [fact('a: Kiev', { type: 'place' }), fact('b: Kyiv', { type: 'place' })], 'a b'],
  ['a person and a place of one name', [fact('a: Chester'), fact('b: Chester', { type: 'place' })], 'a | b'],
];

describe('identity across articles', () => {
  it.each(CASES)('%s', (_what, facts, expected) => {
    expect(partition(resolveAll(facts))).toBe(expected);
  });

  it('is called with the accents that some papers leave out', () => {
    const facts = ['a: Ewa Strozyk', 'b: Ewa Strozyk', 'c: Ewa Stróżyk', 'd: EWA STRÓŻYK'].map((line) =>
      fact(line),
    );
    expect(resolveAll(facts).map(({ name }) => name)).toEqual(['Ewa Stróżyk']);
  });

  it('does not depend on the order of facts', () => {
    const facts = CASES.flatMap(([, group], i) =>
      group.map((one) => ({ ...one, article: `${i}${one.article}` as ArticleId })),
    );
    const expected = resolveAll(facts)
      .map((identity) => JSON.stringify(identity))
      .sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(facts, { minLength: facts.length }), (shuffled) => {
        const found = resolveAll(shuffled).map((identity) => JSON.stringify(identity));
        expect(found.sort()).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('gives every fact to exactly one identity', () => {
    const names = [
      'Ann Voss',
      'Voss',
      'A. Voss',
      'Annie Voss',
      'Ann Voss Jr.',
      'Peter Voss',
      'Mrs. Voss',
      '',
    ];
    const anyFact = fc.record({ article: fc.stringMatching(/^[a-z]{2}$/), name: fc.constantFrom(...names) });
    fc.assert(
      fc.property(fc.uniqueArray(anyFact, { selector: ({ article, name }) => article + name }), (given) => {
        const facts = given.map(({ article, name }) => ({
          ...fact(`${article}: x`),
          name,
          entity: name as EntityId,
        }));
        const members = resolveAll(facts).flatMap((identity) => [...identity.members]);
        expect(new Set(members.map(({ article, entity }) => `${article} ${entity}`)).size).toBe(facts.length);
        expect(members.length).toBe(facts.length);
      }),
    );
  });

  it('keeps the identifier while spellings come and go, and says why names were joined', () => {
    const [before] = resolveAll([fact('a: Danylo Hrynsky')]);
    const [after] = resolveAll([
      fact('a: Danylo Hrynsky'),
      fact('b: Danylo Hrynskyy'),
      fact('c: Hrynsky'),
      fact('d: Danylo Hrynsky'),
    ]);
    expect(after?.id).toBe(before?.id);
    expect(after?.reasons.map((reason) => reasonInWords(reason))).toEqual([
      '“Danylo Hrynskyy” is taken for “Danylo Hrynsky” (1 article): another spelling',
      '“Hrynsky” alone (1 article) is taken for the only person of that name in the archive',
    ]);
    expect(after?.formerIds.length).toBe(2);
  });

  it('marks a bare surname that could be several people as uncertain', () => {
    const bare = resolveAll([fact('a: Ann Voss'), fact('b: Peter Voss'), fact('c: Voss')]).find(
      ({ name }) => name === 'Voss',
    );
    expect(bare?.uncertain).toBe(true);
    expect(bare?.reasons.map((reason) => reasonInWords(reason))).toEqual([
      '“Voss” alone could be 2 people (1 article): left open',
    ]);
  });

  it('shows the fullest usual form', () => {
    const facts = [
      fact('a: Joe Wexler'),
      fact('b: Joe Wexler'),
      fact('c: Joseph R. Wexler'),
      fact('d: Wexler'),
    ];
    expect(resolveAll(facts).map(({ name }) => name)).toEqual(['Joe Wexler']);
  });

  it('lets nothing in without authority rows', () => {
    expect(NO_AUTHORITY.entryFor('ann voss')).toBeUndefined();
  });
});

describe('buckets', () => {
  it('let a name meet itself in capitals, which looks like an acronym', () => {
    const plain = fact('a: Gazette', { type: 'organisation' });
    const capitals = fact('b: GAZETTE', { type: 'organisation' });
    expect(bucketOf(capitals)).toBe(bucketOf(plain));
    expect(resolveBucket([plain, capitals])).toHaveLength(1);
  });
});
