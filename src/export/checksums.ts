import type { StagedSite } from '../output/site-files.ts';
import { DATA_PAGE, downloadFile } from '../site/routes.ts';

const SUMS = downloadFile('SHA256SUMS');

/** `data/SHA256SUMS` over the downloads, as `sha256sum --check` reads it; written last of them. */
export function exportChecksums(files: StagedSite): void {
  const lines = files
    .filesIn(DATA_PAGE.slice(0, -1))
    .filter(({ path }) => !path.endsWith('.html') && path !== SUMS)
    .map(({ path, digest }) => `${digest}  ${path.slice(DATA_PAGE.length)}\n`);
  files.write(SUMS, lines.join(''));
}
