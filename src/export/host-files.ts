import type { SiteFiles } from '../output/site-files.ts';
import { HEADERS_FILE, REDIRECTS_FILE } from '../site/routes.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { redirectPages, redirectTarget } from '../store/queries/redirects.ts';

/** Rules that Cloudflare Pages reads; it ends over more. */
const MOST_RULES = 2000;

/**
 * What a host reads that takes its rules from files: permanent redirects from addresses that were given up, and headers.
 * Every such address has a page too, which leads on without rules.
 */
export function exportHostFiles(context: ArchiveContext, files: SiteFiles): void {
  const { host } = context.config;
  if (host !== 'netlify' && host !== 'cloudflare-pages') return;
  files.write(REDIRECTS_FILE, redirectRules(context, host));
  files.write(HEADERS_FILE, headerRules(context));
}

function redirectRules({ store, href }: ArchiveContext, host: 'netlify' | 'cloudflare-pages'): string {
  // Netlify asks for the mark where there is a page at the address, Cloudflare does not know it.
  const status = host === 'netlify' ? '301!' : '301';
  return store
    .all(redirectPages)
    .slice(0, host === 'netlify' ? undefined : MOST_RULES)
    .map(({ path }) => `${href(path)} ${href(store.one(redirectTarget, { path })!.target)} ${status}\n`)
    .join('');
}

/** The data are open: a page elsewhere may read them, and so may Datasette Lite. */
const headerRules = ({ href }: ArchiveContext): string => `${href('*')}
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Access-Control-Allow-Origin: *
`;
