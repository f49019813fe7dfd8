import fc from 'fast-check';
import { readAuthority } from '../../src/archive/curation/authority.ts';
import type { AuthorityFiles } from '../../src/archive/curation/authority-files.ts';
import { readCorrections } from '../../src/archive/curation/corrections.ts';
import { readEmbeds } from '../../src/archive/curation/embeds.ts';
import { readSourceNames } from '../../src/archive/curation/source-names.ts';
import { readTopicRules } from '../../src/archive/curation/topic-rules.ts';
import { type DeriveOptions, deriveArchive } from '../../src/archive/derive.ts';
import type { Concept } from '../../src/archive/tables/derive-topics.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { ArticleRecord, FigureRecord } from '../../src/model/record.ts';
import type { Store } from '../../src/store/open.ts';
import { putSource, removeSource, toStored } from '../../src/store/records.ts';
import { configOf } from '../support/archive.ts';
import { recordOf } from './record.ts';

// Words that meet again and again, so that articles repeat, name and relate to one another.
const KIN = ['Ada Holm', 'A. Holm', 'Ada B. Holm', 'Holm', 'Bo Holm', 'Bo Lund', 'Lund', 'Jordan'];
// Of whom each is named in a few articles.
const STRANGERS = ['Cara', 'Dora', 'Egon', 'Fritz'].flatMap((given) =>
  ['Quill', 'Rasp', 'Sedge', 'Teal', 'Umber'].map((surname) => `${given} ${surname}`),
);
const OTHERS = ['Jordan', 'Ostrelle', 'Port Ellery Water Board', 'PEWB', 'Tarn Hollow'];
const SENTENCES = [
  'The sluice at the old mill was opened on the day after the flood by the men of the lower town',
  'Nobody who lives below the weir had thought that the water would rise so far in a single night',
  'The board has bought new pumps for the polder and wants to have them running before the autumn',
  'Farmers beyond the dyke lost most of their winter barley and ask who is going to pay for all of it',
];
// Of the first many articles speak, of each of the others a few.
const SUBJECTS = ['sea wall', 'winter barley', ...Array.from({ length: 20 }, (_, n) => `phrase ${n}x`)];
// Each told by a few articles, which differ in what it cost.
const STORIES = 'amber birch cedar dune elm fern gorse heath ivy juniper kelp larch moss nettle oak poplar'
  .split(' ')
  .map(
    (word, n, all) =>
      `In Tarn Hollow a tunnel from ${word} to ${all[(n + 5) % 16]} by ${all[(n + 11) % 16]} cost too much`,
  );
const CONCEPTS: readonly Concept[] = [
  { id: 'water', label: 'Water', parent: null, scope: 'All of it' },
  { id: 'floods', label: 'Floods', parent: 'water', scope: '' },
  { id: 'ports', label: 'Ports', parent: null, scope: '' },
];

/** What a made article says: numbers choose among the words above. */
export interface Made {
  readonly people: readonly string[];
  readonly others: readonly (readonly [name: string, type: 'organisation' | 'place'])[];
  readonly quoted: boolean;
  readonly sentences: readonly number[];
  readonly subjects: readonly (readonly [subject: number, score: number, capital: boolean])[];
  readonly topics: readonly number[];
  readonly day: number | null;
  /** Days, months and years that it speaks of. */
  readonly dates: readonly string[];
  readonly publisher: string | null;
  readonly story: number | null;
  readonly amount: number;
  readonly unit: 'EUR' | 'USD';
  /** Words of it that are counts too: with some, registers and lists of quotes have very many pages. */
  readonly counts?: number;
  /** What it says that it takes the place of. */
  readonly replaces?: string | null;
}

export const made: fc.Arbitrary<Made> = fc.record({
  people: fc
    .tuple(fc.subarray(KIN, { maxLength: 2 }), fc.subarray(STRANGERS, { maxLength: 2 }))
    .map((some) => some.flat()),
  others: fc.uniqueArray(
    fc.tuple(fc.constantFrom(...OTHERS), fc.constantFrom('organisation' as const, 'place' as const)),
    { maxLength: 3 },
  ),
  quoted: fc.boolean(),
  sentences: fc.shuffledSubarray(SENTENCES.map((_, index) => index)),
  subjects: fc.uniqueArray(
    fc.tuple(fc.oneof(fc.nat(1), fc.nat(SUBJECTS.length - 1)), fc.constantFrom(0.3, 0.4, 0.6), fc.boolean()),
    { maxLength: 2, selector: ([subject]) => subject },
  ),
  topics: fc.subarray([0, 1, 2], { maxLength: 2 }),
  day: fc.option(fc.oneof(fc.nat(6), fc.nat(900)), { freq: 8 }),
  dates: fc.subarray(['2021-03-09', '2021-03-10', '2021-04', '2021', '2022-05-06'], { maxLength: 2 }),
  publisher: fc.constantFrom('The Quay', 'Dyke Post', null),
  story: fc.option(fc.nat(STORIES.length - 1), { freq: 4 }),
  amount: fc.constantFrom(3, 4, 5),
  unit: fc.constantFrom('EUR', 'EUR', 'USD'),
  counts: fc.constantFrom(0, 0, 0, 40),
  replaces: fc.constantFrom(null, null, null, null, '03.txt', 'Title of 05.txt', 'f7', 'shared1'),
});

