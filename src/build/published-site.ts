import { createHash } from 'node:crypto';
import { lstatSync, readdirSync } from 'node:fs';
import type { Store } from '../store/open.ts';
import { forgetPublished, publishedSite, putPublished } from '../store/queries/inputs.ts';
import { reportedDiagnostics } from '../store/records.ts';
import type { BuildResult } from './build-result.ts';

type Told = Pick<BuildResult, 'articles' | 'pages' | 'forecast'>;

interface Published extends Told {
  /** Digest of all that the site was made from. */
  readonly from: string;
  /** State of its folder once it was in its place. */
  readonly state: string;
}

/**
 * What the build of the site in the output told, where it would come out the same: it was made from the same, and nobody
 * has changed it since.
 * @param from digest of all that the site depends on
 */
export function unchangedSite(store: Store, from: string, output: string): BuildResult | null {
  const row = store.one(publishedSite);
  if (!row) return null;
  const { from: before, state, ...told } = JSON.parse(row.value) as Published;
  if (before !== from || state !== stateOf(output)) return null;
  return { ...told, extracted: 0, diagnostics: reportedDiagnostics(store), times: [], isUnchanged: true };
}

/** From here on the output may be anything, until `notePublished`. */
export const beginPublishing = (store: Store): void => store.run(forgetPublished);

export function notePublished(
  store: Store,
  from: string,
  output: string,
  { articles, pages, forecast }: Told,
): void {
  const published: Published = { from, state: stateOf(output), articles, pages, forecast };
  store.run(putPublished, { value: JSON.stringify(published) });
}

/** Names, sizes and times of all files of a folder, as one digest; empty where there is none. */
function stateOf(folder: string): string {
  const hash = createHash('sha256');
  const walk = (absolute: string): void => {
    const folders: string[] = [];
    const lines: string[] = [];
    for (const entry of readdirSync(absolute, { withFileTypes: true })) {
      if (entry.isDirectory()) folders.push(entry.name);
      else {
        const { size, mtimeMs } = lstatSync(`${absolute}/${entry.name}`);
        lines.push(`${entry.name}/${size}/${mtimeMs}`);
      }
    }
    // Neither a name nor a number holds these marks, so that no other folder reads the same.
    hash.update(`${lines.sort().join('\0')}\0\0`);
    for (const name of folders.sort()) {
      hash.update(`${name}/`);
      walk(`${absolute}/${name}`);
    }
    hash.update('\0\0\0');
  };
  try {
    walk(folder);
  } catch {
    // Somebody is taking it away.
    return '';
  }
  return hash.digest('hex');
}
