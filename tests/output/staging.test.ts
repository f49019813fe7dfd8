import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { publish } from '../../src/output/publish.ts';
import { filesBelow } from '../../src/output/real-folder.ts';
import { beginStaging, removePages } from '../../src/output/staging.ts';
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
