import { existsSync, readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { CuttingsError } from '../model/cuttings-error.ts';
import { SITE_MARKER } from '../model/site-marker.ts';

/** The real place of a folder that need not be there yet: links among the folders above it are followed. */
export function realPlace(folder: string): string {
  let above = path.resolve(folder);
  const missing: string[] = [];
  while (!existsSync(above) && path.dirname(above) !== above) {
    missing.unshift(path.basename(above));
    above = path.dirname(above);
  }
  return path.join(realpathSync(above), ...missing);
}

/**
 * Throws unless the output folder may be replaced as a whole: it is absent, empty or made by Cuttings, and neither
 * the input folder nor one that holds it. Takes real places.
 */
export function assertReplaceable(output: string, input: string): void {
  if (`${input}${path.sep}`.startsWith(output.endsWith(path.sep) ? output : output + path.sep))
    throw new CuttingsError({
      code: 'output-holds-input',
      message: `The output folder "${output}" is the input folder or holds it: replacing it would delete your articles.`,
      hint: 'Choose another with --output.',
    });
  if (!existsSync(output) || existsSync(path.join(output, SITE_MARKER))) return;
  let entries: string[];
  try {
    entries = readdirSync(output);
  } catch (cause) {
    throw new CuttingsError({
      code: 'output-not-a-folder',
      message: `The output "${output}" is not a folder.`,
      hint: 'Choose another with --output.',
      cause,
    });
  }
  if (entries.length === 0) return;
  throw new CuttingsError({
    code: 'output-not-ours',
    message: `The output folder "${output}" holds files that Cuttings did not make; it was left as it is.`,
    hint: 'Choose a new or empty folder with --output, or empty this one yourself.',
  });
}
