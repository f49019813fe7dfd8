import type { StagedSite } from '../output/site-files.ts';
import { OPEN_SEARCH_FILE, ROBOTS_FILE, SEARCH_PAGE, SITEMAP_INDEX, sitemapFile } from '../site/routes.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { publishedFile } from '../store/queries/outputs.ts';
import { changedPlaces, countsInSitemap, pagesInSitemap } from '../store/queries/pages.ts';
import { clip } from '../text/clip.ts';
import { escapeXml } from '../text/escape.ts';
import { hashShards } from './hash-shards.ts';

/** Addresses in one sitemap: the protocol takes 50,000 (sitemaps.org, 0.9); one page more writes all of its sitemap anew. */
const MOST = 5_000;

/**
 * Sitemaps of the planned pages, cut by the hashes of their addresses; their index, `robots.txt`, and the description of the
 * search for browsers.
 * @param isKept whether sitemaps stand as they are published where no page came or went
 */
export function exportSitemap(
  { store, url, config }: ArchiveContext,
  files: StagedSite,
  isKept: boolean,
): void {
  const changed = isKept ? store.all(changedPlaces).map(({ place }) => place) : null;
  const kept: string[] = [];
  const all: string[] = [];
  for (const { bits, from, to } of hashShards(store.all(countsInSitemap), MOST)) {
    const file = sitemapFile(bits);
    all.push(url(file));
    const isSame = changed?.some((place) => place >= from && place < to) === false;
    if (isSame && store.one(publishedFile, { path: file })) kept.push(file);
    else files.writeLines(file, xml('urlset', 'url', urlsOf(store.each(pagesInSitemap, { from, to }), url)));
  }
  files.keep(kept);
  files.writeLines(SITEMAP_INDEX, xml('sitemapindex', 'sitemap', all));
  files.write(ROBOTS_FILE, `User-agent: *\nAllow: /\nSitemap: ${url(SITEMAP_INDEX)}\n`);
  files.write(
    OPEN_SEARCH_FILE,
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeXml(clip(config.title, 16))}</ShortName>
<Description>${escapeXml(config.title)}</Description>
<Url type="text/html" template="${escapeXml(url(SEARCH_PAGE))}?q={searchTerms}"/>
</OpenSearchDescription>
`,
  );
}

function* urlsOf(
  pages: Iterable<{ readonly path: string }>,
  url: (path: string) => string,
): Generator<string> {
  for (const { path } of pages) yield url(path);
}

function* xml(root: string, item: string, urls: Iterable<string>): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n`;
  for (const url of urls) yield `<${item}><loc>${escapeXml(url)}</loc></${item}>\n`;
  yield `</${root}>\n`;
}
