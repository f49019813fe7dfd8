import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** A file of the index, its path relative to the index's folder. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What stands before the CBOR in every packed file of a Pagefind index. */
const MAGIC = Buffer.from('pagefind_dcd');

/** `[name, [[value, pages], …]]` */
type Filter = [name: string, values: [value: string, pages: number[]][]];
/** `[version, pages, chunks, [[filter, file], …], sorts, metadata fields]` */
type Meta = [unknown, unknown, unknown, [name: string, file: string][], ...unknown[]];
interface Entry {
  readonly languages: Record<string, { hash: string }>;
}

const byFirst = (a: readonly [string, unknown], b: readonly [string, unknown]): number =>
  a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
const shortHash = (content: Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 10);

/**
 * A Pagefind index with its filters in order. Pagefind 1.5 writes filters and their values in the order of a hash map,
 * which differs from run to run: a site's bytes would depend on chance. Files are named by their content, so the ones
 * that name them change along: filter → meta → entry.
 */
export function inCanonicalOrder(files: readonly IndexFile[]): IndexFile[] {
  const renamed = new Map<string, string>();
  const filters = files
    .filter(({ path }) => path.endsWith('.pf_filter'))
    .map((file) => canonicalFilter(file, renamed));
  const metas = files
    .filter(({ path }) => path.endsWith('.pf_meta'))
    .map((file) => canonicalMeta(file, renamed));
  const rest = files.filter(({ path }) => !/\.pf_(filter|meta)$/.test(path));
  return [
    ...rest.map((file) => (file.path === 'pagefind-entry.json' ? canonicalEntry(file, renamed) : file)),
    ...filters,
    ...metas,
  ];
}

function canonicalFilter({ path, content }: IndexFile, renamed: Map<string, string>): IndexFile {
  const [name, values] = unpack<Filter>(content);
  const sorted = pack([name, values.sort(byFirst)] satisfies Filter);
  return rename(path, sorted, renamed);
}

function canonicalMeta({ path, content }: IndexFile, renamed: Map<string, string>): IndexFile {
  const meta = unpack<Meta>(content);
  meta[3] = meta[3].map(([name, file]): [string, string] => [name, renamed.get(file) ?? file]).sort(byFirst);
  return rename(path, pack(meta), renamed);
}

function canonicalEntry({ path, content }: IndexFile, renamed: ReadonlyMap<string, string>): IndexFile {
  const entry = JSON.parse(Buffer.from(content).toString('utf8')) as Entry;
  for (const language of Object.values(entry.languages))
    language.hash = renamed.get(language.hash) ?? language.hash;
  return { path, content: Buffer.from(JSON.stringify(entry)) };
}

/** `filter/en_676575f.pf_filter` → `filter/en_<hash of the new content>.pf_filter`, remembered under the old name. */
function rename(path: string, content: Uint8Array, renamed: Map<string, string>): IndexFile {
  const [, folder, before, ending] = /^(.*?)((?:[^/.]+)_[0-9a-f]+)(\.pf_\w+)$/.exec(path)!;
  const after = `${before!.slice(0, before!.lastIndexOf('_'))}_${shortHash(content)}`;
  renamed.set(before!, after);
  return { path: `${folder}${after}${ending}`, content };
}

const unpack = <T>(content: Uint8Array): T => decode(gunzipSync(content).subarray(MAGIC.length)) as T;
const pack = (data: unknown): Uint8Array => gzipSync(Buffer.concat([MAGIC, encode(data)]), { level: 9 });
