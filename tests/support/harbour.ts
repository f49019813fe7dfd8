import type { IdentityKey } from '../../src/model/ids.ts';
import type { PageRef, PageType } from '../../src/model/page.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { planPages } from '../../src/site/plan.ts';
import type { ArchiveContext } from '../../src/store/archive-context.ts';
import { recordOf } from '../archive/record.ts';
import { sql } from './sql.ts';

const WEEKLY = 'Harbour Weekly';
const rain = (score: number): ArticleRecord['topics'][number] => ({
  id: 't:rain',
  label: 'Rain',
  path: ['t:weather'],
  score,
  evidence: [[0, 4]],
});

export const CONCEPTS = [
  { id: 't:weather', label: 'Weather', parent: null, scope: 'What the sky does' },
  { id: 't:rain', label: 'Rain', parent: 't:weather', scope: 'Water that falls' },
];

/** Five articles of an invented harbour town: three with a publisher, one undated, one hostile. */
export const HARBOUR: readonly ArticleRecord[] = [
  recordOf(
    'Rain fell. [Ada Holm](name) met [Bo Lund](name) in [Lindquay](place). “[The gates will stay closed until the last boat is in](quote:Bo Lund),” said [Bo Lund](name). [12](figure:12) boats will sail on [May 3](date:2021-05-03).',
    { id: 'h1', title: 'Gates close', published: '2021-03-04', publisher: WEEKLY, topics: [rain(0.9)] },
  ),
  recordOf(
    'Rain again. “[No boat is in](quote:Bo Lund),” said [Bo Lund](name) of the [Sea Board](organisation). “[None](quote:Bo Lund),” he said. [Ada Holm](name) saw [30](figure:30) boats on [May 3](date:2021-05-03).',
    { id: 'h2', title: 'A vote', published: '2021-05-10', publisher: WEEKLY, topics: [rain(0.5)] },
  ),
  recordOf('[Carla Voss](name) left Lindquay. It had rained in [1998](date:1998).', {
    id: 'h3',
    title: 'Snow',
    published: '2022-01-02T08:00:00Z',
    publisher: 'Coast Post',
  }),
  undated(),
  recordOf(
    '[Eve <b>Roe</b>](name) came. “[<img src=x onerror=alert(1)> is what I was told](quote:Eve <b>Roe</b>),” she said.',
    {
      id: 'h5',
      title: '<script>alert("h5")</script> & more',
      published: '2021-03-20',
      publisher: '"><b>Hack</b>',
    },
  ),
];

/** The same, and the text of the first one as another outlet printed it a day later. */
export const REPRINTED: readonly ArticleRecord[] = [
  ...HARBOUR,
  { ...HARBOUR[0]!, id: 'h6', title: 'GATES CLOSE', published: '2021-03-05', publisher: 'Coast Post' },
];

/** No date, title or publisher; two reported statements, one of them too unsure to be shown. */
function undated(): ArticleRecord {
  const record = recordOf(
    '[Ada Holm](name) said that [the gates were open](quote:Ada Holm), or [shut](quote:Ada Holm).',
    {
      id: 'h4',
      title: null,
      source: { path: 'folder/notes.txt', mediaType: 'text/plain', sha256: '' },
    },
  );
  const quotes = record.quotes.map((quote, k) => ({
    ...quote,
    kind: 'indirect' as const,
    confidence: k === 0 ? 0.9 : 0.3,
  }));
  return { ...record, quotes };
}

/** First letters of names that no rule of spelling takes for one another. */
const LETTERS = 'ABCDEFGHKLMNPRST';

/** Up to sixteen articles, each with one quote, one figure, one date and one name of its own, all of one month. */
export const articles = (count: number): ArticleRecord[] =>
  Array.from({ length: count }, (_, n) => {
    const name = `Nan ${LETTERS[n]}ark`;
    return recordOf(
      `[${name}](name) said: “[Word ${n}](quote:${name}).” [${n + 1}](figure:${n + 1}) boats on [a day](date:2020-06-01).`,
      {
        id: `n${String(n).padStart(3, '0')}`,
        title: `Title ${n}`,
        published: '2020-06-15',
        publisher: 'Daily',
      },
    );
  });

/** The least that `archive.yml` allows. */
export const PAGE_SIZE = 10;
/** Of as many entries one page has all; of one more the first page has five, and there is an older one. */
export const MOST_ON_ONE = 14;
export const TEN_A_PAGE = 'thresholds: { pageSize: 10 }';

/** The planned page of a type and key; one of several by its number. */
export function page(context: ArchiveContext, type: PageType, key?: string, number = 0): PageRef {
  const ref = [...planPages(context)].find(
    (one) => one.type === type && (key === undefined || one.key === key) && one.number === number,
  );
  if (!ref) throw new Error(`no page ${type} ${key} ${number} is planned`);
  return ref;
}

/** The planned numbers of a list. */
export const numbersOf = (context: ArchiveContext, type: PageType, key: string): number[] =>
  [...planPages(context)].filter((ref) => ref.type === type && ref.key === key).map(({ number }) => number);

/** The key of an entity's page, by its name. */
export const entityOf = ({ store }: ArchiveContext, name: string): IdentityKey =>
  store.one(sql<{ id: IdentityKey }>('SELECT id FROM entities WHERE name = $name', { name }))!.id;
