import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DATA_PAGE, downloadFile } from '../site/routes.ts';
import { writeBelow } from './files.ts';

/** `data/SHA256SUMS` over the downloads, as `sha256sum --check` reads it; written last of them. */
export function exportChecksums(folder: string): void {
  const lines = readdirSync(path.join(folder, DATA_PAGE), { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.html') && entry.name !== 'SHA256SUMS')
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const digest = createHash('sha256')
        .update(readFileSync(path.join(folder, DATA_PAGE, name)))
        .digest('hex');
      return `${digest}  ${name}\n`;
    });
  writeBelow(folder, downloadFile('SHA256SUMS'), lines.join(''));
}
