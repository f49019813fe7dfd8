import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SiteFiles } from '../../output/site-files.ts';
import type { LinkPreview } from '../views/link-preview.ts';
import { drawPng, RENDERER } from './draw.ts';
import { FONT_FILES } from './fonts.ts';
import { layOut, type PreviewStyle } from './lay-out.ts';

/** Where pictures come from and go to. */
export interface PreviewFolders {
  readonly files: SiteFiles;
  /** Pictures of earlier builds by the fingerprint of what they show, absolute. */
  readonly cache: string;
  /** Digest of the code and fonts that draw. */
  readonly drawer: string;
}

/** Puts the picture of a preview into the site, drawn only if no earlier build drew it. Returns its name in the cache. */
export async function drawnPreview(
  preview: LinkPreview,
  style: PreviewStyle,
  file: string,
  { files, cache, drawer }: PreviewFolders,
): Promise<string> {
  const name = `${fingerprint(preview, style, drawer)}.png`;
  const cached = path.join(cache, name);
  if (!existsSync(cached)) {
    mkdirSync(cache, { recursive: true });
    // Under another name at first: a build may be killed as it writes, and two workers may draw the same.
    const unfinished = `${cached}.${process.pid}`;
    writeFileSync(unfinished, await drawPng(layOut(preview, style)));
    renameSync(unfinished, cached);
  }
  files.write(file, readFileSync(cached));
  return name;
}

const fingerprint = (...shown: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 32);

/** Digest of all that decides how a preview looks apart from its words. */
export function drawerDigest(): string {
  const hash = createHash('sha256');
  const own = readdirSync(import.meta.dirname).sort();
  const files = own.map((name) => path.join(import.meta.dirname, name));
  for (const file of [...files, ...FONT_FILES.regular, ...FONT_FILES.semibold, RENDERER])
    hash.update(readFileSync(file));
  return hash.digest('hex');
}

/** Removes the pictures that the present site does not show. */
export function forgetOthers(cache: string, used: ReadonlySet<string>): void {
  if (!existsSync(cache)) return;
  for (const name of readdirSync(cache)) if (!used.has(name)) rmSync(path.join(cache, name));
}
