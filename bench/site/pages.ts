import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** A page to be measured: the fullest of its type, so that what holds for it holds for all. */
export interface PageOfType {
  readonly type: string;
  /** Relative to the site's folder, as it is asked for: `topics/elections-x7/`. */
  readonly address: string;
  /** How many pages of the type there are. */
  readonly count: number;
  /** The page of median length, as a reader may meet it on most days. */
  readonly median: string;
}

const TYPES: readonly (readonly [type: string, file: RegExp])[] = [
  ['home', /^index\.html$/],
  ['article', /^articles\/(?:\d{4}\/\d{2}|undated)\/[^/]+\/index\.html$/],
  ['person', /^people\/[^/]{2,}\/index\.html$/],
  ['topic', /^topics\/[^/]+\/index\.html$/],
  ['figures', /^figures\/[^/]+\/index\.html$/],
  ['quotes', /^quotes\/\d{4}\/\d{2}\/index\.html$/],
  ['map', /^places\/map\/index\.html$/],
  ['search', /^search\/index\.html$/],
  ['compare', /^compare\/index\.html$/],
];

/** The fullest page of each type; types that the site does not have are left out. */
export function fullestPages(site: string): PageOfType[] {
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('index.html'))
    .map((file) => ({ file, size: statSync(path.join(site, file)).size }))
    .sort((a, b) => b.size - a.size || (a.file < b.file ? -1 : 1));
  return TYPES.flatMap(([type, pattern]) => {
    const found = pages.filter(({ file }) => pattern.test(file));
    const [fullest] = found;
    if (!fullest) return [];
    const median = found[Math.floor(found.length / 2)]!.file;
    return [{ type, address: addressOf(fullest.file), count: found.length, median: addressOf(median) }];
  });
}

const addressOf = (file: string): string => file.replace(/index\.html$/, '');

/** The path under which a site wants to be served, from the canonical link of its home page. */
export function basePathOf(site: string): string {
  const home = readFileSync(path.join(site, 'index.html'), 'utf8');
  const canonical = /<link rel="canonical" href="([^"]+)">/.exec(home)?.[1];
  return canonical ? new URL(canonical).pathname : '/';
}
