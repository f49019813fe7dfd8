import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { publish } from '../../src/output/publish.ts';
import { filesBelow } from '../../src/output/real-folder.ts';
import { beginStaging, goOnStaging, removePages } from '../../src/output/staging.ts';
import { openStore } from '../../src/store/open.ts';
import { outputFolder } from '../export/exported.ts';

const { folder } = outputFolder();

describe('what the published site has', () => {
  it('stands as it is, or goes, with all that is below a folder', () => {
    const store = openStore(':memory:');
    const output = path.join(folder, 'below');
    const first = beginStaging(store, path.join(folder, 'below-1'));
    for (const name of ['s/a/1', 's/a/2', 's/b/1', 's0', 't/1']) first.files.write(name, name);
    publish(store, first, output, { published: {}, isWhole: true });
    const second = beginStaging(store, path.join(folder, 'below-2'));
    second.files.keepAll('s/a/');
    second.files.write('s/c/1', '');
    second.files.removeOthersBelow('s');
    publish(store, second, output, { published: {}, isWhole: false });
    expect([...filesBelow(output)]).toEqual(['s0', 's/a/1', 's/a/2', 's/c/1', 't/1']);
    store.close();
  });

  it('goes with the page that it belongs to', () => {
    const store = openStore(':memory:');
    const output = path.join(folder, 'pages');
    const first = beginStaging(store, path.join(folder, 'pages-1'));
    for (const name of ['index.html', 'a/index.html', 'a/feed.xml', 'a/page/2/index.html', 'b/index.html'])
      first.files.write(name, name);
    publish(store, first, output, { published: {}, isWhole: true });
    const second = beginStaging(store, path.join(folder, 'pages-2'));
    removePages(store, ['a/index.html', 'never/index.html']);
    publish(store, second, output, { published: {}, isWhole: false });
    expect([...filesBelow(output)].sort()).toEqual(['a/page/2/index.html', 'b/index.html', 'index.html']);
    store.close();
  });
});

describe('a site that was begun and not published', () => {
  /** One with a file that was noted and one that was not. */
  function begun(name: string) {
    const store = openStore(':memory:');
    const place = path.join(folder, name);
    const first = goOnStaging(store, 'these articles', () => place);
    first.files.write('a/index.html', 'all of it');
    first.flush();
    mkdirSync(path.join(place, 'b'));
    writeFileSync(path.join(place, 'b/index.html'), 'half of');
    const opened: (string | null)[] = [];
    const open = (found: string | null): string => {
      opened.push(found);
      const fresh = path.join(folder, `${name}-2`);
      mkdirSync(fresh, { recursive: true });
      return found ?? fresh;
    };
    return { store, place, open, opened };
  }

  it('is gone on with where it would become the same, with what was noted of it', () => {
    const { store, place, open, opened } = begun('goes-on');
    const { folder: same, isStaged } = goOnStaging(store, 'these articles', open);
    expect([same, ...opened]).toEqual([place, place]);
    expect(['a/index.html', 'b/index.html'].map(isStaged)).toEqual([true, false]);
    expect([...filesBelow(place)]).toEqual(['a/index.html']);
    store.close();
  });

  it('is begun anew where it would become another, or a file of it is gone or cut short', () => {
    const damages: ((place: string) => void)[] = [
      () => {},
      (place) => rmSync(path.join(place, 'a/index.html')),
      (place) => writeFileSync(path.join(place, 'a/index.html'), 'all'),
      (place) => rmSync(place, { recursive: true }),
    ];
    for (const [index, damage] of damages.entries()) {
      const { store, place, open, opened } = begun(`anew-${index}`);
      damage(place);
      const from = index === 0 ? 'other articles' : 'these articles';
      const { folder: other, isStaged } = goOnStaging(store, from, open);
      expect(opened).toEqual([null]);
      expect(isStaged('a/index.html')).toBe(false);
      expect(readdirSync(other)).toEqual([]);
      store.close();
    }
  });
});
