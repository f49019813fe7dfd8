import { afterEach, describe, expect, it, vi } from 'vitest';
import { madeArticle } from '../../bench/scale/article.ts';
import { asked, countFacet, find } from '../../public/assets/search/find.js';
import { openShard } from '../../public/assets/search/shard.js';
import { wordsIn } from '../../public/assets/search/words.js';
import { cut } from '../../src/search/cut.ts';
import { dictionary, POSTINGS, type Posting } from '../../src/search/dictionary.ts';
import { readShard } from '../../src/search/read-shard.ts';
import type { SearchedArticle } from '../../src/search/searched-article.ts';
import { shardOf } from '../../src/search/shard.ts';
import { article } from './support.ts';

const ARTICLES: readonly SearchedArticle[] = Array.from({ length: 240 }, (_, index) => {
  const { title, date, publisher, paragraphs } = madeArticle(3, index);
  return article(paragraphs.join('\n'), {
    id: `m${index}`,
    path: `articles/m${index}/`,
    title,
    published: date,
    publisher,
    facets: [
      ['source', publisher],
      ['has', index % 3 === 0 ? 'figures' : 'quotes'],
      ['person', `Person ${index % 50}`],
    ],
  });
});
const yearOf = ({ published }: SearchedArticle): string | null => published?.slice(0, 4) ?? null;

/** The shards of some articles, opened as the browser opens them; what was asked for is noted. */
function opened(articles: readonly SearchedArticle[], most: number, requests: string[] = []) {
  const files = new Map<string, string | Uint8Array>();
  const years = Map.groupBy(articles, yearOf);
  const shards = [...years]
    .sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : a < b ? 1 : -1))
    .flatMap(([year, some]) =>
      cut(
        some.map((one) => ({ ...one, year })),
        most,
      ).map(({ bits, items }) => {
        const key = `${year}-${bits}`;
        const { files: made, ...listed } = shardOf(items, year);
        for (const [name, content] of made) files.set(`/s/${key}/${name}`, content);
        return openShard({ key, year, articles: items.length, ...listed }, '/s/');
      }),
    );
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

type Shards = ReturnType<typeof opened>;
async function search(shards: Shards, query: string, values: Record<string, string[]> = {}) {
  const steps = [];
  for await (const step of find(shards, asked(query), values)) steps.push(step);
  const whole = steps.at(-1)!;
  const texts = await Promise.all(
    whole.hits.map(async ({ shard, doc }: { shard: Shards[number]; doc: number }) => shard.text(doc)),
  );
  return { steps, whole, paths: texts.map(({ path }: { path: string }) => path) };
}

/** What must be found, by looking at every word of every article. */
const having = (articles: readonly SearchedArticle[], words: readonly string[]): string[] =>
  articles
    .filter(({ title, text }) => {
      const terms = new Set(
        [...wordsIn(title), ...wordsIn(text)].flatMap(({ term, joined }) => [term, joined]),
      );
      return words.every((word) => terms.has(wordsIn(word)[0]!.term));
    })
    .map(({ path }) => path)
    .sort();

