import { expect, it } from 'vitest';
import { deriveEmbeds } from '../../../src/archive/tables/derive-embeds.ts';
import { followAffected, readAffected } from '../../../src/store/affected.ts';
import { articleCard } from '../../../src/store/queries/articles.ts';
import { embeds } from '../../../src/store/queries/embeds.ts';
import { quotesOfArticle } from '../../../src/store/queries/quotes.ts';
import { standingRows } from '../../../src/store/row-set.ts';
import { archiveOf } from '../../support/archive.ts';
import { recordOf } from '../record.ts';

const LONG = 'is as old as the town, and nobody will close it';
const records = [
  recordOf(
    `“[The quay ${LONG}](quote:Ada Holm),” said Ada Holm. “[The pier ${LONG}](quote:Ada Holm),” she said.`,
    {
      id: 'a',
      published: '2021-03-04',
    },
  ),
  recordOf(`“[The dock ${LONG}](quote:Bo Lund),” said Bo Lund. “[No](quote:Carla Voss),” said Carla Voss.`, {
    id: 'b',
    published: '2021-03-05',
  }),
];
const { store } = archiveOf(records);
const shown = (): string[] =>
  standingRows(store, embeds, {}).map(({ article, anchor }) => `${article} ${anchor}`);
const quotesOf = (article: string) =>
  store.all(quotesOfArticle, { article }).map(({ anchor }) => `${article} ${anchor}`);
const asked = (article: string, anchor: string) => ({
  path: store.one(articleCard, { article })!.path,
  anchor,
  quote: `#${anchor}`,
  place: { path: 'authority/embeds.csv', line: 2 },
});

it('a quote of each who is heard at length has a page by itself, and what is asked for', () => {
  const [quay, dock, no] = [quotesOf('a')[0]!, ...quotesOf('b')];
  expect(shown()).toEqual([quay, dock].sort());
  const note = followAffected(store, false);
  expect(deriveEmbeds(store, [asked('b', no!.split(' ')[1]!)])).toEqual([]);
  note();
  expect(shown()).toEqual([quay, dock, no].sort());
  // The article leads to it now.
  expect([...readAffected(store).page]).toEqual(['b']);
});

it('what is not in the archive is told', () => {
  expect(deriveEmbeds(store, [asked('a', 'q-0')])).toMatchObject([
    { code: 'embed-unmatched', severity: 'warning', message: expect.stringContaining('#q-0') },
  ]);
});
