import type { SiteFiles } from '../output/site-files.ts';
import { OPEN_SEARCH_FILE, ROBOTS_FILE, SEARCH_PAGE, SITEMAP_INDEX, sitemapFile } from '../site/routes.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { clip } from '../text/clip.ts';
import { escapeXml } from '../text/escape.ts';

/** URLs in one sitemap (sitemaps.org protocol 0.9). */
const SHARD = 50_000;

/** Sitemaps in shards, their index, `robots.txt`, and the description of the search for browsers. */
export function exportSitemap(
  { url, config }: ArchiveContext,
  files: SiteFiles,
  paths: readonly string[],
): void {
  const pages = paths.filter((path) => !path.endsWith('.html'));
  const shards = Math.max(1, Math.ceil(pages.length / SHARD));
  for (let n = 0; n < shards; n++) {
    const shard = pages.slice(n * SHARD, (n + 1) * SHARD);
    files.writeLines(
      sitemapFile(n + 1),
      xml(
        'urlset',
        'url',
        shard.map((path) => url(path)),
      ),
    );
  }
  const all = Array.from({ length: shards }, (_, n) => url(sitemapFile(n + 1)));
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

function* xml(root: string, item: string, urls: Iterable<string>): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n`;
  for (const url of urls) yield `<${item}><loc>${escapeXml(url)}</loc></${item}>\n`;
  yield `</${root}>\n`;
}
