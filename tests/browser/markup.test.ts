import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, it } from 'vitest';
import { BASE_PATH, onePageOfEachType, pagesOf } from './built-example.ts';

const folder = inject('exampleSite');

const read = (page: string): string => readFileSync(path.join(folder, page), 'utf8');
const fileOf = (page: string): string => (page === '' || page.endsWith('/') ? `${page}index.html` : page);

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Printed by libraries in forms that are valid HTML and that this style rule dislikes.
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'void-style': 'off',
    'long-title': 'off',
    'no-raw-characters': 'off',
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'svg-focusable': 'off',
    // HTML lets boxes share a name: the values of one facet.
    'form-dup-name': ['error', { shared: ['button', 'checkbox', 'radio', 'reset', 'submit'] }],
  },
});

describe('the markup of every page type', () => {
  it('is valid HTML', async () => {
    const found: string[] = [];
    for (const [type, page] of onePageOfEachType(folder)) {
      const report = await validator.validateString(read(fileOf(page)));
      for (const { messages } of report.results)
        found.push(...messages.map(({ ruleId, message, line }) => `${type}:${line} ${ruleId}: ${message}`));
    }
    expect(found).toEqual([]);
  });

  it('weighs at most 60 kB over the wire, with style, script and fonts', () => {
    const bytes = (file: string): Buffer => readFileSync(path.join(folder, file));
    const shared = ['assets/cuttings.css', 'assets/cuttings.js', 'assets/icon.svg'].map((file) =>
      gzipSync(bytes(file)),
    );
    const fonts = ['newsreader', 'libre-franklin'].flatMap((face) =>
      ['', '-latin-1'].map((part) => bytes(`assets/fonts/${face}${part}.woff2`)),
    );
    const weight = [...shared, ...fonts].reduce((sum, { length }) => sum + length, 0);
    for (const page of pagesOf(folder).filter((file) => /^articles\/.*-[0-9a-z]{8}\/index\.html$/.test(file)))
      expect(gzipSync(bytes(page)).length + weight, page).toBeLessThan(60_000);
  });

  it('has no inline style or script, nor anything from another host', () => {
    for (const page of pagesOf(folder)) {
      const { document } = parseHTML(read(page));
      expect(document.querySelectorAll('style, [style]').length, page).toBe(0);
      for (const element of document.querySelectorAll(
        'script[src], link[rel="stylesheet"], link[rel="icon"], link[rel="preload"], img',
      )) {
        const target = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
        expect(target.startsWith(BASE_PATH), `${page}: ${target}`).toBe(true);
      }
    }
  });
});

describe('the downloads', () => {
  it('have the checksums that are published beside them', () => {
    const lines = read('data/SHA256SUMS').trim().split('\n');
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) {
      const [digest, file] = line.split('  ') as [string, string];
      const bytes = readFileSync(path.join(folder, 'data', file));
      expect(createHash('sha256').update(bytes).digest('hex'), file).toBe(digest);
    }
  });
});

describe('a page that was given up', () => {
  it('leads to its successor, says so to search engines, and is in no sitemap', async () => {
    const given = pagesOf(folder).filter((page) => read(page).includes('http-equiv="refresh"'));
    expect(given.length).toBeGreaterThan(0);
    const sitemap = read('sitemap-1.xml');
    for (const page of given) {
      const { document } = parseHTML(read(page));
      const target = document.querySelector('a')!.getAttribute('href')!;
      expect(document.querySelector('meta[http-equiv]')!.getAttribute('content')).toBe(`0; url=${target}`);
      expect(document.querySelector('link[rel="canonical"]')!.getAttribute('href')).toContain(target);
      expect(existsSync(path.join(folder, target.slice(BASE_PATH.length), 'index.html'))).toBe(true);
      expect(sitemap).not.toContain(`/${page.replace(/index\.html$/, '')}<`);
      expect((await validator.validateString(read(page))).valid).toBe(true);
    }
  });
});

describe('the links of the whole site', () => {
  it('lead to pages and to places in them', () => {
    const ids = new Map<string, Set<string>>();
    const targets = new Map<string, string>();
    for (const page of pagesOf(folder)) {
      const { document } = parseHTML(read(page));
      const own = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(own).size, `ids twice on ${page}`).toBe(own.length);
      ids.set(page, new Set(own));
      for (const link of document.querySelectorAll('a[href], link[href]'))
        targets.set(`${page} ${link.getAttribute('href')}`, page);
    }
    const broken: string[] = [];
    for (const [key, page] of targets) {
      const href = key.slice(page.length + 1);
      const url = new URL(href, `https://archive.test${BASE_PATH}${page.replace(/index\.html$/, '')}`);
      if (url.host !== 'archive.test') continue;
      if (!url.pathname.startsWith(BASE_PATH)) broken.push(`${page}: ${href} leaves the base path`);
      const target = fileOf(decodeURIComponent(url.pathname).slice(BASE_PATH.length));
      const file = path.join(folder, target);
      if (!existsSync(file) || !statSync(file).isFile()) broken.push(`${page}: ${href} leads nowhere`);
      else if (url.hash && target.endsWith('.html') && !ids.get(target)?.has(url.hash.slice(1)))
        broken.push(`${page}: ${href} has no such place`);
    }
    expect(broken).toEqual([]);
  });
});
