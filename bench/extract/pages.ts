import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Format, formatOf } from '../../src/read/formats.ts';
import { parseSource } from '../../src/read/index.ts';
import { FOLDERS, filesUnder, PROJECT } from './folders.ts';
import { best } from './stopwatch.ts';

/** How fast files of one format are read into documents; extraction comes on top. */
export interface PageRate {
  readonly format: Format;
  readonly pages: number;
  /** Mean size in bytes. */
  readonly size: number;
  /** Pages per second of processor time. */
  readonly rate: number;
}

// Saved pages of news sites, if there are any beside the project.
const SAVED = path.join(PROJECT, '../shared/eval/pages-html');
const MOST = 200;

/** Reading alone of Markdown files and of saved pages, as far as there are some. */
export function pageRates(): PageRate[] {
  const files = [...FOLDERS, SAVED].filter((folder) => existsSync(folder)).flatMap(filesUnder);
  return (['markdown', 'html'] as const).flatMap((format) => {
    const bytes = files
      .filter((file) => formatOf(file.replace(/\.gz$/, '')) === format)
      .slice(0, MOST)
      .map((file) => (file.endsWith('.gz') ? gunzipSync(readFileSync(file)) : readFileSync(file)));
    if (bytes.length === 0) return [];
    const { cpu } = best(3, () => {
      for (const page of bytes) parseSource(page, 'page', format);
    });
    const size = bytes.reduce((sum, page) => sum + page.length, 0) / bytes.length;
    return [{ format, pages: bytes.length, size, rate: (bytes.length * 1000) / cpu }];
  });
}
