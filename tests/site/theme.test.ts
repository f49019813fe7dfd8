import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../../src/build/build.ts';
import { parseArchiveConfig } from '../../src/config/load.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
let work: string;
beforeAll(() => {
  work = mkdtempSync(path.join(tmpdir(), 'cuttings-theme-'));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** An archive with one article and a theme made of these files. */
function themed(name: string, theme: Readonly<Record<string, string>>): { input: string; output: string } {
  const input = path.join(work, name);
  const files = {
    'archive.yml': `title: Pier Papers\nlogo: mole.svg\ntheme: theme\ncolours:\n  accent: { light: '#004466', dark: '#88ccee' }\nleaveOut: [dates, figures]\n`,
    'mole.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>',
    'a.md':
      '---\ntitle: The pier\ndate: 2021-03-04\n---\n\nAda Quill said on Monday: “We open in June 2023, for $5 million.”\n',
    ...Object.fromEntries(Object.entries(theme).map(([file, text]) => [`theme/${file}`, text])),
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(input, file)), { recursive: true });
    writeFileSync(path.join(input, file), text);
  }
  return { input, output: path.join(work, `${name}-site`) };
}

describe('a theme', () => {
  // The example of the documentation: a built-in template, copied into the theme and changed in one place.
  const footer = readFileSync(path.join(PROJECT, 'templates/pages/not-found.11ty.ts'), 'utf8').replace(
    '<h1>',
    '<h1 class="lost">',
  );

  it('overrides single templates and tokens; colours, logo and sections come from archive.yml', async () => {
    const { input, output } = themed('own', {
      'theme.css': ':root {\n  --serif: "Iowan Old Style", serif;\n}\n',
      'pages/not-found.11ty.ts': footer,
    });
    await buildSite({ input, output });
    const read = (file: string): string => readFileSync(path.join(output, file), 'utf8');
    expect(read('404.html')).toContain('<h1 class="lost">');
    expect(read('assets/theme.css')).toContain('--accent: light-dark(#004466, #88ccee)');
    expect(read('assets/theme.css')).toContain('Iowan Old Style');
    const home = read('index.html');
    expect(home.indexOf('assets/theme.css')).toBeGreaterThan(home.indexOf('assets/cuttings.css'));
    expect(home).toContain('<img src="/assets/logo.svg" alt=""');
    expect(existsSync(path.join(output, 'assets/logo.svg'))).toBe(true);
    for (const section of ['dates', 'figures']) {
      expect(existsSync(path.join(output, section))).toBe(false);
      expect(home).not.toContain(`href="/${section}/"`);
    }
    expect(existsSync(path.join(output, 'quotes/index.html'))).toBe(true);
  });

  it('says which template was meant where a file overrides nothing', async () => {
    const { input, output } = themed('misspelt', { 'pages/notfound.11ty.ts': footer });
    await expect(buildSite({ input, output })).rejects.toMatchObject({
      code: 'wrong-theme',
      hint: 'Did you mean "pages/not-found.11ty.ts"?',
    });
  });

  it('says so where the folder or the logo is not there', async () => {
    const { input, output } = themed('gone', { 'theme.css': '' });
    rmSync(path.join(input, 'mole.svg'));
    await expect(buildSite({ input, output })).rejects.toMatchObject({ code: 'wrong-configuration' });
    cpSync(path.join(PROJECT, 'public/assets/icon.svg'), path.join(input, 'mole.svg'));
    rmSync(path.join(input, 'theme'), { recursive: true });
    await expect(buildSite({ input, output })).rejects.toMatchObject({ code: 'wrong-configuration' });
  });

  const wrong: readonly [string, RegExp][] = [
    [
      'colours: { accent: { light: "#ffee88", dark: "#88ccee" } }',
      /too little contrast with the light page.*darker/,
    ],
    ['colours: { accent: { light: red, dark: "#88ccee" } }', /expected a colour/],
    ['colours: { acent: { light: "#004466", dark: "#88ccee" } }', /acent|accent/],
    ['logo: mole.exe', /expected an \.svg/],
    ['leaveOut: [people]', /quotes/],
  ];
  for (const [text, message] of wrong)
    it(`refuses ${text}`, () => expect(() => parseArchiveConfig(text)).toThrow(message));
});
