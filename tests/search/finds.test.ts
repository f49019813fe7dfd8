import { afterEach, describe, expect, it, vi } from 'vitest';
import { asked, countFacet } from '../../public/assets/search/find.js';
import { countFinds, findFinds } from '../../public/assets/search/finds.js';
import { openShard } from '../../public/assets/search/shard.js';
import type { SearchedArticle } from '../../src/search/searched-article.ts';
import { shardOf } from '../../src/search/shard.ts';
import { article } from './support.ts';

const CRUZ = { id: 'person/ted-cruz-1', name: 'Ted Cruz' };
const RUBIO = { id: 'person/marco-rubio-2', name: 'Marco Rubio' };

/** An article whose quotes are given by their words and speakers, its figures by their words. */
function speaking(
  id: string,
  published: string | null,
  text: string,
  said: readonly [words: string, by: typeof CRUZ | null, kind?: 'direct' | 'indirect'][],
  numbers: readonly [words: string, family: string][] = [],
  topic = 'elections',
): SearchedArticle {
  return article(text, {
    id,
    path: `${id}/`,
    title: `Title of ${id}`,
    published,
    quotes: said.map(([words, by, kind = 'direct'], index) => ({
      anchor: `q-${id}-${index}`,
      kind,
      speaker: by?.name ?? null,
      by,
      via: null,
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    })),
    figures: numbers.map(([words, family], index) => ({
      anchor: `f-${id}-${index}`,
      family,
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
      sentence: [0, text.indexOf('.') + 1],
    })),
    facets: [
      ['topic', topic],
      ['source', 'Daily'],
    ],
  });
}

const FAR = 'and so on '.repeat(20);
const ARTICLES = [
  speaking(
    'a',
    '2016-03-10',
    `“Senator Rubio is wrong on taxes,” said Cruz. ${FAR}“We will win,” he added.`,
    [
      ['Senator Rubio is wrong on taxes,', CRUZ],
      ['We will win,', CRUZ],
    ],
  ),
  speaking('b', '2016-02-01', '“The tax is fine,” said Rubio, asked about Rubio’s plan.', [
    ['The tax is fine,', RUBIO],
  ]),
  speaking(
    'c',
    '2015-12-01',
    'Cruz said taxes cost 5 million dollars. Nobody knows.',
    [
      ['Cruz said taxes cost 5 million dollars', CRUZ, 'indirect'],
      ['Nobody knows.', null],
    ],
    [['5 million dollars', 'money-usd']],
    'taxes',
  ),
  speaking('d', null, 'An undated Cruz spoke of taxes.', [['spoke of taxes', CRUZ, 'indirect']]),
];

function opened(articles: readonly SearchedArticle[], requests: string[] = []) {
  const files = new Map<string, string | Uint8Array>();
  const years = Map.groupBy(articles, ({ published }) => published?.slice(0, 4) ?? null);
  const shards = [...years].map(([year, some]) => {
    const { files: made, ...listed } = shardOf(some, year);
    for (const [name, content] of made) files.set(`/s/${year}/${name}`, content);
    return openShard({ key: String(year), year, articles: some.length, ...listed }, '/s/');
  });
  vi.stubGlobal('fetch', async (address: string) => {
    requests.push(address);
    const content = files.get(address.split('?')[0]!);
    return content === undefined
      ? new Response('', { status: 404 })
      : new Response(typeof content === 'string' ? content : Uint8Array.from(content));
  });
  return shards;
}
afterEach(() => vi.unstubAllGlobals());

type Hit = { shard: ReturnType<typeof opened>[number]; doc: number; index: number; isInside: boolean };

