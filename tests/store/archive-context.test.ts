import { expect, it } from 'vitest';
import { archiveContext } from '../../src/store/archive-context.ts';
import { openStore } from '../../src/store/open.ts';
import { configOf } from '../support/archive.ts';

it.each([
  ['https://example.org/', '/people/', 'https://example.org/people/'],
  ['https://example.org/archive/', '/archive/people/', 'https://example.org/archive/people/'],
])('links below %s', (baseUrl, href, url) => {
  const store = openStore(':memory:');
  const context = archiveContext(store, configOf(`baseUrl: ${baseUrl}`));
  expect(context.href('people/')).toBe(href);
  expect(context.url('people/')).toBe(url);
  store.close();
});
