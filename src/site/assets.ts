import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../output/real-folder.ts';
import type { SiteFiles } from '../output/site-files.ts';
import { assetFile } from './routes.ts';

/**
 * Copies the files that every site has. The stylesheet loses its comments: they are for who edits it, and a sixth of
 * what every page would send of it.
 */
export function copyAssets(from: string, files: SiteFiles): void {
  const styles = assetFile('cuttings.css');
  for (const file of filesBelow(from)) {
    const content = readFileSync(path.join(from, file));
    files.write(file, file === styles ? withoutComments(content.toString()) : content);
  }
}

/** CSS without its comments; no string of it may hold what begins one. @internal */
export const withoutComments = (css: string): string => css.replace(/\s*\/\*[\s\S]*?\*\//g, '').trimStart();
