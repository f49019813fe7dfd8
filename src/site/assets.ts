import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../output/real-folder.ts';
import type { SiteFiles } from '../output/site-files.ts';
import { assetFile } from './routes.ts';

/** The parts of the stylesheet, in their order: the first names the layers. Each is `public/styles/NAME.css`. @internal */
export const STYLES = [
  'tokens',
  'base',
  'layout',
  'parts',
  'lists',
  'search',
  'quotes',
  'tables',
  'embed',
  'article',
  'marks',
  'print',
] as const;

/** Writes the files that every site has: its assets as they are, and the parts of the stylesheet as one, which is one request. */
export function copyAssets(from: string, files: SiteFiles): void {
  for (const file of filesBelow(path.join(from, 'assets')))
    files.write(assetFile(file), readFileSync(path.join(from, 'assets', file)));
  files.write(assetFile('cuttings.css'), joinedStyles(path.join(from, 'styles')));
}

const joinedStyles = (folder: string): string =>
  STYLES.map((part) => withoutComments(readFileSync(path.join(folder, `${part}.css`), 'utf8'))).join('\n');

/**
 * CSS without its comments: they are for who edits it, and a sixth of what every page would send of it. No string of it may
 * hold what begins one. @internal
 */
export const withoutComments = (css: string): string => css.replace(/\s*\/\*[\s\S]*?\*\//g, '').trimStart();
