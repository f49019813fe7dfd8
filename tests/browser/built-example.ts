import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSite } from '../../src/build/build.ts';

export const EXAMPLES = path.resolve(import.meta.dirname, '../../examples');
export const BASE_PATH = '/ostrelle/';

/** Builds the example archive into a folder of its own; what was foretold of its weight must have come true. */
export async function buildExample(): Promise<string> {
  const output = path.join(mkdtempSync(path.join(tmpdir(), 'cuttings-site-')), 'site');
  const { forecast } = await buildSite({ input: EXAMPLES, output });
  const files = readdirSync(output, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.reduce(
    (sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size,
    0,
  );
  for (const [told, found] of [
    [forecast.files, files.length],
    [forecast.bytes, bytes],
  ] as const)
    if (Math.abs(told / found - 1) > 0.25) throw new Error(`The forecast was ${told}, and it is ${found}.`);
  return output;
}

/** The paths of all pages of a site, relative to its folder. */
export const pagesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.html'))
    .sort();

/** One page of every type: the fullest of each, which shows most of what a template can print. */
export function onePageOfEachType(folder: string): Map<string, string> {
  const types: Readonly<Record<string, RegExp>> = {
    home: /^index\.html$/,
    article: /^articles\/\d{4}\/\d{2}\/[^/]+\/index\.html$/,
    undated: /^articles\/undated\/[^/]+\/index\.html$/,
    articles: /^articles\/index\.html$/,
    year: /^articles\/\d{4}\/index\.html$/,
    month: /^articles\/\d{4}\/\d{2}\/index\.html$/,
    people: /^people\/index\.html$/,
    person: /^people\/[^/]+\/index\.html$/,
    organisations: /^organisations\/index\.html$/,
    organisation: /^organisations\/[^/]+\/index\.html$/,
    place: /^places\/(?!map\/)[^/]+\/index\.html$/,
    map: /^places\/map\/index\.html$/,
    topics: /^topics\/index\.html$/,
    topic: /^topics\/[^/]+\/index\.html$/,
    quotes: /^quotes\/index\.html$/,
    embed: /^q\/[^/]+\/index\.html$/,
    figures: /^figures\/index\.html$/,
    figuresOfUnit: /^figures\/money-[^/]+\/index\.html$/,
    dates: /^dates\/index\.html$/,
    datesOfYear: /^dates\/\d{4}\/index\.html$/,
    datesOfMonth: /^dates\/\d{4}\/\d{2}\/index\.html$/,
    sources: /^sources\/index\.html$/,
    source: /^sources\/[^/]+\/index\.html$/,
    search: /^search\/index\.html$/,
    compare: /^compare\/index\.html$/,
    data: /^data\/index\.html$/,
    about: /^about\/index\.html$/,
    changes: /^changes\/index\.html$/,
    notFound: /^404\.html$/,
  };
  const size = (file: string): number => readFileSync(path.join(folder, file)).length;
  const pages = pagesOf(folder).map((file) => ({ file, size: size(file) }));
  return new Map(
    Object.entries(types).flatMap(([type, pattern]) => {
      const fullest = pages.filter(({ file }) => pattern.test(file)).sort((a, b) => b.size - a.size)[0];
      return fullest ? [[type, fullest.file.replace(/index\.html$/, '')]] : [];
    }),
  );
}
