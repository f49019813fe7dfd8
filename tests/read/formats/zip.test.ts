import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARTICLES } from './articles.data.ts';
import { gist, readFixture } from './read-fixture.ts';

const pathsIn = async (name: string) => {
  const { articles, codes, places } = await readFixture(`zip/${name}.zip`);
  return {
    paths: articles.map(({ source }) => source.path),
    told: codes.map((code, i) => [code, places[i]]),
  };
};

describe('ZIP archives', () => {
  it('are read file by file, each by its format, under a path that says where it stands', async () => {
    const { articles, codes, places } = await readFixture('zip/folder.zip');
    expect(articles.map(({ source }) => [source.path, source.mediaType.split('/')[1]?.slice(0, 8)])).toEqual([
      ['zip/folder.zip!/press/ferry.docx', 'vnd.open'],
      ['zip/folder.zip!/press/library.html', 'html'],
      ['zip/folder.zip!/notes/kiosk.md', 'markdown'],
    ]);
    expect(articles.slice(0, 2).map(gist)[0]).toEqual(ARTICLES['ferry']);
    expect(articles[2]?.meta).toMatchObject({
      title: { value: 'The kiosk' },
      published: { value: '2023-01-04' },
    });
    expect(codes).toEqual(['unknown-format']);
    expect(places).toEqual(['zip/folder.zip!/notes/photo.jpg']);
  });

  it.each(['info-zip', '7z', 'bsdtar', 'git'])(
    'that %s made: title, date, authors and body of each page',
    async (name) => {
      const { articles, codes } = await readFixture(`zip/${name}.zip`);
      expect(codes).toEqual([]);
      const names = articles.map(({ source }) => path.basename(source.path, '.html'));
      expect(names.toSorted()).toEqual(['ferry', 'library', 'mayor', 'museum', 'orchard']);
      expect(articles.map(gist)).toEqual(names.map((page) => ARTICLES[page]));
    },
  );

  it.each([
    ['stored', ['zip/stored.zip!/kiosk.md']],
    ['names', ['zip/names.zip!/Zürich/Běh.md', 'zip/names.zip!/a b/c#d.md']],
    ['inside', ['zip/inside.zip!/week.zip!/kiosk.md', 'zip/inside.zip!/kiosk.md']],
  ])('%s.zip is read whole', async (name, paths) => {
    expect(await pathsIn(name)).toEqual({ paths, told: [] });
  });

  it.each([
    [
      'paths',
      ['good.md'],
      [
        ['unsafe-member', '../../evil.md'],
        ['unsafe-member', '/etc/evil.md'],
      ],
    ],
    ['bomb', ['good.md'], [['file-too-large', 'bomb.md']]],
    ['liar', ['good.md'], [['damaged-file', 'bomb.md']]],
    ['secret', [], [['encrypted-file', 'secret.md']]],
    ['deep', [], [['nested-too-deeply', 'in.zip!/in.zip!/in.zip!/in.zip']]],
    ['cut', [], [['damaged-file', null]]],
  ])('%s.zip: what is wrong is told, what is good is read', async (name, good, bad) => {
    const at = (member: string | null) => `zip/${name}.zip${member === null ? '' : `!/${member}`}`;
    expect(await pathsIn(name)).toEqual({
      paths: good.map(at),
      told: bad.map(([code, member]) => [code, at(member ?? null)]),
    });
  });
});
