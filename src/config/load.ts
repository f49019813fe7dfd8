import { type Document, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { commandLine } from '../command-line.ts';
import { CuttingsError } from '../model/cuttings-error.ts';
import { plainValue } from '../text/plain-characters.ts';
import { type ArchiveConfig, archiveConfigSchema } from './archive-config.ts';
import { nearest } from './nearest.ts';
import { readOwnFile } from './own-file.ts';

/** Where an archive's configuration stands in its folder. */
export const CONFIG_FILE = 'archive.yml';

/** Reads `archive.yml` of an archive; without one, the defaults. Throws `CuttingsError` for an unusable file. */
export function loadArchiveConfig(folder: string): ArchiveConfig {
  return parseArchiveConfig(readOwnFile(folder, CONFIG_FILE));
}

/** Parses the text of an `archive.yml`. @internal */
export function parseArchiveConfig(text: string): ArchiveConfig {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const broken = document.errors[0];
  if (broken) {
    throw new CuttingsError({
      code: 'broken-configuration',
      message: isTooDeep(broken)
        ? 'archive.yml has lists or settings in each other, too many levels deep.'
        : `archive.yml is not valid YAML: ${broken.message.split('\n')[0]}`,
      hint: `Compare with the one that is written by: ${commandLine('init', 'an-empty-folder')}`,
      place: { path: 'archive.yml', line: lines.linePos(broken.pos[0]).line },
    });
  }
  const parsed = archiveConfigSchema.safeParse(plainValue(yamlValue(document)) ?? {});
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  if (issue.path.length === 0 && issue.code !== 'unrecognized_keys') throw noSettings();
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const where = [...issue.path.map(String), ...(unknown === undefined ? [] : [unknown])];
  const node = document.getIn(where, true) as { range?: [number, number, number] } | undefined;
  throw new CuttingsError({
    code: 'wrong-configuration',
    message:
      unknown === undefined
        ? `archive.yml: "${where.join('.')}" has a wrong value: ${issue.message}`
        : unknown === ''
          ? 'archive.yml: a value stands behind a colon without a name before it.'
          : `archive.yml: there is no setting "${where.join('.')}"`,
    hint: unknown === undefined ? 'See "Configuration" in the README.' : suggestion(unknown, issue.path),
    place: { path: 'archive.yml', ...(node?.range ? { line: lines.linePos(node.range[0]).line } : {}) },
  });
}

/** The parser calls itself for each level, and tells where there are too many in its own way. */
const isTooDeep = ({ message }: Error): boolean => message.includes('call stack');

const noSettings = (): CuttingsError =>
  new CuttingsError({
    code: 'wrong-configuration',
    message: 'archive.yml is a list or a single word; it should have settings, one a line.',
    hint: 'Write them as name and value: "title: My archive".',
    place: { path: 'archive.yml', line: 1 },
  });

/** The file's value. Aliases that would unfold without end ("billion laughs") are an error of the file. */
function yamlValue(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 });
  } catch (cause) {
    throw new CuttingsError({
      code: 'broken-configuration',
      message: 'archive.yml uses aliases that cannot be resolved or unfold to too much.',
      hint: 'Write the values out: settings need no aliases.',
      place: { path: 'archive.yml' },
      cause,
    });
  }
}

function suggestion(key: string, path: readonly PropertyKey[]): string {
  const known = Object.keys(shapeAt(path));
  const close = nearest(key, known);
  return close ? `Did you mean "${close}"?` : `Known settings here: ${known.join(', ')}.`;
}

/** The settings known at a path of the schema: at the top, or under `thresholds`. */
function shapeAt(path: readonly PropertyKey[]): Record<string, unknown> {
  let schema: unknown = archiveConfigSchema;
  for (const key of path) schema = unwrapped((schema as z.ZodObject).shape[key as string]).schema;
  return (unwrapped(schema).schema as z.ZodObject).shape;
}

function unwrapped(schema: unknown): { schema: unknown } {
  let inner = schema;
  while (inner && typeof inner === 'object' && 'def' in inner) {
    const { innerType } = inner.def as { innerType?: unknown };
    if (!innerType) break;
    inner = innerType;
  }
  return { schema: inner };
}