function recordFrom(id: string, path: string, of: Made): ArticleRecord {
  const named = of.people.map((name) => `[${name}](name) came.`);
  const elsewhere = of.others.map(([name, type]) => `It was in [${name}](${type}).`);
  const often = Array<string>(of.counts ? 6 : 0).fill('2021');
  const dates = [...of.dates, ...often].map((value) => `It opens [then](date:${value}).`);
  const [first] = of.people;
  const quote =
    of.quoted && first
      ? [`“[We stay above the weir until the water is gone](quote:${first}),” said [${first}](name).`]
      : [];
  // With many counts much is said too.
  const more =
    of.counts && first
      ? [1, 2, 3, 4, 5].map(
          (n) => `“[Sluice number ${n} stays shut](quote:${first}),” said [${first}](name).`,
        )
      : [];
  const stories = of.story === null ? [] : [STORIES[of.story]!];
  const paragraphs = [...of.sentences.map((index) => SENTENCES[index]!), ...stories].map(
    (told) => `${told}.`,
  );
  const record = recordOf([...named, ...elsewhere, ...dates, ...quote, ...more, ...paragraphs].join('\n\n'), {
    id,
    title: `Title of ${path}`,
    published: of.day === null ? null : new Date(Date.UTC(2021, 2, 4 + of.day)).toISOString().slice(0, 10),
    publisher: of.publisher,
    source: { path, mediaType: 'text/plain', sha256: '' },
    ...(of.replaces == null ? {} : { replaces: [of.replaces] }),
    subjects: of.subjects.map(([subject, score, capital]) => ({
      id: `subject:${SUBJECTS[subject]!.replace(' ', '-')}`,
      label: capital ? SUBJECTS[subject]!.toUpperCase() : SUBJECTS[subject]!,
      score,
      evidence: [[0, 4]],
    })),
    topics: of.topics.map((topic) => ({
      id: CONCEPTS[topic]!.id,
      label: CONCEPTS[topic]!.label,
      path: topic === 1 ? ['water'] : [],
      score: 0.5,
      evidence: [[0, 3]],
    })),
  });
  return {
    ...record,
    dates: record.dates.map((date) => ({ ...date, edtf: date.value })),
    figures: figuresOf(record, of),
  };
}

/** What something cost, in a sentence of its story: it differs from article to article. */
function figuresOf({ text }: ArticleRecord, { amount: value, unit, counts = 0 }: Made): FigureRecord[] {
  const at = ({ index, 0: word }: RegExpMatchArray) => ({
    start: index!,
    end: index! + word.length,
    text: word,
  });
  const told = Array.from(text.matchAll(/pumps|tunnel/g), (match) => ({
    ...at(match),
    kind: 'money' as const,
    value,
    unit,
    of: match[0],
  }));
  const counted = [...text.matchAll(/\w+/g)].slice(0, counts);
  return [
    ...told,
    ...counted.map((match, n) => ({ ...at(match), kind: 'count' as const, value: n, unit: null })),
  ];
}

/**
 * A change to an archive: a file is put, with an identifier of its own or one that others may have, or with the text of
 * another file; or it goes.
 */
export type Change =
  | { readonly put: number; readonly id: number | null; readonly article: Made }
  | { readonly copy: number; readonly to: number; readonly article: Pick<Made, 'day' | 'publisher'> }
  | { readonly remove: number }
  | { readonly move: number; readonly to: number };

const FILES = 40;
const file = fc.nat(FILES - 1);
export const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ put: file, id: fc.option(fc.nat(3), { freq: 9 }), article: made }) },
  { weight: 3, arbitrary: fc.record({ copy: file, to: file, article: made }) },
  { weight: 3, arbitrary: fc.record({ remove: file }) },
  { weight: 1, arbitrary: fc.record({ move: file, to: file }) },
);

