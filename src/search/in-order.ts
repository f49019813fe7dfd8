import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Cbor, decodeCbor, encodeCbor } from './cbor.ts';

/** A file of the search index, its path relative to the folder of the index. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What each of Pagefind's compressed files begins with. */
const MAGIC = Buffer.from('pagefind_dcd');
const FILTER = /^filter\/(\w+?_)\w+\.pf_filter$/;
const META = /^pagefind\.(\w+?_)\w+\.pf_meta$/;
const ENTRY = 'pagefind-entry.json';

/**
 * The index with its filters in order. Pagefind (1.5.2) writes the values of a filter as its hash map has them, which
 * differs from run to run, and names each file by a digest of its bytes, which other files then quote.
 */
export function inOrder(files: readonly IndexFile[]): IndexFile[] {
  const renamed = new Map<string, string>();
  const settled = files.map((file) => {
    const prefix = FILTER.exec(file.path)?.[1];
    if (!prefix) return file;
    const [name, values] = unpack(file.content) as [string, readonly [string, Cbor][]];
    const content = pack([name, [...values].sort(byFirst)]);
    const hash = prefix + digest(content, 7);
    renamed.set(nameOf(file.path), hash);
    return { path: `filter/${hash}.pf_filter`, content };
  });
  const named = settled.map((file) => {
    const prefix = META.exec(file.path)?.[1];
    if (!prefix) return file;
    const [version, pages, chunks, filters, ...rest] = unpack(file.content) as readonly Cbor[];
    const inMeta = [...(filters as readonly [string, string][])]
      .sort(byFirst)
      .map(([name, hash]): Cbor => [name, renamed.get(hash) ?? hash]);
    const content = pack([version!, pages!, chunks!, inMeta, ...rest]);
    const hash = prefix + digest(content, 10);
    renamed.set(nameOf(file.path).slice('pagefind.'.length), hash);
    return { path: `pagefind.${hash}.pf_meta`, content };
  });
  return named.map((file) => (file.path === ENTRY ? { ...file, content: requote(file, renamed) } : file));
}

const nameOf = (path: string): string =>
  path.slice(path.lastIndexOf('/') + 1).replace(/\.pf_(?:meta|filter)$/, '');

const byFirst = ([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number =>
  a < b ? -1 : a > b ? 1 : 0;

function unpack(content: Uint8Array): Cbor {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC)) throw new Error('The search index has another format.');
  return decodeCbor(bytes.subarray(MAGIC.length));
}

const pack = (value: Cbor): Uint8Array => gzipSync(Buffer.concat([MAGIC, encodeCbor(value)]), { level: 9 });

const digest = (content: Uint8Array, length: number): string =>
  createHash('sha256').update(content).digest('hex').slice(0, length);

function requote({ content }: IndexFile, renamed: ReadonlyMap<string, string>): Uint8Array {
  const entry = JSON.parse(Buffer.from(content).toString('utf8')) as {
    languages: Record<string, { hash: string }>;
  };
  for (const language of Object.values(entry.languages))
    language.hash = renamed.get(language.hash) ?? language.hash;
  return Buffer.from(JSON.stringify(entry));
}
