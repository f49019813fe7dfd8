import matter from 'gray-matter';
import { parse as parseToml, TomlError } from 'smol-toml';
import { LineCounter, parseDocument } from 'yaml';
import type { Finding } from '../model/diagnose.ts';

/** What stands before the body of a Markdown file, and the body. */
export interface FrontMatter {
  readonly data: unknown;
  readonly body: string;
  readonly findings: readonly Finding[];
}

const OPENING = /^---([a-z]*)[^\S\n]*\n/i;
const CLOSING = /\n(?:---|\.\.\.)[^\S\n]*(?:\n|$)/; // YAML ends a document with three dots

/**
 * Splits off the front matter with gray-matter. Its JavaScript and CoffeeScript engines are switched off, and its
 * YAML engine is replaced: `yaml` keeps dates as written (a time zone is not lost), tells the line of an error,
 * and limits aliases ("billion laughs").
 */
export function splitFrontMatter(text: string): FrontMatter {
  if (TOML_OPENING.test(text)) return splitToml(text);
  if (JSON_OPENING.test(text)) return splitJson(text);
  const opening = OPENING.exec(text);
  if (!opening) return headerFields(text);
  const closing = CLOSING.exec(text.slice(opening[0].length - 1));
  // A rule of hyphens over a text without a closing one is no front matter at all if no field follows.
  if (!closing) {
    const meant = /^\w[\w-]*:/.test(text.slice(opening[0].length));
    return { data: {}, body: text, findings: meant ? [{ code: 'unclosed-front-matter', line: 1 }] : [] };
  }
  const body = text.slice(opening[0].length - 1 + closing.index + closing[0].length);
  const language = opening[1]!.toLowerCase();
  if (!['', 'yaml', 'yml', 'json'].includes(language))
    return { data: {}, body, findings: [{ code: 'refused-front-matter', line: 1, detail: language }] };
  const findings: Finding[] = [];
  const engines = {
    yaml: (source: string): object => parseYaml(source, findings),
    yml: (source: string): object => parseYaml(source, findings),
    json: (source: string): object => asObject(JSON.parse(source)),
    javascript: refuse,
    coffee: refuse,
  };
  try {
    const source = text.slice(0, opening[0].length - 1 + closing.index);
    const { data } = matter(`${source}\n---\n`, { engines, language: 'yaml' });
    return { data, body, findings };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { data: {}, body, findings: [{ code: 'broken-front-matter', line: 1, detail }] };
  }
}

const TOML_OPENING = /^\+\+\+[^\S\n]*\n/;
const TOML_CLOSING = /\n\+\+\+[^\S\n]*(?:\n|$)/;

/** TOML between two lines of `+++`, as Hugo and Zola have it. */
function splitToml(text: string): FrontMatter {
  const start = text.indexOf('\n'); // the break counts with the fields, so that lines of errors are those of the file
  const closing = TOML_CLOSING.exec(text.slice(start));
  if (!closing) {
    const meant = /^\s*[\w-]+\s*=/.test(text.slice(start));
    return { data: {}, body: text, findings: meant ? [{ code: 'unclosed-front-matter', line: 1 }] : [] };
  }
  const body = text.slice(start + closing.index + closing[0].length);
  try {
    // Through JSON, in which TOML's dates are texts with the time zone that was written.
    const fields = JSON.parse(JSON.stringify(parseToml(text.slice(start, start + closing.index))));
    const { params, taxonomies, extra } = fields;
    return {
      data: { ...asObject(params), ...asObject(extra), ...asObject(taxonomies), ...fields },
      body,
      findings: [],
    };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const detail = error.message.split('\n')[0]!;
    const place = { line: error.line, column: error.column };
    return { data: {}, body, findings: [{ code: 'broken-front-matter', ...place, detail }] };
  }
}

const JSON_OPENING = /^\{[^\S\n]*\n\s*"[^"\n]+"\s*:/;
const JSON_CLOSING = /\n\}[^\S\n]*(?:\n|$)/;

/** A JSON object on top without anything around it, as Hugo has it: its last brace stands alone at the beginning of a line. */
function splitJson(text: string): FrontMatter {
  const closing = JSON_CLOSING.exec(text);
  if (!closing) return { data: {}, body: text, findings: [{ code: 'unclosed-front-matter', line: 1 }] };
  const end = closing.index + closing[0].length;
  try {
    const fields = JSON.parse(text.slice(0, end)) as object;
    const { params } = fields as { params?: unknown };
    return { data: { ...asObject(params), ...fields }, body: text.slice(end), findings: [] };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { data: {}, body: text.slice(end), findings: [{ code: 'broken-front-matter', line: 1, detail }] };
  }
}

const HEADER_LINE = /^([A-Z][A-Za-z _-]{1,24}):[ \t]+(\S.*)$/;

/** MultiMarkdown's header: two or more lines of "Name: value" on top, a title or an author among them, then a blank line. */
function headerFields(text: string): FrontMatter {
  const end = text.indexOf('\n\n');
  const lines = end > 0 && end < 2000 ? text.slice(0, end).split('\n') : [];
  const fields = lines.flatMap((line) => {
    const [, name, value] = HEADER_LINE.exec(line) ?? [];
    return name && value ? [[name, value] as const] : [];
  });
  const isHeader =
    fields.length > 1 &&
    fields.length === lines.length &&
    fields.some(([name]) => /^(?:title|author)$/i.test(name));
  return isHeader
    ? { data: Object.fromEntries(fields), body: text.slice(end + 2), findings: [] }
    : { data: {}, body: text, findings: [] };
}

/** Anchors and aliases: `&name`, `*name`. */
const ANCHORS = /(?<![^\s[{,])[&*]\S/g;
const MOST_ANCHORS = 100;

function parseYaml(source: string, findings: Finding[]): object {
  // Each is looked for among all others.
  if ((source.match(ANCHORS)?.length ?? 0) > MOST_ANCHORS) {
    findings.push({ code: 'broken-front-matter', line: 1, detail: 'too many anchors' });
    return {};
  }
  const lineCounter = new LineCounter();
  // Pretty errors each print their line, however long it is.
  const document = parseDocument(source, { lineCounter, prettyErrors: false, logLevel: 'silent' });
  for (const error of document.errors.slice(0, 3)) {
    // gray-matter's source starts with the line break behind the opening hyphens, which is line 1 of the file.
    const { line, col } = lineCounter.linePos(error.pos[0]);
    // The parser calls itself for each level.
    const detail = /call stack/.test(error.message)
      ? 'too many levels'
      : (error.message.split(/ at line |\n/)[0] ?? '');
    findings.push({ code: 'broken-front-matter', line, column: col, detail });
  }
  return document.errors.length ? {} : asObject(document.toJS({ maxAliasCount: 50 }));
}

/** Front matter is a list of fields; a lone word or list has none. */
const asObject = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});

function refuse(): never {
  throw new Error('front matter never runs as a program');
}