/** The files of an archive, by number. */
export type Files = Map<number, { readonly id: number | null; readonly article: Made }>;
const pathOf = (index: number): string => `${String(index).padStart(2, '0')}.txt`;

export function putFile(store: Store, files: Files, index: number): void {
  const { id, article } = files.get(index)!;
  const record = recordFrom(id === null ? `f${index}` : `shared${id}`, pathOf(index), article);
  const extracted = [toStored({ record, body: { type: 'root', children: [] } })];
  putSource(store, { path: pathOf(index), digest: '', extracted, diagnostics: [] });
}

export function makeChange(store: Store, files: Files, one: Change): void {
  if ('put' in one) {
    files.set(one.put, { id: one.id, article: one.article });
    putFile(store, files, one.put);
    return;
  }
  if ('copy' in one) {
    const { day, publisher } = one.article;
    const copied = files.get(one.copy);
    if (!copied) return;
    files.set(one.to, { id: null, article: { ...copied.article, day, publisher } });
    putFile(store, files, one.to);
    return;
  }
  const from = 'remove' in one ? one.remove : one.move;
  const before = files.get(from);
  if (!before || ('move' in one && one.to === from)) return;
  files.delete(from);
  removeSource(store, pathOf(from));
  if ('remove' in one) return;
  files.set(one.to, before);
  putFile(store, files, one.to);
}

/** What people decided by hand: nothing, and some. */
const PEOPLE = 'id,name,aliases,merge_into,not_same_as,type,note\n';
const CORRECTIONS = 'article,words,span,field,value,note\n';
const TOPICS = 'id,rename,hide,merge_into\nports,,,water\n';

/** What people decided: by hand after hand, so that rows come, go, move and say something else. */
export const HANDS: readonly AuthorityFiles[] = [
  handOf('', '', ''),
  handOf('', '', TOPICS),
  handOf(
    `${PEOPLE},Ada Holm,A. Holm,,Bo Holm,,She is the mayor.\n,Nobody Here,,,,,\n`,
    `${CORRECTIONS}f3,We stay,,speaker,Bo Lund,\nTitle of 04.txt,,,publisher,The Sluice,\nf99,x,,title,y,\nf5,no such words,,hide,,\n`,
    `${TOPICS}floods,High water,,\nnone,,yes,\n`,
  ),
  handOf(
    `${PEOPLE},Cara Quill,Dora Quill,,,,\n,Ada Holm,A. Holm,,Bo Holm,,She is the mayor.\n,Lund,,Bo Lund,,,\n`,
    `${CORRECTIONS}Title of 04.txt,,,title,Another,\nf3,We stay,,speaker,Bo Lund,\n`,
    TOPICS,
  ),
  handOf(
    `${PEOPLE},Ada Holm,Holm,,,,\n,Bo Lund,,Egon Teal,,,\n,Egon Teal,,,Bo Holm,,\n,Jordan,,,,place,\n`,
    `${CORRECTIONS}f3,We stay,,speaker,Ada Holm,\n07.txt,,,publisher,The Sluice,\n`,
    TOPICS,
    'quote\narticles/undated/none/#q-1\n',
    'name,aliases,url\nThe Sluice,The Quay,https://sluice.example/\nNothing,,\n',
  ),
];

function handOf(
  people: string,
  corrections: string,
  topics: string,
  embeds = '',
  sources = '',
): AuthorityFiles {
  return {
    authority: readAuthority({ path: 'authority/people.csv', text: people }).authority,
    corrections: readCorrections({ path: 'authority/corrections.csv', text: corrections }).corrections,
    topicRules: readTopicRules({ path: 'authority/topics.csv', text: topics }).rules,
    reviews: [],
    embeds: readEmbeds({ path: 'authority/embeds.csv', text: embeds }).embeds,
    placeRules: new Map(),
    sourceNames: readSourceNames({ path: 'authority/sources.csv', text: sources }).names,
    removals: { articles: [], people: [] },
    diagnostics: [],
  };
}

/** Derives an archive of such files. */
export function deriveMade(
  store: Store,
  hand: AuthorityFiles,
  yml = 'thresholds:\n  personArticles: 2\n',
  more: Partial<DeriveOptions> = {},
): readonly Diagnostic[] {
  const { thresholds, leaveOut } = configOf(yml);
  const concepts = new Map(CONCEPTS.map((concept) => [concept.id, concept]));
  return deriveArchive(store, { thresholds, leaveOut, hand, concepts, program: '', ...more });
}
