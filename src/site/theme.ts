import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { ArchiveConfig } from '../config/archive-config.ts';
import { nearest } from '../config/nearest.ts';
import { kindOf } from '../config/own-file.ts';
import { CuttingsError } from '../model/cuttings-error.ts';
import type { SiteFiles } from '../output/site-files.ts';
import { projectFile, TEMPLATE_SOURCES } from '../project.ts';
import { assetFile } from './routes.ts';

/** The site's own stylesheet beside the built-in one. */
export const THEME_STYLES = 'theme.css';

/** Folders of a site's look, absolute. */
export interface ThemeFolders {
  /** The archive: `logo` and `theme` of its configuration are paths in it. */
  readonly input: string;
  /** May be written to: holds the templates of a theme beside those that it leaves alone. */
  readonly work: string;
}

/**
 * Writes the archive's colours, styles and logo into the site, and returns the folder of its templates: the built-in
 * one, or a copy with the theme's files in the place of those of the same name. A theme's templates are code that the
 * build runs, and import what the built-in ones import. Throws `CuttingsError` for a file that is missing or overrides nothing.
 */
export function applyTheme(config: ArchiveConfig, folders: ThemeFolders, files: SiteFiles): string {
  const { input } = folders;
  const { logo, theme } = config;
  if (logo) files.write(logoPath(logo), readFileSync(existing(input, logo, 'logo', 'a file')));
  const folder = theme === undefined ? null : existing(input, theme, 'theme', 'a folder');
  const styles = folder ? path.join(folder, 'theme.css') : null;
  const css = colourRules(config) + (styles && existsSync(styles) ? readFileSync(styles, 'utf8') : '');
  if (hasStyles(config)) files.write(assetFile(THEME_STYLES), css);
  return folder ? overlay(folder, folders) : projectFile('templates');
}

/** Where the logo stands in the site. */
export const logoPath = (logo: string): string => assetFile(`logo${path.extname(logo).toLowerCase()}`);

/** Whether the site has a stylesheet of its own beside the built-in one. */
export const hasStyles = ({ theme, colours }: ArchiveConfig): boolean =>
  theme !== undefined || colours !== undefined;

function colourRules({ colours }: ArchiveConfig): string {
  if (!colours) return '';
  const { light, dark } = colours.accent;
  return `:root {\n  --accent: light-dark(${light}, ${dark});\n}\n`;
}

function existing(input: string, relative: string, setting: string, kind: 'a file' | 'a folder'): string {
  const found = path.resolve(input, relative);
  const stat = statSync(found, { throwIfNoEntry: false });
  if (stat && kindOf(stat) === kind) return found;
  throw new CuttingsError({
    code: 'wrong-configuration',
    message: `archive.yml: "${setting}" names "${relative}", which is ${stat ? `${kindOf(stat)}, not ${kind}` : 'not there'}.`,
    hint: 'Paths are relative to the folder of archive.yml.',
    place: { path: 'archive.yml' },
  });
}

/** Copies the templates as they were written and lays the theme's over them. */
function overlay(theme: string, { work }: ThemeFolders): string {
  const root = path.join(work, 'theme');
  const merged = path.join(root, 'templates');
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  cpSync(TEMPLATE_SOURCES, merged, { recursive: true });
  // Told, Node need not try what kind of module they are.
  writeFileSync(path.join(root, 'package.json'), '{ "type": "module" }\n');
  const known = filesOf(TEMPLATE_SOURCES);
  for (const file of filesOf(theme)) {
    if (file === 'theme.css') continue;
    if (!known.includes(file)) throw overridesNothing(file, known);
    cpSync(path.join(theme, file), path.join(merged, file));
  }
  return merged;
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      path.relative(folder, path.join(parentPath, name)).split(path.sep).join('/'),
    )
    .sort();

function overridesNothing(file: string, known: readonly string[]): CuttingsError {
  const close = nearest(file, [...known, 'theme.css']);
  return new CuttingsError({
    code: 'wrong-theme',
    message: `The theme's file "${file}" stands for no built-in template.`,
    hint: close ? `Did you mean "${close}"?` : 'A theme holds theme.css and files named as in templates/.',
    place: { path: file },
  });
}
