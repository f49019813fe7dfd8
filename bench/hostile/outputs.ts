import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { parseHTML } from 'linkedom';
import { validateXML } from 'xmllint-wasm';

/** How many files of a kind were parsed, and what no parser takes or nobody would want of them. */
export interface Checked {
  readonly kind: string;
  readonly parser: string;
  readonly files: number;
  readonly faults: readonly string[];
}

/** A file's parser: tells what is wrong, or throws. */
type Check = (file: string, bytes: Buffer) => readonly string[] | Promise<readonly string[]>;

const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
const decoder = new TextDecoder('utf-8', { fatal: true });
const textOf = (bytes: Buffer): string => decoder.decode(bytes);

const jsonFaults = (text: string): string[] => {
  JSON.parse(text);
  return [];
};

function csvFaults(bytes: Buffer): string[] {
  const [head, ...rows] = parse(textOf(bytes), { relax_column_count: false }) as string[][];
  return rows.flatMap((row) =>
    row.flatMap((cell, i) =>
      /^[=+@\t\r]|^-(?![\d.])/.test(cell) ? [`a formula in ${head![i]}: ${cell.slice(0, 40)}`] : [],
    ),
  );
}

const xmlFaults: Check = async (file, bytes) => {
  const xml = [{ fileName: path.basename(file), contents: textOf(bytes) }];
  const { errors } = await validateXML({ xml, normalization: 'format' });
  return errors.map(({ rawMessage }) => rawMessage);
};

function sqliteFaults(file: string): string[] {
  const database = new DatabaseSync(file, { readOnly: true });
  const [{ integrity_check: said }] = database.prepare('PRAGMA integrity_check').all() as [
    { integrity_check: string },
  ];
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all() as {
    name: string;
  }[];
  for (const { name } of tables) database.prepare(`SELECT * FROM "${name}"`).all();
  database.close();
  return said === 'ok' ? [] : [said];
}

const TYPES: Readonly<Record<string, string>> = {
  'application/x-bibtex': '@bibtex/text',
  'application/x-research-info-systems': '@ris/file',
  'application/vnd.citationstyles.csl+json': '@else/json',
};

/** Citations of an article's page: in the links that save them. */
function citationFaults(page: string): string[] {
  const { document } = parseHTML(page);
  return [...document.querySelectorAll('#cite a[download]')].flatMap((link) => {
    const href = link.getAttribute('href')!;
    const entry = decodeURIComponent(href.slice(href.indexOf(',') + 1));
    const format = href.slice('data:'.length, href.indexOf(','));
    // Told, not guessed: a title in RIS may look like BibTeX.
    const items = new Cite(entry, { forceType: TYPES[format]! }).data;
    return items.length === 1 ? [] : [`${items.length} entries in ${link.textContent}`];
  });
}

const CHECKS: readonly {
  readonly kind: string;
  readonly parser: string;
  readonly of: RegExp;
  readonly check: Check;
}[] = [
  { kind: 'feeds, sitemaps, TEI', parser: 'libxml2', of: /\.xml$/, check: xmlFaults },
  { kind: 'pictures (SVG)', parser: 'libxml2', of: /\.svg$/, check: xmlFaults },
  {
    kind: 'JSON',
    parser: 'JSON.parse',
    of: /\.(?:json|jsonld)$/,
    check: (_, bytes) => jsonFaults(textOf(bytes)),
  },
  {
    kind: 'JSON lines',
    parser: 'JSON.parse',
    of: /\.ndjson$/,
    check: (_, bytes) => textOf(bytes).trimEnd().split('\n').flatMap(jsonFaults),
  },
  { kind: 'CSV', parser: 'csv-parse', of: /\.csv$/, check: (_, bytes) => csvFaults(bytes) },
  { kind: 'SQLite', parser: 'SQLite', of: /\.sqlite$/, check: sqliteFaults },
  {
    kind: 'Parquet',
    parser: 'hyparquet',
    of: /\.parquet$/,
    check: async (_, bytes) => {
      await parquetReadObjects({ file: new Uint8Array(bytes).buffer });
      return [];
    },
  },
  {
    kind: 'BibTeX, RIS, CSL-JSON',
    parser: 'citation-js',
    of: /^articles\/.*-[0-9a-z]{8}\/index\.html$/,
    check: (_, bytes) => citationFaults(textOf(bytes)),
  },
  {
    kind: 'text without control characters',
    parser: 'TextDecoder',
    of: /\.(?:html|xml|csv|txt|svg)$|_redirects$|_headers$/,
    check: (_, bytes) => (CONTROLS.test(textOf(bytes)) ? ['a control character'] : []),
  },
];

/** Parses every file of a site. */
export async function checkOutputs(site: string): Promise<Checked[]> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      path.relative(site, path.join(parentPath, name)).replaceAll(path.sep, '/'),
    );
  const checked: Checked[] = [];
  for (const { kind, parser, of, check } of CHECKS) {
    const faults: string[] = [];
    const mine = files.filter((file) => of.test(file));
    for (const file of mine) {
      const place = path.join(site, file);
      try {
        for (const fault of await check(place, readFileSync(place))) faults.push(`${file}: ${fault}`);
      } catch (error) {
        faults.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    checked.push({ kind, parser, files: mine.length, faults });
  }
  return checked;
}
