import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

/** A folder for the files of one test file: its path, and how to read below it. */
export function outputFolder(): { readonly folder: string; read(file: string): string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'cuttings-export-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return { folder, read: (file) => readFileSync(path.join(folder, file), 'utf8') };
}
