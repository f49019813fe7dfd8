import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Accuracy } from '../src/evaluate/accuracy.ts';

const PROJECT = fileURLToPath(new URL('../', import.meta.url));
const textOf = (file: string): string => readFileSync(path.join(PROJECT, file), 'utf8');

/** Everything written for people, but the changelog, which tells of files as they were. */
const PAGES = globSync(['README.md', 'CONTRIBUTING.md', 'docs/**/*.md', 'models/*.md'], { cwd: PROJECT })
  .map((file) => file.split(path.sep).join('/'))
  .sort();

/** The cells of every line of a table, without heads and rules: a row of `| a | b |` is `['a', 'b']`. */
const rowsIn = (markdown: string): string[][] =>
  [...markdown.matchAll(/^\| (.*) \|$/gm)]
    .map(([, line]) => line!.split(' | ').map((cell) => cell.trim()))
    .filter(([first]) => !/^-+$/.test(first!));

/** Layers whose name says nothing to a reader. */
const LAYERS: Readonly<Record<string, string>> = { clean: 'article in a saved page' };

/** The part of a page below one of its headings. */
const below = (markdown: string, heading: string): string =>
  markdown.split(/^#+ /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';

/** The fragment that a heading has on the web and in editors. */
const fragmentOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replace(/ /g, '-');

/**
 * Paths that a page names: `src/text/tokens.ts`, `tests/read/`, `src/annotate/dates/find-*.ts`.
 * `NAME` (`src/annotate/NAME/`) is a place to fill in.
 */
const pathsIn = (markdown: string): string[] =>
  [
    ...markdown.matchAll(
      /(?<![\w./:-])(?:bench|bin|docs|examples|models|public|scripts|seeds|src|templates|tests)\/[\w./*-]*/g,
    ),
  ]
    .map(([found]) => found.replace(/[./]+$/, ''))
    .filter((found) => !found.includes('NAME'));

describe.each(PAGES)('%s', (page) => {
  it('names only files that there are', () => {
    const missing = pathsIn(textOf(page)).filter((found) =>
      found.includes('*')
        ? globSync(found, { cwd: PROJECT }).length === 0
        : !existsSync(path.join(PROJECT, found)),
    );
    expect([...new Set(missing)]).toEqual([]);
  });

  it('links only to pages and headings that there are', () => {
    const broken = [...textOf(page).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)]
      .filter(([, file, fragment]) => {
        const target = file ? path.join(PROJECT, path.dirname(page), file) : path.join(PROJECT, page);
        if (!existsSync(target)) return true;
        if (fragment === undefined) return false;
        const headings = [...readFileSync(target, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, it]) => it!);
        return !headings.some((heading) => fragmentOf(heading) === fragment);
      })
      .map(([link]) => link);
    expect(broken).toEqual([]);
  });
});

describe('the documentation', () => {
  it('has a reason for every dependency, and for no other', () => {
    const named = (heading: string): string[] =>
      rowsIn(below(textOf('docs/dependencies.md'), heading))
        .slice(1)
        .map(([name]) => name!.replaceAll('`', ''));
    const { dependencies, devDependencies, overrides } = JSON.parse(textOf('package.json')) as Record<
      'dependencies' | 'devDependencies' | 'overrides',
      Record<string, string>
    >;
    expect(named('At run time').sort()).toEqual(Object.keys(dependencies).sort());
    expect(named('For development').sort()).toEqual(Object.keys(devDependencies).sort());
    expect(named('Overrides').sort()).toEqual(Object.keys(overrides).sort());
  });

  it('tells accuracy as it was measured', () => {
    const { date, rows } = JSON.parse(textOf('models/accuracy.json')) as Accuracy;
    const measured = rows.map((row) => [
      LAYERS[row.layer] ?? row.layer,
      `${row.origin} (${row.items})`,
      row.metric,
      row.value?.toFixed(3) ?? '–',
      row.people?.toFixed(3) ?? '',
      row.package ? `${row.package.value.toFixed(3)} ${row.package.name}` : '',
    ]);
    const told = below(textOf('docs/benchmarks.md'), 'Accuracy');
    expect(told).toContain(`measured on ${date}`);
    expect(rowsIn(told).slice(1)).toEqual(measured);
    const short = rowsIn(below(textOf('README.md'), 'Accuracy')).slice(1);
    expect(short.length).toBeGreaterThan(5);
    for (const row of short) expect(measured).toContainEqual(row);
  });

  it('tells what every folder of the sources holds', () => {
    const folders = globSync('src/*/', { cwd: PROJECT }).map(
      (folder) => `${folder.split(path.sep).join('/')}`,
    );
    const told = rowsIn(below(textOf('docs/architecture.md'), 'The folders')).flatMap(([first]) =>
      [...first!.matchAll(/`(src\/[\w-]+)\/`/g)].map(([, folder]) => folder!),
    );
    expect(told.sort()).toEqual(folders.map((folder) => folder.replace(/\/$/, '')).sort());
  });

  it('lists every decision, and each has its four parts', () => {
    const listed = [...textOf('docs/decisions/README.md').matchAll(/\]\(([\w-]+\.md)\)/g)].map(
      ([, file]) => file!,
    );
    const written = globSync('*.md', { cwd: path.join(PROJECT, 'docs/decisions') }).filter(
      (file) => file !== 'README.md',
    );
    expect(listed.sort()).toEqual(written.sort());
    for (const file of written)
      for (const part of ['Context', 'Decision', 'Alternatives', 'Consequences'])
        expect(textOf(`docs/decisions/${file}`), file).toMatch(new RegExp(`^\\*\\*${part}\\b`, 'm'));
  });
});
