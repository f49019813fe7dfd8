import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { exportHostFiles } from '../../src/export/host-files.ts';
import { planPages } from '../../src/site/plan.ts';
import { redirects } from '../../src/store/queries/redirects.ts';
import { archiveOf } from '../support/archive.ts';
import { entityOf, HARBOUR } from '../support/harbour.ts';
import { outputFolder } from './exported.ts';

const { files, folder, read } = outputFolder();

/** An archive in which addresses of people were given up. */
function moved(yml: string, addresses: number) {
  const context = archiveOf(HARBOUR, { yml });
  const target = `people/${entityOf(context, 'Bo Lund').slice('person/'.length)}/`;
  for (let k = 0; k < addresses; k++)
    context.store.run(redirects.put, { path: `people/old-${String(k).padStart(4, '0')}/`, target });
  return context;
}

it.each([
  ['netlify', '301!', 2100],
  ['cloudflare-pages', '301', 2000],
])('%s gets a rule for each address, from a page to a page', (host, status, most) => {
  const context = moved(`host: ${host}\nbaseUrl: https://example.org/a/`, 2100);
  exportHostFiles(context, files(host));
  const rules = read(`${host}/_redirects`)
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' '));
  expect(rules).toHaveLength(most);
  const pages = new Set([...planPages(context)].map((ref) => `/a/${ref.path}`));
  for (const [from, to, code] of rules) {
    expect(pages.has(from!), from).toBe(true);
    expect(pages.has(to!), to).toBe(true);
    expect(code).toBe(status);
  }
  expect(read(`${host}/_headers`)).toMatch(/^\/a\/\*\n( {2}[A-Z][\w-]+: \S.*\n)+$/);
});

it('a host that reads no such files gets none', () => {
  for (const yml of ['', 'host: github-pages']) exportHostFiles(moved(yml, 1), files('none'));
  expect(existsSync(path.join(folder, 'none/_redirects'))).toBe(false);
});
