import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Files of a site, by what they are, and their bytes. */
export interface Weight {
  readonly files: number;
  readonly bytes: number;
  readonly kinds: ReadonlyMap<string, { readonly files: number; readonly bytes: number }>;
}

/** What a built site weighs. */
export function siteWeight(site: string): Weight {
  const kinds = new Map<string, { files: number; bytes: number }>();
  const total = { files: 0, bytes: 0 };
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const { size } = statSync(file);
    const kind = kindOf(path.relative(site, file));
    const sum = kinds.get(kind) ?? { files: 0, bytes: 0 };
    kinds.set(kind, { files: sum.files + 1, bytes: sum.bytes + size });
    total.files++;
    total.bytes += size;
  }
  return { ...total, kinds };
}

/** How many files of a site were written since a time, in milliseconds. */
export const writtenSince = (site: string, since: number): number =>
  readdirSync(site, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && statSync(path.join(entry.parentPath, entry.name)).mtimeMs >= since,
  ).length;

/** The part of the site and the name of the file: `people index.html`, `search words-*.bin`. */
function kindOf(file: string): string {
  const [part, ...rest] = file.split(path.sep);
  if (rest.length === 0) return 'root';
  const name = rest.at(-1)!;
  return `${part} ${name.replace(/^\d+|(?<=-)[\d]+(?=\.)/, '*')}`;
}
