import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { describe, expect, it } from 'vitest';
import { type IndexFile, inCanonicalOrder } from '../../src/search/canonical.ts';

const packed = (data: unknown): Uint8Array =>
  gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode(data)]));
const unpacked = ({ content }: IndexFile): unknown => decode(gunzipSync(content).subarray(12));

/** An index with one filter, its values in the order given. */
const index = (values: [string, number[]][], name: string): IndexFile[] => [
  { path: `filter/en_${name}.pf_filter`, content: packed(['year', values]) },
  {
    path: 'pagefind.en_0abc.pf_meta',
    content: packed(['1.5.2', [['en_77', 12]], [['a', 'b', 'en_88']], [['year', `en_${name}`]], [], []]),
  },
  {
    path: 'pagefind-entry.json',
    content: Buffer.from('{"version":"1.5.2","languages":{"en":{"hash":"en_0abc","page_count":1}}}'),
  },
  { path: 'fragment/en_77.pf_fragment', content: Buffer.from('as it is') },
];

describe('an index in canonical order', () => {
  const one = inCanonicalOrder(
    index(
      [
        ['2023', [1]],
        ['2022', [0, 2]],
      ],
      '11',
    ),
  );
  const other = inCanonicalOrder(
    index(
      [
        ['2022', [0, 2]],
        ['2023', [1]],
      ],
      '22',
    ),
  );

  it('is the same whatever order the filters came in', () => {
    expect(one).toEqual(other);
  });

  it('names every file by what the files above it say', () => {
    const at = (ending: string): IndexFile => one.find(({ path }) => path.endsWith(ending))!;
    const filter = /^filter\/(.*)\.pf_filter$/.exec(at('.pf_filter').path)![1];
    const meta = /^pagefind\.(.*)\.pf_meta$/.exec(at('.pf_meta').path)![1];
    expect(unpacked(at('.pf_filter'))).toEqual([
      'year',
      [
        ['2022', [0, 2]],
        ['2023', [1]],
      ],
    ]);
    expect(unpacked(at('.pf_meta'))).toEqual([
      '1.5.2',
      [['en_77', 12]],
      [['a', 'b', 'en_88']],
      [['year', filter]],
      [],
      [],
    ]);
    expect(JSON.parse(Buffer.from(at('entry.json').content).toString())).toMatchObject({
      languages: { en: { hash: meta } },
    });
  });

  it('leaves all other files alone', () => {
    expect(one.find(({ path }) => path === 'fragment/en_77.pf_fragment')?.content.toString()).toBe(
      'as it is',
    );
  });
});
