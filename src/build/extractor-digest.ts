import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { once } from '../once.ts';
import { projectFile } from '../project.ts';
import { withoutComments } from './without-comments.ts';

/** The modules that a record is made by, and known by; all that they import comes with them. */
const ENTRIES = ['src/read/index', 'src/pipeline', 'src/model/printing'] as const;

/** What a file takes its values from; types alone do not run. The compiler writes some specifiers in double quotes. */
const IMPORT =
  /^(?:import|export)\b(?! type\b)[^;'"]*?\bfrom ['"](\.[^'"]+)['"]|^import ['"](\.[^'"]+)['"]/gm;

/**
 * Digest of what decides which records an article gets: a record made by another extractor is made again. It covers the
 * code of the modules that reading, cleaning and annotating reach, without their comments; the weights and tables that
 * this code names; and the versions of the packages that it names. It does not cover how weights are trained, how well
 * they do, or how the site is made.
 * @param project the folder that holds `src/` and `models/`
 * @internal
 */
export function extractorDigest(project = projectFile('')): string {
  const modules = modulesOf(project);
  const named = namesIn(modules.values());
  const hash = createHash('sha256');
  for (const [name, text] of [...modules].sort(byName)) hash.update(`${name}\0${text}\0`);
  for (const name of dataFiles(project).filter(
    (file) => named.has(file) || named.has(path.posix.basename(file)),
  ))
    hash.update(`${name}\0`).update(readFileSync(path.join(project, name)));
  for (const [name, version] of Object.entries(dependenciesOf(project)).sort(byName))
    if (named.has(name)) hash.update(`${name}@${version}\0`);
  return hash.digest('hex');
}

/** Of the extractor that runs. */
export const ownExtractorDigest = once(() => extractorDigest());

/** The reached modules' code, by their place in the project. */
function modulesOf(project: string): Map<string, string> {
  const modules = new Map<string, string>();
  const reach = (name: string): void => {
    if (modules.has(name)) return;
    const code = withoutComments(readFileSync(path.join(project, name), 'utf8'));
    modules.set(name, code);
    for (const [, from, alone] of code.matchAll(IMPORT))
      reach(path.posix.join(path.posix.dirname(name), (from ?? alone)!));
  };
  const extension = existsSync(path.join(project, `${ENTRIES[0]}.ts`)) ? '.ts' : '.js';
  for (const entry of ENTRIES) reach(entry + extension);
  return modules;
}

/** The strings in code that may be called a file or a package, and the package of a module within one (`csv-parse/sync`). */
function namesIn(code: Iterable<string>): Set<string> {
  const names = new Set<string>();
  for (const text of code) {
    for (const [, name] of text.matchAll(/['"](@?[a-z][\w./@-]*)['"]/g)) {
      names.add(name!);
      names.add(name!.split('/', name!.startsWith('@') ? 2 : 1).join('/'));
    }
  }
  return names;
}

/** Files that code may read: all of `models/`, and what stands between the sources and is none. */
function dataFiles(project: string): string[] {
  return ['models', 'src']
    .flatMap((folder) =>
      readdirSync(path.join(project, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !/\.[jt]s$/.test(entry.name))
        .map((entry) => path.relative(project, path.join(entry.parentPath, entry.name))),
    )
    .map((name) => name.replaceAll(path.sep, '/'))
    .sort();
}

/** The packages that are pinned. A compiled project lies one folder below its `package.json`. */
function dependenciesOf(project: string): Record<string, string> {
  const file = ['package.json', '../package.json']
    .map((name) => path.join(project, name))
    .find((name) => existsSync(name));
  const { dependencies } = JSON.parse(readFileSync(file!, 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return dependencies;
}

const byName = ([a]: readonly [string, string], [b]: readonly [string, string]): number => (a < b ? -1 : 1);
