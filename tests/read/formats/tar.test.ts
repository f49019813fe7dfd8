import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARTICLES } from './articles.data.ts';
import { gist, readFixture } from './read-fixture.ts';

const LONG =
  'a folder with a name that is longer than the hundred characters which the oldest form of tar has room for';

describe('tar and gzip archives', () => {
  it.each([
    [
      'gnu.tar.gz',
      ['!/press/ferry.docx', '!/press/library.html', `!/press/${LONG}/museum.html`, '!/kiosk.md'],
    ],
    ['pax.tgz', ['!/press/ferry.docx', '!/press/library.html', `!/press/${LONG}/museum.html`]],
    ['small.tar.gz', ['!/kiosk.md']],
    ['orchard.html.gz', ['']],
  ])('%s: every file in it by its own format, links left aside', async (file, places) => {
    const { articles, codes } = await readFixture(`tar/${file}`);
    expect(codes).toEqual([]);
    expect(articles.map(({ source }) => source.path).sort()).toEqual(
      places.map((place) => `tar/${file}${place}`).sort(),
    );
  });

  it('hold the articles that were packed', async () => {
    const { articles } = await readFixture('tar/gnu.tar.gz');
    const gists = articles.map(gist);
    for (const name of ['ferry', 'library', 'museum']) expect(gists).toContainEqual(ARTICLES[name]);
    expect((await readFixture('tar/orchard.html.gz')).articles.map(gist)).toEqual([ARTICLES['orchard']]);
  });

  it.each(['bsdtar.tgz', 'busybox.tar.gz', 'cpio.tar.gz', 'git.tar.gz', 'python.tar.gz'])(
    '%s: title, date, authors and body of each page in it',
    async (file) => {
      const { articles, codes } = await readFixture(`tar/${file}`);
      expect(codes).toEqual([]);
      const names = articles.map(({ source }) => path.basename(source.path, '.html'));
      expect(names.toSorted()).toEqual(['ferry', 'library', 'mayor', 'museum', 'orchard']);
      expect(articles.map(gist)).toEqual(names.map((name) => ARTICLES[name]));
    },
  );

  it('name no path outside', async () => {
    const found = await readFixture('tar/paths.tar');
    expect(found).toMatchObject({ articles: [], codes: ['unsafe-member'] });
  });

  it.each([
    ['bomb.txt.gz', 'expands-too-far'],
    ['cut.tar.gz', 'damaged-file'],
  ])('%s is told of', async (file, code) => {
    expect(await readFixture(`tar/${file}`)).toMatchObject({ articles: [], codes: [code] });
  });
});