/** The words that were found, with `~` where the words asked for stand only beside them. */
async function search(
  query: string,
  values: Record<string, string[]> = {},
  layer: 'quotes' | 'figures' = 'quotes',
  shards = opened(ARTICLES),
) {
  let hits: Hit[] = [];
  for await (const step of findFinds(layer)(shards, asked(query), values)) hits = step.hits as Hit[];
  const said = await Promise.all(
    hits.map(async ({ shard, doc, index, isInside }) => {
      const found = await shard.text(doc);
      const [start, end] = found[layer][index].slice(-2);
      return `${isInside ? '' : '~'}${found.text.slice(start, end)}`;
    }),
  );
  return { hits, said };
}

describe('quotes, searched', () => {
  it('are found by who says them, not by who is named', async () => {
    const { said } = await search('', { speaker: [RUBIO.id] });
    expect(said).toEqual(['The tax is fine,']);
  });

  it('have the words themselves, or close by behind the others', async () => {
    expect((await search('rubio ', { speaker: [CRUZ.id] })).said).toEqual([
      'Senator Rubio is wrong on taxes,',
    ]);
    expect((await search('plan ')).said).toEqual(['~The tax is fine,']);
    expect((await search('taxes ', { speaker: [CRUZ.id] })).said).toEqual([
      'Senator Rubio is wrong on taxes,',
      'Cruz said taxes cost 5 million dollars',
      'spoke of taxes',
    ]);
  });

  it('count the name of who says them as their own words', async () => {
    expect((await search('rubio fine ')).said).toEqual(['The tax is fine,']);
  });

  it('pass over words that say nothing, where others do', async () => {
    expect((await search('the taxes of the ', { speaker: [CRUZ.id] })).said).toHaveLength(3);
  });

  it('are narrowed by month, range, kind, topic and source', async () => {
    const cruz = { speaker: [CRUZ.id] };
    expect((await search('', { ...cruz, month: ['2016-03'] })).said).toHaveLength(2);
    expect((await search('', { ...cruz, from: ['2015'], to: ['2015'] })).said).toHaveLength(1);
    expect((await search('', { ...cruz, said: ['indirect'] })).said).toHaveLength(2);
    expect((await search('', { ...cruz, topic: ['taxes'] })).said).toHaveLength(1);
    expect((await search('', { ...cruz, source: ['Nobody'] })).said).toHaveLength(0);
    expect((await search('', { ...cruz, year: ['undated'] })).said).toHaveLength(1);
  });

  it('stand in the order of time where that is asked for', async () => {
    const { said } = await search('taxes ', { sort: ['time'] });
    expect(said.slice(0, 2)).toEqual(['Senator Rubio is wrong on taxes,', 'The tax is fine,']);
  });

  it('hold a phrase', async () => {
    expect((await search('"will win"')).said).toEqual(['We will win,']);
    expect((await search('"win will"')).said).toEqual([]);
  });

  it('ask for nothing of years that are not meant, and for no words where there are none', async () => {
    const requests: string[] = [];
    await search('', { speaker: [CRUZ.id], year: ['2015'] }, 'quotes', opened(ARTICLES, requests));
    expect(requests.every((address) => address.startsWith('/s/2015/'))).toBe(true);
    expect(requests.some((address) => address.includes('words-'))).toBe(false);
  });

  it('are counted by speaker, kind, month and topic', async () => {
    const { hits } = await search('taxes ');
    expect(countFinds('speaker', hits)).toEqual([
      { value: CRUZ.id, label: 'Ted Cruz', count: 3 },
      { value: RUBIO.id, label: 'Marco Rubio', count: 1 },
    ]);
    expect(await countFacet('month', hits)).toMatchObject({ '2016-03': 1, '2015-12': 2 });
    expect(await countFacet('topic', hits)).toMatchObject({ taxes: 2 });
  });
});

describe('figures, searched', () => {
  it('are found by the words of their sentence, and by unit', async () => {
    expect((await search('taxes ', {}, 'figures')).said).toEqual(['5 million dollars']);
    expect((await search('', { unit: ['money-usd'] }, 'figures')).said).toEqual(['5 million dollars']);
    expect((await search('', { unit: ['percent'] }, 'figures')).said).toEqual([]);
  });
});
