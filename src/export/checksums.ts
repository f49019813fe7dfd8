import type { StagedSite } from '../output/site-files.ts';
import { DATA_PAGE, downloadFile, TABLE_SCHEMAS } from '../site/routes.ts';
import { DATA_FOLDERS } from './data-package.ts';

const SUMS = downloadFile('SHA256SUMS');

/** `data/SHA256SUMS` over the downloads and their shards, as `sha256sum --check` reads it; written last of them. */
export function exportChecksums(files: StagedSite): void {
  const lines = [...DATA_FOLDERS, TABLE_SCHEMAS]
    .flatMap((folder) => files.filesIn(folder.slice(0, -1)))
    .filter(({ path }) => !path.endsWith('.html') && path !== SUMS)
    .map(({ path, digest }) => `${digest}  ${path.slice(DATA_PAGE.length)}\n`);
  files.write(SUMS, lines.join(''));
}