describe('shards, searched', () => {
  it.each(['the bridge ', 'minister ', 'council budget ', '1 ', 'said '])(
    'find every article that has “%s”',
    async (query) => {
      const { paths } = await search(opened(ARTICLES, 30), query);
      expect(paths.toSorted()).toEqual(having(ARTICLES, query.trim().split(' ')));
    },
  );

  it('rank as one: the same list in the same order, however it was cut', async () => {
    for (const query of ['minister said', 'council', 'the budget of the']) {
      const { paths: whole } = await search(opened(ARTICLES, 1000), query);
      expect(whole.length).toBeGreaterThan(10);
      for (const most of [5, 40]) expect((await search(opened(ARTICLES, most), query)).paths).toEqual(whole);
    }
  });

  it('show what the newest have before the others have answered', async () => {
    const { steps } = await search(opened(ARTICLES, 20), 'said ');
    expect(steps).toHaveLength(2);
    expect(steps[0]!.isWhole).toBe(false);
    expect(new Set(steps[0]!.hits.map(({ shard }: { shard: Shards[number] }) => shard.year)).size).toBe(1);
    expect(steps[1]!.hits.length).toBeGreaterThan(steps[0]!.hits.length);
  });

  it('are opened for their year alone, the undated too', async () => {
    const requests: string[] = [];
    const shards = opened(ARTICLES, 20, requests);
    const { paths } = await search(shards, 'said ', { year: ['undated'] });
    const undated = ARTICLES.filter((one) => yearOf(one) === null);
    expect(paths.toSorted()).toEqual(having(undated, ['said']));
    expect(requests.every((address) => address.startsWith('/s/null-'))).toBe(true);
  });

  it('are narrowed by facets, each value of one as good as another', async () => {
    const shards = opened(ARTICLES, 30);
    const values = { has: ['figures'], person: ['Person 3', 'Person 5', 'Nobody'] };
    const { paths } = await search(shards, '', values);
    const want = ARTICLES.filter((_, index) => index % 3 === 0 && [3, 5].includes(index % 50));
    expect(paths.toSorted()).toEqual(want.map(({ path }) => path).sort());
  });

  it('count the values of a facet among what was found', async () => {
    const { whole, paths } = await search(opened(ARTICLES, 30), 'said ');
    const found = ARTICLES.filter(({ path }) => paths.includes(path));
    for (const name of ['source', 'person', 'has']) {
      const want: Record<string, number> = {};
      for (const { facets } of found)
        for (const [facet, value] of facets) if (facet === name) want[value] = (want[value] ?? 0) + 1;
      expect(await countFacet(name, whole.hits)).toEqual(want);
    }
    const years = await countFacet('year', whole.hits);
    expect(Object.values(years).reduce((a, b) => a + b, 0)).toBe(paths.length);
    expect(Object.keys(years)).toContain('undated');
  });

  it('find a phrase where its words follow each other', async () => {
    const shards = opened(
      [
        article('The prime minister of trade spoke.', { id: 'p1', path: 'yes/' }),
        article('A minister in his prime. Trade fell.', { id: 'p2', path: 'no/' }),
        article('Nothing.', { id: 'p3', path: 'title/', title: 'Our Prime Ministers' }),
        article('minister spoke.', { id: 'p4', path: 'edge/', title: 'In his prime' }),
      ],
      10,
    );
    expect((await search(shards, '"prime minister"')).paths.toSorted()).toEqual(['title/', 'yes/']);
    expect((await search(shards, '“prime minister” trade')).paths).toEqual(['yes/']);
    expect((await search(shards, '"prime zebra"')).paths).toEqual([]);
  });

  it('find longer words while somebody types, behind the word itself', async () => {
    const shards = opened(
      [
        article('A portrait, a portal.', { id: 'q1', path: 'longer/' }),
        article('The port is shut. A port.', { id: 'q2', path: 'itself/' }),
        article('Portugal.', { id: 'q3', path: 'other/' }),
      ],
      10,
    );
    expect((await search(shards, 'port')).paths[0]).toBe('itself/');
    expect((await search(shards, 'port')).paths).toHaveLength(3);
    expect((await search(shards, 'port ')).paths).toEqual(['itself/']);
    expect((await search(shards, 'portra')).paths).toEqual(['longer/']);
  });

  it('pass over a word that nobody uses, and say so; one that others use counts', async () => {
    const shards = opened(
      [
        article('bridge', { id: 'r1', path: 'new/', published: '2023-01-01' }),
        article('bridge zebra', { id: 'r2', path: 'old/', published: '2020-01-01' }),
      ],
      10,
    );
    const nowhere = await search(shards, 'bridge quagga ');
    expect(nowhere.paths).toHaveLength(2);
    expect(nowhere.whole.unused).toEqual(['quagga']);
    const elsewhere = await search(shards, 'bridge zebra ', { year: ['2023'] });
    expect(elsewhere.paths).toEqual([]);
    expect(elsewhere.whole.unused).toEqual([]);
  });

  it('refuse files of another day', async () => {
    const [shard] = opened(ARTICLES.slice(0, 5), 10);
    const fetched = fetch;
    vi.stubGlobal('fetch', async (address: string) => {
      const bytes = new Uint8Array(await (await fetched(address)).arrayBuffer());
      bytes[0]! ^= 1;
      return new Response(bytes);
    });
    await expect(shard!.word('said')).rejects.toThrow('another version');
  });
});

