import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { extractorDigest } from '../../src/build/extractor-digest.ts';
import { projectFile } from '../../src/project.ts';

const project = mkdtempSync(path.join(tmpdir(), 'digest-'));
for (const name of ['src', 'models', 'package.json'])
  cpSync(projectFile(name), path.join(project, name), { recursive: true });
afterAll(() => rmSync(project, { recursive: true }));

const before = extractorDigest(project);
let changed = '';
/** Adds to a file, or writes it anew. */
function change(name: string, how: string | ((text: string) => string)): string {
  const file = path.join(project, name);
  changed = name;
  if (typeof how === 'string') appendFileSync(file, how);
  else {
    const text = readFileSync(file, 'utf8');
    const now = how(text);
    expect(now).not.toBe(text);
    writeFileSync(file, now);
  }
  return extractorDigest(project);
}
afterEach(() => cpSync(projectFile(changed), path.join(project, changed)));

describe('the digest of the extractor', () => {
  it.each([
    ['a word list', 'src/annotate/names/lexicons/places.data.ts'],
    ['the code of a layer', 'src/annotate/index.ts'],
    ['how text is read', 'src/read/read-html.ts'],
    ['how it is cleaned', 'src/clean/boilerplate.data.ts'],
    ['what a helper of text knows', 'src/text/tokens.ts'],
    ['how a record is laid out', 'src/model/record.ts'],
    ['how labels are decoded', 'src/tagger/triple-chain.ts'],
    ['weights of names', 'models/names.bin'],
    ['weights of quotes', 'models/quotes.bin'],
    ['weights of speakers', 'models/speakers.json'],
    ['the compiled topics', 'models/topics.bin'],
    ['the scheme of topics', 'src/annotate/topics/scheme.csv'],
  ])('changes with %s', (_what, name) => {
    expect(change(name, '\nexport const added = 1;\n')).not.toBe(before);
  });

  it.each(['@mozilla/readability', 'remark-parse', 'csv-parse'])('changes with the version of %s', (name) => {
    const bump = (text: string): string => text.replace(new RegExp(`("${name}": ")[^"]+`), '$1999.0.0');
    expect(change('package.json', bump)).not.toBe(before);
  });

  it.each([
    ['a comment', 'src/annotate/index.ts', '// A thought.\n/**\n * More of it.\n */\n'],
    ['training', 'src/train/crf/train-crf.ts', '\nexport const added = 1;\n'],
    ['training of a layer', 'src/train/names/train-names.ts', '\nexport const added = 1;\n'],
    ['a page of the site', 'src/site/views/home.ts', '\nexport const added = 1;\n'],
    ['measured accuracy', 'models/accuracy.json', '\n'],
    ['a model card', 'models/names.md', '\nMore.\n'],
  ])('does not change with %s', (_what, name, text) => {
    expect(change(name, text)).toBe(before);
  });

  it('does not change with the version of a package that only the site needs', () => {
    const bump = (text: string): string => text.replace(/("@11ty\/eleventy": ")[^"]+/, '$1999.0.0');
    expect(change('package.json', bump)).toBe(before);
  });
});

it('follows the imports of the package as those of a clone', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'digest-package-'));
  try {
    compile(folder);
    const dist = path.join(folder, 'dist');
    const compiled = extractorDigest(dist);
    const changes = (name: string, text: string): boolean => {
      appendFileSync(path.join(dist, name), text);
      return extractorDigest(dist) !== compiled;
    };
    expect(changes('src/train/crf/train-crf.js', 'export const added = 1;\n')).toBe(false);
    expect(changes('src/annotate/index.js', '// A thought.\n')).toBe(false);
    expect(changes('src/annotate/names/lexicons/places.data.js', 'export const added = 1;\n')).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** Lays the project out as its package is, by the compiler's own settings for that. */
function compile(folder: string): void {
  const { config } = ts.readConfigFile(projectFile('tsconfig.json'), ts.sys.readFile) as {
    config: { compilerOptions: object };
  };
  const settings = { ...config.compilerOptions, rewriteRelativeImportExtensions: true, module: 'esnext' };
  const { options } = ts.convertCompilerOptionsFromJson(settings, folder);
  for (const name of readdirSync(projectFile('src'), { recursive: true, encoding: 'utf8' })) {
    const to = path.join(folder, 'dist/src', name);
    if (name.endsWith('.csv')) cpSync(projectFile(`src/${name}`), to);
    if (!name.endsWith('.ts') || /^(?:site|commands|evaluate|search)\b/.test(name)) continue;
    const code = readFileSync(projectFile(`src/${name}`), 'utf8');
    mkdirSync(path.dirname(to), { recursive: true });
    writeFileSync(to.replace(/ts$/, 'js'), ts.transpileModule(code, { compilerOptions: options }).outputText);
  }
  cpSync(projectFile('models'), path.join(folder, 'dist/models'), { recursive: true });
  cpSync(projectFile('package.json'), path.join(folder, 'package.json'));
}
