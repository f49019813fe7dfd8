import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CuttingsError } from '../model/cuttings-error.ts';

/** Marks a folder as made by Cuttings: no other is ever replaced. */
const MARKER = '.cuttings-site';

/** Throws unless the output folder is absent, empty or one that Cuttings made. */
export function assertReplaceable(output: string): void {
  if (!existsSync(output) || existsSync(path.join(output, MARKER))) return;
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

/** A fresh folder beside the output, so that a build that fails leaves the old site standing. */
export function openStaging(output: string): string {
  const staging = `${output}.new`;
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  writeFileSync(
    path.join(staging, MARKER),
    'This folder is made by "cuttings build" and replaced by its next run.\n',
  );
  return staging;
}

/** Puts the finished site in the place of the old one. */
export function publishStaging(staging: string, output: string): void {
  const old = `${output}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(output)) renameSync(output, old);
  renameSync(staging, output);
  rmSync(old, { recursive: true, force: true });
}