describe('the files of a shard', () => {
  it('are small, and as many as the words need', () => {
    const { files } = shardOf(ARTICLES, '2021');
    for (const [name, content] of files)
      if (name !== 'texts.json') expect(Buffer.byteLength(content)).toBeLessThan(80_000);
    expect([...files.keys()].filter((name) => name.startsWith('words')).length).toBeGreaterThan(2);
  });

  it('change one file of texts for an article more', () => {
    const year = (one: SearchedArticle) => ({
      ...one,
      year: '2021',
      published: one.published ?? '2021-01-01',
    });
    const texts = (articles: readonly SearchedArticle[]): Map<string, unknown> =>
      new Map(
        [...shardOf(cut(articles.map(year), 1000)[0]!.items, '2021').files].filter(([name]) =>
          name.startsWith('texts-'),
        ),
      );
    const before = texts(ARTICLES.slice(0, 200));
    const after = texts(ARTICLES.slice(0, 201));
    expect([...before].filter(([name, text]) => after.get(name) !== text).length).toBeLessThanOrEqual(1);
  });

  it('keep hostile words as data', async () => {
    const text = '<script>alert(1)</script> \u0000 \ud800 __proto__ constructor \u{1f600}\u{1f600}';
    const shards = opened([article(text, { facets: [['person', '__proto__=x']] })], 10);
    expect((await search(shards, 'constructor __proto__ alert ')).paths).toHaveLength(1);
    expect((await search(shards, '', { person: ['__proto__=x'] })).paths).toHaveLength(1);
    expect(Object.entries(await countFacet('person', [{ shard: shards[0], doc: 0 }]))).toEqual([
      ['__proto__=x', 1],
    ]);
  });

  it('show the text below its title, with the quotes at their places', async () => {
    const text = 'A headline\nShe said: “We sail at dawn,” and left.';
    const start = text.indexOf('We sail');
    const said = [
      {
        anchor: 'q-a',
        kind: 'direct' as const,
        speaker: 'Jo Brandt',
        by: null,
        via: ['told', 'the Herald'] as const,
        start,
        end: start + 15,
      },
      { anchor: 'q-b', kind: 'direct' as const, speaker: null, by: null, via: null, start: 2, end: 10 },
    ];
    const blocks = [{ start: 0, end: 10, role: 'title' as const }];
    const texts = async (quotes: typeof said) => {
      const [shard] = opened([article(text, { quotes, blocks })], 10);
      const shown = await shard!.text(0);
      return [
        shown.text.trim(),
        ...shown.quotes.map(([, , , from, to]: [string, string, unknown, number, number]) =>
          shown.text.slice(from, to),
        ),
      ];
    };
    expect(await texts(said.slice(0, 1))).toEqual([
      'She said: “We sail at dawn,” and left.',
      'We sail at dawn',
    ]);
    const [shard] = opened([article(text, { quotes: said, blocks })], 10);
    expect((await shard!.text(0)).quotes.map(([, , via]: [string, string, unknown]) => via)).toEqual([
      ['told', 'the Herald'],
      0,
    ]);
    // A title of which something is found is needed to show it.
    expect(await texts(said)).toEqual([text, 'We sail at dawn', 'headline']);
  });
});

describe('a dictionary', () => {
  it('does not depend on the order in which terms came', () => {
    const posting: Posting[] = [{ doc: 3, level: 2, places: [1, 500] }];
    const terms = ['b', 'ab', 'a', '\u{1f600}', '\u{1f601}', 'é'].map((term) => [term, posting] as const);
    expect(dictionary(new Map(terms), POSTINGS)).toEqual(dictionary(new Map(terms.toReversed()), POSTINGS));
  });
});

describe('a shard of which articles stand as they were', () => {
  /** With a quote of somebody and a figure. */
  const told = (one: SearchedArticle, index: number): SearchedArticle => ({
    ...one,
    quotes: [
      {
        anchor: `q${index}`,
        kind: 'mixed',
        speaker: 'she',
        via: index % 5 === 0 ? ['told', 'the Herald'] : null,
        by: index % 4 === 0 ? null : { id: `person/p${index % 7}`, name: `Person ${index % 7}` },
        start: 10,
        end: 60,
      },
    ],
    figures: [{ anchor: `f${index}`, family: `unit-${index % 3}`, start: 5, end: 8, sentence: [0, 50] }],
  });
  const all = ARTICLES.slice(0, 120)
    .map(told)
    .map((one) => ({
      ...one,
      published: `2021-${one.published?.slice(5) ?? '03'}`,
    }));
  const ordered = (articles: readonly SearchedArticle[]): SearchedArticle[] =>
    cut(
      articles.map((one) => ({ ...one, year: '2021' })),
      1000,
    ).flatMap(({ items }) => items);

  /** Adds, removes and changes some articles of a shard, as its files are. */
  function changed(was: readonly SearchedArticle[], now: readonly SearchedArticle[]) {
    const first = shardOf(ordered(was), '2021');
    const read = readShard(first, (name) => Buffer.from(first.files.get(name)!));
    const numbers = new Map(ordered(was).map(({ id }, number) => [id, number]));
    const unchanged = new Set(now.filter((one) => was.includes(one)).map(({ id }) => id));
    const articles = ordered(now);
    const mixed = articles.map((one) =>
      unchanged.has(one.id) ? { id: one.id, published: one.published, before: numbers.get(one.id)! } : one,
    );
    expect(first.words.length).toBeGreaterThan(1);
    expect(unchanged.size).toBeGreaterThan(20);
    return [shardOf(mixed, '2021', read), shardOf(articles, '2021')].map(({ files, ...lists }) => ({
      ...lists,
      files: [...files].map(([name, content]) => [name, Buffer.from(content).toString('base64')]),
    }));
  }

  const edited = all.map((one, index) =>
    index === 20 ? { ...one, text: `${one.text} A zebra and an aardvark.`, quotes: [] } : one,
  );
  it.each([
    ['one more', all.slice(1), all],
    ['one less', all, all.slice(1)],
    ['one edited', all, edited],
    ['back again', edited, all],
    ['many at once', all.slice(0, 40), [...all.slice(0, 10), ...all.slice(25)]],
    ['another day', all, all.map((one, index) => (index === 7 ? { ...one, published: '2021-12-24' } : one))],
  ])('is what comes of all of them: %s', (_, was, now) => {
    const [patched, anew] = changed(was, now);
    expect(patched).toEqual(anew);
  });
});
