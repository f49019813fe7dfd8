import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { assetFile } from './routes.ts';

/**
 * Copies the files that every site has. The stylesheet loses its comments: they are for who edits it, and a sixth of
 * what every page would send of it.
 */
export function copyAssets(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  const styles = path.join(to, assetFile('cuttings.css'));
  writeFileSync(styles, withoutComments(readFileSync(styles, 'utf8')));
}

/** CSS without its comments; no string of it may hold what begins one. @internal */
export const withoutComments = (css: string): string => css.replace(/\s*\/\*[\s\S]*?\*\//g, '').trimStart();
