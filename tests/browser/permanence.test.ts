import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { BASE_PATH } from './built-example.ts';

const folder = inject('exampleSite');

/** Addresses of pages and of finds in articles that the site of `examples/` had in November 2026: people may have kept them. */
const RECORDED = readFileSync(path.join(import.meta.dirname, '../fixtures/expected/addresses.txt'), 'utf8')
  .trimEnd()
  .split('\n');

/** The page at an address, or the one that it leads on to. */
function pageAt(address: string): string | null {
  const file = path.join(folder, address, 'index.html');
  if (!existsSync(file)) return null;
  const html = readFileSync(file, 'utf8');
  const target = /http-equiv="refresh" content="0; ?url=([^"]+)"/.exec(html)?.[1];
  return target === undefined ? html : pageAt(decodeURI(target).slice(BASE_PATH.length));
}

/** What of the addresses leads nowhere. */
const lostOf = (addresses: readonly string[]): string[] =>
  addresses.filter((address) => {
    const [page = '', anchor] = address.split('#');
    const html = pageAt(page);
    return html === null || (anchor !== undefined && !html.includes(` id="${anchor}"`));
  });

describe('addresses that were given out', () => {
  it('lead where they led, or on', () => {
    expect(RECORDED.length).toBeGreaterThan(1000);
    expect(lostOf(RECORDED)).toEqual([]);
  });

  it('that lead nowhere would be seen', () => {
    const article = RECORDED.find((address) => address.includes('#q-'))!;
    expect(lostOf(['people/nobody-0000/', `${article}x`])).toHaveLength(2);
  });
});

it('SHA256SUMS is what the files are', () => {
  const sums = readFileSync(path.join(folder, 'data/SHA256SUMS'), 'utf8').trimEnd().split('\n');
  expect(sums.length).toBeGreaterThan(5);
  for (const line of sums) {
    const [digest, file] = line.split('  ') as [string, string];
    const bytes = readFileSync(path.join(folder, 'data', file));
    expect(createHash('sha256').update(bytes).digest('hex'), file).toBe(digest);
  }
});
